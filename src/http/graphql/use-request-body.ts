import type { GraphQLParams } from 'graphql-yoga';

import { excerpt, quote } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { type MediaType, acceptedTypeOf } from './use-content-type-errors.ts';
import { requestError } from './request-error.ts';
import { decodeUtf8, isUtf8Escaped } from '../address/utf8.ts';

const EXAMPLE = '{"query": "{ graph { claimCount } }"}';

/** `documentId` replaces `query`. */
export type Params = GraphQLParams & { readonly documentId?: unknown };

/**
 * Reads the parameters of a request from its body, or from the URL for GET. Yoga's own parsers replace invalid UTF-8,
 * match media types case-sensitively, and give no remedy.
 */
export function useRequestBody(): HttpPlugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(({ url }) => fromSearch(new URL(url).searchParams));
      const type = request.method === 'POST' ? acceptedTypeOf(request) : null;
      if (type !== null) setRequestParser(async (posted) => READERS[type](await readText(posted)));
    },
  };
}

/** Rejects batches, and requests that have no document after `documentId` was resolved. */
export function useDocumentRequired(): HttpPlugin {
  return {
    onRequestParse({ request }) {
      return {
        onRequestParseDone({ requestParserResult }) {
          if (Array.isArray(requestParserResult)) throw batchError(requestParserResult.length);
          if (requestParserResult.query === undefined || requestParserResult.query === null) {
            throw missingQueryError(request, requestParserResult);
          }
        },
      };
    },
  };
}

const READERS: Readonly<Record<MediaType, (text: string) => Params | Params[]>> = {
  'application/json': fromJson,
  'application/graphql+json': fromJson,
  'application/graphql': (query) => ({ query }),
  'application/x-www-form-urlencoded': (text) => {
    if (!isUtf8Escaped(text)) throw encodingError();
    return fromSearch(new URLSearchParams(text));
  },
};

async function readText(request: Request): Promise<string> {
  const text = decodeUtf8(await request.arrayBuffer());
  if (text === null) throw encodingError();
  return text;
}

function fromJson(text: string): Params | Params[] {
  const body = parseBody(text);
  if (Array.isArray(body)) return body as Params[];
  if (typeof body !== 'object' || body === null) {
    throw requestError(`Expected a JSON object such as ${EXAMPLE} in the body, got ${quote(body)}.`);
  }
  // as in a URL, an empty parameter is ignored
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== '' || !IGNORED_IF_EMPTY.has(name)),
  );
}

const IGNORED_IF_EMPTY: ReadonlySet<string> = new Set(['operationName', 'variables', 'extensions', 'documentId']);

function fromSearch(search: URLSearchParams): Params {
  const params: Record<string, unknown> = {};
  for (const name of ['operationName', 'query', 'documentId']) if (search.get(name)) params[name] = search.get(name);
  for (const name of ['variables', 'extensions']) if (search.get(name)) params[name] = jsonOf(search.get(name) ?? '');
  return params;
}

/** `convertErrors` turns the SyntaxError into a client error. */
function jsonOf(text: string): unknown {
  return JSON.parse(text) as unknown;
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const got = text.trim() === '' ? 'an empty body' : `invalid JSON: ${(error as SyntaxError).message}`;
    throw requestError(
      `Expected a JSON body such as ${EXAMPLE}, got ${got}. Or send a document without JSON as application/graphql.`,
    );
  }
}

function encodingError(): Error {
  return requestError('Expected a body in UTF-8, got other bytes. Convert it to UTF-8 and send it again.');
}

function batchError(length: number): Error {
  return requestError(`Expected one operation in a request, got a list of ${length}. Send each in a separate request.`);
}

function missingQueryError({ method }: Request, params: object): Error {
  if (method === 'GET') {
    return requestError(
      'Expected a document in the parameter "query" of the URL, got none. Add ?query={graph{claimCount}}, or POST it.',
    );
  }
  const names = Object.keys(params).filter((name) => params[name as keyof typeof params] !== undefined);
  const got = names.length === 0 ? 'nothing' : `only ${excerpt(names.map((name) => JSON.stringify(name)).join(', '))}`;
  return requestError(`Expected a document under "query", as in ${EXAMPLE}, got ${got}.`);
}
