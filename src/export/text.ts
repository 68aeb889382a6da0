import { cellText } from '../question/cell-text.ts';
import { jsonLine } from './json-text.ts';
import type { ExportedClaimFragment } from './generated.ts';

/* Lists and amounts for formats that have only text. */

/** A list as in a cell of CSV. */
export function listText(parts: readonly string[]): string {
  return cellText(parts, 1);
}

/** `~ > 14000000000 USD ROUND_TOTAL`: a rounded amount that the source states as a lower bound. */
export function amountText({ value, currency, basis, bound, approximate }: ExportedClaimFragment['amounts'][number]) {
  const sign = bound === 'MORE_THAN' ? '> ' : bound === 'LESS_THAN' ? '< ' : '';
  return `${approximate ? '~ ' : ''}${sign}${value} ${currency} ${basis}`;
}

/** The own columns of a record as JSON on one line; null if it has none. */
export function extraText(extra: Readonly<Record<string, unknown>>): string | null {
  return Object.keys(extra).length === 0 ? null : jsonLine(extra);
}

/** `MARKET_SHARE MORE_THAN 54 PERCENT`. */
export function metricText({ measure, value, unit, qualifier }: NonNullable<ExportedClaimFragment['metric']>): string {
  return `${measure}${qualifier === 'EXACT' ? '' : ` ${qualifier}`} ${value} ${unit}`;
}
