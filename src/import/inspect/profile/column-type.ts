import type { HeaderReading } from '../word/read-header.ts';
import type { ListShape } from './list-shape.ts';
import type { ValueType } from './value-type.ts';

export type ColumnType = ValueType | 'list' | 'category' | 'text' | 'empty';

/** What was counted. */
interface Evidence {
  readonly counts: ReadonlyMap<ValueType, number>;
  readonly filled: number;
  readonly distinct: number;
  readonly list: ListShape | null;
}

/** What most cells are, and what the name of the column leads to expect. */
export function columnType(header: HeaderReading, { counts, filled, distinct, list }: Evidence): ColumnType {
  if (filled === 0) return 'empty';
  const share = (...types: readonly ValueType[]) =>
    types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0) / filled;
  const wantsCountry = header.attribute === 'COUNTRY' || header.field === 'MARKETS';
  const wantsDate =
    header.source === 'SOURCE_DATE' || header.source === 'RETRIEVED' || DATE_FIELDS.has(header.field ?? '');
  const wantsNumber = header.measure !== null || MONEY_FIELDS.has(header.field ?? '');
  for (const type of ['lei', 'isin', 'wikidata', 'email'] as const) if (share(type) >= 0.6) return type;
  if (share('bic') >= 0.7 && (header.attribute === 'BIC' || share('organisation') < 0.3)) return 'bic';
  if (share('url', 'site') >= 0.6) return share('url') >= share('site') ? 'url' : 'site';
  if (share('site', 'domain', 'url') >= 0.7) return 'domain';
  if (wantsCountry && share('country') >= 0.5) return 'country';
  if (wantsDate && share('date') >= 0.5) return share('year') >= 0.95 ? 'year' : 'date';
  if (share('percent') >= 0.5) return 'percent';
  if (!wantsNumber && share('year') >= 0.95) return 'year';
  if (!wantsNumber && share('date') >= 0.7) return 'date';
  if (counts.get('money') && share('money', 'number') >= 0.6) return 'money';
  if (share('boolean') >= 0.9 && distinct <= 4) return 'boolean';
  if (share('integer') >= 0.9) return 'integer';
  if (share('number') >= 0.7) return 'number';
  if (share('currency') >= 0.8) return 'currency';
  if (list?.isCountries) return 'country';
  if (share('country') >= 0.8) return 'country';
  if (list !== null) return 'list';
  if (share('person') >= 0.4 && share('organisation') < 0.3) return 'person';
  if (share('organisation') >= 0.25) return 'organisation';
  return distinct <= 20 && distinct <= filled / 2 ? 'category' : 'text';
}

const DATE_FIELDS: ReadonlySet<string> = new Set(['SINCE', 'UNTIL', 'DATE', 'YEAR', 'PERIOD']);
const MONEY_FIELDS: ReadonlySet<string> = new Set(['AMOUNT', 'VALUATION', 'FINE', 'VALUE', 'STAKE']);

/** How many cells are of the type. A number in a column of money fits as well. */
export function fittingCount(type: ValueType, counts: ReadonlyMap<ValueType, number>): number {
  const count = (one: ValueType) => counts.get(one) ?? 0;
  if (type === 'url') return count('url') + count('site');
  if (type === 'site' || type === 'domain') return count('site') + count('domain') + count('url');
  if (type === 'money') return count('money') + count('number');
  if (type === 'percent') return count('percent') + count('number');
  return count(type);
}
