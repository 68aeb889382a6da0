import type { GraphQLError } from 'graphql';
import type { Logger } from 'pino';

import { ClientError } from '../../model/client-error.ts';
import { ExecutionError } from '../../export/execute.ts';
import { prefersHtml } from '../negotiation/accept.ts';
import { CANCELLED_MESSAGE, internalErrorMessage } from '../graphql/convert-errors.ts';
import { statusOf } from '../graphql/error-status.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import { siteErrorPage } from '../page/site-error-page.ts';
import type { RequestState } from '../request/request-state.ts';

/** Responds to a failed export request with GraphQL errors as JSON, or with a page to browsers. */
export function exportErrorResponse(
  error: unknown,
  { request, state, logger }: { request: Request; state: RequestState; logger: Logger },
): Response {
  const errors = errorsOf(error, request, state, logger);
  const status = errors[0]?.status ?? 500;
  const headers = { 'cache-control': 'no-store', vary: 'accept', ...(status === 405 ? { allow: 'GET, HEAD' } : {}) };
  if (prefersHtml(request, ['application/json'])) {
    const text = errors.map(({ message }) => message).join('\n');
    return new Response(request.method === 'HEAD' ? null : siteErrorPage('Export failed', text), {
      status,
      headers: { ...PAGE_HEADERS, ...headers },
    });
  }
  return Response.json(
    { errors: errors.map(({ message, extensions }) => ({ message, extensions })) },
    { status, headers },
  );
}

interface ExportError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly status: number;
}

function errorsOf(error: unknown, request: Request, state: RequestState, logger: Logger): ExportError[] {
  if (error instanceof ExecutionError) {
    // one cause can fail many fields
    const byMessage = new Map(error.errors.map((cause) => [cause.message, withStatus(cause as GraphQLError)]));
    return [...byMessage.values()];
  }
  if (error instanceof ClientError) {
    const { code, message } = error; // the only BAD_REQUEST is a wrong method
    const retryable = code === 'GRAPH_UNAVAILABLE' ? { retryable: true } : {};
    return [{ message, extensions: { code, ...retryable }, status: code === 'BAD_REQUEST' ? 405 : statusOf(code) }];
  }
  if (request.signal.aborted) {
    // the error is the abort itself, and no client reads the response
    return [{ message: CANCELLED_MESSAGE, extensions: { code: 'CANCELLED' }, status: statusOf('CANCELLED') }];
  }
  const { requestId } = state;
  logger.error({ requestId, err: error }, 'export failed');
  return [{ message: internalErrorMessage(requestId), extensions: { code: 'INTERNAL_ERROR', requestId }, status: 500 }];
}

/** `convertErrors` has logged the error and set its code and, for server errors, its HTTP status. */
function withStatus({ message, extensions: { http, ...extensions } }: GraphQLError): ExportError {
  const { status } = (http ?? {}) as { status?: number };
  return { message, extensions, status: status ?? statusOf(extensions['code']) };
}
