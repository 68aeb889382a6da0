import { createHash } from 'node:crypto';

import { normalizeText } from '../../model/normalize-text.ts';
import { slugOf } from '../../support/slug.ts';

/** What an id is made of. */
export interface IdParts {
  readonly prefix: string;
  /** A name or a title. */
  readonly text: string;
  /** In place of a text without letters of the Latin alphabet. */
  readonly word: string;
  /** Distinguishes records of one name. */
  readonly key: string;
}

/** The id of a record: prefix and slug, and a part of the hash of the key if that id is taken. */
export function makeId({ prefix, text, word, key }: IdParts, isTaken: (id: string) => boolean): string {
  const slug = idSlug(text);
  const plain = `${prefix}${slug}`;
  // two letters are the id of a country
  if (slug !== '' && !/^[a-z]{2}$/.test(plain) && !isTaken(plain)) return plain;
  const digits = createHash('sha256').update(key).digest('hex');
  const start = `${prefix}${slug || word}-`;
  for (let length = MIN_DIGITS; length < digits.length; length += 2) {
    const id = start + digits.slice(0, length);
    if (!isTaken(id)) return id;
  }
  return start + digits;
}

const MAX_SLUG = 60;
const MIN_DIGITS = 6;

/** Cut between words where possible. */
function idSlug(text: string): string {
  const slug = slugOf(normalizeText(text.slice(0, MAX_SLUG * 4)));
  if (slug.length <= MAX_SLUG) return slug;
  const end = slug.lastIndexOf('-', MAX_SLUG);
  return slug.slice(0, end > MAX_SLUG / 2 ? end : MAX_SLUG).replace(/-$/, '');
}
