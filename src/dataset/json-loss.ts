import { fieldName } from './field-name.ts';

/** Something in a line that `JSON.parse` drops without a word. */
export interface JsonLoss {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

/** At most so many of one line are told: a report of millions helps nobody. */
const MOST = 20;

/**
 * What is lost when a JSON text is parsed: of a key that is there twice all values but the last, and the digits of a number
 * that a double does not hold. The text has to be valid JSON.
 */
export function jsonLosses(text: string): JsonLoss[] {
  const losses: JsonLoss[] = [];
  const places: Place[] = [];
  let index = 0;
  while (index < text.length && losses.length < MOST) {
    const character = text.charAt(index);
    const place = places.at(-1);
    let end = index + 1;
    if (character === '"') {
      end = stringEnd(text, index);
      if (place?.expectsKey) enterKey(place, JSON.parse(text.slice(index, end)) as string, places, losses);
    } else if (character === '{') places.push({ keys: new Map(), part: '', expectsKey: true });
    else if (character === '[') places.push({ keys: null, part: 0, expectsKey: false });
    else if (character === '}' || character === ']') places.pop();
    else if (character === ',') enterNext(place);
    else if (character === '-' || (character >= '0' && character <= '9')) {
      NUMBER.lastIndex = index;
      const [number = ''] = NUMBER.exec(text) ?? [];
      end = index + number.length;
      if (isRounded(number)) losses.push(rounded(number, places));
    }
    index = end;
  }
  return losses;
}

/** An object or a list that is open, and where in it the text is. */
interface Place {
  /** How often each key of an object was there; null for a list. */
  readonly keys: Map<string, number> | null;
  part: string | number;
  expectsKey: boolean;
}

function enterKey(place: Place, key: string, places: readonly Place[], losses: JsonLoss[]): void {
  const times = (place.keys?.get(key) ?? 0) + 1;
  place.keys?.set(key, times);
  place.part = key;
  place.expectsKey = false;
  if (times === 2) losses.push({ field: nameOf(places), expected: 'this key once', got: 'it twice' });
}

function enterNext(place: Place | undefined): void {
  if (!place) return;
  place.expectsKey = place.keys !== null;
  if (typeof place.part === 'number') place.part += 1;
}

function rounded(number: string, places: readonly Place[]): JsonLoss {
  const shown = number.length > 40 ? `${number.slice(0, 39)}…` : number;
  return {
    field: nameOf(places),
    expected: 'a number of at most 15 digits, or another that a double holds exactly',
    got: `${shown}, which would become ${Number(number)}`,
  };
}

function nameOf(places: readonly Place[]): string {
  const name = fieldName(places.map(({ part }) => part));
  return name.length > 200 ? `${name.slice(0, 199)}…` : name;
}

const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** Whether a number is another one once it was read; numbers beyond all are refused by the shape of a record. */
function isRounded(text: string): boolean {
  if (text.length <= 15 && !/e/i.test(text)) return false;
  const value = Number(text);
  return Number.isFinite(value) && decimal(text) !== decimal(String(value));
}

/** Digits and exponent of a number without its sign, the same however it is written: `1.50e3` and `1500` are `15e2`. */
function decimal(text: string): string {
  const [mantissa = '', exponent = '0'] = text.replace(/^-/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = withoutEndingZeros(digits);
  if (significant === '') return '0';
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** By character: an expression for it would look at each run of zeros again and again. */
function withoutEndingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}

/** Behind the quotation mark that ends the string at `start`. */
function stringEnd(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
  return end < 0 ? text.length : end + 1;
}

/** Whether an odd number of backslashes is before a place. */
function isEscaped(text: string, index: number): boolean {
  let backslashes = 0;
  while (text.charAt(index - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
