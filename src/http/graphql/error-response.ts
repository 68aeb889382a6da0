import type { ErrorCode } from '../../model/client-error.ts';

export interface EarlyRefusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message: string;
  /** Whether the same request may be let in a little later. */
  readonly retryable?: true;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What is refused before it is known to be a question: the answer has the shape of one that failed. */
export function earlyRefusal(
  { Response }: { readonly Response: typeof globalThis.Response },
  { status, code, message, retryable, headers = {} }: EarlyRefusal,
): Response {
  const extensions = { code, ...(retryable ? { retryable } : {}) };
  return Response.json({ errors: [{ message, extensions }] }, { status, headers: { ...headers } });
}

/** 401, where a token is missing or is not one that may. */
export function unauthorized(fetchAPI: { readonly Response: typeof globalThis.Response }, message: string): Response {
  const headers = { 'www-authenticate': 'Bearer', 'cache-control': 'no-store' };
  return earlyRefusal(fetchAPI, { status: 401, code: 'UNAUTHORIZED', message, headers });
}
