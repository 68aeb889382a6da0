import { describe, expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { type Claim, claims, entityOf, firstDay, ids, lastDay, sourceOf } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const involves = (claim: Claim, entity: string, role?: string): boolean =>
  claim.participants.some((one) => one.entity === entity && (role === undefined || one.role === role));

const eventDate = ({ date, since, seenFrom }: Claim): string | null => date ?? since ?? seenFrom;

/** Each condition with the same test in code. */
const CONDITIONS: readonly (readonly [where: string, (claim: Claim) => boolean])[] = [
  [
    'ids: ["alipay-bnp-paribas-acquiring-f131", "alipay-lenta-plan-f169"]',
    ({ id }) => ['alipay-bnp-paribas-acquiring-f131', 'alipay-lenta-plan-f169'].includes(id),
  ],
  ['kinds: [METRIC, STATEMENT]', ({ kind }) => kind === 'METRIC' || kind === 'STATEMENT'],
  ['status: [PLANNED]', ({ status }) => status === 'PLANNED'],
  ['stages: [PILOT, MEMORANDUM]', ({ stage }) => stage === 'PILOT' || stage === 'MEMORANDUM'],
  ['tiers: [SEED]', ({ tier }) => tier === 'SEED'],
  ['markets: [FR, "it"]', ({ markets }) => markets.includes('FR') || markets.includes('IT')],
  ['markets: [FR]', ({ markets }) => markets.includes('FR')],
  ['regions: [EUROPE]', ({ region }) => region === 'EUROPE'],
  ['involves: [{ entity: "wirecard" }]', (claim) => involves(claim, 'wirecard')],
  ['involves: [{ entity: "alipay", roles: [SUBJECT] }]', (claim) => involves(claim, 'alipay', 'SUBJECT')],
  [
    'involves: [{ roles: [MERCHANT] }, { roles: [ACQUIRER] }]',
    ({ participants }) => ['MERCHANT', 'ACQUIRER'].every((role) => participants.some((one) => one.role === role)),
  ],
  [
    'involves: [{ kinds: [BANK], countries: [FR] }]',
    ({ participants }) =>
      participants.some(({ entity }) => entityOf(entity).kind === 'BANK' && entityOf(entity).country === 'FR'),
  ],
  [
    'involves: [{ kinds: [PERSON], roles: [SPEAKER] }, { entity: "alipay" }]',
    (claim) =>
      involves(claim, 'alipay') &&
      claim.participants.some(({ entity, role }) => role === 'SPEAKER' && entityOf(entity).kind === 'PERSON'),
  ],
  ['sources: ["seed"]', ({ citations }) => citations.some(({ source }) => source === 'seed')],
  [
    'sources: ["seed", "cbanque-62344"]',
    ({ citations }) => citations.some(({ source }) => source === 'seed' || source === 'cbanque-62344'),
  ],
  ['onlySources: ["seed"]', ({ citations }) => citations.every(({ source }) => source === 'seed')],
  ['confidence: { gt: 0.8 }', ({ confidence }) => confidence > 0.8],
  ['confidence: { gte: 0.8, lt: 0.9 }', ({ confidence }) => confidence >= 0.8 && confidence < 0.9],
  ['confidence: { lte: 0.5 }', ({ confidence }) => confidence <= 0.5],
  ['date: { from: "2018", to: "2018" }', (claim) => within(eventDate(claim), '2018-01-01', '2018-12-31')],
  ['date: { from: "2018-06" }', (claim) => within(eventDate(claim), '2018-06-01', '9999-12-31')],
  ['date: { to: "2016-10-15" }', (claim) => within(eventDate(claim), '0001-01-01', '2016-10-15')],
  [
    'measures: [MARKET_SHARE, USERS]',
    ({ metric }) => metric?.measure === 'MARKET_SHARE' || metric?.measure === 'USERS',
  ],
  ['series: [C, IPO]', ({ series }) => series === 'C' || series === 'IPO'],
  ['title: "CHIEF"', ({ title }) => title?.toLowerCase().includes('chief') ?? false],
  ['kinds: null, status: null', () => true],
  [
    'kinds: [PARTNERSHIP], status: [ACTIVE], markets: [DE], confidence: { gte: 0.8 }',
    (claim) =>
      claim.kind === 'PARTNERSHIP' &&
      claim.status === 'ACTIVE' &&
      claim.markets.includes('DE') &&
      claim.confidence >= 0.8,
  ],
];

const DAYS = [
  '2004-12-31',
  '2015-12-31',
  '2016-06-30',
  '2016-10-31',
  '2017-08-15',
  '2017-12-31',
  '2018-06-08',
  '2018-12-31',
  '2019-06-15',
  '2020-11-03',
  '2024-01-01',
];

describeWorld('Filters', ({ execute }) => {
  const found = async (where: string): Promise<string[]> => {
    const { claims: page } = await execute(
      `{ claims(first: 200, where: { ${where} }) { totalCount nodes { id } rest: pageInfo { endCursor } } }`,
    );
    const rest =
      page.totalCount > 200
        ? (
            await execute(
              `query ($after: String) { claims(first: 200, after: $after, where: { ${where} }) { nodes { id } } }`,
              { after: page.rest.endCursor },
            )
          ).claims.nodes
        : [];
    const all = ids([...page.nodes, ...rest]);
    expect(page.totalCount).toBe(all.length);
    return all;
  };

  it.each(CONDITIONS)('%s', async (where, holds) => {
    const expected = ids(claims.filter(holds));
    expect(expected.length).toBeGreaterThan(0);
    expect(await found(where)).toEqual(expected);
  });

  describe('by time', () => {
    it.each(DAYS)('in force on %s', async (day) => {
      expect(await found(`inForceOn: "${day}"`)).toEqual(ids(claims.filter((claim) => inForce(claim, day))));
    });

    it.each(DAYS)('known on %s', async (day) => {
      expect(await found(`knownOn: "${day}"`)).toEqual(ids(claims.filter((claim) => known(claim, day))));
    });

    it('by both clocks at once', async () => {
      const expected = ids(claims.filter((claim) => inForce(claim, '2017-12-31') && known(claim, '2018-06-08')));
      expect(expected.length).toBeGreaterThan(0);
      expect(await found('inForceOn: "2017-12-31", knownOn: "2018-06-08"')).toEqual(expected);
    });
  });

  it('apply to every field that is derived from claims', async () => {
    const { entity } = await execute(`{ entity(id: "ant-financial") {
      claims(where: { status: [PLANNED] }, first: 200) { nodes { id } }
      holdings(where: { inForceOn: "2018-12-31" }, first: 200) { nodes { id } }
      investors(where: { series: [C] }, first: 200) { nodes { id } }
      roles(where: { title: "chief" }, first: 200) { nodes { id } }
    } }`);
    const of = (list: Json): string[] => ids(list.nodes);
    expect(of(entity.claims)).toEqual(
      ids(claims.filter((claim) => involves(claim, 'ant-financial') && claim.status === 'PLANNED')),
    );
    expect(of(entity.holdings)).toEqual(
      ids(
        claims.filter(
          (claim) =>
            claim.kind === 'OWNERSHIP' && involves(claim, 'ant-financial', 'OWNER') && inForce(claim, '2018-12-31'),
        ),
      ),
    );
    expect(of(entity.investors)).toEqual(
      ids(
        claims.filter(
          (claim) =>
            claim.kind === 'INVESTMENT' && involves(claim, 'ant-financial', 'INVESTEE') && claim.series === 'C',
        ),
      ),
    );
    expect(of(entity.roles)).toEqual(
      ids(
        claims.filter(
          (claim) =>
            claim.kind === 'ROLE' && involves(claim, 'ant-financial') && claim.title?.toLowerCase().includes('chief'),
        ),
      ),
    );
  });
});

function within(date: string | null, from: string, to: string): boolean {
  return date !== null && firstDay(date) >= from && lastDay(date) <= to;
}

function inForce({ kind, status, since, seenFrom, date, until, seenUntil }: Claim, day: string): boolean {
  if (!['PARTNERSHIP', 'OWNERSHIP', 'ROLE', 'MARKET_PRESENCE'].includes(kind)) return false;
  if (status !== 'ACTIVE' && status !== 'ENDED') return false;
  const start = since ?? seenFrom ?? date;
  if (start === null || lastDay(start) > day) return false;
  if (until !== null) return day < firstDay(until);
  if (status === 'ACTIVE') return true;
  return seenUntil !== null && day < firstDay(seenUntil);
}

function known({ citations }: Claim, day: string): boolean {
  return citations.some(({ source }) => {
    const { date } = sourceOf(source);
    return date !== null && lastDay(date) <= day;
  });
}
