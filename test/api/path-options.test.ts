import fc from 'fast-check';
import { expect, it } from 'vitest';

import { type RankedPathArguments, rankedPaths } from '../oracle/ranked-path.ts';
import type { Json } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const RECORDS = { claims, entities, sources };

const PATHS = `query (
  $from: ID!, $to: ID!, $where: ClaimFilter, $avoid: [ID!], $mode: PathMode! = SHORTEST, $slack: Int! = 0
  $maxDegree: Int, $steps: [PathStep!], $maxLength: Int! = 6, $first: Int! = 20, $after: String
) {
  paths(
    from: $from, to: $to, where: $where, avoid: $avoid, mode: $mode, slack: $slack
    maxDegree: $maxDegree, steps: $steps, maxLength: $maxLength, first: $first, after: $after
  ) {
    length totalCount truncated endCursor
    paths {
      length confidence weakestHop { claim { id } }
      hops { from { role entity { id } } claim { id } to { role entity { id } } }
    }
  }
}`;

/** Those with the most claims, which are connected. */
const entity = fc.constantFrom(
  ...entities
    .filter(({ kind }) => kind !== 'COUNTRY')
    .map(({ id }) => ({ id, claimCount: degree(id) }))
    .toSorted((a, b) => b.claimCount - a.claimCount)
    .slice(0, 40)
    .map(({ id }) => id),
);
const kinds = fc.constantFrom<readonly string[]>(['OWNERSHIP'], ['PARTNERSHIP'], ['OWNERSHIP', 'ROLE', 'INVESTMENT']);
const common = {
  from: entity,
  to: entity,
  avoid: fc.option(fc.subarray(['alipay', 'ant-financial', 'cn', 'wirecard'], { minLength: 1 }), { freq: 1 }),
  maxDegree: fc.constantFrom(null, null, 5, 30, 60, 100, 400),
  maxLength: fc.constantFrom(1, 2, 3, 3),
  first: fc.integer({ min: 0, max: 60 }),
};
const where = fc.constantFrom(
  { kinds: ['ROLE', 'OWNERSHIP', 'PARTNERSHIP'] },
  { status: ['ACTIVE'] },
  { confidence: { gte: 0.8 } },
  { inForceOn: '2018-06-08' },
);
const requiredKeys = ['from', 'to', 'maxLength'] as const;
const question: fc.Arbitrary<RankedPathArguments> = fc.oneof(
  fc.record({ ...common, where, slack: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [...requiredKeys, 'where'] }),
  fc.record(
    { ...common, where, mode: fc.constant('MOST_TRUSTED' as const) },
    { requiredKeys: [...requiredKeys, 'where', 'mode'] },
  ),
  fc.record(
    {
      ...common,
      maxLength: fc.constant(4),
      where,
      mode: fc.constantFrom('SHORTEST' as const, 'MOST_TRUSTED' as const),
      steps: fc.array(
        fc.oneof({ weight: 4, arbitrary: kinds.map((of) => ({ kinds: of })) }, fc.constant({ kinds: null })),
        { minLength: 1, maxLength: 3 },
      ),
    },
    { requiredKeys: [...requiredKeys, 'steps'] },
  ),
);

const times = tries(150);

describeWorld('Paths with options', (world) => {
  const { execute, ask } = world;

  it('agree with a search that makes all of them', { timeout: 240_000 }, async () => {
    let connected = 0;
    const property = fc.asyncProperty(question, async (asked) => {
      fc.pre(asked.from !== asked.to && !asked.avoid?.some((id) => id === asked.from || id === asked.to));
      const { endCursor, ...found } = (await execute(PATHS, asked)).paths as Json;
      const { paths, ...expected } = rankedPaths(RECORDS, asked);
      expect(found).toEqual({ ...expected, paths: paths.map(shown) });
      expect(endCursor === null).toBe(
        found.paths.length === Math.min(1_000, expected.totalCount ?? 1_000) || expected.totalCount === 0,
      );
      if (paths.length > 1) connected += 1;
    });
    await holds(property, times);
    expect(connected).toBeGreaterThan(times.runs / 20);
  });

  it('can be read page by page', async () => {
    const asked = {
      from: 'wirecard',
      to: 'tencent',
      slack: 1,
      maxLength: 3,
      where: { kinds: ['PARTNERSHIP', 'OWNERSHIP'] },
    };
    const whole = await execute(PATHS, { ...asked, first: 200 });
    const { totalCount } = whole.paths;
    expect(totalCount).toBeGreaterThan(10);
    const found: Json[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { paths: page }: Json = await execute(PATHS, { ...asked, first: 7, after });
      found.push(...page.paths);
      expect(page).toMatchObject({ totalCount, truncated: found.length < totalCount });
      after = page.endCursor;
      more = after !== null;
    }
    expect(found.slice(0, 200)).toEqual(whole.paths.paths);
    expect(found).toHaveLength(totalCount);
    // a cursor belongs to its options
    const { paths: first } = await execute(PATHS, { ...asked, first: 2 });
    for (const other of [
      { slack: 2 },
      { slack: 0 },
      { maxDegree: 90 },
      { slack: 0, mode: 'MOST_TRUSTED' },
    ] as object[]) {
      const { errors } = await ask(PATHS, { ...asked, first: 2, after: first.endCursor, ...other });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FOREIGN_CURSOR']);
    }
  });

  it('from an entity to itself are one without steps, and none with them', async () => {
    const asked = { from: 'alipay', to: 'alipay' };
    for (const options of [{ slack: 2 }, { mode: 'MOST_TRUSTED' }, { maxDegree: 1 }] as object[]) {
      const { paths } = await execute(PATHS, { ...asked, ...options });
      expect(paths).toMatchObject({ length: 0, totalCount: 1, truncated: false, endCursor: null });
    }
    const { paths } = await execute(PATHS, { ...asked, steps: [{ kinds: ['OWNERSHIP'] }] });
    expect(paths).toMatchObject({ length: null, totalCount: 0, paths: [], endCursor: null });
  });

  it.each([
    ['slack: 3', 'OUT_OF_RANGE', 'slack: expected 0 to 2, got 3.'],
    [
      'slack: 1, mode: MOST_TRUSTED',
      'INVALID_FILTER',
      'slack: expected 0 with mode: MOST_TRUSTED, which finds paths of any length, got 1. Leave one of them out.',
    ],
    [
      'slack: 2, steps: [{ kinds: [ROLE] }]',
      'INVALID_FILTER',
      'slack: expected 0 with steps, which say how long a path is, got 2. Leave one of them out.',
    ],
    ['maxDegree: 0', 'OUT_OF_RANGE', 'maxDegree: expected at least 1, got 0. Leave it out for no limit.'],
    [
      'maxLength: 1, steps: [{ kinds: [ROLE] }, {}]',
      'OUT_OF_RANGE',
      'steps: expected at most maxLength (1) steps, got 2. Raise maxLength, which may be up to 10.',
    ],
    [
      'steps: []',
      'INVALID_FILTER',
      'steps: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
    ],
    [
      'steps: [{}, { kinds: [] }]',
      'INVALID_FILTER',
      'steps[1].kinds: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
    ],
  ])('are rejected: %s', async (args, code, message) => {
    const { errors } = await ask(`{ paths(from: "fr", to: "de", ${args}) { length } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });

  it('report an unknown end', async () => {
    const { errors } = await ask('{ paths(from: "li-wang", to: "x", mode: MOST_TRUSTED) { length } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNKNOWN_ID']);
  });
});

describeWorld('A neighbourhood with a largest degree', ({ execute, ask }) => {
  it('includes hubs, but does not follow them', async () => {
    const document = `query ($maxDegree: Int) {
      neighbourhood(of: ["wirecard"], depth: 2, first: 1000, maxDegree: $maxDegree) { entities { id } claims { id } }
    }`;
    const [all, limited] = await Promise.all(
      [null, 30].map(async (maxDegree) => (await execute(document, { maxDegree })).neighbourhood as Json),
    );
    expect(limited.entities.map(({ id }: Json) => id)).toContain('alipay');
    expect(limited.claims.length).toBeLessThan(all.claims.length);
    // what remains is what `avoid` of the hubs leaves
    const hubs = entities.filter(({ id }) => id !== 'wirecard' && degree(id) > 30).map(({ id }) => id);
    const { neighbourhood } = await execute(
      'query ($avoid: [ID!]) { neighbourhood(of: ["wirecard"], depth: 2, first: 1000, avoid: $avoid) { entities { id } claims { id } } }',
      { avoid: hubs },
    );
    expect(limited).toEqual(neighbourhood);
  });

  it('is rejected below 1', async () => {
    const { errors } = await ask('{ neighbourhood(of: ["fr"], maxDegree: 0) { truncated } }');
    expect(errors?.map(({ message }) => message)).toEqual([
      'maxDegree: expected at least 1, got 0. Leave it out for no limit.',
    ]);
  });
});

function degree(id: string): number {
  return claims.filter(({ participants }) => participants.some((participant) => participant.entity === id)).length;
}

function shown({ length, confidence, weakestHop, hops }: ReturnType<typeof rankedPaths>['paths'][number]): Json {
  return {
    length,
    confidence,
    weakestHop: weakestHop && { claim: { id: weakestHop.claim.id } },
    hops: hops.map(({ from, claim, to }) => ({
      from: { role: from.role, entity: { id: from.entity } },
      claim: { id: claim.id },
      to: { role: to.role, entity: { id: to.entity } },
    })),
  };
}
