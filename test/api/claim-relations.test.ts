import { describe, expect, it } from 'vitest';

import { type ClaimRelationPair, claimRelations } from '../oracle/claim-relation.ts';
import type { ClaimFilter } from '../oracle/filter.ts';
import { CLAIM_FILTERS } from '../support/claim-filters.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { type List, walk } from '../support/walk.ts';
import { describeWorld } from '../support/world.ts';

const records = { claims, entities, sources };
const KINDS = [...new Set(claims.flatMap(({ relations }) => relations.map(({ kind }) => kind)))].toSorted();

const WRONG: readonly (readonly [use: string, args: string, code: string, message: string])[] = [
  [
    'no kind at all',
    'kinds: []',
    'INVALID_FILTER',
    'kinds: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  [
    'an unknown claim',
    'where: { ids: ["f131"] }',
    'UNKNOWN_ID',
    'where.ids: expected the id of a claim, got "f131": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'a source where an entity is meant, deep within',
    'where: { any: [{ status: [PLANNED] }, { not: { involves: [{ entity: "seed" }] } }] }',
    'UNKNOWN_ID',
    'where.any[1].not.involves.entity: expected the id of an entity, got "seed": that is the id of a source. Look up ids with search(text: …).',
  ],
  [
    'the opposite of everything',
    'where: { not: {} }',
    'INVALID_FILTER',
    'where.not: expected a condition, got one that is always true.',
  ],
  [
    'a page over the maximum',
    'first: 201',
    'PAGE_TOO_LARGE',
    'first: expected at most 200, got 201. Request 200 and pass pageInfo.endCursor as after for the next page.',
  ],
];

describeWorld('Relations between claims', (world) => {
  const found = async (kinds: readonly string[] | null, where: ClaimFilter | null, size = 200, backwards = false) =>
    (await walk(world, listOf(kinds, where), backwards ? 'backwards' : 'forwards', size)).map(
      ({ kind, from, to }) => `${kind} ${from.id} ${to.id}`,
    );

  it('are each listed once, with all fields of both claims', async () => {
    const stored = claims.flatMap(({ relations }) => relations);
    const pairs = await walk(world, listOf(null, null), 'forwards', 200);
    expect(pairs).toHaveLength(stored.length);
    expect(pairs).toEqual(
      claimRelations(records).map(({ kind, from, to }) => ({
        kind,
        from: { id: from.id, summary: from.summary, status: from.status },
        to: { id: to.id, summary: to.summary, status: to.status },
      })),
    );
  });

  it('have the same order on pages of any size, from either end', async () => {
    const expected = claimRelations(records).map(inWords);
    for (const size of [7, 53]) {
      expect(await found(null, null, size)).toEqual(expected);
      expect(await found(null, null, size, true)).toEqual(expected);
    }
  });

  it.each(KINDS)('of the kind %s', async (kind) => {
    const expected = claimRelations(records, { kinds: [kind] }).map(inWords);
    expect(expected.length).toBeGreaterThan(0);
    expect(await found([kind], null)).toEqual(expected);
    expect(await found([kind], null, 3, true)).toEqual(expected);
  });

  it('of several kinds, whatever their order and however often each is named', async () => {
    const kinds = ['UPDATED_BY', 'CONFLICTS_WITH', 'SAME_EVENT', 'UPDATED_BY'];
    const expected = claimRelations(records, { kinds }).map(inWords);
    expect(await found(kinds, null, 5)).toEqual(expected);
    expect(await found(kinds, null, 5, true)).toEqual(expected);
    expect(await found(KINDS, null)).toEqual(claimRelations(records).map(inWords));
  });

  it.each(CLAIM_FILTERS.map((where) => [JSON.stringify(where), where] as const))(
    'of which a claim meets %s',
    { timeout: 60_000 },
    async (_, where) => {
      const expected = claimRelations(records, { where }).map(inWords);
      expect(await found(null, where)).toEqual(expected);
      expect(await found(null, where, 9, true)).toEqual(expected);
      const kinds = ['SAME_EVENT', 'REALISED_BY', 'DIFFERENT_MEASURE'];
      expect(await found(kinds, where, 4)).toEqual(claimRelations(records, { kinds, where }).map(inWords));
    },
  );

  it('take one statement for each page, and one for the count', async () => {
    const ask = (args: string, selection: string) =>
      world.statementsDuring(() => world.execute(`{ claimRelations${args} { ${selection} } }`));
    expect(await ask('', 'nodes { kind from { summary } to { summary } }')).toEqual(['claimRelation.page']);
    expect(await ask('(last: 3, where: { status: [PLANNED] })', 'nodes { from { summary } to { summary } }')).toEqual([
      'claimRelation.page.filtered.backwards',
    ]);
    expect(await ask('(kinds: [REALISED_BY])', 'totalCount')).toEqual(['claimRelation.count']);
  });

  describe('reject', () => {
    it.each(WRONG)('%s', async (_, args, code, message) => {
      for (const selection of ['totalCount', 'nodes { kind }']) {
        const { errors } = await world.ask(`{ claimRelations(${args}) { ${selection} } }`);
        expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
      }
    });

    it('the cursor of another list', async () => {
      const { claimRelations: page } = await world.execute('{ claimRelations(first: 1) { edges { cursor } } }');
      const { errors } = await world.ask(
        'query ($cursor: String) { claimRelations(after: $cursor, kinds: [SAME_EVENT]) { totalCount } }',
        { cursor: page.edges[0].cursor },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FOREIGN_CURSOR']);
    });
  });
});

function listOf(kinds: readonly string[] | null, where: ClaimFilter | null): List {
  return {
    field: 'at: claimRelations(PAGE, kinds: $kinds, where: $where) FIELDS',
    node: 'kind from { id summary status } to { id summary status }',
    variables: { kinds: { type: '[RelationKind!]', value: kinds }, where: { type: 'ClaimFilter', value: where } },
  };
}

function inWords({ kind, from, to }: ClaimRelationPair): string {
  return `${kind} ${from.id} ${to.id}`;
}
