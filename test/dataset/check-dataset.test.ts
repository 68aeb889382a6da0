import { expect, test } from 'vitest';

import { reportOn } from './folder.ts';
import { filesOf, lines, sample } from './sample.ts';

test('ids are unique across all three files', async () => {
  const [partnership, ownership, , , investment] = sample.claims;
  const files = filesOf({
    sources: [...sample.sources, { ...sample.sources[0], id: 'report' }],
    entities: [...sample.entities, { ...sample.entities[1], id: 'echos-2018' }],
    claims: [...sample.claims, { ...ownership, id: partnership?.id }, investment ?? {}],
  });
  expect(await reportOn(files)).toMatchInlineSnapshot(`
    [
      "claims.jsonl:10 id: expected an id that no other record has, got "partnership-f1", which claims.jsonl:1 has",
      "claims.jsonl:11 id: expected an id that no other record has, got "investment-f5", which claims.jsonl:5 has",
      "entities.jsonl:8 id: expected an id that no other record has, got "echos-2018", which sources.jsonl:1 has",
      "sources.jsonl:3 id: expected an id that no other record has, got "report", which sources.jsonl:2 has",
    ]
  `);
});

test('all issues of all lines and files are reported at once', async () => {
  const files = filesOf({
    sources: sample.sources.map((source) => ({ ...source, url: null, date: '2018-00' })),
    entities: sample.entities.map((entity) => ({ ...entity, kind: 'THING', extra: 1 })),
    claims: sample.claims.map((claim) => ({
      ...claim,
      tier: 'NONE',
      status: 'OVER',
      since: '2019',
      until: '2018',
      stakePercent: 10,
      stakeQualifier: null,
      citations: [{ source: 'missing', note: null }],
      relations: [{ kind: 'REWORDS', claim: claim.id }],
    })),
  });
  const report = await reportOn(files);
  expect(fieldsByLine(report.filter((line) => line.startsWith('claims')))).toMatchInlineSnapshot(`
    {
      "claims.jsonl:1": "status, stakePercent, tier, until, relations[0].claim, citations[0].source",
      "claims.jsonl:2": "status, tier, until, stakeQualifier, relations[0].claim, citations[0].source",
      "claims.jsonl:3": "status, stakePercent, tier, until, relations[0].claim, citations[0].source",
      "claims.jsonl:4": "status, stakePercent, tier, until, relations[0].claim, citations[0].source",
      "claims.jsonl:5": "status, tier, until, stakeQualifier, relations[0].claim, citations[0].source",
      "claims.jsonl:6": "status, tier, until, stakeQualifier, relations[0].claim, citations[0].source",
      "claims.jsonl:7": "status, stakePercent, tier, until, relations[0].claim, citations[0].source",
      "claims.jsonl:8": "status, stakePercent, tier, until, relations[0].claim, citations[0].source",
      "claims.jsonl:9": "status, stakePercent, tier, until, relations[0].claim, citations[0].source",
    }
  `);
  expect(report.filter((line) => line.startsWith('claims.jsonl:4 '))).toMatchInlineSnapshot(`
    [
      "claims.jsonl:4 status: expected one of PLANNED, ACTIVE, ENDED, REPORTED, got "OVER"",
      "claims.jsonl:4 stakePercent: expected null, as kind FUNDING_ROUND has no stake, got 10",
      "claims.jsonl:4 tier: expected one of SEED, CORE, EXTENDED or null, got "NONE"",
      "claims.jsonl:4 until: expected a date not before since, which is 2019, got "2018"",
      "claims.jsonl:4 relations[0].claim: expected another claim, got "round-f4", which is the claim itself",
      "claims.jsonl:4 citations[0].source: expected the id of a source, got "missing"",
    ]
  `);
  expect(report.filter((line) => !line.startsWith('claims'))).toMatchInlineSnapshot(`
    [
      "entities.jsonl:1 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:1 extra: expected an object, got 1",
      "entities.jsonl:2 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:2 extra: expected an object, got 1",
      "entities.jsonl:3 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:3 extra: expected an object, got 1",
      "entities.jsonl:4 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:4 extra: expected an object, got 1",
      "entities.jsonl:5 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:5 extra: expected an object, got 1",
      "entities.jsonl:6 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:6 extra: expected an object, got 1",
      "entities.jsonl:7 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, PAYMENT_METHOD, EXCHANGE, PRODUCT, got "THING"",
      "entities.jsonl:7 extra: expected an object, got 1",
      "sources.jsonl:1 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "2018-00"",
      "sources.jsonl:2 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "2018-00"",
    ]
  `);
});

test('a rule for several fields runs only if all of them are valid', async () => {
  const files = filesOf({
    ...sample,
    claims: sample.claims.map((claim) => ({
      ...claim,
      until: claim.until === null ? null : 'never',
      participants: claim.participants.map((participant) => ({ ...participant, role: 'PART' })),
      stakeQualifier: claim.stakeQualifier === null ? null : 'SOME',
    })),
  });
  expect((await reportOn(files)).map((line) => line.replace(/: expected.*/, ''))).toMatchInlineSnapshot(`
    [
      "claims.jsonl:1 participants[0].role",
      "claims.jsonl:1 participants[1].role",
      "claims.jsonl:1 until",
      "claims.jsonl:2 participants[0].role",
      "claims.jsonl:2 participants[1].role",
      "claims.jsonl:2 stakeQualifier",
      "claims.jsonl:3 participants[0].role",
      "claims.jsonl:3 participants[1].role",
      "claims.jsonl:4 participants[0].role",
      "claims.jsonl:5 participants[0].role",
      "claims.jsonl:5 participants[1].role",
      "claims.jsonl:6 participants[0].role",
      "claims.jsonl:6 participants[1].role",
      "claims.jsonl:7 participants[0].role",
      "claims.jsonl:8 participants[0].role",
      "claims.jsonl:8 participants[1].role",
      "claims.jsonl:9 participants[0].role",
      "claims.jsonl:9 participants[1].role",
    ]
  `);
});

test('references to an invalid record are not issues', async () => {
  const files = filesOf({
    sources: sample.sources.map((source) => ({ ...source, title: '' })),
    entities: sample.entities.map((entity) => ({ ...entity, kind: null, country: 5 })),
    claims: sample.claims.map((claim) => ({
      ...claim,
      kind: claim.kind === 'FUNDING_ROUND' ? null : claim.kind,
      tier: null,
    })),
  });
  const report = await reportOn(files);
  expect(report.filter((line) => /participants|markets|citations|relations/.test(line))).toEqual([]);
  expect(fieldsByLine(report)).toMatchInlineSnapshot(`
    {
      "claims.jsonl:4": "kind",
      "entities.jsonl:1": "kind, country",
      "entities.jsonl:2": "kind, country",
      "entities.jsonl:3": "kind, country",
      "entities.jsonl:4": "kind, country",
      "entities.jsonl:5": "kind, country",
      "entities.jsonl:6": "kind, country",
      "entities.jsonl:7": "kind, country",
      "sources.jsonl:1": "title",
      "sources.jsonl:2": "title",
    }
  `);
});

test('references to a line that is not JSON are not issues', async () => {
  const broken = (records: readonly object[]) => lines(records).replaceAll('}\n', '\n');
  const report = await reportOn({
    'sources.jsonl': broken(sample.sources),
    'entities.jsonl': broken(sample.entities),
    'claims.jsonl': lines(sample.claims),
  });
  const numbers = (records: readonly object[]) => records.map((_, index) => index + 1);
  expect(report.map((line) => line.replace(/column \d+: .*/, 'column …'))).toEqual([
    ...numbers(sample.entities).map(
      (line) => `entities.jsonl:${line}: expected a JSON object, got a syntax error at column …`,
    ),
    ...numbers(sample.sources).map(
      (line) => `sources.jsonl:${line}: expected a JSON object, got a syntax error at column …`,
    ),
  ]);
});

test('references of an invalid record are checked', async () => {
  const files = filesOf({
    ...sample,
    claims: sample.claims.map((claim) => ({
      ...claim,
      id: claim.id.toUpperCase(),
      kind: 'DEAL',
      participants: [null, { entity: 7 }, { entity: 'nobody' }],
      markets: [null, 'DE', 'xx'],
      citations: ['report', { source: 'nothing', note: 1 }],
      relations: { kind: 'REWORDS' },
    })),
  });
  expect((await reportOn(files)).filter((line) => line.startsWith('claims.jsonl:9 '))).toMatchInlineSnapshot(`
    [
      "claims.jsonl:9 id: expected an id of a-z, 0-9 and hyphens, other than the two letters of a country (did you mean statement-f9?), got "STATEMENT-F9"",
      "claims.jsonl:9 kind: expected one of PARTNERSHIP, OWNERSHIP, ROLE, FUNDING_ROUND, INVESTMENT, ACQUISITION, METRIC, MARKET_PRESENCE, STATEMENT, LICENCE, ENFORCEMENT, MEMBERSHIP, PRODUCT_OFFERING, got "DEAL"",
      "claims.jsonl:9 participants[0]: expected an object, got null",
      "claims.jsonl:9 participants[1].entity: expected an id, got 7",
      "claims.jsonl:9 participants[1].role: expected one of 50 roles such as PLATFORM, ACQUIRER, BANK, got nothing",
      "claims.jsonl:9 participants[2].role: expected one of 50 roles such as PLATFORM, ACQUIRER, BANK, got nothing",
      "claims.jsonl:9 markets[0]: expected an ISO 3166-1 alpha-2 code in upper case, got null",
      "claims.jsonl:9 markets[2]: expected an ISO 3166-1 alpha-2 code in upper case (XX means an unknown country: leave it out), got "xx"",
      "claims.jsonl:9 citations[0]: expected an object (did you mean {"source":"report"}?), got "report"",
      "claims.jsonl:9 citations[1].note: expected text that is not empty, or null, got 1",
      "claims.jsonl:9 relations: expected a list, got {"kind":"REWORDS"}",
      "claims.jsonl:9 participants[2].entity: expected the id of an entity, got "nobody"",
      "claims.jsonl:9 citations[1].source: expected the id of a source, got "nothing"",
    ]
  `);
});

/** Groups `claims.jsonl:4 status: expected …` by line: `{ 'claims.jsonl:4': 'status, …' }`. */
function fieldsByLine(report: readonly string[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const line of report) {
    const [place = '', field = ''] = line.replace(/: expected .*/, '').split(' ');
    fields[place] = fields[place] === undefined ? field : `${fields[place]}, ${field}`;
  }
  return fields;
}
