import { isCountryCode } from '../../../model/country-code.ts';
import { parsePartialDate } from '../../../model/partial-date.ts';
import type { AmountBasis } from '../../../model/vocabulary.ts';
import { currencyConverter } from '../../value/currency.ts';

/*
 * The texts of properties as values of a data set. A property of FollowTheMoney may have several values; what is not
 * expressed by a field is kept as it is in `extra`.
 */

/** The partial date of `2016`, `2016-05`, `2016-05-12` or `2016-05-12T10:20:30`; null if it is none. */
export function ftmDate(text: string): string | null {
  const date = text.replace(/[T ]\d\d(?::\d\d.*)?$/, '');
  return parsePartialDate(date) === null ? null : date;
}

/** The first of some dates, or the last. Of `2016` and `2016-05`, the more precise one. */
export function pickDate(texts: readonly string[], which: 'first' | 'last'): string | null {
  const dates = texts.flatMap((text) => ftmDate(text) ?? []).toSorted();
  const precise = dates.filter((date) => !dates.some((other) => other !== date && other.startsWith(`${date}-`)));
  return (which === 'first' ? precise[0] : precise.at(-1)) ?? null;
}

/**
 * The country of a code of FollowTheMoney: `gb`, and `gb-sct` for a part of it. Null for codes of former and disputed
 * countries and of groups, such as `su`, `suhh`, `eu` or `zz`.
 */
export function ftmCountry(code: string): string | null {
  const [, country = ''] = /^([a-z]{2})(?:-[a-z0-9]+)?$/i.exec(code) ?? [];
  return isCountryCode(country.toUpperCase()) ? country.toUpperCase() : null;
}

interface FtmAmount {
  readonly amounts: readonly { readonly value: number; readonly currency: string; readonly basis: AmountBasis }[];
  /** The properties that the amount expresses. */
  readonly expressed: readonly string[];
}

/** The amount in its own currency, or else the one that the file converted to euros or dollars. At most one. */
export function amountIn(properties: ReadonlyMap<string, readonly string[]>, basis: AmountBasis): FtmAmount {
  const only = (name: string) => {
    const [text, ...others] = properties.get(name) ?? [];
    return others.length === 0 ? (text ?? null) : null;
  };
  const currency = currencyIn(only('currency'));
  const choices = [
    { name: 'amount', currency, expressed: ['amount', 'currency'] },
    { name: 'amountEur', currency: 'EUR', expressed: ['amountEur'] },
    { name: 'amountUsd', currency: 'USD', expressed: ['amountUsd'] },
  ];
  for (const { name, currency: code, expressed } of choices) {
    const text = only(name)?.replaceAll(',', '') ?? '';
    const value = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0;
    if (code !== null && value > 0) return { amounts: [{ value, currency: code, basis }], expressed };
  }
  return { amounts: [], expressed: [] };
}

function currencyIn(text: string | null): string | null {
  const code = text === null ? null : currencyConverter.convert(text);
  return typeof code === 'string' ? code : null;
}
