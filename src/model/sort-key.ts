import type { ChangeKind, TimelineEventKind } from './vocabulary.ts';

/*
 * Each order of claims and entities is a string key, compared by code point: a page is then a range of one index, and a
 * cursor is one value. Keys end with the id, so they are unique. A descending list reads the same keys backwards, and the
 * unknown values, whose keys come last, after the known ones. Keys only contain code points up to U+D7FF, because some
 * databases compare UTF-16 code units outside of an index, and the order of code units and code points is the same up to there.
 */

/** Keys of unknown values begin with it. It sorts after the keys of all known days and numbers. */
export const UNKNOWN_KEYS = '~';

/** Whether a key is one of unknown values, or a bound of them. */
export function isUnknownKey(key: string | null): boolean {
  return key !== null && key >= UNKNOWN_KEYS;
}

/** The id in a key of a day or a number. A bound without an id stays what it is, or is empty if it is that of the unknown values. */
export function idOfKey(key: string): string {
  return key === UNKNOWN_KEYS ? '' : key.slice(key.indexOf(' ') + 1);
}

const ESCAPE = '\ud7ff';

/** Upper bound of a range: sorts after every key, as keys have a hexadecimal digit after each escape. */
export const KEY_END = `${ESCAPE}${ESCAPE}`;

/** Sorts by day, less precise dates first on the same day. `date`: a partial date, which sorts before what it begins. */
export function dayKey(date: string | null, id: string): string {
  return `${date ?? UNKNOWN_KEYS} ${id}`;
}

/** Sorts by number. */
export function numberKey(value: number | null, id: string): string {
  return `${value === null ? UNKNOWN_KEYS : orderedNumber(value)} ${id}`;
}

/** Sorts by a count, which is preceded by the number of its digits. `pastKey` of `entity-list.ts` writes the same in Cypher. */
export function countKey(count: number, id: string): string {
  const digits = String(count);
  return `${digits.length}${digits} ${id}`;
}

/** Sorts by normalized name. The tab sorts before every character of a name. */
export function nameKey(normalizedName: string, id: string): string {
  return `${escapeHighCodePoints(normalizedName)}\t${id}`;
}

/** Sorts by day, kind of change and claim. */
export function changeKey(day: string, kind: ChangeKind, claim: string): string {
  return `${day} ${kind} ${claim}`;
}

export function readChangeKey(key: string): { day: string; kind: ChangeKind } {
  const [day = '', kind = ''] = key.split(' ');
  return { day, kind: kind as ChangeKind }; // written by `changeKey`
}

/** Sorts by day, less precise dates first on the same day, then by claim and kind of event. `text`: the original date. */
export function eventKey(
  earliest: string,
  precision: number,
  claim: string,
  kind: TimelineEventKind,
  text: string,
): string {
  return `${earliest}${precision} ${claim} ${kind} ${text}`;
}

export function readEventKey(key: string): { kind: TimelineEventKind; date: string } {
  const [, , kind = '', date = ''] = key.split(' ');
  return { kind: kind as TimelineEventKind, date }; // written by `eventKey`
}

/** Sorts by kind of relation, then by the claim that has the relation, then by its target. */
export function relationKey(kind: string, from: string, to: string): string {
  return `${kind} ${from} ${to}`;
}

/**
 * Order-preserving encoding: replaces each code point from U+D7FF on by U+D7FF and six hexadecimal digits, so that UTF-16
 * order equals code-point order in both engines.
 */
function escapeHighCodePoints(text: string): string {
  return text.replaceAll(/[\ud7ff-\u{10ffff}]/gu, (character) => {
    const digits = character.codePointAt(0)?.toString(16) ?? '';
    return `${ESCAPE}${digits.padStart(6, '0')}`;
  });
}

/**
 * A text with the order of a number: its sign, the exponent as three digits, and the other digits. Those of a negative number
 * are complemented, and end with a character that sorts after digits.
 */
export function orderedNumber(value: number): string {
  if (value === 0) return '0';
  const [mantissa = '', exponent] = Math.abs(value).toExponential().split('e');
  const digits = `${String(Number(exponent) + EXPONENTS).padStart(3, '0')}${mantissa.replace('.', '')}`;
  return value > 0 ? `1${digits}` : `-${digits.replaceAll(/\d/g, (digit) => String(9 - Number(digit)))}:`;
}

/** Added to an exponent of a double, which is -324 to 308, so that it has no sign. */
const EXPONENTS = 500;
