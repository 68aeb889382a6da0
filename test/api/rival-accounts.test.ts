import fc from 'fast-check';
import { expect, it } from 'vitest';

import { claimFilter } from '../arbitrary/filter.ts';
import { accountsAround, type RivalAccounts, type RivalArguments, rivalAccounts } from '../oracle/rival-account.ts';
import type { Json } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { walk } from '../support/walk.ts';
import { describeWorld } from '../support/world.ts';

const RECORDS = { claims, entities, sources };
const ROUND = 'ant-financial-series-c-f072';
const GROUP = 'truncated claims { id } relations { kind from { id } to { id } }';
const times = tries(60);

const kinds = fc.option(
  fc.subarray(['CONFLICTS_WITH', 'SAME_EVENT', 'SUPERSEDED_BY', 'PART_OF_ROUND', 'DIFFERENT_MEASURE', 'FOLLOWED_BY'], {
    minLength: 1,
  }),
);
const of = fc.option(
  fc.uniqueArray(fc.constantFrom('alipay', 'ant-financial', 'simon-hu', 'one97-communications', 'paytm', 'wirecard'), {
    minLength: 1,
    maxLength: 2,
  }),
);

describeWorld('Rival accounts', (world) => {
  const { execute, ask, statementsDuring } = world;

  const found = async (asked: RivalArguments, size = 200, backwards = false): Promise<Json[]> =>
    walk(
      world,
      {
        field: 'at: rivalAccounts(PAGE, of: $of, kinds: $kinds, where: $where) FIELDS',
        node: GROUP,
        variables: {
          of: { type: '[ID!]', value: asked.of ?? null },
          kinds: { type: '[RelationKind!]', value: asked.kinds ?? null },
          where: { type: 'ClaimFilter', value: asked.where ?? null },
        },
      },
      backwards ? 'backwards' : 'forwards',
      size,
    );

  it('of a funding round are all its accounts, and its tranche', async () => {
    const document = `query ($id: ID!) { claim(id: $id) { rivalAccounts { ${GROUP} } } }`;
    const { claim } = await execute(document, { id: ROUND });
    expect(claim.rivalAccounts).toEqual({
      truncated: false,
      claims: [
        { id: 'ant-financial-series-c-early-report-f074' },
        { id: 'ant-financial-round-eur-11-87bn-f007' },
        { id: 'ant-financial-series-c-eur-11-9bn-f073' },
        { id: 'ant-financial-series-c-f072' },
        { id: 'ant-international-series-c-usd-tranche-f076' },
      ],
      relations: [
        relation('PART_OF_ROUND', 'ant-international-series-c-usd-tranche-f076', ROUND),
        relation('SAME_EVENT', 'ant-financial-round-eur-11-87bn-f007', ROUND),
        relation('SAME_EVENT', 'ant-financial-series-c-eur-11-9bn-f073', ROUND),
        relation('SUPERSEDED_BY', 'ant-financial-series-c-early-report-f074', ROUND),
      ],
    });
    // the same from any of them, and null for a claim that nothing contradicts
    for (const id of ['ant-financial-round-eur-11-87bn-f007', 'ant-international-series-c-usd-tranche-f076']) {
      expect((await execute(document, { id })).claim).toEqual(claim);
    }
    expect((await execute(document, { id: 'ant-financial-ipo-suspended-f091' })).claim).toEqual({
      rivalAccounts: null,
    });
  });

  it('are the groups of claims that relations join, each once', async () => {
    const expected = rivalAccounts(RECORDS).map(shown);
    expect(expected).toHaveLength(25);
    expect(expected.reduce((sum, group) => sum + group.claims.length, 0)).toBe(67);
    expect(await found({})).toEqual(expected);
    for (const size of [1, 7]) {
      expect(await found({}, size)).toEqual(expected);
      expect(await found({}, size, true)).toEqual(expected);
    }
  });

  it('are those of some entities', async () => {
    const rounds = { of: ['ant-financial'], where: { kinds: ['FUNDING_ROUND'] } };
    const groups = await found(rounds);
    expect(groups.map((group) => group.claims.length)).toEqual([5, 2, 2]);
    expect(groups).toEqual(rivalAccounts(RECORDS, rounds).map(shown));
  });

  it('agree with the oracle for any filter', { timeout: 240_000 }, async () => {
    let groups = 0;
    const property = fc.asyncProperty(
      fc.record({ of, kinds, where: fc.option(claimFilter) }),
      fc.constantFrom(1, 4, 200),
      fc.boolean(),
      async (asked, size, backwards) => {
        const { errors } = await ask(
          'query ($of: [ID!], $where: ClaimFilter) { rivalAccounts(of: $of, where: $where, first: 1) { totalCount } }',
          { of: asked.of, where: asked.where },
        );
        fc.pre(!errors);
        const expected = rivalAccounts(RECORDS, asked).map(shown);
        expect(await found(asked, size, backwards)).toEqual(expected);
        groups += expected.length;
      },
    );
    await holds(property, times);
    expect(groups).toBeGreaterThan(times.runs / 2);
  });

  it('of every claim of a list take as many statements as those of one', async () => {
    const during = (first: number) =>
      statementsDuring(() =>
        execute(
          `query ($first: Int!) { claims(first: $first, where: { related: {} }) { nodes { rivalAccounts { ${GROUP} } } } }`,
          {
            first,
          },
        ),
      );
    const statements = await during(40);
    expect(statements.filter((name) => name === 'relation.within')).toHaveLength(1);
    expect(statements.length).toBeLessThan(12);
  });

  it('of each claim agree with the oracle', async () => {
    const { claims: list } = await execute(
      `{ claims(first: 200, where: { related: {} }) { nodes { id rivalAccounts { ${GROUP} } } } }`,
    );
    for (const { id, rivalAccounts: group } of list.nodes) {
      const expected = accountsAround(RECORDS, id);
      expect(group).toEqual(expected && shown(expected));
    }
  });

  it.each([
    ['of: []', 'INVALID_FILTER', 'of: expected at least one id, got none.'],
    [
      'of: ["x"]',
      'UNKNOWN_ID',
      'of: expected the id of an entity, got "x": nothing has that id. Look up ids with search(text: …).',
    ],
    [
      'kinds: []',
      'INVALID_FILTER',
      'kinds: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
    ],
    [
      'first: 201',
      'PAGE_TOO_LARGE',
      'first: expected at most 200, got 201. Request 200 and pass pageInfo.endCursor as after for the next page.',
    ],
  ])('are rejected: %s', async (args, code, message) => {
    const { errors } = await ask(`{ rivalAccounts(${args}) { nodes { truncated } } }`);
    expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
  });
});

function relation(kind: string, from: string, to: string): Json {
  return { kind, from: { id: from }, to: { id: to } };
}

function shown({ claims: accounts, relations, truncated }: RivalAccounts): Json {
  return {
    truncated,
    claims: accounts.map(({ id }) => ({ id })),
    relations: relations.map(({ kind, from, to }) => relation(kind, from, to)),
  };
}
