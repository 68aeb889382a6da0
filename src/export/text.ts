import { cellText } from '../question/cell-text.ts';
import type { ExportedClaimFragment } from './generated.ts';

/* How lists and figures are written where a format has one text for them. */

/** As in a cell of CSV. */
export function listText(parts: readonly string[]): string {
  return cellText(parts, 1);
}
/** `~ > 14000000000 USD ROUND_TOTAL`: the source rounds, and says that it was more. */
export function amountText({ value, currency, basis, bound, approximate }: ExportedClaimFragment['amounts'][number]) {
  const sign = bound === 'MORE_THAN' ? '> ' : bound === 'LESS_THAN' ? '< ' : '';
  return `${approximate ? '~ ' : ''}${sign}${value} ${currency} ${basis}`;
}

/** `MARKET_SHARE MORE_THAN 54 PERCENT`. */
export function metricText({ measure, value, unit, qualifier }: NonNullable<ExportedClaimFragment['metric']>): string {
  return `${measure}${qualifier === 'EXACT' ? '' : ` ${qualifier}`} ${value} ${unit}`;
}
