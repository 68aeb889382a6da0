import { parse } from 'tldts';

import { figiCheckDigit, isinCheckDigit, leiCheckDigits } from './check-digit.ts';
import { isCountryCode } from './country-code.ts';
import { addressIssue } from './text-rule.ts';
import type { IdentifierScheme } from './identifier-vocabulary.ts';

/** The rules of one scheme of identifiers. */
interface SchemeRule {
  /** Converts any usual spelling to the one that is stored and compared. An invalid text stays invalid. */
  normalize(text: string): string;
  /** The expected value, such as `an LEI …`; null if the normalized value is valid. */
  issue(value: string): string | null;
  /** The page about the holder; null if the scheme has no such pages. */
  url(value: string): string | null;
}

export const SCHEME_RULES: Readonly<Record<IdentifierScheme, SchemeRule>> = {
  LEI: {
    normalize: compactCode,
    issue: (value) =>
      matches(value, /^[A-Z0-9]{18}\d{2}$/, 'an LEI of 18 letters or digits and 2 check digits (ISO 17442)') ??
      checked(value, leiCheckDigits(value.slice(0, -2)), 'an LEI'),
    url: (value) => `https://search.gleif.org/#/record/${value}`,
  },
  BIC: {
    // the branch code XXX means the head office, which is also meant without a branch code
    normalize: (text) => compactCode(text).replace(/^(.{8})XXX$/, '$1'),
    issue: (value) =>
      matches(value, /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/, 'a BIC of 8 or 11 characters (ISO 9362)') ??
      (isCountryCode(value.slice(4, 6)) ? null : `a BIC with the code of a country after four characters`),
    url: () => null,
  },
  ISIN: {
    normalize: compactCode,
    issue: (value) =>
      matches(
        value,
        /^[A-Z]{2}[A-Z0-9]{9}\d$/,
        'an ISIN of 2 letters, 9 letters or digits and a check digit (ISO 6166)',
      ) ?? checked(value, isinCheckDigit(value.slice(0, -1)), 'an ISIN'),
    url: () => null,
  },
  TICKER: {
    normalize: (text) =>
      text
        .trim()
        .toUpperCase()
        .replace(/\s*:\s*/, ':'),
    issue(value) {
      const [exchange = ''] = value.split(':');
      const mic = MIC_OF_EXCHANGE[exchange];
      if (mic !== undefined) return `a ticker with the MIC of its exchange, ${value.replace(exchange, mic)}`;
      return matches(
        value,
        /^[A-Z0-9]{4}:[A-Z0-9](?:[A-Z0-9 ./&+-]{0,18}[A-Z0-9+])?$/,
        'a ticker as MIC:SYMBOL, such as XNYS:BABA (MIC: ISO 10383)',
      );
    },
    url: () => null,
  },
  WIKIDATA: {
    normalize: (text) => withoutAddress(text, /^(?:m\.)?wikidata\.org\/(?:wiki|entity)\//i).toUpperCase(),
    issue: (value) => matches(value, /^Q[1-9]\d{0,11}$/, 'the Q-number of a Wikidata item, such as Q1359568'),
    url: (value) => `https://www.wikidata.org/wiki/${value}`,
  },
  OPENCORPORATES: {
    normalize: (text) =>
      withoutAddress(text, /^opencorporates\.com\/(?:companies\/)?/i).replace(
        /^([^/]+)\/(.*)$/,
        (_, jurisdiction: string, number: string) => `${jurisdiction.toLowerCase()}/${number.toUpperCase()}`,
      ),
    issue: (value) =>
      matches(
        value,
        /^[a-z]{2}(?:_[a-z]{2,3})?\/[A-Z0-9][A-Z0-9._-]{0,39}$/,
        'the jurisdiction and number of a company at OpenCorporates, such as gb/07209813',
      ),
    url: (value) => `https://opencorporates.com/companies/${value}`,
  },
  REGISTRATION: {
    normalize: (text) => text.replaceAll(/\s/g, '').toUpperCase(),
    issue: (value) =>
      matches(
        value,
        /^[A-Z]{2}-[A-Z0-9]{2,10}-[A-Z0-9][A-Z0-9./_-]{0,39}$/,
        'a list code of org-id.guide and a number, such as GB-COH-07209813',
      ),
    url(value) {
      const [, list = '', number = ''] = /^([A-Z]{2}-[A-Z0-9]+)-(.*)$/.exec(value) ?? [];
      return REGISTERS[list]?.(number) ?? null;
    },
  },
  CIK: {
    normalize: (text) =>
      text
        .replaceAll(/\s/g, '')
        .replace(/^CIK[:#=]?/i, '')
        .replace(/^\d{1,9}$/, (number) => number.padStart(10, '0')),
    issue: (value) => matches(value, /^(?!0{10})\d{10}$/, 'a CIK of the SEC, with up to 10 digits'),
    url: (value) => `https://www.sec.gov/edgar/browse/?CIK=${value}`,
  },
  CRUNCHBASE: {
    normalize: (text) =>
      withoutAddress(text, /^crunchbase\.com\//i)
        .toLowerCase()
        .replace(/^([^/]+)$/, 'organization/$1'),
    issue: (value) =>
      matches(
        value,
        /^(?:organization|person)\/[^\s/?#]{1,200}$/,
        'a permalink of Crunchbase, such as organization/northbank',
      ),
    url: (value) => `https://www.crunchbase.com/${encodeURI(value)}`,
  },
  PERMID: {
    normalize: (text) => withoutAddress(text, /^permid\.org\//i).replace(/^1-/, ''),
    issue: (value) => matches(value, /^[1-9]\d{4,14}$/, 'the number of a PermID, such as 4295889577'),
    url: (value) => `https://permid.org/1-${value}`,
  },
  FIGI: {
    normalize: compactCode,
    issue: (value) =>
      matches(
        value,
        // no vowels, and none of the prefixes that would look like an ISIN
        /^(?!BS|BM|GG|GB|GH|KY|VG)[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}\d$/,
        'a FIGI of 12 characters without vowels, such as BBG000BLNNH6',
      ) ?? checked(value, figiCheckDigit(value.slice(0, -1)), 'a FIGI'),
    url: (value) => `https://www.openfigi.com/id/${value}`,
  },
  DOMAIN: {
    normalize(text) {
      const host = /^(?:https?:\/\/)?(?:www\.)?([^/?#\s]+)\/?$/i.exec(text.trim())?.[1];
      if (host === undefined || !URL.canParse(`http://${host}`)) return text.trim();
      // as ASCII, with `xn--` for other letters
      return new URL(`http://${host}`).host.replace(/\.$/, '');
    },
    issue(value) {
      const { domain, hostname, isIcann, isPrivate } = parse(value, { allowPrivateDomains: true });
      if (domain === null || !(isIcann || isPrivate)) return 'a domain that can be registered, such as northbank.com';
      if (hostname !== value) return `the domain alone, ${domain}`;
      return domain === value ? null : `the registrable domain, ${domain}`;
    },
    url: (value) => `https://${value}/`,
  },
  OPENFINTECH: {
    normalize: (text) => text.trim().toLowerCase(),
    issue: (value) =>
      matches(
        value,
        // a code is unique within its family only, but older data sets have none
        /^(?:(?:vendor|provider|method|payout)\/[a-z0-9][a-z0-9_.-]{0,99}|[a-z0-9][a-z0-9_-]{0,99})$/,
        'a family and a code of OpenFinTech, such as provider/northpay or method/bank_transfer',
      ),
    url: () => null,
  },
  OTHER: {
    normalize: (text) => text.trim(),
    issue(value) {
      if (/^https?:/i.test(value)) return addressIssue(value);
      return matches(value, /^[a-z][a-z0-9+.-]{1,30}:[!-~]{1,1000}$/i, 'a URI, such as urn:uuid:… or an http address');
    },
    url: (value) => (/^https?:/i.test(value) ? value : null),
  },
};

/** Codes that people take for the MIC of an exchange. */
const MIC_OF_EXCHANGE: Readonly<Record<string, string>> = {
  AMEX: 'XASE',
  ASX: 'XASX',
  HKEX: 'XHKG',
  LSE: 'XLON',
  NASDAQ: 'XNAS',
  NYSE: 'XNYS',
  SEHK: 'XHKG',
  SSE: 'XSHG',
  SZSE: 'XSHE',
  TSX: 'XTSE',
};

/** Registers with a page for each number, by the list code of org-id.guide. */
const REGISTERS: Readonly<Record<string, (number: string) => string>> = {
  'GB-COH': (number) => `https://find-and-update.company-information.service.gov.uk/company/${number}`,
  'NO-BRC': (number) => `https://data.brreg.no/enhetsregisteret/oppslag/enheter/${number}`,
};

/** A code that is printed in groups. */
function compactCode(text: string): string {
  return text.replaceAll(/[\s-]/g, '').toUpperCase();
}

/** Accepts the address of a page instead of the value: `place` is what precedes the value, without `https://www.`. */
function withoutAddress(text: string, place: RegExp): string {
  const rest = text.trim().replace(/^https?:\/\/(?:www\.)?/i, '');
  if (!place.test(rest)) return text.trim();
  return rest
    .replace(place, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function matches(value: string, format: RegExp, expected: string): string | null {
  return format.test(value) ? null : expected;
}

function checked(value: string, digits: string, name: string): string | null {
  if (value.endsWith(digits)) return null;
  const ending = digits.length === 1 ? `the check digit ${digits}` : `the check digits ${digits}`;
  return `${name} with ${ending}, ${value.slice(0, -digits.length)}${digits}`;
}
