import currencyCodes from 'currency-codes';

/*
 * Currencies of amounts and figures: all of ISO 4217, the codes that ISO has withdrawn since 1990, as older sources use
 * them, and four crypto assets, whose codes are not of ISO.
 */

/** Codes of crypto assets, each with its name. They are not of ISO 4217. */
const CRYPTO_CURRENCIES: Readonly<Record<string, string>> = {
  XBT: 'Bitcoin',
  ETH: 'Ether',
  USDT: 'Tether USD',
  USDC: 'USD Coin',
};

/** Newer than the data of the library. */
const ADDED: Readonly<Record<string, string>> = { XCG: 'Caribbean Guilder' };

/** Codes of the library that are no currency: for tests, and for no currency. */
const NO_CURRENCY: ReadonlySet<string> = new Set(['XTS', 'XXX']);

/** Codes that ISO 4217 has withdrawn (table A.3), each with the name of the currency. */
const WITHDRAWN: Readonly<Record<string, string>> = {
  ATS: 'Austrian Schilling',
  AZM: 'Azerbaijanian Manat (until 2005)',
  BEF: 'Belgian Franc',
  BGL: 'Bulgarian Lev (until 2003)',
  BYR: 'Belarusian Ruble (until 2017)',
  CYP: 'Cyprus Pound',
  DEM: 'Deutsche Mark',
  ECS: 'Ecuadorian Sucre',
  EEK: 'Estonian Kroon',
  ESP: 'Spanish Peseta',
  FIM: 'Finnish Markka',
  FRF: 'French Franc',
  GHC: 'Ghanaian Cedi (until 2008)',
  GRD: 'Greek Drachma',
  HRK: 'Croatian Kuna',
  IEP: 'Irish Pound',
  ITL: 'Italian Lira',
  LTL: 'Lithuanian Litas',
  LUF: 'Luxembourg Franc',
  LVL: 'Latvian Lats',
  MRO: 'Mauritanian Ouguiya (until 2017)',
  MTL: 'Maltese Lira',
  MZM: 'Mozambican Metical (until 2006)',
  NLG: 'Netherlands Guilder',
  PTE: 'Portuguese Escudo',
  ROL: 'Romanian Leu (until 2005)',
  RUR: 'Russian Ruble (until 1998)',
  SDD: 'Sudanese Dinar',
  SIT: 'Slovenian Tolar',
  SKK: 'Slovak Koruna',
  SLL: 'Sierra Leonean Leone (until 2024)',
  STD: 'São Tomé Dobra (until 2018)',
  TMM: 'Turkmenistan Manat (until 2009)',
  TRL: 'Turkish Lira (until 2005)',
  VEB: 'Venezuelan Bolívar (until 2008)',
  VEF: 'Venezuelan Bolívar (until 2018)',
  ZMK: 'Zambian Kwacha (until 2013)',
  ZWD: 'Zimbabwe Dollar (until 2008)',
  ZWL: 'Zimbabwe Dollar (until 2024)',
};

/** All currency codes, in alphabetical order, each with the name of the currency. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  [
    ...currencyCodes.data.flatMap(({ code, currency }) => (NO_CURRENCY.has(code) ? [] : [[code, currency] as const])),
    ...Object.entries({ ...ADDED, ...WITHDRAWN, ...CRYPTO_CURRENCIES }),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** A code of `CURRENCIES`. */
export type CurrencyCode = string;

/** True if the text is a currency code in upper case. */
export function isCurrencyCode(text: string): boolean {
  return CURRENCIES.has(text);
}
