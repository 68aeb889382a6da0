import { describe, expect, it } from 'vitest';

import { type Change, type ChangeArguments, changes } from '../oracle/change.ts';
import { isInForceOn, isKnownOn } from '../oracle/time.ts';
import { CLAIM_FILTERS } from '../support/claim-filters.ts';
import { claims, entities, ids, sources } from '../support/shipped.ts';
import { type List, walk } from '../support/walk.ts';
import { describeWorld } from '../support/world.ts';

const records = { claims, entities, sources };
const EVER = { from: '0001-01-01', to: '9999-12-31' };
const DAYS = [...new Set(changes(records, EVER).map(({ day }) => day))];

/** Every set of kinds but the empty one. */
const KIND_SETS = [
  ['BEGAN'],
  ['ENDED'],
  ['BECAME_KNOWN'],
  ['BEGAN', 'ENDED'],
  ['BECAME_KNOWN', 'BEGAN'],
  ['ENDED', 'BECAME_KNOWN'],
  ['ENDED', 'BEGAN', 'BECAME_KNOWN', 'BEGAN'],
];

const WRONG: readonly (readonly [use: string, args: string, code: string, message: string])[] = [
  [
    'a span that ends before it begins',
    'from: "2018-07-01", to: "2018-06-30"',
    'INVALID_FILTER',
    'Expected from to be on or before to, got from: 2018-07-01, to: 2018-06-30.',
  ],
  [
    'a month where a day is meant',
    'from: "2018-06", to: "2018-06-30"',
    'GRAPHQL_VALIDATION_FAILED',
    'Expected a day of the calendar in quotes such as "2018-06-08", got "2018-06".',
  ],
  [
    'no kind at all',
    'from: "2018-06-01", to: "2018-06-30", kinds: []',
    'INVALID_FILTER',
    'kinds: expected at least one value, got an empty list. Leave it out, or pass null, for no condition.',
  ],
  [
    'an unknown entity in the filter',
    'from: "2018-06-01", to: "2018-06-30", where: { any: [{ involves: [{ entity: "alipai" }] }] }',
    'UNKNOWN_ID',
    'where.any[0].involves.entity: expected the id of an entity, got "alipai": nothing has that id. Did you mean "alipay", the id of "Alipay"? Look up ids with search(text: …).',
  ],
  [
    'first with last',
    'from: "2018-06-01", to: "2018-06-30", first: 1, last: 1',
    'INVALID_PAGE',
    'Expected first or last, got both (first: 1, last: 1). Leave one out.',
  ],
];

describeWorld('Changes', (world) => {
  const found = async (args: ChangeArguments, size = 200, backwards = false): Promise<string[]> =>
    (await walk(world, listOf(args), backwards ? 'backwards' : 'forwards', size)).map(
      ({ day, kind, claim }) => `${day} ${kind} ${claim.id}`,
    );

  it('are complete in a span of all days', async () => {
    const expected = changes(records, EVER).map(inWords);
    expect(expected.length).toBeGreaterThan(300);
    expect(await found(EVER)).toEqual(expected);
    expect(await found(EVER, 61)).toEqual(expected);
    expect(await found(EVER, 61, true)).toEqual(expected);
  });

  it('of one day exclude those of the days before and after, for every day with a change', async () => {
    for (const day of DAYS) {
      const on = { from: day, to: day };
      expect(await found(on), day).toEqual(changes(records, on).map(inWords));
    }
    expect(await found({ from: '2018-06-10', to: '2018-06-13' })).toEqual([]);
  }, 60_000);

  it('between any two days, both included', { timeout: 60_000 }, async () => {
    const chosen = DAYS.filter((_, place) => place % 19 === 0).flatMap((day) => [day, neighbour(day, 1)]);
    const spans = chosen.flatMap((from) => chosen.filter((to) => from <= to).map((to) => ({ from, to })));
    expect(spans.length).toBeGreaterThan(100);
    for (const span of spans) {
      expect(await found(span), JSON.stringify(span)).toEqual(changes(records, span).map(inWords));
    }
  });

  it.each(KIND_SETS.map((kinds) => [kinds.join(' and '), kinds] as const))('of the kinds %s', async (_, kinds) => {
    for (const span of [EVER, { from: '2016-10-31', to: '2018-06-30' }, { from: '2018-06-30', to: '2018-06-30' }]) {
      const expected = changes(records, { ...span, kinds }).map(inWords);
      expect(await found({ ...span, kinds })).toEqual(expected);
      expect(await found({ ...span, kinds }, 23)).toEqual(expected);
      expect(await found({ ...span, kinds }, 23, true)).toEqual(expected);
    }
  });

  it.each(CLAIM_FILTERS.map((where) => [JSON.stringify(where), where] as const))(
    'of claims that meet %s',
    { timeout: 60_000 },
    async (_, where) => {
      const span = { from: '2015-06-30', to: '2019-12-31', where };
      const expected = changes(records, span).map(inWords);
      expect(await found(span)).toEqual(expected);
      expect(await found(span, 17, true)).toEqual(expected);
      const kinds = ['ENDED', 'BEGAN'];
      expect(await found({ ...EVER, where, kinds }, 19)).toEqual(
        changes(records, { ...EVER, where, kinds }).map(inWords),
      );
    },
  );

  it('are the difference between what was in force and known on two days', async () => {
    const [before, after] = ['2017-12-31', '2018-12-31'];
    const happened = await walk(world, listOf({ from: '2018-01-01', to: after }), 'forwards', 200);
    const of = (wanted: string) => happened.filter(({ kind }) => kind === wanted).map(({ claim }) => claim.id);
    const inForce = (day: string) => ids(claims.filter((claim) => isInForceOn(claim, day)));
    const known = (day: string) => ids(claims.filter((claim) => isKnownOn(records, claim, day)));
    const still = [...inForce(before), ...of('BEGAN')].filter((id) => !of('ENDED').includes(id));
    expect(still.toSorted()).toEqual(inForce(after));
    expect([...known(before), ...of('BECAME_KNOWN')].toSorted()).toEqual(known(after));
  });

  it('take one statement for each page, which reads only the requested kinds', async () => {
    const ask = (args: string, selection: string) =>
      world.statementsDuring(() =>
        world.execute(`{ changes(from: "2018-01-01", to: "2018-12-31"${args}) { ${selection} } }`),
      );
    await ask('', 'totalCount'); // builds the index of claims of an engine without ordered indexes
    const { orderedIndexes } = world.engine.abilities;
    expect(await ask(', first: 200', 'nodes { day claim { summary } }')).toEqual([
      orderedIndexes ? 'change.page.began.ended.becameKnown' : 'claim.byIds',
    ]);
    expect(await ask(', last: 9, kinds: [ENDED, BEGAN]', 'nodes { claim { summary } }')).toEqual([
      orderedIndexes ? 'change.page.began.ended.backwards' : 'claim.byIds',
    ]);
    expect(await ask(', kinds: [BECAME_KNOWN], where: { kinds: [ROLE] }', 'totalCount')).toEqual(
      orderedIndexes ? ['change.count.becameKnown.filtered'] : [],
    );
  });

  describe('reject', () => {
    it.each(WRONG)('%s', async (_, args, code, message) => {
      for (const selection of ['totalCount', 'nodes { kind }']) {
        const { errors } = await world.ask(`{ changes(${args}) { ${selection} } }`);
        expect(errors?.map((error) => [error.extensions.code, error.message])).toEqual([[code, message]]);
      }
    });

    it('the cursor of another span', async () => {
      const { changes: page } = await world.execute(
        '{ changes(from: "2018-01-01", to: "2018-12-31", first: 1) { edges { cursor } } }',
      );
      const { errors } = await world.ask(
        'query ($cursor: String) { changes(from: "2018-01-01", to: "2018-12-30", after: $cursor) { totalCount } }',
        { cursor: page.edges[0].cursor },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FOREIGN_CURSOR']);
    });
  });
});

function listOf({ from, to, kinds, where }: ChangeArguments): List {
  return {
    field: 'at: changes(PAGE, from: $from, to: $to, kinds: $kinds, where: $where) FIELDS',
    node: 'kind day claim { id }',
    variables: {
      from: { type: 'Date!', value: from },
      to: { type: 'Date!', value: to },
      kinds: { type: '[ChangeKind!]', value: kinds },
      where: { type: 'ClaimFilter', value: where },
    },
  };
}

function inWords({ day, kind, claim }: Change): string {
  return `${day} ${kind} ${claim.id}`;
}

/** The day `days` later. */
function neighbour(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
