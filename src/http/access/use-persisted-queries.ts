import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { LRUCache } from 'lru-cache';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { rejectionError, requestError } from '../graphql/request-error.ts';
import type { Params } from '../graphql/use-request-body.ts';
import type { HttpPlugin } from '../request/request-state.ts';

/** Total length of the stored documents, in characters; the least recently used are evicted first. */
const MAX_STORED = 8_000_000;
const OVERHEAD = 200;

/**
 * Automatic persisted queries, as Apollo Client and urql send them: `extensions.persistedQuery.sha256Hash` identifies a
 * trusted document, or one that was sent before together with its hash. A client sends the document when the server
 * reports an unknown hash.
 *
 * @param trustedOnly stores documents of operators only, and tells other clients not to retry
 */
export function usePersistedQueries(documents: ReadonlyMap<string, string>, trustedOnly: boolean): HttpPlugin {
  const stored = new LRUCache<string, string>({
    maxSize: MAX_STORED,
    sizeCalculation: (text) => text.length + OVERHEAD,
  });
  return {
    onRequestParse({ serverContext }) {
      return {
        onRequestParseDone({ requestParserResult, setRequestParserResult }) {
          if (Array.isArray(requestParserResult)) return;
          const params = requestParserResult as Params;
          const hash = persistedHash(params.extensions);
          if (hash === null || (params.query && typeof params.query !== 'string')) return; // Yoga rejects a query that is not a string
          const canStore = !trustedOnly || serverContext.state.caller.role === 'operator';
          const known = documents.get(hash) ?? (canStore ? stored.get(hash) : undefined);
          if (params.query) {
            if (sha256(params.query) !== hash && !isSameDocument(params.query, known)) throw hashMismatch();
            if (canStore && known === undefined) stored.set(hash, params.query);
            return;
          }
          if (known === undefined)
            throw canStore
              ? persistedQueryError('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound')
              : persistedQueryError('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
          setRequestParserResult({ ...params, query: known });
        },
      };
    },
  };
}

function persistedHash(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  if (persistedQuery === undefined || persistedQuery === null) return null;
  const { version, sha256Hash } = persistedQuery as { readonly version?: unknown; readonly sha256Hash?: unknown };
  if (version === 1 && typeof sha256Hash === 'string' && sha256Hash !== '') return sha256Hash;
  throw requestError(
    `Expected {"version": 1, "sha256Hash": "…"} as "persistedQuery" in "extensions", got ${quote(persistedQuery)}.`,
  );
}

/** Whether a document equals a known one. A manifest may have hashed it in another format. */
function isSameDocument(text: string, known: string | undefined): boolean {
  if (known === undefined) return false;
  try {
    return print(parse(text)) === known;
  } catch {
    return false;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Clients recognize these errors by their messages, and expect status 200. */
function persistedQueryError(
  code: 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_NOT_SUPPORTED',
  message: string,
): Error {
  return rejectionError(new ClientError(code, message), { status: 200 });
}

function hashMismatch(): Error {
  return requestError(
    'Expected the SHA-256 of "query" in hexadecimal as "sha256Hash", got another hash. Hash the text exactly as you send it.',
  );
}
