import type { ErrorCode } from '../../model/client-error.ts';

/** The rejection of a request before it reaches GraphQL. */
export interface Rejection {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** Whether the same request may succeed later. */
  readonly retryable?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A rejection in the shape of a failed GraphQL response. */
export function errorResponse(
  { Response }: { readonly Response: typeof globalThis.Response },
  { status, code, message, retryable, headers = {} }: Rejection,
): Response {
  const extensions = { code, ...(retryable ? { retryable } : {}) };
  return Response.json({ errors: [{ message, extensions }] }, { status, headers: { ...headers } });
}

/** Rejects a token that is missing, unknown or without the required role. */
export function unauthorized(message: string): Rejection {
  const headers = { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' };
  return { status: 401, code: 'UNAUTHORIZED', message, headers };
}
