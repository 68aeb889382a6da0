import fc from 'fast-check';
import { expect, it } from 'vitest';

import { paths as expectedPaths } from '../oracle/path.ts';
import type { Json } from '../support/execute.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const RECORDS = { claims, entities, sources };

const PATHS = `query ($from: ID!, $to: ID!, $where: ClaimFilter, $avoid: [ID!], $maxLength: Int! = 6, $first: Int! = 20) {
  paths(from: $from, to: $to, where: $where, avoid: $avoid, maxLength: $maxLength, first: $first) {
    length totalCount truncated exploredClaims exploredEntities
    paths {
      length confidence weakestHop { claim { id } }
      hops { from { role entity { id } } claim { id } to { role entity { id } } }
    }
  }
}`;

const entity = fc.constantFrom(...entities.map(({ id }) => id));
const question = fc.record(
  {
    from: entity,
    to: entity,
    where: fc.constantFrom(
      { kinds: ['ROLE', 'OWNERSHIP', 'PARTNERSHIP'] },
      { status: ['ACTIVE'] },
      { confidence: { gte: 0.8 } },
      { not: { involves: [{ kinds: ['COUNTRY'] }] } },
      { any: [{ kinds: ['INVESTMENT'] }, { kinds: ['ROLE'] }, { markets: ['DE'] }] },
      { inForceOn: '2018-06-08' },
    ),
    avoid: fc.subarray(['alipay', 'ant-financial', 'cn', 'wirecard'], { minLength: 1 }),
    maxLength: fc.integer({ min: 1, max: 8 }),
    first: fc.integer({ min: 0, max: 30 }),
  },
  { requiredKeys: ['from', 'to'] },
);

describeWorld('Paths', (world) => {
  const { execute, ask, statementsDuring } = world;

  it(
    'are the shortest connections, all of them or the most trusted, in a stable order',
    { timeout: 120_000 },
    async () => {
      let connected = 0;
      await fc.assert(
        fc.asyncProperty(question, async (asked) => {
          fc.pre(!asked.avoid?.some((id) => id === asked.from || id === asked.to));
          const { paths } = await execute(PATHS, asked);
          const { exploredClaims: _, exploredEntities: __, ...found } = paths;
          expect(found).toEqual(shown(expectedPaths(RECORDS, asked)));
          if (paths.length > 1) connected += 1;
        }),
        { numRuns: 150 },
      );
      expect(connected).toBeGreaterThan(10);
    },
  );

  it('take one statement for each level, or one in all where the database searches', async () => {
    const asked = { from: 'grasse-feekin', to: 'famoco' };
    const HOPS = `query ($from: ID!, $to: ID!, $avoid: [ID!]) {
      paths(from: $from, to: $to, avoid: $avoid) { length paths { hops { claim { id } to { entity { id } } } } }
    }`;
    const levels = ['entity.claimCounts', 'claim.around', 'claim.around', 'claim.byIds'];
    const search = world.engine.abilities.shortestPaths ? ['path.shortest.six'] : levels;
    expect(await statementsDuring(() => execute(HOPS, asked))).toEqual([...search, 'entity.byIds']);
    // paths prove that their ends are entities; other ids are checked
    const avoiding = await statementsDuring(() => execute(HOPS, { ...asked, avoid: ['fr'] }));
    expect(avoiding).toContain('record.families');
    expect(avoiding).toHaveLength(search.length + 2);
  });

  it('from an entity to itself are one path without steps', async () => {
    const { paths } = await execute(PATHS, { from: 'alipay', to: 'alipay' });
    expect(paths).toEqual({
      length: 0,
      totalCount: 1,
      truncated: false,
      exploredClaims: 0,
      exploredEntities: 1,
      paths: [{ length: 0, confidence: 1, weakestHop: null, hops: [] }],
    });
  });

  it('avoid nothing where `avoid` is empty', async () => {
    const asked = { from: 'li-wang', to: 'bnp-paribas' };
    expect(await execute(PATHS, { ...asked, avoid: [] })).toEqual(await execute(PATHS, asked));
  });

  it('that do not exist within the length are an empty list and no error', async () => {
    const { paths } = await execute(PATHS, { from: 'li-wang', to: 'bnp-paribas', maxLength: 1 });
    expect(paths).toMatchObject({ length: null, totalCount: 0, truncated: false, paths: [] });
  });

  it('can be read completely page by page', async () => {
    const PAGE = `query ($from: ID!, $to: ID!, $where: ClaimFilter, $first: Int!, $after: String) {
      paths(from: $from, to: $to, where: $where, first: $first, after: $after) {
        totalCount truncated endCursor paths { confidence hops { claim { id } } }
      }
    }`;
    const asked = { from: 'paytm', to: 'wirecard' };
    const { paths: whole } = await execute(PAGE, { ...asked, first: 200 });
    expect(whole).toMatchObject({ totalCount: 70, truncated: false, endCursor: null });
    const found: Json[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { paths: page }: Json = await execute(PAGE, { ...asked, first: 30, after });
      found.push(...page.paths);
      expect(page).toMatchObject({ totalCount: 70, truncated: found.length < 70 });
      after = page.endCursor;
      more = after !== null;
    }
    expect(found).toEqual(whole.paths);

    const { paths: first } = await execute(PAGE, { ...asked, first: 30 });
    for (const [others, code] of [
      [{ ...asked, to: 'fr', after: first.endCursor }, 'FOREIGN_CURSOR'],
      [{ ...asked, where: { kinds: ['ROLE'] }, after: first.endCursor }, 'FOREIGN_CURSOR'],
      [{ ...asked, after: 'x' }, 'INVALID_CURSOR'],
    ] as const) {
      const { errors } = await ask(PAGE, { first: 30, ...others });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    }
  });

  it.each([
    [
      '{ paths(from: "li-wang", to: "x") { length } }',
      'UNKNOWN_ID',
      'to: expected the id of an entity, got "x": nothing has that id. Look up ids with search(text: …).',
    ],
    [
      '{ paths(from: "seed", to: "fr") { length } }',
      'UNKNOWN_ID',
      'from: expected the id of an entity, got "seed": that is the id of a source. Look up ids with search(text: …).',
    ],
    [
      '{ paths(from: "fr", to: "de", avoid: ["x"]) { length } }',
      'UNKNOWN_ID',
      'avoid: expected the id of an entity, got "x": nothing has that id. Look up ids with search(text: …).',
    ],
    [
      '{ paths(from: "fr", to: "de", avoid: ["de"]) { length } }',
      'INVALID_FILTER',
      'avoid: expected entities between the ends, got "de", which is one of the ends.',
    ],
    [
      '{ paths(from: "fr", to: "de", maxLength: 11) { length } }',
      'OUT_OF_RANGE',
      'maxLength: expected 1 to 10, got 11.',
    ],
    ['{ paths(from: "fr", to: "de", maxLength: 0) { length } }', 'OUT_OF_RANGE', 'maxLength: expected 1 to 10, got 0.'],
    ['{ paths(from: "fr", to: "de", first: 201) { length } }', 'PAGE_TOO_LARGE', 'first: expected 0 to 200, got 201.'],
    ['{ paths(from: "fr", to: "de", first: -1) { length } }', 'INVALID_PAGE', 'first: expected 0 to 200, got -1.'],
  ])('are rejected: %s', async (document, code, message) => {
    const { errors } = await ask(document);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });
});

function shown({ paths, ...search }: ReturnType<typeof expectedPaths>): Json {
  return {
    ...search,
    paths: paths.map(({ length, confidence, weakestHop, hops }) => ({
      length,
      confidence,
      weakestHop: weakestHop && { claim: { id: weakestHop.claim.id } },
      hops: hops.map(({ from, claim, to }) => ({
        from: { role: from.role, entity: { id: from.entity } },
        claim: { id: claim.id },
        to: { role: to.role, entity: { id: to.entity } },
      })),
    })),
  };
}
