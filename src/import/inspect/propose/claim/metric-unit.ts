import { isCurrencyCode } from '../../../../model/currency.ts';
import { MEASURE_UNITS, MEASURES } from '../../../../model/measure-vocabulary.ts';
import type { ColumnProfile } from '../../profile/column-profile.ts';
import { currencySpec, type Spec, whenThen } from '../value-spec.ts';

/** Units such as `Mio. EUR` multiply their figures, so rows of each multiplier are a claim of their own. */
export function unitGroups(unit: ColumnProfile | null): { texts: string[] | null; times: number }[] {
  const groups = new Map<number, string[]>();
  for (const text of unit?.values?.keys() ?? []) {
    const times = unitParts(text).times;
    groups.set(times, [...(groups.get(times) ?? []), text]);
  }
  if (groups.size === 0) return [{ texts: null, times: 1 }];
  const isFull = unit !== null && unit.filled === unit.rows;
  if (!isFull && !groups.has(1)) groups.set(1, []);
  if (groups.size === 1) return [{ texts: null, times: [...groups.keys()][0] ?? 1 }];
  return [...groups].map(([times, texts]) => ({ texts, times }));
}

function unitParts(text: string): { times: number; unit: string | null } {
  const words = text
    .toLowerCase()
    .replaceAll('.', '')
    .split(/[\s/]+/);
  const times = words.some((word) => /^(?:m|mn|mio|million(?:s|en)?|millones|mill)$/.test(word))
    ? 1e6
    : words.some((word) => /^(?:bn|mrd|milliard(?:s|en)?|billions?)$/.test(word))
      ? 1e9
      : words.some((word) => /^(?:k|tsd|thousands?|tausend|miles|milliers)$/.test(word))
        ? 1e3
        : 1;
  const joined = /^(m|mn|bn|k)?(eur|usd|gbp|chf|€|\$|£)(m|mn|mio|bn|k)?$/.exec(
    text.toLowerCase().replaceAll(/[\s.]/g, ''),
  );
  const factor = joined?.[1] ?? joined?.[3];
  const times2 = factor === undefined ? times : factor === 'bn' ? 1e9 : factor === 'k' ? 1e3 : 1e6;
  const currency = codeIn(text);
  const unit = /%|percent|prozent/i.test(text)
    ? 'PERCENT'
    : (currency ?? (/^(?:x|times|fach|multiple)$/i.test(text.trim()) ? 'MULTIPLE' : 'COUNT'));
  return { times: times2, unit };
}

function codeIn(text: string): string | null {
  const words = text.toUpperCase().match(/[A-Z]+|[€$£]/g) ?? [];
  const signs: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', EURO: 'EUR' };
  for (const word of words) {
    const code = signs[word] ?? /^(?:M|MN|BN|K)?([A-Z]{3})(?:M|MN|BN|K)?$/.exec(word)?.[1];
    if (code !== undefined && isCurrencyCode(code)) return code;
  }
  return null;
}

export function unitSpec(
  unit: ColumnProfile | null,
  currency: ColumnProfile | null,
  value: ColumnProfile,
  measure: ColumnProfile,
  map: Readonly<Record<string, string>>,
): Spec {
  if (unit !== null)
    return {
      column: unit.name,
      map: Object.fromEntries([...(unit.values?.keys() ?? [])].map((text) => [text, unitParts(text).unit])),
      else: null,
    };
  const money = currencySpec(value, currency);
  if (money === null) return null;
  const sums = Object.entries(map)
    .filter(([, id]) => Object.hasOwn(MEASURES, id) && MEASURE_UNITS[id] === null)
    .map(([text]) => text);
  const isAll = sums.length === Object.keys(map).length;
  return isAll ? money.spec : { when: [whenThen({ column: measure.name, in: sums }, money.spec)] };
}
