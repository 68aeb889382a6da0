import type { ChangeKind, TimelineEventKind } from './vocabulary.ts';

/*
 * Each order of claims and entities is a string key, compared by code point: a page is then a range of one index, and a
 * cursor is one value. Keys end with the id, so they are unique. A descending list reads the same keys backwards, and the
 * unknown values, whose keys come last, after the known ones. Keys only contain code points up to U+D7FF, because some
 * databases compare UTF-16 code units outside of an index, and the order of code units and code points is the same up to there.
 */

/** Keys of unknown values begin with it. It sorts after the keys of all known days and numbers. */
export const UNKNOWN_KEYS = '~';

const ESCAPE = '\ud7ff';

/** Upper bound of a range: sorts after every key, as keys have a hexadecimal digit after each escape. */
export const KEY_END = `${ESCAPE}${ESCAPE}`;

/** Sorts by day, less precise dates first on the same day. `precision`: 0 for a year, 1 for a month, 2 for a day. */
export function dayKey(earliest: string | null, precision: number, id: string): string {
  return earliest === null ? unknownKey(id) : `${earliest}${precision} ${id}`;
}

/** Sorts by number. */
export function numberKey(value: number | null, id: string): string {
  return value === null ? unknownKey(id) : `${hexDigits(orderedBits(value))} ${id}`;
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

function unknownKey(id: string): string {
  return `${UNKNOWN_KEYS} ${id}`;
}

const SIGN_BIT = 1n << 63n;
const ALL_BITS = (1n << 64n) - 1n;

/** Maps a double to 64 bits with the same order: IEEE 754 bits, inverted if negative, with the sign bit set otherwise. */
function orderedBits(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value); // -0 is 0
  const bits = view.getBigUint64(0);
  return bits & SIGN_BIT ? ALL_BITS - bits : bits | SIGN_BIT;
}

function hexDigits(bits: bigint): string {
  return bits.toString(16).padStart(16, '0');
}
