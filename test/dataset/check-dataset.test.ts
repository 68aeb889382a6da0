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
      tier: undefined,
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
      "claims.jsonl:1": "status, stakePercent, tier, until, citations[0].source, relations[0].claim",
      "claims.jsonl:2": "status, tier, until, stakeQualifier, citations[0].source, relations[0].claim",
      "claims.jsonl:3": "status, stakePercent, tier, until, citations[0].source, relations[0].claim",
      "claims.jsonl:4": "status, stakePercent, tier, until, citations[0].source, relations[0].claim",
      "claims.jsonl:5": "status, tier, until, stakeQualifier, citations[0].source, relations[0].claim",
      "claims.jsonl:6": "status, tier, until, stakeQualifier, citations[0].source, relations[0].claim",
      "claims.jsonl:7": "status, stakePercent, tier, until, citations[0].source, relations[0].claim",
      "claims.jsonl:8": "status, stakePercent, tier, until, citations[0].source, relations[0].claim",
      "claims.jsonl:9": "status, stakePercent, tier, until, citations[0].source, relations[0].claim",
    }
  `);
  expect(report.filter((line) => line.startsWith('claims.jsonl:4 '))).toMatchInlineSnapshot(`
    [
      "claims.jsonl:4 status: expected one of PLANNED, ACTIVE, ENDED, REPORTED, got "OVER"",
      "claims.jsonl:4 stakePercent: expected null, as kind FUNDING_ROUND has no stake, got 10",
      "claims.jsonl:4 tier: expected one of SEED, CORE, EXTENDED, got nothing",
      "claims.jsonl:4 until: expected a date not before since, which is 2019, got "2018"",
      "claims.jsonl:4 citations[0].source: expected the id of a source, got "missing"",
      "claims.jsonl:4 relations[0].claim: expected another claim, got "round-f4", which is the claim itself",
    ]
  `);
  expect(report.filter((line) => !line.startsWith('claims'))).toMatchInlineSnapshot(`
    [
      "entities.jsonl:1 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:1 extra: expected no field of this name, got 1",
      "entities.jsonl:2 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:2 extra: expected no field of this name, got 1",
      "entities.jsonl:3 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:3 extra: expected no field of this name, got 1",
      "entities.jsonl:4 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:4 extra: expected no field of this name, got 1",
      "entities.jsonl:5 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:5 extra: expected no field of this name, got 1",
      "entities.jsonl:6 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:6 extra: expected no field of this name, got 1",
      "entities.jsonl:7 kind: expected one of COMPANY, BANK, WALLET, PERSON, COUNTRY, MERCHANT, INVESTOR, REGULATOR, PUBLICATION, got "THING"",
      "entities.jsonl:7 extra: expected no field of this name, got 1",
      "sources.jsonl:1 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "2018-00"",
      "sources.jsonl:1 url: expected an http or https address, got null",
      "sources.jsonl:2 date: expected a date such as 2018, 2018-06 or 2018-06-08, or null, got "2018-00"",
      "sources.jsonl:2 url: expected an http or https address, got null",
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
      "claims.jsonl:1": "tier",
      "claims.jsonl:2": "tier",
      "claims.jsonl:3": "tier",
      "claims.jsonl:4": "kind, tier",
      "claims.jsonl:5": "tier",
      "claims.jsonl:6": "tier",
      "claims.jsonl:7": "tier",
      "claims.jsonl:8": "tier",
      "claims.jsonl:9": "tier",
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
      "claims.jsonl:9 id: expected an id of a-z, 0-9 and hyphens that ends in a number like -f131, got "STATEMENT-F9"",
      "claims.jsonl:9 kind: expected one of PARTNERSHIP, OWNERSHIP, ROLE, FUNDING_ROUND, INVESTMENT, ACQUISITION, METRIC, MARKET_PRESENCE, STATEMENT, got "DEAL"",
      "claims.jsonl:9 participants[0]: expected an object, got null",
      "claims.jsonl:9 participants[1].entity: expected an id, got 7",
      "claims.jsonl:9 participants[1].role: expected one of PLATFORM, ACQUIRER, BANK, WALLET, PAYMENT_SERVICE_PROVIDER, TERMINAL_PROVIDER, MERCHANT, TAX_REFUND, INFRASTRUCTURE, DISTRIBUTOR, MARKETING, GOVERNMENT, OTHER, OWNER, OWNED, VEHICLE, PERSON, ORGANISATION, ISSUER, EXCHANGE, INVESTOR, INVESTEE, BUYER, TARGET, SELLER, SUBJECT, ABOUT, SPEAKER, OUTLET, POSSIBLY_SAME_AS, got nothing",
      "claims.jsonl:9 participants[1].roleText: expected text that is not empty, or null, got nothing",
      "claims.jsonl:9 participants[2].role: expected one of PLATFORM, ACQUIRER, BANK, WALLET, PAYMENT_SERVICE_PROVIDER, TERMINAL_PROVIDER, MERCHANT, TAX_REFUND, INFRASTRUCTURE, DISTRIBUTOR, MARKETING, GOVERNMENT, OTHER, OWNER, OWNED, VEHICLE, PERSON, ORGANISATION, ISSUER, EXCHANGE, INVESTOR, INVESTEE, BUYER, TARGET, SELLER, SUBJECT, ABOUT, SPEAKER, OUTLET, POSSIBLY_SAME_AS, got nothing",
      "claims.jsonl:9 participants[2].roleText: expected text that is not empty, or null, got nothing",
      "claims.jsonl:9 markets[0]: expected an ISO 3166-1 alpha-2 code in upper case, got null",
      "claims.jsonl:9 markets[2]: expected an ISO 3166-1 alpha-2 code in upper case (XX means an unknown country: leave it out), got "xx"",
      "claims.jsonl:9 citations[0]: expected an object, got "report"",
      "claims.jsonl:9 citations[1].note: expected text that is not empty, or null, got 1",
      "claims.jsonl:9 relations: expected a list, got {"kind":"REWORDS"}",
      "claims.jsonl:9 participants[2].entity: expected the id of an entity, got "nobody"",
      "claims.jsonl:9 markets[1]: expected a country among the entities, got "DE"",
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
