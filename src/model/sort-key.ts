import type { ChangeKind, TimelineEventKind } from './vocabulary.ts';

/*
 * Each order of claims and entities is one string, compared by code point, so that a page is a range of one index and
 * a cursor is one value. The last part is the id: no two keys are equal. An unknown value sorts last in both directions.
 * Keys hold no code point above U+D7FF: some databases compare UTF-16 units, even if only outside of an index, and
 * units agree with code points up to there.
 */

const UNKNOWN = '~';
const FLIPPED_DIGITS = '9876543210';

const ESCAPE = '\ud7ff';

/** Above every key, in which a digit follows each escape: the open end of a range. */
export const KEY_END = `${ESCAPE}${ESCAPE}`;

/** By day, coarser dates first on the same day. `precision` is 0 for a year, 1 for a month, 2 for a day. */
export function dayKey(earliest: string | null, precision: number, id: string): { up: string; down: string } {
  if (earliest === null) return unknownKey(id);
  const flipped = earliest.replaceAll(/\d/g, (digit) => FLIPPED_DIGITS[Number(digit)] ?? digit);
  return { up: `${earliest}${precision} ${id}`, down: `${flipped}${precision} ${id}` };
}

/** By number, ties by id ascending whatever the direction. */
export function numberKey(value: number | null, id: string): { up: string; down: string } {
  if (value === null) return unknownKey(id);
  const bits = orderedBits(value);
  return { up: `${hex(bits)} ${id}`, down: `${hex(ALL_BITS - bits)} ${id}` };
}

/** By folded name. The tab sorts below every character of a name. */
export function nameKey(foldedName: string, id: string): string {
  return `${escaped(foldedName)}\t${id}`;
}

/** By day, kind of change and claim. */
export function changeKey(day: string, kind: ChangeKind, claim: string): string {
  return `${day} ${kind} ${claim}`;
}

export function readChangeKey(key: string): { day: string; kind: ChangeKind } {
  const [day = '', kind = ''] = key.split(' ');
  return { day, kind: kind as ChangeKind }; // as `changeKey` wrote it
}

/** By day, coarser dates first on the same day, then claim and kind of event; `text` is the date as it is written. */
export function eventKey(
  earliest: string,
  precision: number,
  claim: string,
  kind: TimelineEventKind,
  text: string,
): string {
  return `${earliest}${precision} ${claim} ${kind} ${text}`;
}

/** `date` as it is written. */
export function readEventKey(key: string): { kind: TimelineEventKind; date: string } {
  const [, , kind = '', date = ''] = key.split(' ');
  return { kind: kind as TimelineEventKind, date }; // as `eventKey` wrote it
}

/** By kind of relation, then the claim that carries it, then the other. */
export function relationKey(kind: string, from: string, to: string): string {
  return `${kind} ${from} ${to}`;
}

/** Six hexadecimal digits in the place of a code point keep its rank, as they stand behind the highest that is left. */
function escaped(text: string): string {
  return text.replaceAll(/[\ud7ff-\u{10ffff}]/gu, (character) => {
    const digits = character.codePointAt(0)?.toString(16) ?? '';
    return `${ESCAPE}${digits.padStart(6, '0')}`;
  });
}

function unknownKey(id: string): { up: string; down: string } {
  return { up: `${UNKNOWN} ${id}`, down: `${UNKNOWN} ${id}` };
}

const SIGN_BIT = 1n << 63n;
const ALL_BITS = (1n << 64n) - 1n;

/** IEEE 754 doubles compare like their bits once negative ones are inverted and positive ones get the sign bit. */
function orderedBits(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value); // -0 is 0
  const bits = view.getBigUint64(0);
  return bits & SIGN_BIT ? ALL_BITS - bits : bits | SIGN_BIT;
}

function hex(bits: bigint): string {
  return bits.toString(16).padStart(16, '0');
}
