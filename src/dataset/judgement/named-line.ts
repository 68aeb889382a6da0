/**
 * Whether a line of JSON may have one of these ids as a text. A text with an escaped character may be any id: such lines are
 * few, and reading one again only takes time.
 */
export function namesAny(bytes: Buffer, isNamed: (id: string) => boolean): boolean {
  const text = bytes.toString('latin1');
  if (text.includes('\\u')) return true;
  for (const [, id = ''] of text.matchAll(QUOTED_ID)) if (isNamed(id)) return true;
  return false;
}

const QUOTED_ID = /"([a-z0-9-]+)"/g;
