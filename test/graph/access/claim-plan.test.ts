import { describe, expect, it } from 'vitest';

import { claimCountPlan, claimPagePlan } from '../../../src/graph/access/claim-plan.ts';
import { NO_STATISTICS, type SampledRecord, type Statistics } from '../../../src/graph/access/statistics.ts';
import type { ClaimCriteria } from '../../../src/graph/claim/claim-filter.ts';
import { criteria } from '../../../src/graph/condition.ts';

/* A thousand sampled claims of 200,000: half are roles, one in a hundred a metric; old claims are of the year 2001. */

const claims = Array.from({ length: 1_000 }, (_, index): SampledRecord => ({
  byId: `c${index}`,
  byDay: `${2001 + Math.floor(index / 100)}-01-012 c${index}`,
  year: String(2001 + Math.floor(index / 100)),
  kind: index % 100 === 0 ? 'METRIC' : index % 2 === 0 ? 'ROLE' : 'STATEMENT',
  confidence: (index % 10) / 10,
  words: ' said ',
}));
const statistics: Statistics = { ...NO_STATISTICS, claims: 200_000, hasTerms: true, samples: { claims, entities: [] } };
const byDay = { key: 'byDay', descending: false, fromEnd: false } as const;
const page = (where: ClaimCriteria, order = byDay, known = statistics) =>
  claimPagePlan(criteria(where), order, 21, known);

describe('The plan of a page of claims', () => {
  it('walks for a frequent value, and looks a rare one up', () => {
    expect(page({ kinds: ['ROLE'] })).toMatchObject({ by: 'walk' });
    expect(page({ kinds: ['LICENCE'] })).toMatchObject({ by: 'terms', queries: ['(+(kind:"LICENCE"))'] });
    expect(page({ words: [' never'] })).toMatchObject({ by: 'terms' });
  });

  it('knows that the matching claims are at the other end of the order', () => {
    const newest = { kinds: ['STATEMENT'], year: '2010' };
    expect(page(newest).by).toBe('terms');
    expect(page(newest, { ...byDay, descending: true } as never).by).toBe('walk');
  });

  it('walks as far as it expects, if it could look the terms up instead', () => {
    expect(page({ kinds: ['ROLE'] }).window).toBeLessThan(20_000);
    expect(page({ confidenceGt: 0.5 }).window).toBe(Infinity);
  });

  it('walks on engines without terms, and without a sample', () => {
    expect(page({ kinds: ['LICENCE'] }, byDay, { ...statistics, hasTerms: false }).by).toBe('walk');
    expect(page({ kinds: ['LICENCE'] }, byDay, NO_STATISTICS).by).toBe('walk');
  });

  it('expects more work for more alternatives, and for a walk to the end', () => {
    const any = (count: number) =>
      claimPagePlan(
        Array.from({ length: count }, (_, index) => [{ words: [` rare${index}`], excluded: false }]),
        byDay,
        21,
        statistics,
      ).work;
    expect(any(60)).toBeGreaterThan(10 * any(1));
    expect(page({ confidenceGt: 2 }).work).toBeGreaterThan(200_000);
    expect(page({ kinds: ['ROLE'] }).work).toBeLessThan(2_000);
  });
});

describe('The plan of a count', () => {
  it('looks up all but the most frequent values', () => {
    expect(claimCountPlan(criteria({ kinds: ['METRIC'] }), statistics).by).toBe('terms');
    expect(claimCountPlan(criteria({ confidenceGt: 0.5 }), statistics)).toMatchObject({ by: 'walk' });
    expect(claimCountPlan(criteria({ kinds: ['METRIC'] }), statistics).matching).toBe(2_000);
  });
});
