import { type GraphQLParams, createGraphQLError } from 'graphql-yoga';

import { excerpt, quote } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { type ReadType, readTypeOf } from './use-content-type-errors.ts';
import { decodeUtf8, isUtf8Escaped } from '../address/utf8.ts';

const EXAMPLE = '{"query": "{ graph { claimCount } }"}';

/** `documentId` stands in for `query`. */
export type Params = GraphQLParams & { readonly documentId?: unknown };

/**
 * Reads the parameters of a request from its body, or from its address for GET. Yoga's own parsers replace bytes that are
 * not UTF-8, know media types only in small letters, and say what is wrong but not what would be right.
 */
export function useRequestBody(): HttpPlugin {
  return {
    onRequestParse({ request, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(({ url }) => fromSearch(new URL(url).searchParams));
      const type = request.method === 'POST' ? readTypeOf(request) : null;
      if (type !== null) setRequestParser(async (posted) => READERS[type](await textOf(posted)));
    },
  };
}

/** Refuses what is a batch, or has no document once `documentId` was looked up. */
export function useDocumentRequired(): HttpPlugin {
  return {
    onRequestParse({ request }) {
      return {
        onRequestParseDone({ requestParserResult }) {
          if (Array.isArray(requestParserResult)) throw batchFault(requestParserResult.length);
          if (requestParserResult.query === undefined || requestParserResult.query === null) {
            throw queryFault(request, requestParserResult);
          }
        },
      };
    },
  };
}

const READERS: Readonly<Record<ReadType, (text: string) => Params | Params[]>> = {
  'application/json': fromJson,
  'application/graphql+json': fromJson,
  'application/graphql': (query) => ({ query }),
  'application/x-www-form-urlencoded': (text) => {
    if (!isUtf8Escaped(text)) throw encodingFault();
    return fromSearch(new URLSearchParams(text));
  },
};

async function textOf(request: Request): Promise<string> {
  const text = decodeUtf8(await request.arrayBuffer());
  if (text === null) throw encodingFault();
  return text;
}

function fromJson(text: string): Params | Params[] {
  const body = parsed(text);
  if (Array.isArray(body)) return body as Params[];
  if (typeof body !== 'object' || body === null) {
    throw fault(`Expected a JSON object such as ${EXAMPLE} in the body, got ${quote(body)}.`);
  }
  // as in an address, where an empty parameter is none
  return Object.fromEntries(Object.entries(body).filter(([name, value]) => value !== '' || !EMPTY_IS_NONE.has(name)));
}

const EMPTY_IS_NONE: ReadonlySet<string> = new Set(['operationName', 'variables', 'extensions', 'documentId']);

function fromSearch(search: URLSearchParams): Params {
  const params: Record<string, unknown> = {};
  for (const name of ['operationName', 'query', 'documentId']) if (search.get(name)) params[name] = search.get(name);
  for (const name of ['variables', 'extensions']) if (search.get(name)) params[name] = jsonOf(search.get(name) ?? '');
  return params;
}

/** A SyntaxError is converted where all errors are. */
function jsonOf(text: string): unknown {
  return JSON.parse(text) as unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const got = text.trim() === '' ? 'an empty one' : `one that is none: ${(error as SyntaxError).message}`;
    throw fault(
      `Expected a body of JSON such as ${EXAMPLE}, got ${got}. A bare document goes with the content type application/graphql.`,
    );
  }
}

function encodingFault(): Error {
  return fault('Expected a body in UTF-8, got bytes that are not. Save or convert it as UTF-8, and send it again.');
}

function batchFault(length: number): Error {
  return fault(`Expected one question in a request, got a list of ${length}. Send each in a request of its own.`);
}

function queryFault({ method }: Request, params: object): Error {
  if (method === 'GET') {
    return fault(
      'Expected a document in the parameter "query" of the URL, got none. Add ?query={graph{claimCount}}, or POST it.',
    );
  }
  const names = Object.keys(params).filter((name) => params[name as keyof typeof params] !== undefined);
  const got = names.length === 0 ? 'nothing' : `only ${excerpt(names.map((name) => JSON.stringify(name)).join(', '))}`;
  return fault(`Expected a document under "query", as in ${EXAMPLE}, got ${got}.`);
}

function fault(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 400 } } });
}
