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

/**
 * What a data set says of an entity, a claim or a source: a line of the data set format, from which `import` makes the same
 * data set. The other attributes are for programs that know no claims.
 */
interface StatedRecord {
  readonly dataset: { readonly id: string };
  readonly record: object;
}

/** The record of a claim or source; none if the export has no records. */
export function statedBy({
  dataset,
  record,
}: {
  readonly dataset: { readonly id: string };
  readonly record?: object;
}): readonly StatedRecord[] {
  return record === undefined ? [] : [{ dataset, record }];
}

/**
 * The records by data set, as JSON: `{"my-data":{"id":"northbank", …}}`, with a list for a data set that merges several into
 * one entity. Null if there are none.
 */
export function recordText(records: readonly StatedRecord[]): string | null {
  if (records.length === 0) return null;
  const lines: Record<string, object> = {};
  for (const { dataset, record } of records) {
    const known = lines[dataset.id];
    lines[dataset.id] =
      known === undefined ? record : [...(Array.isArray(known) ? (known as object[]) : [known]), record];
  }
  return jsonLine(lines);
}
