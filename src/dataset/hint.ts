import { CURRENCIES } from '../model/currency.ts';
import { COUNTRIES } from '../model/country.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { parsePeriod } from '../model/period.ts';
import { normalizeText } from '../model/normalize-text.ts';
import { slugOf } from '../support/slug.ts';
import { roundTypeOf } from './complete/round-type.ts';

/*
 * What people write in place of a value or a key, and what they mean. A hint is shown in brackets after what was expected.
 */

/** Returns a hint for an invalid value, such as `did you mean SEK?`; null if there is none. `field`: without indexes. */
export function valueHint(field: string, value: unknown, family: string): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const hint = hintFor(field, value, family);
  return hint === `did you mean ${value}?` ? null : hint;
}

function hintFor(field: string, value: string | number, family: string): string | null {
  const key = field.split('.').at(-1) ?? '';
  if (typeof value === 'number') return hintIn(NUMBERS, key)?.(value) ?? null;
  if (value.length > 80) return null;
  const word = value
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  const table = hintIn(WORDS, `${family}.${field}`) ?? hintIn(WORDS, field) ?? hintIn(WORDS, key);
  const suggestion = table && hintIn(table, word);
  if (suggestion !== undefined) return /[ :]/.test(suggestion) ? suggestion : `did you mean ${suggestion}?`;
  return hintIn(FORMS, key)?.(value, word) ?? null;
}

/** Returns a hint for an unknown key; null if there is none. */
export function keyHint(key: string): string | null {
  const word = key.toLowerCase().replaceAll(/[^a-z]/g, '');
  if (IDENTIFIERS.has(word)) return `give it as identifiers: [{"scheme": "${IDENTIFIERS.get(word)}", "value": …}]`;
  return hintIn(KEYS, word) ?? null;
}

/** A key of a line may be `constructor`, which every object inherits. */
function hintIn<Hint>(hints: Readonly<Record<string, Hint>>, key: string): Hint | undefined {
  return Object.hasOwn(hints, key) ? hints[key] : undefined;
}

const percentHint = (value: number): string | null =>
  value >= 2 && value <= 100 ? `did you mean ${value / 100}?` : null;

const yearHint = (value: number): string | null =>
  /^[12]\d{3}$/.test(String(value)) ? `did you mean "${value}"?` : null;

/** For a number where a text belongs, or out of its range. */
const NUMBERS: Readonly<Record<string, (value: number) => string | null>> = {
  confidence: percentHint,
  defaultConfidence: percentHint,
  ...byDateKey(yearHint),
};

type Form = (value: string, word: string) => string | null;

const meant = (value: string | null): string | null => (value === null ? null : `did you mean ${value}?`);

const FORMS: Readonly<Record<string, Form>> = {
  id: (value) => meant(slugOf(value) || null),
  tags: (value) => meant(slugOf(value) || null),
  currency: (_, word) => meant(CURRENCIES.has(word) ? word : null),
  unit: (_, word) => meant(CURRENCIES.has(word) ? word : null),
  country: (value) => meant(countryNamed(value)),
  markets: (value) => meant(countryNamed(value)),
  roundType: (value) => meant(roundTypeOf(value)),
  confidence: shareHint,
  defaultConfidence: shareHint,
  stakePercent: shareHint,
  value: (value) => (/^-?\d+([.,' \u00a0_]\d+)*$/.test(value) ? 'a number, without quotes and separators' : null),
  citations: (value) => meant(JSON.stringify({ source: value })),
  url: (value) => (value.startsWith('file:') ? 'leave url out, and give kind FILE' : addressHint(value)),
  ...byDateKey(dateHint),
};

/** The same hint for each key of a date. */
function byDateKey<Hint>(hint: Hint): Record<string, Hint> {
  const keys = ['date', 'since', 'until', 'seenFrom', 'seenUntil', 'retrievedOn', 'from', 'to'];
  return Object.fromEntries(keys.map((key) => [key, hint]));
}

function shareHint(value: string): string | null {
  return /^\d+(\.\d+)?\s*%?$/.test(value) ? 'a number, without quotes or percent sign' : null;
}

function countryNamed(name: string): string | null {
  const normalized = normalizeText(name);
  return [...COUNTRIES].find(([, country]) => normalizeText(country.name) === normalized)?.[0] ?? null;
}

function addressHint(value: string): string | null {
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+(\/\S*)?$/i.test(value) ? `did you mean https://${value}?` : null;
}

function dateHint(value: string): string | null {
  if (parsePartialDate(value)) return null; // the date is not the issue
  const parts = dateParts(value);
  if (parts === 'unclear') return 'year, month and day, in this order';
  if (parts !== null) {
    const date = parts.map((part) => part.padStart(2, '0')).join('-');
    return parsePartialDate(date) && `did you mean ${date}?`;
  }
  return parsePeriod(value) === null ? null : 'the period of a figure belongs in metric.period';
}

/** The year, month and day of a date that was written in another order, or in words; null if the text is no date. */
function dateParts(value: string): string[] | 'unclear' | null {
  const [, year, month, day] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ].*)?)?$/.exec(value) ?? [];
  if (year !== undefined && month !== undefined) return day === undefined ? [year, month] : [year, month, day];
  const [, first, second, last] = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(value) ?? [];
  if (second !== undefined && last !== undefined) {
    if (first === undefined) return [last, second];
    if (Number(first) > 12) return [last, second, first];
    return Number(second) > 12 ? [last, first, second] : 'unclear';
  }
  const words = /^(?:(\d{1,2})\.? )?([a-z]{3})[a-z]*\.? (?:(\d{1,2}),? )?(\d{4})$/i.exec(value);
  const index = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '');
  if (!words || index < 0) return null;
  return [words[4] ?? '', String(index + 1), ...[words[1] ?? words[3] ?? []].flat()];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const SHARES = 'a number of shares is a METRIC with the measure SHARES';

const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'did you mean CNY or JPY?',
  '₹': 'INR',
  RS: 'INR',
  R$: 'BRL',
  '₦': 'NGN',
  KSH: 'KES',
  RMB: 'CNY',
  BTC: 'XBT',
  SHARES: SHARES,
};

const TAGGED = (kind: string, tag: string) => `did you mean ${kind}, with tags: ["${tag}"]?`;

/** By field; `entity.kind` is the kind of an entity. Words are in upper case with underscores. */
const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'entity.kind': {
    NEOBANK: TAGGED('BANK', 'neobank'),
    CHALLENGER_BANK: TAGGED('BANK', 'neobank'),
    CENTRAL_BANK: TAGGED('REGULATOR', 'central-bank'),
    PAYMENT_PROCESSOR: TAGGED('COMPANY', 'payment-processor'),
    PROCESSOR: TAGGED('COMPANY', 'payment-processor'),
    FINTECH: 'COMPANY',
    BROKER: TAGGED('COMPANY', 'broker'),
    ORGANISATION: 'COMPANY',
    ORGANIZATION: 'COMPANY',
    CRYPTO_EXCHANGE: TAGGED('EXCHANGE', 'crypto'),
    STOCK_EXCHANGE: TAGGED('EXCHANGE', 'securities'),
    CARD_NETWORK: 'PAYMENT_METHOD',
    CARD_SCHEME: 'PAYMENT_METHOD',
    BNPL: TAGGED('PAYMENT_METHOD', 'bnpl'),
    MOBILE_MONEY: TAGGED('WALLET', 'mobile-money'),
    APP: 'PRODUCT',
    SERVICE: 'PRODUCT',
    FUND: 'INVESTOR',
    VENTURE_CAPITAL: 'INVESTOR',
    AUTHORITY: 'REGULATOR',
    GOVERNMENT: 'REGULATOR',
    COURT: 'REGULATOR',
    NEWSPAPER: 'PUBLICATION',
    MEDIA: 'PUBLICATION',
    FOUNDER: 'PERSON',
    RETAILER: 'MERCHANT',
  },
  'claim.kind': {
    LICENSE: 'LICENCE',
    REGISTRATION: 'LICENCE',
    FINE: 'ENFORCEMENT',
    SANCTION: 'ENFORCEMENT',
    ORDER: 'ENFORCEMENT',
    BAN: 'ENFORCEMENT',
    LAWSUIT: 'ENFORCEMENT',
    FOUNDING: 'did you mean ROLE, with the founders as PERSON and title: "founder"?',
    FOUNDED: 'did you mean ROLE, with the founders as PERSON and title: "founder"?',
    PRODUCT: 'PRODUCT_OFFERING',
    LAUNCH: 'did you mean PRODUCT_OFFERING or MARKET_PRESENCE?',
    LISTING: 'did you mean FUNDING_ROUND, with roundType: "IPO" or "DIRECT_LISTING"?',
    IPO: 'did you mean FUNDING_ROUND, with roundType: "IPO"?',
    DEBT: 'did you mean FUNDING_ROUND, with roundType: "DEBT"?',
    LOAN: 'did you mean FUNDING_ROUND, with roundType: "DEBT"?',
    FUNDING: 'FUNDING_ROUND',
    NAME_CHANGE: 'give the entity the old name, as one of names, with type: "FORMER"',
    MERGER: 'did you mean ACQUISITION? A merger of equals has several BUYERs or TARGETs',
    MARKET_EXIT: 'did you mean MARKET_PRESENCE, with status: "ENDED"?',
    MARKET_ENTRY: 'MARKET_PRESENCE',
    FIGURE: 'METRIC',
    KPI: 'METRIC',
    JOB: 'ROLE',
    APPOINTMENT: 'ROLE',
    STAKE: 'OWNERSHIP',
  },
  'participants.role': {
    REGULATOR: 'did you mean AUTHORITY, in a LICENCE or ENFORCEMENT?',
    LICENCE_HOLDER: 'HOLDER',
    LICENSEE: 'HOLDER',
    BORROWER: 'did you mean ISSUER, in a FUNDING_ROUND with roundType: "DEBT"?',
    FOUNDER: 'did you mean PERSON, in a ROLE with title: "founder"?',
    ACQUIROR: 'BUYER',
    ACQUIREE: 'TARGET',
    COMPANY: 'did you mean ORGANISATION, ISSUER or SUBJECT?',
    LEAD: 'LEAD_INVESTOR',
    PSP: 'PAYMENT_SERVICE_PROVIDER',
    ISSUER: 'did you mean ISSUING_BANK?',
  },
  status: {
    DONE: 'ACTIVE',
    COMPLETED: 'ACTIVE',
    COMPLETE: 'ACTIVE',
    CLOSED: 'did you mean ACTIVE, for a deal that was closed, or ENDED?',
    CONFIRMED: 'ACTIVE',
    CURRENT: 'ACTIVE',
    LIVE: 'ACTIVE',
    ANNOUNCED: 'did you mean ACTIVE, with stage: "ANNOUNCED"?',
    PENDING: 'PLANNED',
    UPCOMING: 'PLANNED',
    EXPECTED: 'PLANNED',
    RUMOURED: 'REPORTED',
    RUMORED: 'REPORTED',
    CANCELLED: 'ENDED',
    CANCELED: 'ENDED',
    FAILED: 'ENDED',
    TERMINATED: 'ENDED',
    INACTIVE: 'ENDED',
    EXPIRED: 'ENDED',
    REVOKED: 'ENDED',
  },
  currency: CURRENCY_WORDS,
  unit: { ...CURRENCY_WORDS, '%': 'PERCENT', PCT: 'PERCENT', X: 'MULTIPLE', NUMBER: 'COUNT', UNITS: 'COUNT' },
  basis: {
    CASH: 'CASH_PART',
    SHARES: 'SHARE_PART',
    STOCK: 'SHARE_PART',
    PRICE: 'DEAL_VALUE',
    TOTAL: 'ROUND_TOTAL',
    PENALTY: 'FINE',
    LOAN: 'DEBT',
  },
  measure: {
    HEADCOUNT: 'EMPLOYEES',
    STAFF: 'EMPLOYEES',
    TPV: 'PAYMENT_VOLUME',
    VOLUME: 'PAYMENT_VOLUME',
    GMV: 'PAYMENT_VOLUME',
    TURNOVER: 'REVENUE',
    SALES: 'REVENUE',
    LOSS: 'did you mean PROFIT, with a negative value?',
    NET_INCOME: 'PROFIT',
    AUM: 'ASSETS_UNDER_MANAGEMENT',
    MAU: 'ACTIVE_USERS',
    DAU: 'ACTIVE_USERS',
    ACCOUNTS: 'CUSTOMERS',
  },
  roundType: { GROWTH: 'PRIVATE_EQUITY', VENTURE: 'SERIES_UNKNOWN', ICO: 'TOKEN_SALE', LOAN: 'DEBT' },
  region: {
    NORDIC: 'NORDICS',
    GLOBAL: 'WORLD',
    WORLDWIDE: 'WORLD',
    MIDDLE_EAST_AND_AFRICA: 'MEA',
    SSA: 'SUB_SAHARAN_AFRICA',
  },
};

const IDENTIFIERS: ReadonlyMap<string, string> = new Map([
  ...[
    'lei',
    'bic',
    'isin',
    'ticker',
    'wikidata',
    'cik',
    'crunchbase',
    'permid',
    'figi',
    'domain',
    'opencorporates',
  ].map((word) => [word, word.toUpperCase()] as const),
  ['leicode', 'LEI'],
  ['swift', 'BIC'],
  ['website', 'DOMAIN'],
  ['registrationnumber', 'REGISTRATION'],
  ['companynumber', 'REGISTRATION'],
]);

const KEYS: Readonly<Record<string, string>> = {
  legalname: 'give it as one of names, with type: "LEGAL"',
  formername: 'give it as one of names, with type: "FORMER"',
  founded: 'a founding is a ROLE claim with title: "founder"',
  confidenceinferred: 'leave confidence out in its place',
  round: 'did you mean series?',
  sources: 'did you mean citations?',
  source: 'did you mean citations?',
  entities: 'did you mean participants?',
  currency: 'give it with its amount: amounts: [{"value": …, "currency": …}]; for a METRIC, as metric.unit',
  amount: 'did you mean amounts: [{"value": …, "currency": …}]?',
  countries: 'did you mean markets?',
};
