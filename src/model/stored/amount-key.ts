import type { AmountRecord } from '../record.ts';
import { orderedNumber } from '../sort-key.ts';

/*
 * Amounts of money as texts such as `151014 USD ROUND_TOTAL`: the number as in a sort key, the currency and the basis. A range of
 * numbers is a range of texts, so that one list of texts answers every condition on an amount.
 */

export function amountKey({ value, currency, basis }: AmountRecord): string {
  return `${orderedNumber(value)} ${currency} ${basis}`;
}

/** Conditions on one amount, as `meetsAmount` compares them. */
export type AmountCriteria = {
  /** The smallest key, included. */
  readonly from: string;
  /** The end of the keys, not included. */
  readonly below: string;
  readonly currency?: string;
  readonly basis?: string;
};

interface AmountRange {
  readonly gt?: number | null | undefined;
  readonly gte?: number | null | undefined;
  readonly lt?: number | null | undefined;
  readonly lte?: number | null | undefined;
  readonly currency?: string | null | undefined;
  readonly basis?: string | null | undefined;
}

export function amountCriteria({ gt, gte, lt, lte, currency, basis }: AmountRange): AmountCriteria {
  const from = [gte == null ? '' : orderedNumber(gte), gt == null ? '' : afterNumber(gt)].toSorted().at(-1) ?? '';
  const [below = END] = [lte == null ? END : afterNumber(lte), lt == null ? END : orderedNumber(lt)].toSorted();
  return {
    from,
    below,
    ...(currency == null ? {} : { currency: ` ${currency} ` }),
    ...(basis == null ? {} : { basis: ` ${basis}` }),
  };
}

/** Whether an amount meets the conditions. Equal to the line of `amounts` in `criteriaText`. */
export function meetsAmount(key: string, { from, below, currency = '', basis = '' }: AmountCriteria): boolean {
  return key >= from && key < below && key.includes(currency) && key.endsWith(basis);
}

/** Sorts after the keys of a number, and before those of a larger one: the character after the space. */
function afterNumber(value: number): string {
  return `${orderedNumber(value)}!`;
}

/** Sorts after every key. */
const END = '~';
