import { createHash } from 'node:crypto';

/** What an answer depends on as one short text: equal parts, equal bytes. */
export function tagOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
}

/** The tag as a header; packed bytes are other bytes. */
export function etag(tag: string, packed: boolean): string {
  return `"${tag}${packed ? '-gzip' : ''}"`;
}

/** Whether `if-none-match` names the tag, packed or not. */
export function namesTag({ headers }: Request, tag: string): boolean {
  const given = headers.get('if-none-match') ?? '';
  return given.split(',').some((one) => {
    const name = one.trim().replace(/^W\//, '');
    return name === '*' || name === etag(tag, false) || name === etag(tag, true);
  });
}
