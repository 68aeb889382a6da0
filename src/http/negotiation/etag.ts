import { createHash } from 'node:crypto';

import type { Encoding } from './accept.ts';

/** What an answer depends on as one short text: equal parts, equal bytes. */
export function tagOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The tag as a header; packed bytes are other bytes. */
export function etag(tag: string, encoding: Encoding | null): string {
  return `"${tag}${encoding === null ? '' : `-${encoding}`}"`;
}

/** Whether `if-none-match` names the tag, in whatever encoding. */
export function namesTag(request: { readonly headers: Pick<Headers, 'get'> }, tag: string): boolean {
  const known = knownTags(request.headers.get('if-none-match'));
  return ['*', ...VARIANTS.map((encoding) => etag(tag, encoding))].some((one) => known.includes(one));
}

/** The tag within a header that `etag` wrote; null for what it did not. */
export function tagWithin(header: unknown): string | null {
  return typeof header === 'string' ? (/^"([\w-]{22})(?:-gzip|-br)?"$/.exec(header)?.[1] ?? null) : null;
}

/** The header of an answer that is not sent again: the one that the client named, or that of the encoding it prefers. */
export function knownEtag(
  request: { readonly headers: Pick<Headers, 'get'> },
  tag: string,
  encoding: Encoding | null,
): string {
  const names = knownTags(request.headers.get('if-none-match'));
  const variants = [encoding, ...VARIANTS].map((variant) => etag(tag, variant));
  return variants.find((one) => names.includes(one)) ?? etag(tag, null);
}

const VARIANTS: readonly (Encoding | null)[] = [null, 'gzip', 'br'];

/** The tags in an `if-none-match` header, without the mark of weak ones: the comparison is the weak one. */
export function knownTags(header: string | null | undefined): readonly string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
