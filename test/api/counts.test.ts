import { expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { claims } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

describeWorld('Counts', ({ execute }) => {
  const countsBy = async (by: string, more = '', behind = ''): Promise<Json> =>
    (
      await execute(
        `{ claims { totalCount counts(by: ${by} ${more}) { value isUnknown claimCount entity { id } ${behind} } } }`,
      )
    ).claims;
  const BEHIND = 'claims(first: 200) { totalCount nodes { id } }';

  it('by year add up to the whole list, including claims without a date', async () => {
    const { totalCount, counts } = await countsBy('YEAR', '', BEHIND);
    expect(counts.reduce((sum: number, { claimCount }: Json) => sum + claimCount, 0)).toBe(totalCount);
    const undated = claims.filter(({ date, since, seenFrom }) => (date ?? since ?? seenFrom) === null);
    expect(undated.length).toBeGreaterThan(0);
    expect(counts.at(-1)).toMatchObject({
      value: 'unknown',
      isUnknown: true,
      claimCount: undated.length,
      entity: null,
    });
    expect(
      counts
        .at(-1)
        .claims.nodes.map(({ id }: Json) => id)
        .toSorted(),
    ).toEqual(undated.map(({ id }) => id).toSorted());
  });

  it('by market have the claims without a market last, however many there are', async () => {
    const { counts } = await countsBy('MARKET', '', BEHIND);
    const without = claims.filter(({ markets }) => markets.length === 0).length;
    expect(counts.at(-1)).toMatchObject({ value: 'unknown', isUnknown: true, claimCount: without, entity: null });
    expect(counts.at(-1).claims.totalCount).toBe(without);
    expect(without).toBeGreaterThan(counts[0].claimCount);
    expect(counts.slice(0, -1).every(({ isUnknown }: Json) => isUnknown === false)).toBe(true);
    const { counts: most } = await countsBy('MARKET', 'first: 2');
    expect(most.map(({ value }: Json) => value)).toEqual(counts.slice(0, 2).map(({ value }: Json) => value));
  });

  it('have no unknown value where every claim has a value', async () => {
    for (const by of ['KIND', 'STATUS', 'ROLE', 'ENTITY', 'SOURCE']) {
      expect(
        (await countsBy(by)).counts.some(({ isUnknown }: Json) => isUnknown),
        by,
      ).toBe(false);
    }
  });
});
