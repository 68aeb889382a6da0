import { type GraphQLParams, type Plugin, createGraphQLError } from 'graphql-yoga';

import { ClientError } from '../client-error.ts';
import { type Question, canonicalText, hashOf } from '../question/question.ts';

const PREFIX = 'sha256:';

/** Takes `documentId` in place of `query`: `sha256:` and the hash of a question of the library. */
export function useTrustedDocuments(questions: readonly Question[]): Plugin {
  const documents = new Map(questions.map((question) => [`${PREFIX}${hashOf(question)}`, canonicalText(question)]));
  return {
    onRequestParse({ request, url }) {
      return {
        onRequestParseDone({ requestParserResult, setRequestParserResult }) {
          if (Array.isArray(requestParserResult)) return;
          const { documentId, ...params } = requestParserResult as GraphQLParams & { documentId?: unknown };
          const id = request.method === 'GET' ? url.searchParams.get('documentId') : documentId;
          if (id === undefined || id === null) return;
          if (params.query) throw fault('Expected "query" or "documentId", got both. Leave one out.');
          setRequestParserResult({ ...params, query: documentOf(id) });
        },
      };
    },
  };

  function documentOf(id: unknown): string {
    if (typeof id !== 'string') throw fault(`Expected a text as "documentId", got ${JSON.stringify(id).slice(0, 40)}.`);
    const document = documents.get(id);
    if (document !== undefined) return document;
    const message =
      `Expected ${PREFIX} and the hash of a question of the library, got ${JSON.stringify(id.slice(0, 100))}. ` +
      'Look hashes up in /questions, or send the document as "query".';
    throw createGraphQLError(message, {
      originalError: new ClientError('UNKNOWN_QUESTION', message),
      extensions: { http: { status: 404 } },
    });
  }
}

function fault(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
