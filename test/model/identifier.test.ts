import { describe, expect, it } from 'vitest';

import { identifierIssue, identifiersInText, identifierUrl, normalizeIdentifier } from '../../src/model/identifier.ts';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../../src/model/identifier-vocabulary.ts';

/** Spellings of valid identifiers, the value that is stored, and the link. */
const VALID: readonly (readonly [scheme: IdentifierScheme, text: string, value: string, url: string | null])[] = [
  ['LEI', '5299000NORTHBANK0097', '5299000NORTHBANK0097', 'https://search.gleif.org/#/record/5299000NORTHBANK0097'],
  ['LEI', ' r0muwsfpu8mpro8k5p83 ', 'R0MUWSFPU8MPRO8K5P83', 'https://search.gleif.org/#/record/R0MUWSFPU8MPRO8K5P83'],
  ['LEI', '5493 001KJTIIGC8Y1R 12', '5493001KJTIIGC8Y1R12', 'https://search.gleif.org/#/record/5493001KJTIIGC8Y1R12'],
  ['BIC', 'bnpa fr pp', 'BNPAFRPP', null],
  ['BIC', 'BNPAFRPPXXX', 'BNPAFRPP', null],
  ['BIC', 'DEUTDEFF500', 'DEUTDEFF500', null],
  ['ISIN', 'us 01609W 1027', 'US01609W1027', null],
  ['ISIN', 'FR0000131104', 'FR0000131104', null],
  ['TICKER', 'xnys : baba', 'XNYS:BABA', null],
  ['TICKER', 'XHKG:9988', 'XHKG:9988', null],
  ['TICKER', 'XNYS:BRK.A', 'XNYS:BRK.A', null],
  ['WIKIDATA', 'https://www.wikidata.org/wiki/Q1359568', 'Q1359568', 'https://www.wikidata.org/wiki/Q1359568'],
  ['WIKIDATA', 'http://www.wikidata.org/entity/q42#P31', 'Q42', 'https://www.wikidata.org/wiki/Q42'],
  [
    'OPENCORPORATES',
    'https://opencorporates.com/companies/GB/sc123456/',
    'gb/SC123456',
    'https://opencorporates.com/companies/gb/SC123456',
  ],
  ['OPENCORPORATES', 'us_de/5543', 'us_de/5543', 'https://opencorporates.com/companies/us_de/5543'],
  [
    'REGISTRATION',
    'gb-coh-07209813',
    'GB-COH-07209813',
    'https://find-and-update.company-information.service.gov.uk/company/07209813',
  ],
  ['REGISTRATION', 'SE-BLV-556737-0431', 'SE-BLV-556737-0431', null],
  ['CIK', 'CIK 1577552', '0001577552', 'https://www.sec.gov/edgar/browse/?CIK=0001577552'],
  ['CIK', '0001577552', '0001577552', 'https://www.sec.gov/edgar/browse/?CIK=0001577552'],
  ['CRUNCHBASE', 'Klarna', 'organization/klarna', 'https://www.crunchbase.com/organization/klarna'],
  ['CRUNCHBASE', 'crédit-(fr)', 'organization/crédit-(fr)', 'https://www.crunchbase.com/organization/cr%C3%A9dit-(fr)'],
  [
    'CRUNCHBASE',
    'https://www.crunchbase.com/person/jack-ma?x=1',
    'person/jack-ma',
    'https://www.crunchbase.com/person/jack-ma',
  ],
  ['PERMID', 'https://permid.org/1-4295889577', '4295889577', 'https://permid.org/1-4295889577'],
  ['FIGI', 'bbg000blnnh6', 'BBG000BLNNH6', 'https://www.openfigi.com/id/BBG000BLNNH6'],
  ['FIGI', 'BBG000BLNQ16', 'BBG000BLNQ16', 'https://www.openfigi.com/id/BBG000BLNQ16'],
  ['FIGI', 'NRG92C84SB39', 'NRG92C84SB39', 'https://www.openfigi.com/id/NRG92C84SB39'],
  ['DOMAIN', 'HTTPS://www.Klarna.com/', 'klarna.com', 'https://klarna.com/'],
  ['DOMAIN', 'münchen.de', 'xn--mnchen-3ya.de', 'https://xn--mnchen-3ya.de/'],
  ['DOMAIN', 'alipay.co.uk', 'alipay.co.uk', 'https://alipay.co.uk/'],
  ['DOMAIN', 'someone.github.io', 'someone.github.io', 'https://someone.github.io/'],
  ['OPENFINTECH', 'Alipay_QR', 'alipay_qr', null],
  ['OPENFINTECH', 'Provider/e-pay.info', 'provider/e-pay.info', null],
  ['OTHER', 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6', null],
  ['OTHER', ' https://example.org/a?b=1 ', 'https://example.org/a?b=1', 'https://example.org/a?b=1'],
];

/** Invalid values, with what is expected instead. */
const INVALID: readonly (readonly [scheme: IdentifierScheme, text: string, expected: string])[] = [
  [
    'OPENFINTECH',
    'bank/northpay',
    'a family and a code of OpenFinTech, such as provider/northpay or method/bank_transfer',
  ],
  ['LEI', '5299000NORTHBANK0000', 'an LEI with the check digits 97, 5299000NORTHBANK0097'],
  ['LEI', 'R0MUWSFPU8MPRO8K5P84', 'an LEI with the check digits 83, R0MUWSFPU8MPRO8K5P83'],
  ['LEI', 'R0MUWSFPU8MPRO8K5P8', 'an LEI of 18 letters or digits and 2 check digits (ISO 17442)'],
  ['ISIN', 'US01609W1028', 'an ISIN with the check digit 7, US01609W1027'],
  ['FIGI', 'BBG000BLNNH7', 'a FIGI with the check digit 6, BBG000BLNNH6'],
  ['FIGI', 'BSG92C84SB39', 'a FIGI of 12 characters without vowels, such as BBG000BLNNH6'],
  ['BIC', 'BNPAFRP', 'a BIC of 8 or 11 characters (ISO 9362)'],
  ['BIC', 'BNPAZZPP', 'a BIC with the code of a country after four characters'],
  ['TICKER', 'NYSE:BABA', 'a ticker with the MIC of its exchange, XNYS:BABA'],
  ['TICKER', 'BABA', 'a ticker as MIC:SYMBOL, such as XNYS:BABA (MIC: ISO 10383)'],
  ['WIKIDATA', 'P31', 'the Q-number of a Wikidata item, such as Q1359568'],
  ['CIK', '0', 'a CIK of the SEC, with up to 10 digits'],
  ['CIK', '12345678901', 'a CIK of the SEC, with up to 10 digits'],
  ['DOMAIN', 'docs.klarna.com', 'the registrable domain, klarna.com'],
  ['DOMAIN', 'https://klarna.com/se/', 'the domain alone, klarna.com'],
  ['DOMAIN', 'klarna', 'a domain that can be registered, such as northbank.com'],
  ['DOMAIN', 'co.uk', 'a domain that can be registered, such as northbank.com'],
  ['DOMAIN', '10.0.0.1', 'a domain that can be registered, such as northbank.com'],
  ['REGISTRATION', '07209813', 'a list code of org-id.guide and a number, such as GB-COH-07209813'],
  ['OTHER', 'acme-17', 'a URI, such as urn:uuid:… or an http address'],
  ['OTHER', 'https://user@example.org/', 'an address without a user name before its host'],
  ['PERMID', 'https://example.org/1-4295889577', 'the number of a PermID, such as 4295889577'],
];

describe('An identifier', () => {
  it.each(VALID)('%s %j is stored as %j', (scheme, text, value, url) => {
    expect(normalizeIdentifier({ scheme, value: text })).toBe(value);
    expect(normalizeIdentifier({ scheme, value })).toBe(value);
    expect(identifierIssue({ scheme, value })).toBeNull();
    expect(identifierUrl({ scheme, value })).toBe(url);
  });

  it.each(INVALID)('%s %j is invalid: expected %s', (scheme, text, expected) => {
    expect(identifierIssue({ scheme, value: normalizeIdentifier({ scheme, value: text }) })).toBe(expected);
  });

  it('has an example in these tests for each scheme', () => {
    expect(new Set(VALID.map(([scheme]) => scheme))).toEqual(new Set(Object.keys(IDENTIFIER_SCHEMES)));
  });

  it('is found in a text that is the whole identifier, in any spelling, with or without its scheme', () => {
    const lei = { scheme: 'LEI', value: 'R0MUWSFPU8MPRO8K5P83' };
    for (const text of [
      'R0MUWSFPU8MPRO8K5P83',
      'r0mu wsfp u8mp ro8k 5p83',
      'LEI: R0MUWSFPU8MPRO8K5P83',
      'lei r0muwsfpu8mpro8k5p83',
    ]) {
      expect(identifiersInText(text)).toContainEqual(lei);
    }
    expect(identifiersInText('https://www.alipay.com/')).toContainEqual({ scheme: 'DOMAIN', value: 'alipay.com' });
    expect(identifiersInText('Ant Financial').filter(({ scheme }) => scheme !== 'OPENFINTECH')).toEqual([]);
    expect(identifiersInText('x'.repeat(5_000))).toEqual([]);
  });

  it('takes no longer for hostile texts', () => {
    const startedAt = performance.now();
    for (const text of [' '.repeat(990), '/'.repeat(990), 'a/'.repeat(490), '0'.repeat(990), ` ${':'.repeat(990)}`]) {
      for (const scheme of Object.keys(IDENTIFIER_SCHEMES) as IdentifierScheme[]) {
        identifierIssue({ scheme, value: normalizeIdentifier({ scheme, value: text }) });
      }
      identifiersInText(text);
    }
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
