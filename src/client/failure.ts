import { ClientError } from 'graphql-request';

import { type AnswerError, FinGraphError, type FinGraphErrorCode } from './fingraph-error.ts';

/** What a failed request means to an app. */
export function failureOf(error: unknown, url: string): FinGraphError {
  return error instanceof ClientError ? refusal(error, url) : unreached(error, url);
}

function refusal(error: ClientError, url: string): FinGraphError {
  const { status, errors = [], data = null } = error.response;
  const all = errors.map(({ message, path, extensions }): AnswerError => {
    const code = extensions?.['code'];
    return {
      message,
      // whatever the server sends: it may be newer
      code: (typeof code === 'string' ? code : 'HTTP_ERROR') as FinGraphErrorCode,
      path: path ?? null,
    };
  });
  const [first = noGraphQL(status, url)] = all;
  const requestId = errors.map(({ extensions }) => extensions?.['requestId']).find((id) => typeof id === 'string');
  return new FinGraphError(first, {
    status,
    errors: all.length > 0 ? all : [first],
    data,
    retryable: errors.some(({ extensions }) => extensions?.['retryable'] === true) || BUSY.has(status),
    requestId: requestId ?? null,
    cause: error,
  });
}

/** Too many requests, and what proxies say of a server that is being started. */
const BUSY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function noGraphQL(status: number, url: string): AnswerError {
  return { message: `Expected GraphQL at ${url}, got HTTP status ${status}.`, code: 'HTTP_ERROR', path: null };
}

function unreached(error: unknown, url: string): FinGraphError {
  // fetch rejects with a TypeError where no answer came; all else is an answer that cannot be read
  const isNetwork = error instanceof TypeError;
  const message = isNetwork
    ? `No answer from ${url}. Is the server running, and may this page ask it?`
    : `Expected GraphQL at ${url}, got something else.`;
  const first: AnswerError = { message, code: isNetwork ? 'NETWORK_ERROR' : 'HTTP_ERROR', path: null };
  return new FinGraphError(first, {
    status: null,
    errors: [first],
    data: null,
    retryable: isNetwork,
    requestId: null,
    cause: error,
  });
}
