import type { AmountBasis, Bound, Qualifier } from '../../client/client.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { textsOf } from '../text/catalogue.ts';
import { QUANTITY } from '../text/en/quantity.ts';
import { number, percent } from '../text/intl.ts';
import { capitalized, humanize } from './vocabulary.ts';
import { TERMS } from '../text/en/terms.ts';

export interface AmountOfClaim {
  readonly value: number;
  readonly currency: string;
  readonly approximate: boolean;
  readonly bound: Bound | null;
  readonly basis: AmountBasis | null;
}

export interface MetricOfClaim {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly qualifier: Qualifier;
  readonly definition: string | null;
  /** The period of the figure. */
  readonly from?: { readonly text: string } | null;
  readonly to?: { readonly text: string } | null;
}

const LARGE = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 } as const;

/** `about 14 billion USD (round total)`, in the currency of the source. */
export function amountInWords({ value, currency, approximate, bound, basis }: AmountOfClaim): string {
  const text = textsOf(QUANTITY);
  const sum = `${numberInWords(value)} ${currency}`;
  const words = qualified(bound, approximate ? qualified('ABOUT', sum) : sum);
  return basis ? text.noted(words, textsOf(TERMS).amountBases[basis] ?? humanize(basis).toLowerCase()) : words;
}

/** `Users: more than 520 million in 2018 (worldwide)`. */
export function metricInWords(metric: MetricOfClaim, measureLabel: string): string {
  const { definition } = metric;
  const text = textsOf(QUANTITY);
  const words = text.labelled(capitalized(measureLabel), metricValue(metric));
  return definition ? text.noted(words, definition) : words;
}

/** `84 million NOK in 2024`. */
export function metricValue(metric: Omit<MetricOfClaim, 'definition' | 'measure'>): string {
  const from = metric.from ?? metric.to;
  const to = metric.to ?? metric.from;
  const figure = qualified(metric.qualifier, valueWithUnit(metric));
  if (!from || !to) return figure;
  const text = textsOf(QUANTITY);
  const [start, end] = [dateInWords(from.text), dateInWords(to.text)];
  if (start !== end) return text.between(figure, start, end);
  return from.text.length > MONTH_LENGTH ? text.onDay(figure, start) : text.inPeriod(figure, start);
}

/** The length of `2024-06`. */
const MONTH_LENGTH = 7;

function valueWithUnit({ value, unit }: Pick<MetricOfClaim, 'value' | 'unit'>): string {
  switch (unit) {
    case 'COUNT':
      return numberInWords(value);
    case 'PERCENT':
      return percent(value);
    case 'MULTIPLE':
      return textsOf(QUANTITY).times(numberInWords(value));
    default:
      return `${numberInWords(value)} ${unit}`;
  }
}

function numberInWords(value: number): string {
  return number(value, Math.abs(value) >= 1_000_000 ? LARGE : { maximumFractionDigits: 6 });
}

/** `about 33%`. */
export function stakeInWords(stakePercent: number, qualifier: Qualifier | null): string {
  return qualified(qualifier, percent(stakePercent));
}

function qualified(qualifier: Qualifier | Bound | null, words: string): string {
  return qualifier ? (textsOf(QUANTITY).qualified[qualifier]?.(words) ?? words) : words;
}
