import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { claims, entities, ids, sources } from '../support/shipped.ts';
import { claimRelations } from './claim-relation.ts';
import { entityOf } from './collection.ts';
import { claimsWhere } from './filter.ts';
import { orderClaims } from './order.ts';
import { partnersOf, sharedPartners } from './partner.ts';
import { type Path, paths } from './path.ts';

const records = { claims, entities, sources };
const nameOf = (id: string): string => entityOf(records, id).name;

/* Two programs that share no code with this one computed the expected answers. */

describe('The oracle finds', () => {
  it('the partners of Alipay in France and their roles', () => {
    const partners = partnersOf(records, 'alipay', {
      as: ['PLATFORM'],
      where: { kinds: ['PARTNERSHIP'], status: ['ACTIVE'], markets: ['FR'] },
    });
    expect(partners.map(({ entity, roles }) => [entity.name, ...roles])).toEqual([
      ['AccorHotels', 'MERCHANT'],
      ['Banque Edel', 'ACQUIRER'],
      ['BNP Paribas', 'ACQUIRER'],
      ['Famoco', 'TERMINAL_PROVIDER'],
      ['Galeries Lafayette', 'MERCHANT'],
      ['Global Blue', 'TAX_REFUND'],
      ['Ingenico', 'TERMINAL_PROVIDER'],
      ['Natixis', 'BANK'],
      ['Printemps', 'MERCHANT'],
      ['Sephora', 'MERCHANT'],
      ['Wirecard', 'ACQUIRER'],
    ]);
  });

  it('the shortest connections between Li Wang and BNP Paribas', () => {
    const search = paths(records, { from: 'li-wang', to: 'bnp-paribas' });
    const first = [
      'alipay-870m-active-users-f055',
      'li-wang-advantage-over-rivals-f009',
      'li-wang-interview-het-financieele-dagblad-f012',
      'li-wang-millions-invested-f010',
      'li-wang-no-success-by-defence-f011',
    ];
    const second = [
      'alipay-820000-potential-merchants-f146',
      'alipay-930000-potential-merchants-f145',
      'alipay-bnp-paribas-acquiring-f131',
      'alipay-galeries-lafayette-acceptance-f152',
    ];
    expect(search).toMatchObject({ length: 2, totalCount: 20, truncated: false });
    expect(search.paths.map(pathText).toSorted()).toEqual(
      first.flatMap((start) => second.map((end) => `li-wang ${start} alipay ${end} bnp-paribas`)),
    );
  });

  it('the same connections through roles, ownerships and partnerships only', () => {
    const search = paths(records, {
      from: 'li-wang',
      to: 'bnp-paribas',
      where: { kinds: ['ROLE', 'OWNERSHIP', 'PARTNERSHIP'] },
    });
    const start = 'li-wang li-wang-ant-emea-head-f298 ant-financial ant-financial-owns-alipay-f092 alipay';
    expect(search).toMatchObject({ length: 3, totalCount: 2, truncated: false });
    expect(search.paths.map(pathText).toSorted()).toEqual([
      `${start} alipay-bnp-paribas-acquiring-f131 bnp-paribas`,
      `${start} alipay-galeries-lafayette-acceptance-f152 bnp-paribas`,
    ]);
  });

  it('how many countries Alipay planned for 2018, and which claims conflict', () => {
    const where = { kinds: ['MARKET_PRESENCE'], status: ['PLANNED'], regions: ['EUROPE'], measures: ['COUNTRIES'] };
    const targets = claimsWhere(records, where);
    expect(targets.map(({ id, metric, confidence }) => [id, metric?.value, confidence])).toEqual([
      ['alipay-europe-12-countries-by-end-2018-f035', 12, 0.6],
      ['alipay-europe-20-countries-target-f002', 20, 0.9],
      ['alipay-europe-doubling-to-12-in-2018-f036', 12, 0.6],
      ['alipay-europe-more-than-20-countries-goal-f003', 20, 0.6],
    ]);
    const pairs = claimRelations(records, { kinds: ['CONFLICTS_WITH'], where })
      .filter(({ from, to }) => targets.includes(from) && targets.includes(to))
      .map(({ from, to }) => ids([from, to]));
    expect(pairs.toSorted()).toEqual([
      ['alipay-europe-12-countries-by-end-2018-f035', 'alipay-europe-20-countries-target-f002'],
      ['alipay-europe-12-countries-by-end-2018-f035', 'alipay-europe-more-than-20-countries-goal-f003'],
      ['alipay-europe-20-countries-target-f002', 'alipay-europe-doubling-to-12-in-2018-f036'],
      ['alipay-europe-doubling-to-12-in-2018-f036', 'alipay-europe-more-than-20-countries-goal-f003'],
    ]);
  });

  it('which partnerships were in force in Finland at the end of 2017', () => {
    const where = { kinds: ['PARTNERSHIP'], markets: ['FI'], inForceOn: '2017-12-31' };
    expect(ids(claimsWhere(records, where))).toEqual([
      'alipay-epassi-finland-f126',
      'alipay-finavia-helsinki-airport-f127',
      'alipay-finnair-in-flight-f128',
      'alipay-finpro-memorandum-f176',
      'alipay-global-blue-real-time-refund-f105',
      'alipay-stockmann-acceptance-f129',
    ]);
  });

  it('which merchants accept Alipay through which acquirer', () => {
    const deals = claimsWhere(records, {
      kinds: ['PARTNERSHIP'],
      involves: [{ entity: 'alipay', roles: ['PLATFORM'] }, { roles: ['MERCHANT'] }, { roles: ['ACQUIRER'] }],
    });
    const pairs = deals.flatMap(({ id, status, participants }) => {
      const names = (wanted: string) =>
        participants.filter(({ role }) => role === wanted).map(({ entity }) => nameOf(entity));
      return names('MERCHANT').flatMap((merchant) =>
        names('ACQUIRER').map((acquirer) => `${merchant} through ${acquirer}, ${status}, ${id}`),
      );
    });
    expect(pairs.toSorted()).toEqual([
      'AccorHotels through Banque Edel, ACTIVE, alipay-accorhotels-test-f125',
      'Antonia through UniCredit, ACTIVE, alipay-eataly-antonia-acceptance-f139',
      'DLT through Russian Standard Bank, ACTIVE, alipay-russian-standard-bank-acquiring-f166',
      'Eataly through UniCredit, ACTIVE, alipay-eataly-antonia-acceptance-f139',
      'El Corte Inglés through BBVA, ACTIVE, alipay-el-corte-ingles-acceptance-f164',
      'Galeries Lafayette through BNP Paribas, ACTIVE, alipay-galeries-lafayette-acceptance-f152',
      'KaDeWe Group through Wirecard, ACTIVE, alipay-kadewe-group-acceptance-f114',
      'Lenta through VTB Group, PLANNED, alipay-lenta-plan-f169',
      'Printemps through Wirecard, ACTIVE, alipay-printemps-acceptance-f151',
      'Rossmann through Wirecard, ACTIVE, alipay-rossmann-acceptance-f113',
      'TsUM through Russian Standard Bank, ACTIVE, alipay-russian-standard-bank-acquiring-f166',
      'eurotrade Flughafen München Handels-GmbH through Wirecard, ACTIVE, alipay-eurotrade-munich-airport-f110',
    ]);
  });

  it('which firms serve at least two Chinese platforms', () => {
    const shared = sharedPartners(records, ['alipay', 'wechat-pay', 'unionpay'], {
      atLeast: 2,
      as: ['PLATFORM'],
      roles: ['ACQUIRER', 'PAYMENT_SERVICE_PROVIDER'],
    });
    expect(shared.map((partner) => [partner.entity.name, ...partner.shared.map(nameOf)])).toEqual([
      ['Barclaycard', 'Alipay', 'China UnionPay'],
      ['BNP Paribas', 'Alipay', 'WeChat Pay'],
      ['CANCAN', 'Alipay', 'WeChat Pay'],
      ['Citcon', 'Alipay', 'WeChat Pay'],
      ['Millennium bcp', 'Alipay', 'China UnionPay'],
      ['Nets', 'Alipay', 'China UnionPay'],
      ['Stripe', 'Alipay', 'WeChat Pay'],
      ['Wirecard', 'Alipay', 'WeChat Pay'],
      ['WorldFirst', 'Alipay', 'WeChat Pay'],
      ['Worldline', 'Alipay', 'WeChat Pay'],
    ]);
  });

  it("Alipay's claimed shares of China, highest first", () => {
    const shares = claimsWhere(records, {
      measures: ['MARKET_SHARE'],
      markets: ['CN'],
      involves: [{ entity: 'alipay', roles: ['SUBJECT'] }],
    });
    const highestFirst = orderClaims(records, shares, { field: 'METRIC_VALUE', direction: 'DESC' });
    expect(highestFirst.map(({ id, metric, date, confidence }) => [metric?.value, date, confidence, id])).toEqual([
      [80, '2016-08', 0.5, 'alipay-china-share-80-feekin-f025'],
      [80, '2016-12', 0.8, 'alipay-china-share-80-december-2016-f046'],
      [68.4, '2016-04', 0.9, 'alipay-china-share-68-4-f047'],
      [60, '2018-03', 0.85, 'alipay-china-share-60-f050'],
      [55.32, '2018-12', 0.6, 'alipay-china-third-party-share-55-f052'],
      [54, '2016-12', 0.6, 'alipay-china-share-54-f049'],
    ]);
  });

  it('which plans have a known outcome', () => {
    const outcomes = claimRelations(records, { kinds: ['REALISED_BY'] });
    expect(outcomes.map(({ from, to }) => [from.id, to.id])).toEqual([
      ['alipay-bnp-paribas-acquiring-f131', 'alipay-galeries-lafayette-acceptance-f152'],
      ['alipay-europe-20-countries-target-f002', 'alipay-europe-19-countries-october-2018-f037'],
      ['alipay-first-data-us-terminals-f219', 'first-data-35000-merchants-f220'],
    ]);
  });

  it('which claims cite only the seed article', () => {
    expect(ids(claimsWhere(records, { onlySources: ['seed'] }))).toEqual([
      'alipay-180-partner-institutions-2014-f030',
      'alipay-growth-at-home-and-abroad-f001',
      'alipay-largest-mobile-payment-operator-2014-f029',
      'alipay-largest-payment-company-china-f031',
      'china-mobile-payment-everyday-habit-f322',
      'grasse-feekin-ant-financial-executive-f023',
      'grasse-feekin-interview-les-echos-f027',
      'grasse-feekin-lifestyle-app-f024',
      'james-lloyd-banks-and-internet-firms-f018',
      'james-lloyd-head-of-ey-f019',
    ]);
  });
});

describe('The oracle', () => {
  it('shares no code with the server', () => {
    const folder = new URL('.', import.meta.url);
    const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
    const imported = [...files, '../support/day.ts', '../support/record.ts'].flatMap((name) =>
      [...readFileSync(new URL(name, folder), 'utf8').matchAll(/ from '([^']+)'/g)].map(([, path = '']) => path),
    );
    expect(imported).toContain('./filter.ts');
    expect(imported.filter((path) => !/^\.\/|^\.\.\/support\/(day|record)\.ts$/.test(path))).toEqual([]);
  });
});

function pathText({ hops }: Path): string {
  return [hops[0]?.from.entity, ...hops.flatMap(({ claim, to }) => [claim.id, to.entity])].join(' ');
}
