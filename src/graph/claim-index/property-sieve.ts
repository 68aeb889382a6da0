import { type Codes, type Column, codeOf, firstCodeFrom } from './column.ts';
import type { ListColumn } from './list-column.ts';
import { NO_CLAIM, type Sieve } from './sieve.ts';

/* Sieves that compare one property. Unknown values, whose code is 0, never pass, except where a list must only have some. */

export function isOneOf(column: Column, values: readonly string[]): Sieve {
  const wanted = flagsOf(column, values);
  if (wanted === null) return NO_CLAIM;
  const { codes } = column;
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      if (wanted[codes[claims[position] ?? 0] ?? 0] === 1) positions[kept++] = position;
    }
    return kept;
  };
}

/** Compares texts as texts: `from` and `until` are included. */
export function isBetween(column: Column, from: string | null, until: string | null): Sieve {
  const low = from === null ? 1 : firstCodeFrom(column, from);
  return inCodes(column.codes, low, until === null ? column.values.length : firstCodeAfter(column, until));
}

export function isAfter(column: Column, value: string): Sieve {
  return inCodes(column.codes, firstCodeAfter(column, value), column.values.length);
}

function firstCodeAfter(column: Column, value: string): number {
  const code = firstCodeFrom(column, value);
  return column.values[code] === value ? code + 1 : code;
}

function inCodes(codes: Codes, from: number, end: number): Sieve {
  if (from >= end) return NO_CLAIM;
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      const code = codes[claims[position] ?? 0] ?? 0;
      if (code >= from && code < end) positions[kept++] = position;
    }
    return kept;
  };
}

export function contains({ codes, values }: Column, part: string): Sieve {
  return isOneOf(
    { codes, values },
    values.slice(1).filter((value) => value.includes(part)),
  );
}

export function hasOneOf(column: ListColumn, values: readonly string[]): Sieve {
  const wanted = flagsOf(column, values);
  if (wanted === null) return NO_CLAIM;
  const { codes, offsets } = column;
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      const claim = claims[position] ?? 0;
      const end = offsets[claim + 1] ?? 0;
      for (let item = offsets[claim] ?? 0; item < end; item++) {
        if (wanted[codes[item] ?? 0] !== 1) continue;
        positions[kept++] = position;
        break;
      }
    }
    return kept;
  };
}

/** Whether a claim has none of the other values. A claim without values passes. */
export function hasOnly(column: ListColumn, values: readonly string[]): Sieve {
  const { codes, offsets } = column;
  const allowed = flagsOf(column, values) ?? new Uint8Array(column.values.length);
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      const claim = claims[position] ?? 0;
      const end = offsets[claim + 1] ?? 0;
      let item = offsets[claim] ?? 0;
      while (item < end && allowed[codes[item] ?? 0] === 1) item += 1;
      if (item === end) positions[kept++] = position;
    }
    return kept;
  };
}

/** Whether the claim is in one of the lists, which are marked in a set of bits. */
export function isListed(lists: readonly Uint32Array[], size: number): Sieve {
  if (lists.every((list) => list.length === 0)) return NO_CLAIM;
  const bits = new Uint32Array((size + 31) >>> 5);
  for (const list of lists) {
    for (const claim of list) bits[claim >>> 5] = (bits[claim >>> 5] ?? 0) | (1 << (claim & 31));
  }
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      const claim = claims[position] ?? 0;
      if (((bits[claim >>> 5] ?? 0) >>> (claim & 31)) & 1) positions[kept++] = position;
    }
    return kept;
  };
}

/** A property of the items of a claim, and the values of which an item must have one. */
export interface ItemCriterion {
  readonly column: ListColumn;
  readonly values: readonly string[];
}

/** Whether a claim has an item that meets all criteria. The columns are parallel: they have the same items. */
export function hasItem(items: ListColumn, criteria: readonly ItemCriterion[]): Sieve {
  const tests = criteria.map(({ column, values }) => ({ codes: column.codes, wanted: flagsOf(column, values) }));
  if (tests.some(({ wanted }) => wanted === null)) return NO_CLAIM;
  const { offsets } = items;
  const [first, ...others] = tests;
  const firstCodes = first?.codes ?? items.codes;
  const firstWanted = first?.wanted ?? null;
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      const claim = claims[position] ?? 0;
      const end = offsets[claim + 1] ?? 0;
      for (let item = offsets[claim] ?? 0; item < end; item++) {
        if (firstWanted !== null && firstWanted[firstCodes[item] ?? 0] !== 1) continue;
        let met = 0;
        while (met < others.length && others[met]?.wanted?.[others[met]?.codes[item] ?? 0] === 1) met += 1;
        if (met < others.length) continue;
        positions[kept++] = position;
        break;
      }
    }
    return kept;
  };
}

export function hasNumber(numbers: Float64Array, meets: (number: number) => boolean): Sieve {
  return (claims, positions, count) => {
    let kept = 0;
    for (let at = 0; at < count; at++) {
      const position = positions[at] ?? 0;
      if (meets(numbers[claims[position] ?? 0] ?? NaN)) positions[kept++] = position;
    }
    return kept;
  };
}

/** 1 for the code of each value; null if no claim has one of the values. */
function flagsOf(column: Pick<Column, 'values'>, values: readonly string[]): Uint8Array | null {
  const codes = values.map((value) => codeOf(column, value)).filter((code) => code !== 0);
  if (codes.length === 0) return null;
  const flags = new Uint8Array(column.values.length);
  for (const code of codes) flags[code] = 1;
  return flags;
}
