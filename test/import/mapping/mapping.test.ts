import { describe, expect, it } from 'vitest';

import { issuesOf, rowsOf } from './mapping-folder.ts';

const DEALS = `
dataset: { id: my-partners, title: Partners we know of, license: CC-BY-4.0 }
defaults: { confidence: 0.7 }
tables: { roles: { acq: ACQUIRER, psp: PAYMENT_SERVICE_PROVIDER } }
files:
  - path: deals.csv
    csv: { delimiter: ";", encoding: utf-8, decimal: "," }
    where: { column: status, not: [draft] }
    entities:
      wallet:  { kind: WALLET, key: [wallet], name: { column: wallet } }
      partner: { kind: { column: type, map: { bank: BANK, shop: MERCHANT }, else: COMPANY },
                 key: [partner_lei, partner], name: { column: partner }, country: { column: cc, as: country },
                 identifiers: { LEI: { column: partner_lei }, DOMAIN: { column: site, as: domain } } }
    sources:
      report:  { key: [url], url: { column: url }, title: { column: headline, else: Untitled report }, publisher: { column: paper }, date: { column: published, as: date } }
    claims:
      - kind: PARTNERSHIP
        key: [deal_no]
        participants: [ { entity: wallet, role: PLATFORM }, { entity: partner, role: { column: part, map: roles } } ]
        markets: { column: countries, split: ",", as: country }
        since: { column: start, as: date, formats: [dd.MM.yyyy, yyyy-MM, yyyy] }
        status: { when: [ { column: end, present: true, then: ENDED } ], else: ACTIVE }
        amounts: [ { value: { column: eur_m, times: 1000000 }, currency: EUR, basis: DEAL_VALUE, approximate: true } ]
        citations: [ report ]
`;

const HEADER =
  'deal_no;status;wallet;type;partner;partner_lei;cc;site;url;headline;paper;published;part;countries;start;end;eur_m';

describe('A mapping', () => {
  it('makes entities, sources and claims of a row', async () => {
    const [row] = await rowsOf(DEALS, {
      'deals.csv': `${HEADER}\nD1;done;LetPay;bank;Northbank;R0MUWSFPU8MPRO8K5P83;norvège;https://www.northbank.no/x;https://paper.example/1;;Daily;2024-03-04;acq;"NO, SE,Danmark";03.2024;;1,1\n`,
    });
    expect(row?.issues).toEqual([
      expect.objectContaining({
        column: 'start',
        expected: 'an existing date in the format dd.MM.yyyy or yyyy-MM or yyyy',
      }),
    ]);
    const [good] = await rowsOf(DEALS, {
      'deals.csv': `${HEADER}\nD1;done;LetPay;bank;Northbank;R0MUWSFPU8MPRO8K5P83;norvège;https://www.northbank.no/x;https://paper.example/1;;Daily;2024-03-04;acq;"NO, SE,Danmark";04.03.2024;;1,1\n`,
    });
    const { entities, sources, claims, issues } = good ?? {};
    expect({ entities, sources, claims, issues }).toMatchInlineSnapshot(`
      {
        "claims": [
          {
            "citations": [
              {
                "source": "report:https://paper.example/1",
              },
            ],
            "fields": {
              "amounts": [
                {
                  "approximate": true,
                  "basis": "DEAL_VALUE",
                  "currency": "EUR",
                  "value": 1100000,
                },
              ],
              "confidence": 0.7,
              "markets": [
                "NO",
                "SE",
                "DK",
              ],
              "since": "2024-03-04",
              "status": "ACTIVE",
            },
            "key": "partnership:D1",
            "kind": "PARTNERSHIP",
            "participants": [
              {
                "entity": "wallet:LetPay",
                "role": "PLATFORM",
              },
              {
                "entity": "partner:R0MUWSFPU8MPRO8K5P83|Northbank",
                "role": "ACQUIRER",
              },
            ],
          },
        ],
        "entities": [
          {
            "key": "wallet:LetPay",
            "kind": "WALLET",
            "name": "LetPay",
          },
          {
            "country": "NO",
            "identifiers": [
              {
                "scheme": "LEI",
                "value": "R0MUWSFPU8MPRO8K5P83",
              },
              {
                "scheme": "DOMAIN",
                "value": "northbank.no",
              },
            ],
            "key": "partner:R0MUWSFPU8MPRO8K5P83|Northbank",
            "kind": "BANK",
            "name": "Northbank",
          },
        ],
        "issues": [],
        "sources": [
          {
            "fields": {
              "date": "2024-03-04",
              "publisher": "Daily",
              "url": "https://paper.example/1",
            },
            "key": "report:https://paper.example/1",
            "title": "Untitled report",
          },
        ],
      }
    `);
  });

  it('leaves out rows of which the mapping says so', async () => {
    const rows = await rowsOf(DEALS, { 'deals.csv': `${HEADER}\nD1;Draft;LetPay;bank;Northbank;;;;;;;;acq;;;;\n` });
    expect(rows).toMatchObject([{ isSkipped: true, claims: [], issues: [] }]);
  });

  it('rejects a row with the column, what was expected and what came', async () => {
    const rows = await rowsOf(DEALS, {
      'deals.csv': `${HEADER}\nD1;x;LetPay;bank;Northbank;5493001KJTIIGC8Y1R13;Grosbritannien?;;;;;;bank;FR|DE;2024-13;;1.1\n`,
    });
    expect(issuesOf(rows)).toMatchInlineSnapshot(`
      [
        "deals.csv:2 column cc: expected an ISO 3166 code or the name of a country (did you mean GB, United Kingdom?), got "Grosbritannien?"",
        "deals.csv:2 column partner_lei: expected an LEI with the check digits 12, 5493001KJTIIGC8Y1R12, got "5493001KJTIIGC8Y1R13"",
        "deals.csv:2 column part: expected a word of map: acq, psp (for others, give an else), got "bank"",
        "deals.csv:2 column countries: expected an ISO 3166 code or the name of a country (for several countries in a cell, give split), got "FR|DE"",
        "deals.csv:2 column start: expected an existing date in the format dd.MM.yyyy or yyyy-MM or yyyy, got "2024-13"",
        "deals.csv:2 column eur_m: expected a number with the decimal sign "," and no thousands separator (csv: { decimal, thousands } says otherwise), got "1.1"",
      ]
    `);
  });
});
