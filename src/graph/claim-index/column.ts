import { createNumberList } from '../../support/number-list.ts';

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** Texts as numbers in the order of the texts, so that a range of texts is a range of codes. Code 0 is an unknown value. */
export interface Column {
  readonly codes: Codes;
  /** The text of each code. That of code 0 is empty. */
  readonly values: readonly string[];
}

export interface ColumnBuilder {
  push(value: string | null): void;
  /** The column. The builder must not be used afterwards. */
  finish(): Column;
}

export function createColumnBuilder(): ColumnBuilder {
  const numbers = new Map<string, number>();
  const list = createNumberList(Uint32Array);
  return {
    push(value) {
      if (value === null) return list.push(0);
      let number = numbers.get(value);
      if (number === undefined) {
        number = numbers.size + 1;
        numbers.set(value, number);
      }
      list.push(number);
    },
    finish() {
      const { values, codeOfNumber } = sortedCodes(numbers);
      return { codes: smallest(list.values(), codeOfNumber, values.length), values };
    },
  };
}

/** Sorts numbered texts, whose numbers begin with 1. */
function sortedCodes(numbers: ReadonlyMap<string, number>): {
  readonly values: readonly string[];
  /** The code for each number. */
  readonly codeOfNumber: Uint32Array;
} {
  const texts = [...numbers.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  const codeOfNumber = new Uint32Array(texts.length + 1);
  for (const [index, value] of texts.entries()) codeOfNumber[numbers.get(value) ?? 0] = index + 1;
  return { values: ['', ...texts], codeOfNumber };
}

/** The code of a text; 0 if the column does not have it. */
export function codeOf({ values }: Pick<Column, 'values'>, value: string): number {
  const code = firstCodeFrom({ values }, value);
  return values[code] === value ? code : 0;
}

/** The code of the first text that is not before `value`: one above all codes if there is none. */
export function firstCodeFrom({ values }: Pick<Column, 'values'>, value: string): number {
  let low = 1;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function smallest(numbers: Uint32Array, codeOfNumber: Uint32Array, size: number): Codes {
  const codes = createCodes(size, numbers.length);
  for (let at = 0; at < numbers.length; at++) codes[at] = codeOfNumber[numbers[at] ?? 0] ?? 0;
  return codes;
}

/** Codes below `size` in the smallest type that holds them. */
function createCodes(size: number, length: number): Codes {
  if (size <= 0x100) return new Uint8Array(length);
  return size <= 0x1_0000 ? new Uint16Array(length) : new Uint32Array(length);
}
