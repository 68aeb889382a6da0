import { excerpt } from '../../support/excerpt.ts';

const ALLOW = 'GET, HEAD';

/** 405 for other methods than GET and HEAD; null for these. */
export function methodNotAllowed({ method }: Request, path: string): Response | null {
  if (method === 'GET' || method === 'HEAD') return null;
  const headers = { allow: ALLOW, 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };
  return new Response(`Expected GET or HEAD at ${path}, got ${excerpt(method)}.\n`, { status: 405, headers });
}
