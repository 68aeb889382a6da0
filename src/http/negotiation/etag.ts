import { createHash } from 'node:crypto';

import type { Encoding } from './accept.ts';

/** Hashes the parts that determine a response: equal parts give equal bytes. */
export function tagOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The `etag` header, which differs by encoding. */
export function etag(tag: string, encoding: Encoding | null): string {
  return `"${tag}${encoding === null ? '' : `-${encoding}`}"`;
}

/** Whether `if-none-match` names the tag, in any encoding. */
export function namesTag(request: { readonly headers: Pick<Headers, 'get'> }, tag: string): boolean {
  const { headers } = request;
  return VARIANTS.some((encoding) => matchesEtag(headers.get('if-none-match'), etag(tag, encoding)));
}

/** The tag in a header from `etag`; null for other headers. */
export function tagWithin(header: unknown): string | null {
  return typeof header === 'string' ? (/^"([\w-]{22})(?:-gzip|-br)?"$/.exec(header)?.[1] ?? null) : null;
}

/** The `etag` of a 304: the one that the client named, or that of the encoding it prefers. */
export function knownEtag(
  request: { readonly headers: Pick<Headers, 'get'> },
  tag: string,
  encoding: Encoding | null,
): string {
  const names = knownTags(request.headers.get('if-none-match'));
  const variants = [encoding, ...VARIANTS].map((variant) => etag(tag, variant));
  return variants.find((variant) => names.includes(variant)) ?? etag(tag, null);
}

const VARIANTS: readonly (Encoding | null)[] = [null, 'gzip', 'br'];

/** Whether an `if-none-match` header names `tag`, or any with `*`. The comparison is the weak one (RFC 9110, 13.1.2). */
export function matchesEtag(header: string | null | undefined, tag: string): boolean {
  const tags = knownTags(header);
  return tags.includes('*') || tags.includes(tag.replace(/^W\//, ''));
}

function knownTags(header: string | null | undefined): readonly string[] {
  return (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
}
