import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

import { ClientError } from '../../model/client-error.ts';
import { AnswerError } from '../../export/execute.ts';
import { preferred } from '../negotiation/accept.ts';
import { statusOf } from '../graphql/error-status.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import { placesPage } from '../page/places-page.ts';
import type { RequestState } from '../request/request-state.ts';

/**
 * An answer to a request that had no export: errors as those of GraphQL, with a status that says whose fault it is; a page
 * in a browser, where somebody followed a link.
 */
export function refusal(
  error: unknown,
  { request, state, logger }: { request: Request; state: RequestState; logger: Logger },
): Response {
  const errors = errorsOf(error, request, state, logger);
  const status = errors[0]?.status ?? 500;
  const headers = { 'cache-control': 'no-store', vary: 'accept', ...(status === 405 ? { allow: 'GET, HEAD' } : {}) };
  if (preferred(request.headers.get('accept'), ['application/json', 'text/html']) === 'text/html') {
    const text = errors.map(({ message }) => message).join('\n');
    return new Response(request.method === 'HEAD' ? null : placesPage('There is no such file', text), {
      status,
      headers: { ...PAGE_HEADERS, ...headers },
    });
  }
  return Response.json(
    { errors: errors.map(({ message, extensions }) => ({ message, extensions })) },
    { status, headers },
  );
}

interface Refused {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly status: number;
}

function errorsOf(error: unknown, request: Request, state: RequestState, logger: Logger): Refused[] {
  if (error instanceof AnswerError) {
    // one fault may fail many fields
    const byMessage = new Map(error.errors.map((one) => [one.message, converted(one as GraphQLError)]));
    return [...byMessage.values()];
  }
  if (error instanceof ClientError) {
    const { code, message } = error; // BAD_REQUEST: the method is all of a request that may be
    const retryable = code === 'GRAPH_UNAVAILABLE' ? { retryable: true } : {};
    return [{ message, extensions: { code, ...retryable }, status: code === 'BAD_REQUEST' ? 405 : statusOf(code) }];
  }
  if (request.signal.aborted) {
    // what was under way then fails by the abort itself, and nobody reads the answer
    const message = 'The request was cancelled before its response was ready.';
    return [{ message, extensions: { code: 'CANCELLED' }, status: statusOf('CANCELLED') }];
  }
  const { requestId } = state;
  logger.error({ requestId, err: error }, 'export failed');
  const message = `Something went wrong on our side. Quote the request id ${requestId} when you report it.`;
  return [{ message, extensions: { code: 'INTERNAL_ERROR', requestId }, status: 500 }];
}

/** `convertErrors` has given it a code, logged it and put the status of what is not the client's fault into `http`. */
function converted({ message, extensions: { http, ...extensions } }: GraphQLError): Refused {
  const { status } = (http ?? {}) as { status?: number };
  return { message, extensions, status: status ?? statusOf(extensions['code']) };
}
