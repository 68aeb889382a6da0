import { createNumberList } from '../../support/number-list.ts';
import { type Column, createColumnBuilder } from './column.ts';

/** Lists of texts: the items of claim `n` are those from `offsets[n]` until `offsets[n + 1]`. */
export interface ListColumn extends Column {
  readonly offsets: Uint32Array;
}

export interface ListColumnBuilder {
  push(values: readonly string[]): void;
  finish(): ListColumn;
}

export function createListColumnBuilder(): ListColumnBuilder {
  const offsets = createNumberList(Uint32Array);
  const items = createColumnBuilder();
  let length = 0;
  offsets.push(0);
  return {
    push(values) {
      for (const value of values) items.push(value);
      length += values.length;
      offsets.push(length);
    },
    finish: () => ({ ...items.finish(), offsets: offsets.values().slice() }),
  };
}

/** The claims that have each text, in ascending order: those of code `c` are from `offsets[c]` until `offsets[c + 1]`. */
export interface Postings {
  readonly offsets: Uint32Array;
  readonly claims: Uint32Array;
}

export function postingsOf({ codes, offsets, values }: ListColumn): Postings {
  const starts = new Uint32Array(values.length + 1);
  const last = new Uint32Array(values.length); // the claim that was counted last for a code, plus 1
  const eachOnce = (visit: (code: number, claim: number) => void): void => {
    last.fill(0);
    for (let claim = 0; claim + 1 < offsets.length; claim++) {
      for (let at = offsets[claim] ?? 0; at < (offsets[claim + 1] ?? 0); at++) {
        const code = codes[at] ?? 0;
        if (last[code] === claim + 1) continue;
        last[code] = claim + 1;
        visit(code, claim);
      }
    }
  };
  eachOnce((code) => {
    starts[code + 1] = (starts[code + 1] ?? 0) + 1;
  });
  for (let code = 0; code < values.length; code++) starts[code + 1] = (starts[code + 1] ?? 0) + (starts[code] ?? 0);
  const claims = new Uint32Array(starts[values.length] ?? 0);
  const next = starts.slice();
  eachOnce((code, claim) => {
    const at = next[code] ?? 0;
    claims[at] = claim;
    next[code] = at + 1;
  });
  return { offsets: starts, claims };
}

/** The claims that have the text of a code. */
export function posting({ offsets, claims }: Postings, code: number): Uint32Array {
  return code === 0 ? NONE : claims.subarray(offsets[code], offsets[code + 1]);
}

const NONE = new Uint32Array(0);
