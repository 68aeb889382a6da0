import type { AmountBasis, Bound, Qualifier } from '../../client/client.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { capitalized, humanize } from './vocabulary.ts';

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

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });
const LARGE = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 });

const BOUNDS: Readonly<Record<Qualifier, string>> = {
  ABOUT: 'about ',
  EXACT: '',
  LESS_THAN: 'less than ',
  MORE_THAN: 'more than ',
};

/** `about 14 billion USD (round total)`, in the currency of the source. */
export function amountInWords({ value, currency, approximate, bound, basis }: AmountOfClaim): string {
  const side = bound ? BOUNDS[bound] : '';
  return `${side}${approximate ? 'about ' : ''}${numberInWords(value)} ${currency}${basis ? ` (${humanize(basis).toLowerCase()})` : ''}`;
}

/** `Users: more than 520 million in 2018 (worldwide)`. */
export function metricInWords(metric: MetricOfClaim, measureLabel: string): string {
  const { definition } = metric;
  return `${capitalized(measureLabel)}: ${metricValue(metric)}${definition ? ` (${definition})` : ''}`;
}

/** `84 million NOK in 2024`. */
export function metricValue(metric: Omit<MetricOfClaim, 'definition' | 'measure'>): string {
  const from = metric.from ?? metric.to;
  const to = metric.to ?? metric.from;
  if (!from || !to) return figureInWords(metric);
  const [start, end] = [dateInWords(from.text), dateInWords(to.text)];
  return `${figureInWords(metric)} ${start === end ? `${from.text.length > MONTH_LENGTH ? 'on' : 'in'} ${start}` : `from ${start} to ${end}`}`;
}

/** The length of `2024-06`. */
const MONTH_LENGTH = 7;

function figureInWords({ value, unit, qualifier }: Omit<MetricOfClaim, 'definition' | 'measure'>): string {
  const number = `${BOUNDS[qualifier] ?? ''}${numberInWords(value)}`;
  switch (unit) {
    case 'COUNT':
      return number;
    case 'PERCENT':
      return `${number} %`;
    case 'MULTIPLE':
      return `${number} times`;
    default:
      return `${number} ${unit}`;
  }
}

function numberInWords(value: number): string {
  return Math.abs(value) >= 1_000_000 ? LARGE.format(value) : NUMBER.format(value);
}

/** `about 33 percent`. */
export function stakeInWords(percent: number, qualifier: Qualifier | null): string {
  return `${qualifier ? (BOUNDS[qualifier] ?? '') : ''}${NUMBER.format(percent)} percent`;
}
