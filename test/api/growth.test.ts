import { expect, it } from 'vitest';

import { type ClaimFilter, claimsWhere } from '../oracle/filter.ts';
import { growthOn, mayChangeOn } from '../oracle/growth.ts';
import { CLAIM_FILTERS } from '../support/claim-filters.ts';
import type { Json } from '../support/execute.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const records = { claims, entities, sources };
const COUNTS = '{ claimCount entityCount marketCount }';
const FILTERS: readonly ClaimFilter[] = [
  { kinds: ['PARTNERSHIP'], involves: [{ entity: 'alipay' }] },
  { kinds: ['PARTNERSHIP'], involves: [{ entity: 'alipay' }], markets: ['FR', 'de'] },
  ...CLAIM_FILTERS,
];

describeWorld('The growth of a list', ({ execute }) => {
  const growth = async (where: ClaimFilter, period = ''): Promise<Json[]> =>
    (
      await execute(
        `query ($where: ClaimFilter) {
          claims(where: $where, first: 0) {
            growth${period} { day inForce ${COUNTS} mayBeInForce ${COUNTS} inForceOrPlanned ${COUNTS} }
          }
        }`,
        { where },
      )
    ).claims.growth;

  it.each(FILTERS.map((where) => [JSON.stringify(where), where] as const))(
    'has each change of the claims that meet %s',
    async (_, where) => {
      const met = claimsWhere(records, where);
      const points = await growth(where);
      const days = points.map(({ day }) => day as string);
      expect(days).toEqual([...new Set(days)].toSorted());
      expect(points).toEqual(growthOn(met, days));
      // between two points, nothing changes
      for (const day of mayChangeOn(met)) {
        const at = points.findLast((point) => point.day <= day);
        const [expected] = growthOn(met, [day]);
        if (at) expect({ ...at, day }).toEqual(expected);
        else expect(expected?.mayBeInForce.claimCount).toBe(0);
      }
    },
  );

  it('has the last day of each period', async () => {
    const where = { kinds: ['PARTNERSHIP'], involves: [{ entity: 'alipay' }] };
    const daysOf = async (period: string) => (await growth(where, period)).map(({ day }) => day);
    expect(await daysOf('(by: YEAR, from: "2015-06-01", to: "2018-03-15")')).toEqual([
      '2015-12-31',
      '2016-12-31',
      '2017-12-31',
      '2018-03-15',
    ]);
    expect(await daysOf('(by: QUARTER, from: "2017-03-31", to: "2017-12-31")')).toEqual([
      '2017-03-31',
      '2017-06-30',
      '2017-09-30',
      '2017-12-31',
    ]);
    expect(await daysOf('(by: MONTH, from: "2016-02-29", to: "2016-02-29")')).toEqual(['2016-02-29']);
    const months = await growth(where, '(by: MONTH, from: "2015-01-01", to: "2019-12-31")');
    expect(months).toEqual(
      growthOn(
        claimsWhere(records, where),
        months.map(({ day }) => day),
      ),
    );
    expect(months).toHaveLength(60);
  });

  it('begins with its first day', async () => {
    const where = { kinds: ['PARTNERSHIP'] };
    const [first] = await growth(where, '(from: "2017-08-09", to: "2017-08-10")');
    expect(first).toEqual(growthOn(claimsWhere(records, where), ['2017-08-09'])[0]);
  });

  it('is empty without claims in force', async () => {
    expect(await growth({ kinds: ['METRIC'] })).toEqual([]);
    expect(await growth({ kinds: ['METRIC'] }, '(by: YEAR, from: "2015-01-01", to: "2016-12-31")')).toMatchObject([
      { day: '2015-12-31', mayBeInForce: { claimCount: 0 } },
      { day: '2016-12-31', mayBeInForce: { claimCount: 0 } },
    ]);
  });

  it('is an error with days in the wrong order, or with too many points', async () => {
    const errorOf = async (period: string) =>
      execute(`{ claims(first: 0) { growth${period} { day } } }`).then(
        () => 'no error',
        (error: Error) => error.message,
      );
    expect(await errorOf('(from: "2018-01-02", to: "2018-01-01")')).toContain(
      'Expected from to be on or before to, got from: 2018-01-02, to: 2018-01-01.',
    );
    expect(await errorOf('(by: MONTH, from: "1900-01-01", to: "2000-12-31")')).toContain(
      'growth: expected at most 1000 points, got 1212. Choose a longer step, or fewer days with from and to.',
    );
  });
});
