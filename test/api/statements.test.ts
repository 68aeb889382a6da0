import { beforeAll, expect, it } from 'vitest';

import { describeWorld } from '../support/world.ts';

const NESTED = `query ($first: Int!) {
  entities(first: $first, where: { kinds: [WALLET, BANK] }) {
    nodes {
      country { name }
      claims(first: 5) {
        totalCount
        nodes {
          participants { entity { name country { name } } }
          markets { name }
          citations { source { title } }
          relations { claim { summary participants { entity { name } } } }
        }
      }
    }
  }
}`;

describeWorld('A nested query', (world) => {
  const { execute, statementsDuring } = world;

  // an engine without ordered indexes has an index of claims in the process, which is built once
  beforeAll(async () => {
    await execute('{ claims { totalCount } }');
  });

  it('takes one statement for each level and list, however many nodes it has', async () => {
    const statements = await statementsDuring(() => execute(NESTED, { first: 40 }));
    // pages of a remote database carry the participants and sources of their claims; the index counts without a statement
    const [page, ...belowPage] = world.engine.abilities.remote
      ? [['claim.page.entity.byDay.carrying', 'claim.count.entity'], 'relation.byClaims']
      : [['claim.byIds'], 'entity.byIds', 'relation.byClaims', 'source.byIds'];
    const levels = [['entity.page.byName'], ['entity.byIds', ...page], belowPage, ['entity.byIds']];
    // the statements of a level leave together, in any order
    expect(inLevels(statements, levels)).toEqual(levels.map((names) => names.toSorted()));
    const fewer = await statementsDuring(() => execute(NESTED, { first: 3 }));
    expect(statements.length).toBeLessThanOrEqual(fewer.length + 1);
  });

  it('reads a page of claims with all its own lists in one statement', async () => {
    const statements = await statementsDuring(() =>
      execute(
        '{ entity(id: "alipay") { claims { nodes { summary amounts { value } metric { value } date { text } citations { note } } } } }',
      ),
    );
    expect(statements).toHaveLength(world.engine.abilities.remote ? 1 : 2);
  });

  it.each([
    ['an entity and its country', '{ entity(id: "alipay") { name country { name } } }', ['entity.byIds.country']],
    ['partners', '{ entity(id: "alipay") { name partners(first: 2) { nodes { name } } } }', ['partner.pageOfAll']],
    [
      'claims with their participants and sources',
      `{ entity(id: "alipay") { name country { name } claims(first: 2) { nodes { summary participants { entity { name } }
        markets { name } citations { source { title } } } } } }`,
      ['claim.page.entity.byDay.carrying'],
    ],
    [
      'claims by an alias in a fragment',
      `{ entity(id: "alipay") { ...Claims } } fragment Claims on Entity { list: claims(first: 2) {
        pageInfo { hasNextPage } edges { node { participants { entity { name } } } } } }`,
      ['claim.page.entity.byDay.carrying'],
    ],
    [
      'an entity that does not exist',
      '{ entity(id: "nothing") { claims { nodes { id } } } }',
      ['claim.page.entity.byDay.carrying'],
    ],
    [
      'the codes of markets',
      '{ claim(id: "alipay-bnp-paribas-acquiring-f131") { markets { code } } }',
      ['claim.byIds'],
    ],
  ])('reads %s by one statement of a remote database', async (_, document, expected) => {
    const statements = await statementsDuring(() => execute(document));
    if (world.engine.abilities.remote) expect(statements).toEqual(expected);
  });

  it('reads the data sets of carried records if they are selected', async () => {
    const { entity } = await execute(
      '{ entity(id: "alipay") { claims(first: 1) { nodes { participants { entity { id name datasets { id } } } } } } }',
    );
    expect(JSON.stringify(entity)).toMatch(/"datasets":\[\{"id":"/);
  });

  it('counts kinds once for entities and claims', async () => {
    const statements = await statementsDuring(() =>
      execute('{ graph { entityKinds { kind count } claimKinds { kind count } } }'),
    );
    expect(statements).toEqual(['graph.countsByKind']);
  });

  it('reads nothing that is not selected', async () => {
    const statements = await statementsDuring(() => execute('{ claims { totalCount } }'));
    expect(statements).toEqual(world.engine.abilities.orderedIndexes ? ['claim.count.all'] : []);
  });

  it('reads the market matrix once for all entities, roles and partners', async () => {
    const statements = await statementsDuring(() =>
      execute(`{ entities(first: 20, where: { kinds: [WALLET] }) { nodes { partnersPerMarket { market { name } roles { partnerCount }
        partners(first: 200) { totalCount edges { roles node { name } claims { totalCount nodes { id } } } } } } } }`),
    );
    const claims = world.engine.abilities.orderedIndexes
      ? ['claim.count.pair.filtered', 'claim.page.pair.filtered.byDay']
      : ['claim.byIds'];
    expect(statements.toSorted()).toEqual([
      ...claims,
      'entity.byIds',
      'entity.page.byName',
      'partner.count',
      'partner.keptMarkets',
      'partner.keptMarkets',
      'partner.meetings',
      'partner.page',
    ]);
  });
});

/** Cuts a list of statements into parts as long as those of `levels`, each sorted, with the rest at the end. */
function inLevels(statements: readonly string[], levels: readonly (readonly string[])[]): string[][] {
  const left = [...statements];
  const parts = levels.map(({ length }) => left.splice(0, length).toSorted());
  return left.length > 0 ? [...parts, left] : parts;
}
