import type { IdentifierScheme } from '../../client/client.ts';
import { humanize } from './vocabulary.ts';
import { textsOf } from '../text/catalogue.ts';
import { FACTS } from '../text/en/view/facts.ts';

/** Schemes whose names are not written as other words are. */
const NAMES: Readonly<Record<IdentifierScheme, string>> = {
  BIC: 'BIC',
  CIK: 'CIK',
  CRUNCHBASE: 'Crunchbase',
  DOMAIN: 'Domain',
  FIGI: 'FIGI',
  ISIN: 'ISIN',
  LEI: 'LEI',
  OPENCORPORATES: 'OpenCorporates',
  OPENFINTECH: 'OpenFinTech',
  OTHER: 'Other identifier',
  PERMID: 'PermID',
  REGISTRATION: 'Registration',
  TICKER: 'Ticker',
  WIKIDATA: 'Wikidata',
};

export function schemeName(scheme: IdentifierScheme): string {
  const words: Readonly<Partial<Record<IdentifierScheme, string>>> = textsOf(FACTS).schemes;
  return words[scheme] ?? NAMES[scheme] ?? humanize(scheme);
}

/** The scheme of an address, in any case; null for an unknown one. */
export function readScheme(text: string): IdentifierScheme | null {
  const scheme = text.toUpperCase();
  return scheme in NAMES ? (scheme as IdentifierScheme) : null;
}
