import { expect, test } from 'vitest';

import { readFiles, reportOn } from './folder.ts';
import { filesOf, sample } from './sample.ts';

test('identifiers are stored in one spelling', async () => {
  const { entities } = await readFiles(
    filesWith({
      bnp: [
        { scheme: 'LEI', value: ' r0muwsfpu8mpro8k5p83 ' },
        { scheme: 'BIC', value: 'bnpa fr pp xxx', source: 'report' },
      ],
      alipay: [{ scheme: 'DOMAIN', value: 'https://www.alipay.com/' }],
    }),
  );
  const identifiers = Object.fromEntries(entities.map((entity) => [entity.id, entity.identifiers]));
  expect(identifiers).toMatchObject({
    bnp: [
      { scheme: 'LEI', value: 'R0MUWSFPU8MPRO8K5P83', source: null },
      { scheme: 'BIC', value: 'BNPAFRPP', source: 'report' },
    ],
    alipay: [{ scheme: 'DOMAIN', value: 'alipay.com', source: null }],
    ant: [],
  });
});

test('a wrong identifier is an issue that says what was expected, such as its check digits', async () => {
  const report = await reportOn(
    filesWith({
      bnp: [
        { scheme: 'LEI', value: 'R0MUWSFPU8MPRO8K5P84' },
        { scheme: 'BIK', value: 'BNPAFRPP' },
        { scheme: 'DOMAIN', value: '' },
      ],
      ant: [
        { scheme: 'ISIN', value: 'US01609W1028' },
        { scheme: 'CIK', value: '1577552' },
        { scheme: 'CIK', value: '0001577552' },
      ],
    }),
  );
  expect(report).toMatchInlineSnapshot(`
    [
      "entities.jsonl:2 identifiers[0].value: expected an ISIN with the check digit 7, US01609W1027, got "US01609W1028"",
      "entities.jsonl:2 identifiers[2]: expected an identifier that is not already in the list, got {"scheme":"CIK","value":"0001577552"}",
      "entities.jsonl:3 identifiers[1].scheme: expected one of LEI, BIC, ISIN, TICKER, WIKIDATA, OPENCORPORATES, REGISTRATION, CIK, CRUNCHBASE, PERMID, FIGI, DOMAIN, OPENFINTECH, OTHER (did you mean BIC?), got "BIK"",
      "entities.jsonl:3 identifiers[2].value: expected text that is not empty, got nothing",
    ]
  `);
});

test('an identifier belongs to one entity, in any spelling; the issue names both', async () => {
  const report = await reportOn(
    filesWith({
      alipay: [{ scheme: 'WIKIDATA', value: 'Q1359568' }],
      ant: [{ scheme: 'WIKIDATA', value: 'https://www.wikidata.org/wiki/Q1359568' }],
      // a record with another issue
      bnp: [{ scheme: 'WIKIDATA', value: 'q1359568', source: 'nowhere', note: 1 }],
    }),
  );
  expect(report).toMatchInlineSnapshot(`
    [
      "entities.jsonl:2 identifiers[0]: expected an identifier of "ant" that no other entity has, got WIKIDATA Q1359568, which "alipay" has (entities.jsonl:1)",
      "entities.jsonl:3 identifiers[0].note: expected no field of this name, got 1",
      "entities.jsonl:3 identifiers[0]: expected an identifier of "bnp" that no other entity has, got WIKIDATA Q1359568, which "alipay" has (entities.jsonl:1)",
      "entities.jsonl:3 identifiers[0].source: expected the id of a source, got "nowhere"",
    ]
  `);
});

function filesWith(identifiers: Readonly<Record<string, readonly object[]>>) {
  return filesOf({
    ...sample,
    entities: sample.entities.map((entity) => ({ ...entity, identifiers: identifiers[entity.id] ?? [] })),
  });
}
