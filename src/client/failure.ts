import { ClientError } from 'graphql-request';

import { type ResponseErrorEntry, FinGraphError, type FinGraphErrorCode } from './fingraph-error.ts';

/** Converts an error of a request to a FinGraphError. */
export function toFinGraphError(error: unknown, url: string): FinGraphError {
  return error instanceof ClientError ? fromResponse(error, url) : withoutResponse(error, url);
}

function fromResponse(error: ClientError, url: string): FinGraphError {
  const { status, errors = [], data = null } = error.response;
  const entries = errors.map(({ message, path, extensions }): ResponseErrorEntry => {
    const code = extensions?.['code'];
    return {
      message,
      // a newer server may send other codes
      code: (typeof code === 'string' ? code : 'HTTP_ERROR') as FinGraphErrorCode,
      path: path ?? null,
    };
  });
  const [first = notGraphQL(status, url)] = entries;
  const requestId = errors.map(({ extensions }) => extensions?.['requestId']).find((id) => typeof id === 'string');
  return new FinGraphError(first, {
    status,
    errors: entries.length > 0 ? entries : [first],
    data,
    retryable: errors.some(({ extensions }) => extensions?.['retryable'] === true) || RETRYABLE_STATUSES.has(status),
    requestId: requestId ?? null,
    cause: error,
  });
}

/** Too many requests, and the codes of proxies while the server starts. */
const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);

function notGraphQL(status: number, url: string): ResponseErrorEntry {
  return {
    message: `Expected a GraphQL response from ${url}, got HTTP status ${status}.`,
    code: 'HTTP_ERROR',
    path: null,
  };
}

function withoutResponse(error: unknown, url: string): FinGraphError {
  // `fetch` rejects with a TypeError if there is no response; other errors are unreadable responses
  const isNetwork = error instanceof TypeError;
  const message = isNetwork
    ? `No response from ${url}. Check that the server is running, and that CORS_ORIGINS allows this page.`
    : `Expected a GraphQL response from ${url}, got another format.`;
  const first: ResponseErrorEntry = { message, code: isNetwork ? 'NETWORK_ERROR' : 'HTTP_ERROR', path: null };
  return new FinGraphError(first, {
    status: null,
    errors: [first],
    data: null,
    retryable: isNetwork,
    requestId: null,
    cause: error,
  });
}
