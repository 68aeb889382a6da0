import { type GraphQLParams, type Plugin, createGraphQLError } from 'graphql-yoga';

import { excerpt, quote } from '../excerpt.ts';

const JSON_TYPE = /^application\/(?:graphql\+)?json\s*(?:[;,]|$)/;
const EXAMPLE = '{"query": "{ graph { claimCount } }"}';

/** Says what a request should hold that holds no question: Yoga alone says what is wrong, not what would be right. */
export function useRequestBody(): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      if (requestParser !== undefined && isJson(request)) setRequestParser(readJson);
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

function isJson({ method, headers }: Request): boolean {
  return method === 'POST' && JSON_TYPE.test(headers.get('content-type') ?? '');
}

async function readJson(request: Request): Promise<GraphQLParams | GraphQLParams[]> {
  const text = await request.text();
  const body = parsed(text);
  if (typeof body === 'object' && body !== null) return body;
  throw fault(`Expected a JSON object such as ${EXAMPLE} in the body, got ${quote(body)}.`);
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
