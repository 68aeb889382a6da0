import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { temporaryFolder } from '../draft-input.ts';
import { importFixture, refusal } from './preset-import.ts';

describe('The preset crunchbase', () => {
  it('reads the daily export', async () => {
    const { entities, claims, losses, report } = await importFixture('crunchbase', ['crunchbase']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "crunchbase-letpay COMPANY "LetPay" CRUNCHBASE organization/letpay DOMAIN letpay.no {names: [{name: LetPay Group AS, type: LEGAL}, {name: Let Pay}], country: NO, description: A wallet for shops,  and more., tags: [company, payments, mobile-payments], extra: {homepage_url: https: //www.letpay.no, region: Oslo, city: Oslo, founded_on: 2016-01-01, employee_count: 51-100, total_funding: 40000000, total_funding_currency_code: EUR, num_funding_rounds: 2, email: post@letpay.no, category_groups_list: Financial Services}}",
        "crunchbase-fjord-capital INVESTOR "Fjord Capital" CRUNCHBASE organization/fjord-capital DOMAIN fjordcapital.no {country: NO, tags: [investor, venture-capital], extra: {homepage_url: http: //fjordcapital.no, region: Oslo, city: Oslo, num_exits: 3}}",
        "crunchbase-tillway COMPANY "Tillway" CRUNCHBASE organization/tillway DOMAIN tillway.se {country: SE, tags: [company, acquired, payments], extra: {homepage_url: http: //tillway.se, city: Malmö, founded_on: 2018-03-14, employee_count: 11-50}}",
        "crunchbase-ada-lunde PERSON "Ada Lunde" CRUNCHBASE person/ada-lunde {extra: {gender: female, city: Oslo, region: Oslo, country_code: NOR, featured_job_organization_name: LetPay, featured_job_title: Chief Executive Officer}}",
        "crunchbase-northbank COMPANY "Northbank" CRUNCHBASE organization/northbank {country: NO}",
        "crunchbase-ose EXCHANGE "ose"",
        "crunchbase-jon-dahl PERSON "Jon Dahl"",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "ACQUISITION crunchbase-letpay BUYER, crunchbase-tillway TARGET {date: 2024-03-05, amounts: [{value: 500000000, currency: SEK}], tags: [acquisition], extra: {cb_url: https: //www.crunchbase.com/acquisition/letpay-acquires-tillway?utm_source=crunchbase&utm_medium=export}} [crunchbase-acquisitions-csv Row 2.]",
        "FUNDING_ROUND crunchbase-northbank ISSUER, crunchbase-ose EXCHANGE {date: 2010-05-12, amounts: [{value: 1200000000, currency: NOK}, {value: 42, currency: NOK, basis: PER_SHARE}], roundType: IPO, extra: {stock_symbol: NBK}} [crunchbase-ipos-csv Row 2.]",
        "INVESTMENT crunchbase-fjord-capital INVESTOR, crunchbase-letpay INVESTEE {tags: [lead-investor], extra: {funding_round_name: Series B - LetPay}} PART_OF_ROUND [crunchbase-investments-csv Row 2.]",
        "INVESTMENT crunchbase-jon-dahl INVESTOR, crunchbase-letpay INVESTEE {extra: {funding_round_name: Series B - LetPay}} PART_OF_ROUND [crunchbase-investments-csv Row 3.]",
        "FUNDING_ROUND crunchbase-letpay ISSUER, crunchbase-fjord-capital LEAD_INVESTOR {date: 2023-06-01, amounts: [{value: 40000000, currency: EUR}, {value: 400000000, currency: EUR, basis: POST_MONEY}], roundType: SERIES_B, extra: {name: Series B - LetPay, investment_type: series_b, investor_count: 2, cb_url: https: //www.crunchbase.com/funding_round/letpay-series-b?utm_source=crunchbase&utm_medium=export}} [crunchbase-funding-rounds-csv Row 2.]",
        "FUNDING_ROUND crunchbase-letpay ISSUER {date: 2017, roundType: SEED, extra: {name: Seed Round - LetPay, investment_type: seed, cb_url: https: //www.crunchbase.com/funding_round/letpay-seed?utm_source=crunchbase&utm_medium=export}} [crunchbase-funding-rounds-csv Row 3.]",
        "OWNERSHIP crunchbase-northbank OWNER, crunchbase-letpay OWNED {tags: [parent]} [crunchbase-org-parents-csv Row 2.]",
        "ROLE crunchbase-ada-lunde PERSON, crunchbase-letpay ORGANISATION {status: ACTIVE, since: 2016, title: Chief Executive Officer, tags: [executive]} [crunchbase-jobs-csv Row 2.]",
        "ROLE crunchbase-jon-dahl PERSON, crunchbase-tillway ORGANISATION {status: ENDED, since: 2019-04-15, until: 2021-02-01, title: Adviser, tags: [advisor]} [crunchbase-jobs-csv Row 3.]",
      ]
    `);
    expect(losses).toEqual([]);
    // a table that is not read
    expect(Object.keys(report.unusedColumns)).toEqual(['test/import/fixture/crunchbase/degrees.csv']);
  });

  it('reads the export of 2016, whose tables have other columns', async () => {
    const { entities, claims, losses, report } = await importFixture('crunchbase', ['crunchbase-2016']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "crunchbase-ada-lunde PERSON "Ada Lunde" CRUNCHBASE person/ada-lunde {extra: {city: Oslo, country_code: NOR, primary_affiliation_organization: LetPay, primary_affiliation_title: CEO}}",
        "crunchbase-fjord-ventures INVESTOR "Fjord Ventures" CRUNCHBASE organization/fjord-ventures {country: NO, tags: [venture-capital], extra: {domain: fjord.example, city: Oslo, region: Oslo, founded_on: 1999-01-01}}",
        "crunchbase-tillway COMPANY "Tillway" CRUNCHBASE organization/tillway {country: RO}",
        "crunchbase-ose EXCHANGE "OSE"",
        "crunchbase-letpay COMPANY "LetPay" CRUNCHBASE organization/letpay {country: NO, tags: [finance, payments]}",
        "crunchbase-20000000-0000-0000-0000-000000000002 COMPANY "20000000-0000-0000-0000-000000000002" {tags: [undescribed]}",
        "crunchbase-e0000000-0000-0000-0000-00000000000e PERSON "e0000000-0000-0000-0000-00000000000e" {tags: [undescribed]}",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "FUNDING_ROUND crunchbase-tillway ISSUER, crunchbase-ose EXCHANGE {date: 2013-10-31, amounts: [{value: 187000000, currency: USD, basis: VALUATION}], roundType: IPO, extra: {stock_symbol: TILL, cb_url: https: //www.crunchbase.com/organization/tillway}} [crunchbase-ipos-csv Row 2.]",
        "FUNDING_ROUND crunchbase-letpay ISSUER {date: 2013-11-01, amounts: [{value: 6000000, currency: NOK}], roundType: SERIES_B, extra: {funding_round_type: venture, funding_round_code: B, investor_count: 1, investor_names: Fjord Ventures, cb_url: https: //www.crunchbase.com/organization/letpay}} [crunchbase-funding-rounds-csv Row 2.]",
        "OWNERSHIP crunchbase-20000000-0000-0000-0000-000000000002 OWNER, crunchbase-letpay OWNED {tags: [parent], extra: {relationship_to_parent: Subsidiary}} [crunchbase-org-parents-csv Row 2.]",
        "ROLE crunchbase-ada-lunde PERSON, crunchbase-letpay ORGANISATION {status: ENDED, since: 2011, until: 2013-04-12, title: CEO, extra: {job_role: t, executive_role: t, advisory_role: f}} [crunchbase-jobs-csv Row 2.]",
        "ROLE crunchbase-e0000000-0000-0000-0000-00000000000e PERSON, crunchbase-fjord-ventures ORGANISATION {title: partner} [crunchbase-investment-partners-csv Row 2.]",
        "INVESTMENT crunchbase-fjord-ventures INVESTOR, crunchbase-letpay INVESTEE {tags: [lead-investor]} PART_OF_ROUND [crunchbase-investments-csv Row 2.]",
        "INVESTMENT crunchbase-e0000000-0000-0000-0000-00000000000e INVESTOR, crunchbase-letpay INVESTEE PART_OF_ROUND [crunchbase-investments-csv Row 3.]",
      ]
    `);
    expect(losses).toEqual([]);
    expect(Object.keys(report.unusedColumns)).toEqual(['test/import/fixture/crunchbase-2016/events.csv']);
  });

  it('reads the Open Data Map', async () => {
    const { entities } = await importFixture('crunchbase', ['crunchbase-map/organizations.csv']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "crunchbase-letpay COMPANY "LetPay" CRUNCHBASE organization/letpay {country: NO, description: A wallet., extra: {homepage_url: http: //letpay.example, location_region: Oslo, location_city: Oslo}}",
      ]
    `);
  });

  it('takes what the samples have: other letters in permalinks, a sum of 0, and a deal with two prices', async () => {
    const path = join(await temporaryFolder(), 'acquisitions.csv');
    const rows = [
      'company_permalink,company_name,acquirer_permalink,acquirer_name,acquired_at,price_amount,price_currency_code',
      '/organization/aïmago-(ch),aïmago,/organization/bø’s,Bø,2014-01-02,0,USD',
      '/organization/letpay,LetPay,/organization/northbank,Northbank,2014-01-02,10,USD',
      '/organization/letpay,LetPay,/organization/northbank,Northbank,2014-01-02,12,USD',
    ];
    await writeFile(path, rows.join('\n'));
    const { entities, claims } = await importFixture('crunchbase', [path]);
    expect(entities.slice(0, 2)).toMatchInlineSnapshot(`
      [
        "crunchbase-aimago COMPANY "aïmago" CRUNCHBASE organization/aïmago-(ch)",
        "crunchbase-bo COMPANY "Bø" CRUNCHBASE organization/bø’s",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "ACQUISITION crunchbase-bo BUYER, crunchbase-aimago TARGET {date: 2014-01-02} [crunchbase-acquisitions-csv Row 2.]",
        "ACQUISITION crunchbase-northbank BUYER, crunchbase-letpay TARGET {date: 2014-01-02, amounts: [{value: 10, currency: USD}]} [crunchbase-acquisitions-csv Row 3.]",
        "ACQUISITION crunchbase-northbank BUYER, crunchbase-letpay TARGET {date: 2014-01-02, amounts: [{value: 12, currency: USD}]} [crunchbase-acquisitions-csv Row 4.]",
      ]
    `);
  });

  it('reads a part of the export', async () => {
    const { entities, claims } = await importFixture('crunchbase', ['crunchbase/investments.csv']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "crunchbase-fjord-capital INVESTOR "Fjord Capital"",
        "crunchbase-letpay COMPANY "LetPay" {tags: [undescribed]}",
        "crunchbase-jon-dahl PERSON "Jon Dahl"",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "INVESTMENT crunchbase-fjord-capital INVESTOR, crunchbase-letpay INVESTEE {tags: [lead-investor], extra: {funding_round_name: Series B - LetPay}} [crunchbase-investments-csv Row 2.]",
        "INVESTMENT crunchbase-jon-dahl INVESTOR, crunchbase-letpay INVESTEE {extra: {funding_round_name: Series B - LetPay}} [crunchbase-investments-csv Row 3.]",
      ]
    `);
  });

  it('reads the samples with permalinks', async () => {
    const { entities, claims, losses, report } = await importFixture('crunchbase', ['crunchbase-permalinks']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "crunchbase-letpay COMPANY "LetPay" CRUNCHBASE organization/letpay {country: NO, tags: [payments, mobile], extra: {homepage_url: http: //letpay.no, market: Payments, region: Oslo, city: Oslo, funding_total_usd: 1, 750, 000, funding_rounds: 1, founded_at: 2012-06-01}}",
        "crunchbase-tillway COMPANY "Tillway" CRUNCHBASE organization/tillway {country: SE, tags: [payments, acquired], extra: {homepage_url: http: //tillway.se, market: Payments, city: Malmö, funding_rounds: 1}}",
        "crunchbase-fjord-capital INVESTOR "Fjord Capital" CRUNCHBASE organization/fjord-capital {country: NO, tags: [finance]}",
        "crunchbase-ada-lunde PERSON "Ada Lunde" CRUNCHBASE person/ada-lunde",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "ACQUISITION crunchbase-letpay BUYER, crunchbase-tillway TARGET {date: 2014-11-03, amounts: [{value: 30000000, currency: USD}]} [crunchbase-acquisitions-csv Row 2.]",
        "INVESTMENT crunchbase-fjord-capital INVESTOR, crunchbase-letpay INVESTEE {date: 2013-05-01, roundType: SERIES_A} PART_OF_ROUND [crunchbase-investments-csv Row 2.]",
        "INVESTMENT crunchbase-ada-lunde INVESTOR, crunchbase-letpay INVESTEE {date: 2013-05-01, roundType: SERIES_A} PART_OF_ROUND [crunchbase-investments-csv Row 3.]",
        "FUNDING_ROUND crunchbase-letpay ISSUER {date: 2013-05-01, amounts: [{value: 1750000, currency: USD}], roundType: SERIES_A, extra: {funding_round_type: venture, funding_round_code: A, funding_round_permalink: /funding-round/aa01}} [crunchbase-rounds-csv Row 2.]",
        "FUNDING_ROUND crunchbase-tillway ISSUER {date: 2014-01-15, roundType: SEED, extra: {funding_round_type: seed, funding_round_permalink: /funding-round/aa02}} [crunchbase-rounds-csv Row 3.]",
      ]
    `);
    expect(losses).toEqual([]);
    expect(report.unusedColumns).toEqual({});
  });

  it('makes rounds of investments where no table has the rounds', async () => {
    const { claims } = await importFixture('crunchbase', ['crunchbase-permalinks/investments.csv']);
    expect(claims).toMatchInlineSnapshot(`
      [
        "FUNDING_ROUND crunchbase-letpay ISSUER {date: 2013-05-01, amounts: [{value: 1750000, currency: USD}], roundType: SERIES_A, extra: {funding_round_type: venture, funding_round_code: A, funding_round_permalink: /funding-round/aa01}} [crunchbase-investments-csv Rows 2 and 3.]",
        "INVESTMENT crunchbase-fjord-capital INVESTOR, crunchbase-letpay INVESTEE {date: 2013-05-01, roundType: SERIES_A} PART_OF_ROUND [crunchbase-investments-csv Row 2.]",
        "INVESTMENT crunchbase-ada-lunde INVESTOR, crunchbase-letpay INVESTEE {date: 2013-05-01, roundType: SERIES_A} PART_OF_ROUND [crunchbase-investments-csv Row 3.]",
      ]
    `);
  });

  it('reads the dump of 2013', async () => {
    const { entities, sources, claims, losses, report } = await importFixture('crunchbase', ['crunchbase-snapshot']);
    expect(entities).toMatchInlineSnapshot(`
      [
        "crunchbase-letpay COMPANY "LetPay" CRUNCHBASE organization/letpay {country: NO, description: Wallet for shops, tags: [finance, wallet, payments], extra: {domain: letpay.no, homepage_url: http: //letpay.no, city: Oslo, region: Oslo, founded_at: 2012-06-01, funding_total_usd: 1750000.0}}",
        "crunchbase-fjord-capital INVESTOR "Fjord Capital" CRUNCHBASE organization/fjord-capital {country: NO, extra: {city: Oslo, region: Oslo}}",
        "crunchbase-ada-lunde PERSON "Ada Lunde" CRUNCHBASE person/ada-lunde {extra: {city: Oslo, region: Oslo}}",
        "crunchbase-c-9 COMPANY "c:9" {tags: [undescribed]}",
      ]
    `);
    expect(sources).toMatchInlineSnapshot(`
      [
        "crunchbase-letpay-buys-a-company {title: LetPay buys a company, url: http: //findaily.example/letpay-buys}",
        "crunchbase-letpay-raises-a-round {title: LetPay raises a round, url: http: //findaily.example/letpay-raises}",
        "crunchbase-relationships-csv {title: relationships.csv, publisher: Crunchbase, kind: FILE, extra: {sha256: fd63d0703d32bc695fdf2f0d8329761cc7f38a065acf1a8da2b509e383f7b6f8}}",
        "crunchbase-ipos-csv {title: ipos.csv, publisher: Crunchbase, kind: FILE, extra: {sha256: 077c4583ceffefa708e777c44dc7c385277f7522543116ab6b7a4703a7dc2a81}}",
        "crunchbase-investments-csv {title: investments.csv, publisher: Crunchbase, kind: FILE, extra: {sha256: a1fa91712a559426aea30e68b6ee95e4ace4840dd6a99c06f727934f19da882f}}",
      ]
    `);
    expect(claims).toMatchInlineSnapshot(`
      [
        "ROLE crunchbase-ada-lunde PERSON, crunchbase-letpay ORGANISATION {status: ACTIVE, since: 2012-06-01, title: Founder and CEO} [crunchbase-relationships-csv Row 2.]",
        "ACQUISITION crunchbase-letpay BUYER, crunchbase-c-9 TARGET {date: 2013-08-30, amounts: [{value: 20000000, currency: USD}], tags: [cash]} [crunchbase-letpay-buys-a-company]",
        "FUNDING_ROUND crunchbase-c-9 ISSUER {date: 2011-02-03, amounts: [{value: 500000000, currency: USD}], roundType: IPO, extra: {stock_symbol: NASDAQ: TILL}} [crunchbase-ipos-csv Row 2.]",
        "FUNDING_ROUND crunchbase-letpay ISSUER {date: 2013-05-01, amounts: [{value: 1300000, currency: EUR}], roundType: SERIES_A, extra: {funding_round_type: series-a, funding_round_code: a, participants: 1}} [crunchbase-letpay-raises-a-round]",
        "INVESTMENT crunchbase-fjord-capital INVESTOR, crunchbase-letpay INVESTEE PART_OF_ROUND [crunchbase-investments-csv Row 2.]",
      ]
    `);
    expect(losses).toEqual([]);
    expect(report.unusedColumns).toEqual({});
  });

  it('refuses tables that are none of these, but skips them in a folder', async () => {
    expect(await refusal('crunchbase', ['crunchbase/degrees.csv'])).toMatchInlineSnapshot(
      `"test/import/fixture/crunchbase/degrees.csv: expected the columns of one of 22 tables, such as uuid or crunchbase_uuid, name or company_name, homepage_url, got the columns uuid, name, type, permalink, cb_url, rank, created_at, updated_at, person_uuid, person_name, institution_uuid, institution_name and 5 more"`,
    );
    expect(await refusal('crunchbase', ['openfintech'])).toMatchInlineSnapshot(`
      "test/import/fixture/openfintech/payment_methods.json: expected the columns of one of 22 tables, such as uuid or crunchbase_uuid, name or company_name, homepage_url, got the columns code, vendor, category, status, countries, name
      test/import/fixture/openfintech/payment_providers.json: expected the columns of one of 22 tables, such as uuid or crunchbase_uuid, name or company_name, homepage_url, got the columns code, vendor, status, categories, countries, payment_method, payout_method, name
      test/import/fixture/openfintech/payout_methods.json: expected the columns of one of 22 tables, such as uuid or crunchbase_uuid, name or company_name, homepage_url, got the columns code, category, status, name
      test/import/fixture/openfintech/vendors.json: expected the columns of one of 22 tables, such as uuid or crunchbase_uuid, name or company_name, homepage_url, got the columns code, status, countries, address, links, name"
    `);
  });
});
