import { describe, expect, it } from 'vitest';

import type { ClaimFilter } from '../oracle/filter.ts';
import { type TimelineEvent, timeline } from '../oracle/timeline.ts';
import { CLAIM_FILTERS } from '../support/claim-filters.ts';
import { claims, entities, sources } from '../support/shipped.ts';
import { type List, walk } from '../support/walk.ts';
import { describeWorld } from '../support/world.ts';

const records = { claims, entities, sources };
const KINDS = ['START', 'END', 'PLANNED_START', 'DEADLINE', 'EVENT', 'FIRST_SEEN', 'LAST_SEEN'];

const WRONG: readonly (readonly [use: string, args: string, code: string, message: string])[] = [
  [
    'an entity that nobody knows',
    'of: "alipai"',
    'UNKNOWN_ID',
    'of: expected the id of an entity, got "alipai": nothing has that id. Did you mean "alipay", the id of "Alipay"? Look up ids with search(text: …).',
  ],
  [
    'a claim where an entity is meant',
    'of: "alipay-lenta-plan-f169"',
    'UNKNOWN_ID',
    'of: expected the id of an entity, got "alipay-lenta-plan-f169": that is the id of a claim. Look up ids with search(text: …).',
  ],
  [
    'an unknown source in the filter',
    'of: "alipay", where: { not: { sources: ["sead"] } }',
    'UNKNOWN_ID',
    'where.not.sources: expected the id of a source, got "sead": nothing has that id. Look up ids with search(text: …).',
  ],
  [
    'no kind at all',
    'of: "alipay", kinds: []',
    'INVALID_FILTER',
    'kinds: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  ['a negative size', 'of: "alipay", last: -1', 'INVALID_PAGE', 'last: expected 0 to 200, got -1.'],
];

describeWorld('A timeline', (world) => {
  const found = async (list: List, size = 200, backwards = false): Promise<string[]> =>
    (await walk(world, list, backwards ? 'backwards' : 'forwards', size)).map(
      ({ date, kind, claim }) => `${date.text} ${kind} ${claim.id}`,
    );

  it('of every entity has each date of each of its claims', { timeout: 60_000 }, async () => {
    for (const { id } of entities) expect(await found(listOf(id)), id).toEqual(timeline(records, id).map(inWords));
  });

  it('has the same order on pages of any size, from either end', async () => {
    for (const [id, size] of [
      ['alipay', 41],
      ['ant-financial', 7],
      ['eric-jing', 3],
    ] as const) {
      const expected = timeline(records, id).map(inWords);
      expect(expected.length).toBeGreaterThan(2 * size);
      expect(await found(listOf(id), size)).toEqual(expected);
      expect(await found(listOf(id), size, true)).toEqual(expected);
    }
  });

  it('has events of every kind, each with the days that its date can mean', async () => {
    const nodes = await walk(
      world,
      { ...listOf('alipay'), node: 'kind date { text precision earliest latest }' },
      'forwards',
      200,
    );
    expect(nodes).toContainEqual({
      kind: 'EVENT',
      date: { text: '2004-02', precision: 'MONTH', earliest: '2004-02-01', latest: '2004-02-29' },
    });
    const days: string[] = nodes.map(({ date }) => date.earliest);
    expect(days).toEqual(days.toSorted());
    const kinds = entities.flatMap(({ id }) => timeline(records, id).map(({ kind }) => kind));
    expect([...new Set(kinds)].toSorted()).toEqual(KINDS.toSorted());
  });

  it.each(KINDS)('of %s alone', async (kind) => {
    for (const id of ['alipay', 'ant-financial', 'li-wang', 'wirecard']) {
      expect(await found(listOf(id, [kind])), id).toEqual(timeline(records, id, { kinds: [kind] }).map(inWords));
    }
  });

  it.each(CLAIM_FILTERS.map((where) => [JSON.stringify(where), where] as const))(
    'of claims that meet %s',
    { timeout: 60_000 },
    async (_, where) => {
      const kinds = ['START', 'EVENT', 'LAST_SEEN', 'START'];
      for (const id of ['alipay', 'ant-financial', 'fr', 'eric-jing']) {
        const expected = timeline(records, id, { where }).map(inWords);
        expect(await found(listOf(id, null, where)), id).toEqual(expected);
        expect(await found(listOf(id, null, where), 11, true), id).toEqual(expected);
        expect(await found(listOf(id, kinds, where), 9), id).toEqual(
          timeline(records, id, { kinds, where }).map(inWords),
        );
      }
    },
  );

  it('takes one statement for each page, and one to validate ids', async () => {
    const ask = (args: string, selection: string) =>
      world.statementsDuring(() => world.execute(`{ timeline(of: "alipay"${args}) { ${selection} } }`));
    expect(await ask(', first: 200', 'nodes { date { text } claim { summary } }')).toEqual([
      'timeline.page',
      'record.families',
    ]);
    expect(await ask(', last: 5, where: { sources: ["seed"] }', 'nodes { claim { summary } }')).toEqual([
      'timeline.page.filtered.backwards',
      'record.families',
    ]);
    expect(await ask('', 'totalCount')).toEqual(['timeline.count', 'record.families']);
  });

  describe('rejects', () => {
    it.each(WRONG)('%s', async (_, args, code, message) => {
      for (const selection of ['totalCount', 'nodes { kind }']) {
        const { errors } = await world.ask(`{ timeline(${args}) { ${selection} } }`);
        expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
      }
    });

    it('a cursor of another entity', async () => {
      const { timeline: page } = await world.execute('{ timeline(of: "alipay", first: 1) { edges { cursor } } }');
      const { errors } = await world.ask(
        'query ($cursor: String) { timeline(of: "wirecard", after: $cursor) { totalCount } }',
        { cursor: page.edges[0].cursor },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FOREIGN_CURSOR']);
    });
  });
});

function listOf(of: string, kinds: readonly string[] | null = null, where: ClaimFilter | null = null): List {
  return {
    field: 'at: timeline(PAGE, of: $of, kinds: $kinds, where: $where) FIELDS',
    node: 'kind date { text } claim { id }',
    variables: {
      of: { type: 'ID!', value: of },
      kinds: { type: '[TimelineEventKind!]', value: kinds },
      where: { type: 'ClaimFilter', value: where },
    },
  };
}

function inWords({ date, kind, claim }: TimelineEvent): string {
  return `${date} ${kind} ${claim.id}`;
}
