import { humanize } from '../claim/vocabulary.ts';

/** Any JSON value in one line: `sheet: Companies, line: 7` for an object, `none` for null, an empty text or an empty list. */
export function valueInWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return ENUM_VALUE.test(value) ? humanize(value) : value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(valueInWords).join('; ');
  const entries = Object.entries(value).filter(([, inner]) => !isBlankValue(inner));
  return entries.length === 0 ? 'none' : entries.map(([name, inner]) => `${name}: ${valueInWords(inner)}`).join(', ');
}

/** `stakePercent` as `Stake percent`. */
export function fieldInWords(name: string): string {
  return humanize(name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_'));
}

/** Not a currency or a country. */
const ENUM_VALUE = /^[A-Z]+(?:_[A-Z]+)+$|^[A-Z]{5,}$/;

function isBlankValue(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
