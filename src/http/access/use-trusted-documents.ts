import { type DocumentNode, print } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { isDocument } from '../graphql/parsed-document.ts';
import type { Params } from '../graphql/use-request-body.ts';
import type { HttpPlugin } from '../request/request-state.ts';

const PREFIX = 'sha256:';

/**
 * Takes `documentId` in place of `query`: `sha256:` and the hash of a trusted document, or a name that a manifest gives
 * it.
 *
 * @param documents texts by hash, as programs print them
 * @param only answers nothing else, but to operators; a trusted document may also come in full
 */
export function useTrustedDocuments(documents: ReadonlyMap<string, string>, only: boolean): HttpPlugin {
  const texts = new Set(documents.values());
  const trusted = new WeakMap<DocumentNode, boolean>();
  return {
    onRequestParse() {
      return {
        onRequestParseDone({ requestParserResult, setRequestParserResult }) {
          if (Array.isArray(requestParserResult)) return;
          const { documentId: id, ...params } = requestParserResult as Params;
          if (id === undefined || id === null) return;
          if (params.query) throw fault('Expected "query" or "documentId", got both. Leave one out.');
          setRequestParserResult({ ...params, query: documentOf(id) });
        },
      };
    },
    onParse({ context }) {
      if (!only || context.state.caller.role === 'operator') return undefined;
      return ({ result }) => {
        if (isDocument(result) && !isTrusted(result)) throw untrusted();
      };
    },
  };

  function documentOf(id: unknown): string {
    if (typeof id !== 'string') throw fault(`Expected a text as "documentId", got ${quote(id)}.`);
    const document = documents.get(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);
    if (document !== undefined) return document;
    const message =
      `Expected ${PREFIX} and the hash of a question of the library, got ${quote(id)}. ` +
      'Look hashes up in /questions, or send the document as "query".';
    throw refused('UNKNOWN_QUESTION', message, 404);
  }

  /** Whatever its blanks and comments; documents that come again are the same object. */
  function isTrusted(document: DocumentNode): boolean {
    let known = trusted.get(document);
    if (known === undefined) {
      known = texts.has(print(document));
      trusted.set(document, known);
    }
    return known;
  }
}

function untrusted(): Error {
  return refused(
    'UNTRUSTED_DOCUMENT',
    'Expected one of the documents that this server answers, got another. /questions lists those of the library, which go as "documentId" or in full.',
    403,
  );
}

function refused(code: 'UNKNOWN_QUESTION' | 'UNTRUSTED_DOCUMENT', message: string, status: number): Error {
  return createGraphQLError(message, {
    originalError: new ClientError(code, message),
    extensions: { http: { status } },
  });
}

function fault(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
