import { type JSONPath, visit } from 'jsonc-parser';

import { fieldName } from './field-name.ts';

/** A part of a line that `JSON.parse` drops silently. */
export interface JsonLoss {
  readonly field: string;
  readonly expected: string;
  readonly got: string;
}

const MAX_LOSSES = 20;
/** A record nests 3 levels: its check rejects anything deeper. The parser is recursive and would overflow its stack. */
const MAX_DEPTH = 100;

/**
 * Finds the parts of a valid JSON text that parsing loses: all values of a repeated key except the last, and digits of a
 * number that a double cannot hold. Reports at most 20 losses.
 */
export function jsonLosses(text: string): JsonLoss[] {
  const losses: JsonLoss[] = [];
  /** For each open object, how often each key occurs; null for an open list. */
  const open: (Map<string, number> | null)[] = [];
  const begin = (keys: Map<string, number> | null): void => {
    if (open.length === MAX_DEPTH || losses.length >= MAX_LOSSES) throw new Stop();
    open.push(keys);
  };
  const end = (): void => {
    open.pop();
  };
  try {
    visit(text, {
      onObjectBegin: () => begin(new Map()),
      onArrayBegin: () => begin(null),
      onObjectEnd: end,
      onArrayEnd: end,
      onObjectProperty(key, _offset, _length, _line, _column, path) {
        const keys = open.at(-1);
        const count = (keys?.get(key) ?? 0) + 1;
        keys?.set(key, count);
        if (count === 2) losses.push({ field: pathName([...path(), key]), expected: 'this key once', got: 'it twice' });
      },
      onLiteralValue(value, offset, length, _line, _column, path) {
        if (losses.length >= MAX_LOSSES) throw new Stop();
        if (typeof value !== 'number') return;
        const number = text.slice(offset, offset + length);
        if (isRounded(number)) losses.push(roundedNumber(number, path()));
      },
    });
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return losses.slice(0, MAX_LOSSES);
}

class Stop extends Error {}

function roundedNumber(number: string, path: JSONPath): JsonLoss {
  const shown = number.length > 40 ? `${number.slice(0, 39)}…` : number;
  return {
    field: pathName(path),
    expected: 'a number of at most 15 digits, or another that a double holds exactly',
    got: `${shown}, which would become ${Number(number)}`,
  };
}

function pathName(path: JSONPath): string {
  const name = fieldName(path);
  return name.length > 200 ? `${name.slice(0, 199)}…` : name;
}

/** True if parsing changes the number. Numbers that overflow are left to the check of the record. */
export function isRounded(text: string): boolean {
  if (text.length <= 15 && !/e/i.test(text)) return false;
  const value = Number(text);
  return Number.isFinite(value) && decimal(text) !== decimal(String(value));
}

/** Normalizes the digits and the exponent of a number, without its sign: `1.50e3` and `1500` both give `15e2`. */
function decimal(text: string): string {
  const [mantissa = '', exponent = '0'] = text.replace(/^-/, '').toLowerCase().split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  const significant = withoutTrailingZeros(digits);
  if (significant === '') return '0';
  return `${significant}e${Number(exponent) - fraction.length + digits.length - significant.length}`;
}

/** A loop, since `/0+$/` takes quadratic time for a long number with many runs of zeros. */
function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(0, end);
}
