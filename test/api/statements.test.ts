import { expect, it } from 'vitest';

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

describeWorld('A nested query', ({ execute, statementsDuring }) => {
  it('takes one statement for each level and list, however many nodes it has', async () => {
    const statements = await statementsDuring(() => execute(NESTED, { first: 40 }));
    expect(statements).toMatchInlineSnapshot(`
      [
        "entity.page.byName",
        "entity.byIds",
        "claim.count.entity",
        "claim.page.entity.byDay",
        "entity.byIds",
        "source.byIds",
        "relation.byClaims",
        "entity.byIds",
      ]
    `);
    const fewer = await statementsDuring(() => execute(NESTED, { first: 3 }));
    expect(statements.length).toBeLessThanOrEqual(fewer.length + 1);
  });

  it('reads a page of claims with all its own lists in one statement', async () => {
    const statements = await statementsDuring(() =>
      execute(
        '{ entity(id: "alipay") { claims { nodes { summary amounts { value } metric { value } date { text } citations { note } } } } }',
      ),
    );
    expect(statements).toHaveLength(2);
  });

  it('counts kinds once for entities and claims', async () => {
    const statements = await statementsDuring(() =>
      execute('{ graph { entityKinds { kind count } claimKinds { kind count } } }'),
    );
    expect(statements).toEqual(['graph.countsByKind']);
  });

  it('reads nothing that is not selected', async () => {
    const statements = await statementsDuring(() => execute('{ claims { totalCount } }'));
    expect(statements).toEqual(['claim.count.all']);
  });

  it('reads the market matrix once for all entities, roles and partners', async () => {
    const statements = await statementsDuring(() =>
      execute(`{ entities(first: 20, where: { kinds: [WALLET] }) { nodes { partnersPerMarket { market { name } roles { partnerCount }
        partners(first: 200) { totalCount edges { roles node { name } claims { totalCount nodes { id } } } } } } } }`),
    );
    expect(statements.toSorted()).toMatchInlineSnapshot(`
      [
        "claim.count.pair.filtered",
        "claim.page.pair.filtered.byDay",
        "entity.byIds",
        "entity.page.byName",
        "partner.count",
        "partner.meetings",
        "partner.page",
        "partner.perMarket",
        "partner.perMarketAndRole",
      ]
    `);
  });
});
