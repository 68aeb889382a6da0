import { CURRENCIES } from '../../model/currency.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import type { Converter } from './converter.ts';
import { countUp } from '../../support/count-up.ts';

/** Reads a currency: its code in any case, its English name, or a symbol that only one currency has. */
export const currencyConverter: Converter = {
  convert(value) {
    const text = String(value);
    const code = text.toUpperCase();
    if (CURRENCIES.has(code)) return code;
    return SYMBOLS.get(code) ?? currenciesByName().get(normalizeText(text)) ?? null;
  },
  expected(value) {
    const hint = AMBIGUOUS.get(String(value));
    return `a currency code such as EUR${hint === undefined ? '' : ` (${hint}: give a map)`}`;
  },
};

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['C$', 'CAD'],
  ['A$', 'AUD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₦', 'NGN'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['RMB', 'CNY'],
  ['BTC', 'XBT'],
  ['EURO', 'EUR'],
  ['EUROS', 'EUR'],
]);

const AMBIGUOUS: ReadonlyMap<string, string> = new Map([
  ['$', '$ is the sign of several currencies'],
  ['¥', '¥ is CNY or JPY'],
  ['kr', 'kr is DKK, NOK or SEK'],
  ['Kr', 'kr is DKK, NOK or SEK'],
]);

let names: ReadonlyMap<string, string> | null = null;

/** Codes by normalized name; a name that several currencies have is left out. */
function currenciesByName(): ReadonlyMap<string, string> {
  if (names !== null) return names;
  const all = [...CURRENCIES].map(([code, name]) => [normalizeText(name), code] as const);
  const counts = new Map<string, number>();
  for (const [name] of all) countUp(counts, name);
  names = new Map(all.filter(([name]) => counts.get(name) === 1));
  return names;
}
