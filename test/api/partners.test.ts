import { expect, it } from 'vitest';

import type { Json } from '../support/execute.ts';
import { type Claim, claims, entities, entityOf, ids } from '../support/shipped.ts';
import { describeWorld } from '../support/world.ts';

const partnerships = claims.filter(({ kind }) => kind === 'PARTNERSHIP');
const involved = (claim: Claim, entity: string): boolean => claim.participants.some((one) => one.entity === entity);

/** Partners of an entity, each with the ids of the shared partnerships that meet the condition. */
function partnersOf(entity: string, holds: (claim: Claim) => boolean = () => true): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const claim of partnerships.filter((one) => involved(one, entity) && holds(one))) {
    for (const { entity: partner } of claim.participants) {
      if (partner !== entity) (found[partner] ??= []).push(claim.id);
    }
  }
  return found;
}

const MATRIX = `partnersPerMarket(ARGS) {
  market { code }
  partnerCount
  claimCount
  roles { role partnerCount claimCount }
  partners(first: 200) { totalCount edges { roles node { id } claims(first: 200) { totalCount nodes { id } } } }
}`;

describeWorld('Partners', ({ execute }) => {
  it(
    'of every entity are those that share a partnership with it, with exactly the partnerships they share',
    { timeout: 120_000 },
    async () => {
      const withPartners = entities.filter(({ id }) => Object.keys(partnersOf(id)).length > 0).map(({ id }) => id);
      const { entities: page } = await execute(
        `query ($ids: [ID!]) { entities(first: 200, where: { ids: $ids }) { nodes { id
        partners(first: 200) { totalCount edges { node { id } roles markets { code } claims(first: 200) { totalCount nodes { id } } } } } } }`,
        { ids: withPartners },
      );
      expect(page.nodes).toHaveLength(withPartners.length);
      for (const { id, partners } of page.nodes) {
        const expected = partnersOf(id);
        expect(partners.totalCount).toBe(Object.keys(expected).length);
        const got = Object.fromEntries(partners.edges.map((edge: Json) => [edge.node.id, ids(edge.claims.nodes)]));
        expect(got).toEqual(sorted(expected));
        for (const edge of partners.edges) {
          const shared = partnerships.filter((claim) => edge.claims.nodes.some((node: Json) => node.id === claim.id));
          const roles = shared.flatMap(({ participants }) =>
            participants.filter(({ entity }) => entity === edge.node.id),
          );
          expect(edge.roles).toEqual(distinct(roles.map(({ role }) => role)));
          expect(edge.markets.map((market: Json) => market.code)).toEqual(
            distinct(shared.flatMap(({ markets }) => markets)),
          );
          expect(edge.claims.totalCount).toBe(shared.length);
        }
      }
    },
  );

  it('are ordered by name, ignoring case and accents', async () => {
    const { entity } = await execute('{ entity(id: "alipay") { partners(first: 200) { nodes { name } } } }');
    const names: string[] = entity.partners.nodes.map((node: Json) => node.name);
    const plain = (name: string) => name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    expect(names.map(plain)).toEqual(names.map(plain).toSorted());
  });

  it('are filtered by the roles of both sides', async () => {
    const { entity } = await execute(
      '{ entity(id: "bnp-paribas") { partners(as: [ACQUIRER], roles: [MERCHANT]) { totalCount nodes { id } } } }',
    );
    const holds = ({ participants }: Claim) =>
      participants.some(({ entity: id, role }) => id === 'bnp-paribas' && role === 'ACQUIRER');
    const merchants = Object.entries(partnersOf('bnp-paribas', holds)).filter(([partner, shared]) =>
      shared.some((id) =>
        partnerships.some(
          (claim) =>
            claim.id === id && claim.participants.some((one) => one.entity === partner && one.role === 'MERCHANT'),
        ),
      ),
    );
    expect(ids(entity.partners.nodes)).toEqual(merchants.map(([id]) => id).toSorted());
    expect(entity.partners.totalCount).toBe(merchants.length);
  });

  it.each([
    [
      'of Alipay as platform',
      'alipay',
      'as: [PLATFORM]',
      (claim: Claim) => claim.participants.some(({ entity, role }) => entity === 'alipay' && role === 'PLATFORM'),
    ],
    ['of Alipay, active ones', 'alipay', 'where: { status: [ACTIVE] }', ({ status }: Claim) => status === 'ACTIVE'],
    ['of Wirecard', 'wirecard', 'where: {}', () => true],
    ['of WeChat Pay', 'wechat-pay', 'where: {}', () => true],
  ])('by market, %s, have counts that equal the length of their lists', async (_, id, args, holds) => {
    const { entity } = await execute(`{ entity(id: "${id}") { ${MATRIX.replace('ARGS', args)} } }`);
    const own = partnerships.filter((claim) => involved(claim, id) && holds(claim));
    expect(entity.partnersPerMarket.map((cell: Json) => cell.market.code)).toEqual(
      distinct(own.flatMap(({ markets }) => markets)),
    );
    for (const cell of entity.partnersPerMarket) {
      const here = own.filter(({ markets }) => markets.includes(cell.market.code));
      const expected = partnersOf(id, (claim) => here.includes(claim));
      const edges: Json[] = cell.partners.edges;
      expect(cell.partnerCount).toBe(edges.length);
      expect(cell.partners.totalCount).toBe(edges.length);
      expect(cell.claimCount).toBe(here.length);
      expect(Object.fromEntries(edges.map((edge) => [edge.node.id, ids(edge.claims.nodes)]))).toEqual(sorted(expected));
      for (const { role, partnerCount, claimCount } of cell.roles) {
        expect(partnerCount).toBe(edges.filter((edge) => edge.roles.includes(role)).length);
        expect(claimCount).toBe(
          here.filter(({ participants }) => participants.some((one) => one.entity !== id && one.role === role)).length,
        );
      }
      expect(cell.roles.map((one: Json) => one.role)).toEqual(distinct(edges.flatMap((edge) => edge.roles)));
    }
  });

  it('by market are those of the requested markets only', async () => {
    const { entity } = await execute(
      `{ entity(id: "alipay") { ${MATRIX.replace('ARGS', 'where: { markets: [FI, DK] }')} } }`,
    );
    expect(entity.partnersPerMarket.map((cell: Json) => cell.market.code)).toEqual(['DK', 'FI']);
  });

  it('of an entity without partnerships are an empty list', async () => {
    const { entity } = await execute(
      '{ entity(id: "li-wang") { partners { totalCount edges { cursor } } partnersPerMarket { claimCount } } }',
    );
    expect(entity).toEqual({ partners: { totalCount: 0, edges: [] }, partnersPerMarket: [] });
    expect(entityOf('li-wang').kind).toBe('PERSON');
  });
});

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}

function sorted(lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(lists).map(([key, values]) => [key, values.toSorted()]));
}
