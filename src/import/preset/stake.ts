import type { StakeQualifier } from '../../model/vocabulary.ts';

/** A share of a company, as a claim states it. */
export interface Stake {
  readonly stakePercent: number;
  readonly stakeQualifier: StakeQualifier;
}

/** A share as it is known: exactly, or its limits in percent. */
export interface StakeRange {
  readonly exact?: number | null;
  readonly min?: number | null;
  readonly max?: number | null;
}

/** The stake of a range: its low end as MORE_THAN, or else its high end as LESS_THAN. Null if no limit is from 0 to 100. */
export function stakeOf({ exact = null, min = null, max = null }: StakeRange): Stake | null {
  if (isPercent(exact)) return { stakePercent: exact, stakeQualifier: 'EXACT' };
  if (isPercent(min) && (min === max || min === 100)) return { stakePercent: min, stakeQualifier: 'EXACT' };
  if (isPercent(min) && min > 0) return { stakePercent: min, stakeQualifier: 'MORE_THAN' };
  return isPercent(max) && max < 100 ? { stakePercent: max, stakeQualifier: 'LESS_THAN' } : null;
}

function isPercent(value: number | null): value is number {
  return value !== null && value >= 0 && value <= 100;
}

/** Reads `51%`, `51,5`, `25-50`, `> 25 %`, `more than 25%`, `75 to 100 percent`. Null for any other text. */
export function stakeInText(text: string): Stake | null {
  const [, sign = '', low = '', high] = RANGE.exec(text.trim()) ?? [];
  if (low === '') return null;
  const first = percentIn(low);
  const isUpper = /^(?:<|≤|less|under|below|up)/i.test(sign);
  if (high !== undefined) return sign === '' ? stakeOf({ min: first, max: percentIn(high) }) : null;
  if (sign === '') return stakeOf({ exact: first });
  if (APPROXIMATE.test(sign)) return isPercent(first) ? { stakePercent: first, stakeQualifier: 'ABOUT' } : null;
  return stakeOf(isUpper ? { max: first } : { min: first });
}

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{1,12})?`;
const SIGN = String.raw`[<>]=?|≤|≥|~|≈|more than|over|above|at least|less than|under|below|up to|about|around|circa|ca\.?`;
const UNIT = String.raw`\s*(?:%|percent|per cent)?`;
const RANGE = new RegExp(
  String.raw`^(?:(${SIGN})\s*)?(${NUMBER})${UNIT}(?:\s*(?:-|–|—|to|\.\.)\s*(${NUMBER})${UNIT})?$`,
  'i',
);
const APPROXIMATE = /^(?:~|≈|about|around|ca\.?|circa)$/i;

function percentIn(number: string): number {
  return Number(number.replace(',', '.'));
}
