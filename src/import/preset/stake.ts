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

/**
 * Reads `51%`, `51,5`, `25-50`, `> 25 %`, `more than 25%`, `75% or more`, `75 to 100 percent`,
 * `more than 25% but not more than 50%`. Null for any other text.
 */
export function stakeInText(text: string): Stake | null {
  const range = RANGE.exec(text.trim());
  if (range !== null) {
    const [min = '', max = ''] = range.slice(1).filter((group) => group !== undefined);
    return stakeOf({ min: percentIn(min), max: percentIn(max) });
  }
  const [, sign = '', number = '', end = ''] = LIMIT.exec(text.trim()) ?? [];
  if (number === '' || (sign !== '' && end !== '')) return null;
  const value = percentIn(number);
  if (sign === '' && end === '') return stakeOf({ exact: value });
  if (APPROXIMATE.test(sign)) return isPercent(value) ? { stakePercent: value, stakeQualifier: 'ABOUT' } : null;
  return stakeOf(UPPER.test(`${sign}${end}`) ? { max: value } : { min: value });
}

const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,12})?)\s*(?:%|percent|per cent)?`;
const ABOVE = String.raw`>=?|≥|more than|greater than|over|above|at least|from`;
const BELOW = String.raw`<=?|≤|less than|under|below|up to|at most|not more than|no more than`;
const ABOUT = String.raw`~|≈|about|around|approximately|approx\.?|circa|ca\.?`;
const OR_MORE = String.raw`\+|(?:or|and) (?:more|above|over)`;
const OR_LESS = String.raw`(?:or|and) (?:less|below|under)`;
/** A low end and a high end. */
const RANGE = new RegExp(
  String.raw`^(?:${NUMBER}\s*(?:-|–|—|to|\.\.)\s*${NUMBER}|(?:${ABOVE})\s*${NUMBER},?\s*(?:but |and )?(?:${BELOW}|to)\s*${NUMBER}|between\s*${NUMBER}\s*and\s*${NUMBER})$`,
  'i',
);
const LIMIT = new RegExp(String.raw`^(?:(${ABOVE}|${BELOW}|${ABOUT})\s*)?${NUMBER}\s*(${OR_MORE}|${OR_LESS})?$`, 'i');
const APPROXIMATE = new RegExp(`^(?:${ABOUT})$`, 'i');
const UPPER = new RegExp(`^(?:${BELOW}|${OR_LESS})$`, 'i');

function percentIn(number: string): number {
  return Number(number.replace(',', '.'));
}
