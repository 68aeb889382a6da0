import { createHash } from 'node:crypto';
import { parse, print } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import type { Params } from '../graphql/use-request-body.ts';
import type { HttpPlugin } from '../request/request-state.ts';

/** Of all texts that are remembered, in characters; the least used are dropped first. */
const MAX_REMEMBERED = 8_000_000;
const OVERHEAD = 200;

/**
 * Automatic persisted queries, as Apollo Client and urql send them: `extensions.persistedQuery.sha256Hash` stands for a
 * trusted document, or for a text that somebody sent once together with its hash. A client sends the text when it is told
 * that the hash is not known.
 *
 * @param only nothing is remembered but for operators, and clients are told not to try again
 */
export function usePersistedQueries(documents: ReadonlyMap<string, string>, only: boolean): HttpPlugin {
  const remembered = new LRUCache<string, string>({
    maxSize: MAX_REMEMBERED,
    sizeCalculation: (text) => text.length + OVERHEAD,
  });
  return {
    onRequestParse({ serverContext }) {
      return {
        onRequestParseDone({ requestParserResult, setRequestParserResult }) {
          if (Array.isArray(requestParserResult)) return;
          const params = requestParserResult as Params;
          const hash = hashWithin(params.extensions);
          if (hash === null || (params.query && typeof params.query !== 'string')) return; // Yoga refuses what is no text
          const remembers = !only || serverContext.state.caller.role === 'operator';
          const known = documents.get(hash) ?? (remembers ? remembered.get(hash) : undefined);
          if (params.query) {
            if (sha256(params.query) !== hash && !isSame(params.query, known)) throw mismatch();
            if (remembers && known === undefined) remembered.set(hash, params.query);
            return;
          }
          if (known === undefined) throw remembers ? NOT_FOUND() : NOT_SUPPORTED();
          setRequestParserResult({ ...params, query: known });
        },
      };
    },
  };
}

function hashWithin(extensions: unknown): string | null {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: unknown };
  if (persistedQuery === undefined || persistedQuery === null) return null;
  const { version, sha256Hash } = persistedQuery as { readonly version?: unknown; readonly sha256Hash?: unknown };
  if (version === 1 && typeof sha256Hash === 'string' && sha256Hash !== '') return sha256Hash;
  throw fault(
    `Expected {"version": 1, "sha256Hash": "…"} as "persistedQuery" in "extensions", got ${quote(persistedQuery)}.`,
  );
}

/** Whether a text is that of a manifest, which may have made its hash of another print. */
function isSame(text: string, known: string | undefined): boolean {
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

/** Clients know both by their messages, and as answers with 200. */
const NOT_FOUND = () => told('PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound');
const NOT_SUPPORTED = () => told('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');

function told(code: 'PERSISTED_QUERY_NOT_FOUND' | 'PERSISTED_QUERY_NOT_SUPPORTED', message: string): Error {
  const originalError = new ClientError(code, message);
  return createGraphQLError(message, { originalError, extensions: { http: { status: 200 } } });
}

function mismatch(): Error {
  return fault(
    'Expected the SHA-256 of "query" in hexadecimal as "sha256Hash", got another. Hash the text exactly as it is sent.',
  );
}

function fault(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
