import { COUNTRY_CODES } from '../model/country-code.ts';
import type { FileSkeleton, Located } from './check-dataset.ts';
import { parseJsonText } from './json-lines.ts';
import { readShorthand } from './shorthand.ts';

/*
 * A known line is valid by itself, and its references were valid when it was read before. So it only has to be read again
 * if it names a record that has changed since, or a country: all other known lines stay unparsed.
 */

/** A known line whose skeleton has nothing but its id so far. */
export interface PendingLine {
  /** Its place among the skeletons of the file. */
  readonly index: number;
  readonly id: string;
  readonly bytes: Buffer;
}

/** With more ids, a pattern is no faster than a parser. */
const MAX_IDS = 2_000;

/**
 * Completes the skeletons of the known lines that name one of the `ids`, or a country that no other line names yet: these
 * are the built-in countries that stay. Returns the skeletons of the file.
 */
export function completeSkeletons<Skeleton extends object>(
  { skeleton, pending }: { readonly skeleton: FileSkeleton<Skeleton>; readonly pending: readonly PendingLine[] },
  toSkeleton: (value: object, id: string) => Skeleton,
  ids: ReadonlySet<string>,
  isDefined: (id: string) => boolean,
): FileSkeleton<Skeleton> {
  const records: Located<Skeleton>[] = [...skeleton.records];
  const open = new Set(COUNTRY_CODES.map((code) => code.toLowerCase()).filter((id) => !isDefined(id)));
  const pattern = new RegExp(`"(?:[A-Za-z]{2}${[...ids].map((id) => `|${id}`).join('')})"`, 'g');
  const isNamed = (text: string): boolean => {
    for (const [match] of text.matchAll(pattern)) {
      const name = match.slice(1, -1);
      if (ids.has(name) || open.has(name.toLowerCase())) return true;
    }
    return false;
  };
  for (const { index, id, bytes } of pending) {
    const isNeeded = ids.size > MAX_IDS || ids.has(id) || isNamed(bytes.toString('latin1'));
    const located = records[index];
    if (!isNeeded || !located) continue;
    const complete = toSkeleton(knownValue(bytes), id);
    records[index] = { ...located, skeleton: complete };
    for (const name of countriesNamed(complete)) open.delete(name);
  }
  return { ...skeleton, records };
}

/** The value of a known line, in the form of the schema as far as its references go. */
export function knownValue(bytes: Buffer): object {
  const parsed = parseJsonText(bytes);
  const value = parsed.issue === null ? parsed.value : {};
  return (parsed.text.includes('""') ? readShorthand(value) : value) as object;
}

function countriesNamed(skeleton: object): string[] {
  const { markets = [], participants = [] } = skeleton as {
    readonly markets?: readonly string[];
    readonly participants?: readonly { readonly entity: string }[];
  };
  return [...markets.map((code) => code.toLowerCase()), ...participants.map(({ entity }) => entity)];
}

const SUMMARY = Buffer.from('"summary":');
const EXTRA = Buffer.from('"extra":');
const [SPACE, QUOTE] = [32, 34];

/** True if the line certainly gives a summary. */
export function hasSummary(bytes: Buffer): boolean {
  const start = bytes.indexOf(SUMMARY);
  if (start < 0) return false;
  const extra = bytes.indexOf(EXTRA);
  if (extra >= 0 && extra < start) return false;
  let place = start + SUMMARY.length;
  while (bytes[place] === SPACE) place += 1;
  return bytes[place] === QUOTE && bytes[place + 1] !== QUOTE;
}
