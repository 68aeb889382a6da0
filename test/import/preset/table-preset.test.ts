import { gzipSync } from 'node:zlib';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../draft-input.ts';
import { importFixture, refusal } from './preset-import.ts';

/** Writes a file that is not worth a fixture. */
async function fileOf(name: string, content: string | Buffer): Promise<string> {
  const path = join(await temporaryFolder(), name);
  await writeFile(path, content);
  return path;
}

describe('The preset edge-list', () => {
  it('makes a claim of each row', async () => {
    const { manifest, entities, sources, claims, report } = await importFixture('edge-list', ['edge-list/edges.csv']);
    expect(manifest).toMatchObject({ id: 'edges', title: 'edges' });
    expect(entities).toMatchInlineSnapshot(`
      [
        "edges-letpay COMPANY "LetPay"",
        "edges-northbank COMPANY "Northbank"",
        "edges-fjord-capital COMPANY "Fjord Capital"",
        "edges-letpay-group COMPANY "LetPay Group"",
        "edges-tillway COMPANY "Tillway"",
      ]
    `);
    expect(sources).toMatchInlineSnapshot(`
      [
        "edges-https-northbank-example-news-letpay {title: https: //northbank.example/news/letpay, titleInferred: true, url: https: //northbank.example/news/letpay}",
        "edges-edges-csv {title: edges.csv, kind: FILE, extra: {sha256: 3fa6da876cb26e6206833c0992520121facee882daf53c2e060310ceaf8d9606}}",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "PARTNERSHIP edges-letpay OTHER, edges-northbank OTHER {date: 2024-03, tags: [partner], extra: {weight: 0.8, channel: shops}} [edges-https-northbank-example-news-letpay; edges-https-northbank-example-news-letpay]",
        "OWNERSHIP edges-fjord-capital OWNER, edges-letpay-group OWNED {date: 2023, tags: [owns], extra: {weight: 12}} [edges-edges-csv Row 3.]",
        "PARTNERSHIP edges-letpay OTHER, edges-tillway OTHER {date: 2024-05-02, tags: [acquirer], extra: {channel: online}} [edges-https-northbank-example-news-letpay]",
      ]
    `);
    expect(report).toMatchObject({ repeats: 1, unusedColumns: {} });
  });

  it('takes other names of the columns, and a kind for all rows', async () => {
    const { entities, claims } = await importFixture('edge-list', ['edge-list/plain.tsv'], { kind: 'ownership' });
    expect(entities).toMatchInlineSnapshot(`
      [
        "plain-ada COMPANY "Ada"",
        "plain-bo COMPANY "Bo"",
        "plain-cy COMPANY "Cy"",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "OWNERSHIP plain-ada OWNER, plain-bo OWNED [plain-plain-tsv Row 2.]",
        "OWNERSHIP plain-bo OWNER, plain-cy OWNED [plain-plain-tsv Row 3.]",
      ]
    `);
  });

  it('gives people and authorities their kind', async () => {
    const { entities } = await importFixture('edge-list', ['edge-list/plain.tsv'], { kind: 'ROLE' }).catch(() => ({
      entities: null,
    }));
    // Bo is the organization of one row, and the person of the next
    expect(entities).toBeNull();
    const path = await fileOf('staff.csv', 'from,to\nAda Lunde,LetPay\nJon Dahl,LetPay\n');
    expect((await importFixture('edge-list', [path], { kind: 'ROLE' })).entities).toEqual([
      'staff-ada-lunde PERSON "Ada Lunde"',
      'staff-letpay COMPANY "LetPay"',
      'staff-jon-dahl PERSON "Jon Dahl"',
    ]);
  });

  it('refuses tables without these columns, and unknown kinds', async () => {
    expect(await refusal('edge-list', ['wikidata-csv/query.csv'])).toMatchInlineSnapshot(
      `"test/import/fixture/wikidata-csv/query.csv: expected the columns source or from, target or to, got the columns item, itemLabel, itemDescription, countryLabel, inception, lei, website, instanceLabel, parent, parentLabel, founder, founderLabel and 1 more"`,
    );
    expect(await refusal('edge-list', ['edge-list/plain.tsv'], { kind: 'friend' })).toMatchInlineSnapshot(
      `"--kind: expected one of PARTNERSHIP, OWNERSHIP, INVESTMENT, ACQUISITION, MEMBERSHIP, PRODUCT_OFFERING, LICENCE, ROLE, got "friend""`,
    );
    expect(await refusal('edge-list', [await fileOf('empty.csv', '')])).toContain('empty.csv');
  });
});

describe('The preset gleif', () => {
  it('makes entities of level 1 and claims of level 2', async () => {
    const { entities, claims, report } = await importFixture('gleif', ['gleif']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "gleif-fjord-holding-asa COMPANY "Fjord Holding ASA" LEI 5299000FJORDHOLD0016 {names: [{name: Fjord Holding, language: en, type: TRADING}, {name: Gamle Fjord AS, language: nb, type: FORMER}], country: NO, extra: {jurisdiction: NO, registrationAuthority: RA000472, registrationNumber: 912345678, createdOn: 1998-04-01, legalAddress: Storgata 1,  Oslo,  NO, headquarters: Storgata 1,  Oslo,  NO, registeredOn: 2014-02-03, updatedOn: 2024-05-01, registrationStatus: ISSUED, validation: FULLY_CORROBORATED}}",
        "gleif-northbank-asa COMPANY "Northbank ASA" LEI 5299000NORTHBANK0097 {country: SE, extra: {jurisdiction: NO, legalAddress: Storgata 1,  Oslo,  NO, headquarters: Storgata 1,  Oslo,  SE, registeredOn: 2014-02-03, updatedOn: 2024-05-01, registrationStatus: ISSUED, validation: FULLY_CORROBORATED}}",
        "gleif-letpay-group-as COMPANY "LetPay Group AS" LEI 5299000LETPAYGRP0096 {names: [{name: LetPay Gurupu, language: ja-Latn, type: TRANSLATION}], country: NO, extra: {jurisdiction: NO, legalAddress: Storgata 1,  Oslo,  NO, headquarters: Storgata 1,  Oslo,  NO, registeredOn: 2014-02-03, updatedOn: 2024-05-01, registrationStatus: ISSUED, validation: FULLY_CORROBORATED}}",
        "gleif-oslo-fund-i INVESTOR "Oslo Fund I" LEI 5299000OSLOFUND00082 {country: LU, tags: [fund], extra: {jurisdiction: LU, legalAddress: Storgata 1,  Oslo,  LU, headquarters: Storgata 1,  Oslo,  LU, registeredOn: 2014-02-03, updatedOn: 2024-05-01, registrationStatus: ISSUED, validation: FULLY_CORROBORATED}}",
        "gleif-fjord-asset-management-as COMPANY "Fjord Asset Management AS" LEI 5299000FJORDASSET013 {country: NO, extra: {jurisdiction: NO, legalAddress: Storgata 1,  Oslo,  NO, headquarters: Storgata 1,  Oslo,  NO, registeredOn: 2014-02-03, updatedOn: 2024-05-01, registrationStatus: ISSUED, validation: FULLY_CORROBORATED}}",
        "gleif-old-letpay-as COMPANY "Old LetPay AS" LEI 5299000OLDLETPAY0055 {country: NO, tags: [inactive], extra: {jurisdiction: NO, expiredOn: 2020-12-31, expirationReason: CORPORATE_ACTION, successorLei: 5299000LETPAYGRP0096, legalAddress: Storgata 1,  Oslo,  NO, headquarters: Storgata 1,  Oslo,  NO, registeredOn: 2014-02-03, updatedOn: 2024-05-01, registrationStatus: MERGED, validation: FULLY_CORROBORATED}}",
        "gleif-5299000unknownpar055 COMPANY "5299000UNKNOWNPAR055" LEI 5299000UNKNOWNPAR055 {tags: [undescribed]}",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "OWNERSHIP gleif-fjord-holding-asa OWNER, gleif-northbank-asa OWNED {status: ACTIVE, since: 2014-02-03, confidence: 0.95, tags: [direct-parent], extra: {accountingPeriodStart: 2023-01-01T00: 00: 00.000Z, accountingPeriodEnd: 2023-12-31T00: 00: 00.000Z, accountingStandard: IFRS, quantifier: 51.5, quantifierUnits: PERCENTAGE, quantifierMethod: ACCOUNTING_CONSOLIDATION, registeredOn: 2015-06-01, updatedOn: 2024-05-02, registrationStatus: PUBLISHED, validation: FULLY_CORROBORATED}} [gleif-rr-csv Row 2.]",
        "OWNERSHIP gleif-fjord-holding-asa OWNER, gleif-northbank-asa OWNED {status: ACTIVE, since: 2014-02-03, confidence: 0.95, tags: [ultimate-parent], extra: {accountingPeriodStart: 2023-01-01T00: 00: 00.000Z, accountingPeriodEnd: 2023-12-31T00: 00: 00.000Z, registeredOn: 2015-06-01, updatedOn: 2024-05-02, registrationStatus: PUBLISHED, validation: FULLY_CORROBORATED}} [gleif-rr-csv Row 3.]",
        "OWNERSHIP gleif-5299000unknownpar055 OWNER, gleif-letpay-group-as OWNED {status: ENDED, since: 2014-02-03, until: 2019-06-30, confidence: 0.6, tags: [direct-parent], extra: {accountingPeriodStart: 2023-01-01T00: 00: 00.000Z, accountingPeriodEnd: 2023-12-31T00: 00: 00.000Z, registeredOn: 2015-06-01, updatedOn: 2024-05-02, registrationStatus: PUBLISHED, validation: ENTITY_SUPPLIED_ONLY}} [gleif-rr-csv Row 4.]",
        "PARTNERSHIP gleif-fjord-asset-management-as OTHER (fund manager), gleif-oslo-fund-i OTHER (fund) {status: ACTIVE, confidence: 0.95, tags: [fund-manager], extra: {accountingPeriodStart: 2023-01-01T00: 00: 00.000Z, accountingPeriodEnd: 2023-12-31T00: 00: 00.000Z, registeredOn: 2015-06-01, updatedOn: 2024-05-02, registrationStatus: PUBLISHED, validation: FULLY_CORROBORATED}} [gleif-rr-csv Row 5.]",
        "PARTNERSHIP gleif-fjord-holding-asa OTHER, gleif-fjord-asset-management-as OTHER {status: ACTIVE, confidence: 0.95, tags: [is-something-new], extra: {accountingPeriodStart: 2023-01-01T00: 00: 00.000Z, accountingPeriodEnd: 2023-12-31T00: 00: 00.000Z, registeredOn: 2015-06-01, updatedOn: 2024-05-02, registrationStatus: PUBLISHED, validation: FULLY_CORROBORATED}} [gleif-rr-csv Row 7.]",
      ]
    `);
    // one that was annulled, and two exceptions
    expect(report).toMatchObject({ skipped: 3, losses: [], unusedColumns: {} });
  });

  it.each(['gleif-json', 'gleif-xml', 'gleif-api'])('reads %s as it reads CSV', async (folder) => {
    const { entities, claims, report } = await importFixture('gleif', [folder]);
    expect(entities).toMatchSnapshot();
    expect(claims).toMatchSnapshot();
    expect(report).toMatchObject({ losses: [], unusedColumns: {} });
    const kept = await importFixture('gleif', [folder], { country: 'NO' });
    expect(kept.entities).toContain(entities[0]);
  });

  it('reads an extract of a few columns', async () => {
    const path = await fileOf('lei.csv', 'LEI,Entity.LegalName\n5299000FJORDHOLD0016,Fjord Holding ASA\n');
    expect((await importFixture('gleif', [path])).entities).toEqual([
      'gleif-fjord-holding-asa COMPANY "Fjord Holding ASA" LEI 5299000FJORDHOLD0016',
    ]);
  });

  it('keeps the entities with some LEIs, and those at the other ends', async () => {
    const keep = await fileOf('leis.txt', '# parents\n5299000OSLOFUND00082\n');
    const { entities, claims } = await importFixture('gleif', ['gleif/lei2.csv', 'gleif/rr.csv'], { keep });
    expect(entities.map((entity) => entity.split(' ')[0])).toEqual([
      'gleif-oslo-fund-i',
      'gleif-fjord-asset-management-as',
    ]);
    expect(claims).toHaveLength(1);
  });

  it('keeps the entities of some countries', async () => {
    const { entities } = await importFixture('gleif', ['gleif/lei2.csv', 'gleif/rr.csv'], { country: 'lu, se' });
    expect(entities.map((entity) => entity.split(' ')[0])).toEqual([
      'gleif-fjord-holding-asa',
      'gleif-northbank-asa',
      'gleif-oslo-fund-i',
      'gleif-fjord-asset-management-as',
    ]);
  });

  it('takes a compressed file, in any order', async () => {
    const text = await readFile('test/import/fixture/gleif/lei2.csv');
    const path = await fileOf('20240501-lei2-golden-copy.csv.gz', gzipSync(text));
    const [whole, packed] = [
      await importFixture('gleif', ['gleif/lei2.csv', 'gleif/rr.csv']),
      await importFixture('gleif', ['gleif/rr.csv', path]),
    ];
    expect(packed.entities).toEqual(whole.entities);
  });

  it('describes the entities of level 2 alone by their LEI', async () => {
    const { entities } = await importFixture('gleif', ['gleif/rr.csv']);
    expect(entities[0]).toBe(
      'gleif-5299000northbank0097 COMPANY "5299000NORTHBANK0097" LEI 5299000NORTHBANK0097 {tags: [undescribed]}',
    );
  });

  it('refuses other tables and invalid options', async () => {
    expect(await refusal('gleif', ['edge-list/edges.csv'])).toMatchInlineSnapshot(
      `"test/import/fixture/edge-list/edges.csv: expected the columns of one of 3 tables, such as LEI, Entity.LegalName, got the columns source, target, type, weight, date, url, channel"`,
    );
    expect(await refusal('gleif', ['gleif'], { country: 'Norway' })).toMatchInlineSnapshot(
      `"--country: expected ISO 3166-1 alpha-2 codes, separated by commas, got "NORWAY""`,
    );
    expect(await refusal('gleif', ['gleif'], { keep: 'nowhere.txt' })).toMatchInlineSnapshot(
      `"nowhere.txt: expected a readable file, got nothing"`,
    );
  });
});

describe('The preset wikidata-csv', () => {
  it('makes entities of items and claims of their statements', async () => {
    const { entities, sources, claims, losses, report } = await importFixture('wikidata-csv', [
      'wikidata-csv/query.csv',
    ]);
    expect(entities).toMatchInlineSnapshot(`
      [
        "wikidata-northbank BANK "Northbank" WIKIDATA Q900001 LEI 5299000NORTHBANK0097 DOMAIN example.com {country: NO, description: Norwegian bank, tags: [bank, business], extra: {inception: 1998}}",
        "wikidata-fjord-holding COMPANY "Fjord Holding" WIKIDATA Q900002",
        "wikidata-ada-lunde PERSON "Ada Lunde" WIKIDATA Q900003",
        "wikidata-jon-dahl PERSON "Jon Dahl" WIKIDATA Q900004",
        "wikidata-letpay WALLET "LetPay" WIKIDATA Q900005 {country: SE, tags: [mobile-payment-system], extra: {inception: 2016-05}}",
        "wikidata-tillway COMPANY "Tillway" WIKIDATA Q900006 {country: SE, tags: [business], extra: {inception: 2018-03-14}}",
      ]
    `);
    expect(sources).toMatchInlineSnapshot(`
      [
        "wikidata-northbank-f0b313 {title: Northbank, publisher: Wikidata, url: http: //www.wikidata.org/entity/Q900001, kind: DATASET}",
        "wikidata-letpay-14d088 {title: LetPay, publisher: Wikidata, url: http: //www.wikidata.org/entity/Q900005, kind: DATASET}",
        "wikidata-tillway-fbcc91 {title: Tillway, publisher: Wikidata, url: http: //www.wikidata.org/entity/Q900006, kind: DATASET}",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "OWNERSHIP wikidata-northbank OWNED, wikidata-fjord-holding OWNER {tags: [parent]} [wikidata-northbank-f0b313; wikidata-northbank-f0b313]",
        "ROLE wikidata-northbank ORGANISATION, wikidata-ada-lunde PERSON {since: 1998, title: founder} [wikidata-northbank-f0b313]",
        "ROLE wikidata-northbank ORGANISATION, wikidata-jon-dahl PERSON {since: 1998, title: founder} [wikidata-northbank-f0b313]",
      ]
    `);
    expect(losses).toMatchInlineSnapshot(`
      [
        "1 × country of an entity that has another one",
      ]
    `);
    expect(report.unusedColumns).toEqual({ 'query.csv': ['employees'] });
  });

  it('takes items in a variable of another name', async () => {
    const path = await fileOf(
      'companies.csv',
      'company,companyLabel,ceo,ceoLabel\nhttp://www.wikidata.org/entity/Q900001,Northbank,http://www.wikidata.org/entity/Q900003,Ada Lunde\n',
    );
    expect((await importFixture('wikidata-csv', [path])).claims).toMatchInlineSnapshot(`
      [
        "ROLE wikidata-northbank ORGANISATION, wikidata-ada-lunde PERSON {title: chief executive officer} [wikidata-northbank-f0b313]",
      ]
    `);
  });

  it('refuses tables without items', async () => {
    expect(await refusal('wikidata-csv', ['edge-list/edges.csv'])).toMatchInlineSnapshot(
      `"test/import/fixture/edge-list/edges.csv: expected the columns item or company or organization or organisation or org or bank or business or entity or subject, got the columns source, target, type, weight, date, url, channel"`,
    );
  });
});
