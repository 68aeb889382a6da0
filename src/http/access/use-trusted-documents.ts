import { type DocumentNode, print } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { isDocument } from '../graphql/parsed-document.ts';
import { rejectionError, requestError } from '../graphql/request-error.ts';
import type { Params } from '../graphql/use-request-body.ts';
import type { HttpPlugin } from '../request/request-state.ts';

const PREFIX = 'sha256:';

/**
 * Accepts `documentId` in place of `query`: `sha256:` and the hash of a trusted document, or its name in a manifest.
 *
 * @param documents printed documents by hash
 * @param trustedOnly rejects all other documents, except from operators; a trusted document may also be sent in full
 */
export function useTrustedDocuments(documents: ReadonlyMap<string, string>, trustedOnly: boolean): HttpPlugin {
  const texts = new Set(documents.values());
  const trusted = new WeakMap<DocumentNode, boolean>();
  return {
    onRequestParse() {
      return {
        onRequestParseDone({ requestParserResult, setRequestParserResult }) {
          if (Array.isArray(requestParserResult)) return;
          const { documentId: id, ...params } = requestParserResult as Params;
          if (id === undefined || id === null) return;
          if (params.query) throw requestError('Expected "query" or "documentId", got both. Leave one out.');
          setRequestParserResult({ ...params, query: documentOf(id) });
        },
      };
    },
    onParse({ context }) {
      if (!trustedOnly || context.state.caller.role === 'operator') return undefined;
      return ({ result }) => {
        if (isDocument(result) && !isTrusted(result)) throw untrusted();
      };
    },
  };

  function documentOf(id: unknown): string {
    if (typeof id !== 'string') throw requestError(`Expected a string as "documentId", got ${quote(id)}.`);
    const document = documents.get(id.startsWith(PREFIX) ? id.slice(PREFIX.length) : id);
    if (document !== undefined) return document;
    const message =
      `Expected ${PREFIX} and the hash of a question of the library, got ${quote(id)}. ` +
      'Look up hashes in /questions, or send the document as "query".';
    throw rejectionError(new ClientError('UNKNOWN_QUESTION', message));
  }

  /** Ignores whitespace and comments. Yoga's document cache returns the same object for the same text. */
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
  const message =
    'Expected a trusted document, got an unknown one. Send one of those in /questions, as "documentId" or in full.';
  return rejectionError(new ClientError('UNTRUSTED_DOCUMENT', message));
}
