import fc from 'fast-check';
import { expect, it } from 'vitest';

import { loadDataset } from '../../src/load/load.ts';
import { partnershipRoles } from '../arbitrary/list.ts';
import { readFiles } from '../dataset/folder.ts';
import { type ClaimFilter, claimsWhere } from '../oracle/filter.ts';
import { groupOf } from '../oracle/ownership.ts';
import { type Partner, type PartnerList, partnersOf, partnersPerMarket } from '../oracle/partner.ts';
import { describeEngines } from '../support/engines.ts';
import { type Json, clientOf } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { claims, entities, ids, sources } from '../support/shipped.ts';
import { appOf, describeWorld } from '../support/world.ts';

const records = { claims, entities, sources };
const GROUPS = [
  'ant-financial',
  'alipay',
  'alipay-europe',
  'tencent',
  'wechat-pay',
  'one97',
  'paytm',
  'dnb',
  'wirecard',
];

const times = tries(40);
const timeout = 120_000 + times.runs * 5_000;

const PARTNERS =
  'totalCount edges { node { id } roles markets { code } members { id } claims(first: 200, orderBy: { field: ID }) { totalCount nodes { id } } }';
const DOCUMENT = `query ($id: ID!, $as: [ParticipantRole!], $roles: [ParticipantRole!], $where: ClaimFilter) {
  entity(id: $id) {
    partners(as: $as, roles: $roles, where: $where, includeGroup: true, first: 200) { ${PARTNERS} }
    partnersPerMarket(as: $as, roles: $roles, where: $where, includeGroup: true) {
      market { code } partnerCount claimCount
      roles { role partnerCount claimCount partners(first: 200) { totalCount nodes { id } } }
      partners(first: 200) { ${PARTNERS} }
    }
  }
}`;

describeWorld('The partners of a group', ({ execute, ask }) => {
  it('are those of all members, each once, in total and by market', { timeout }, async () => {
    const wheres: readonly ClaimFilter[] = [
      {},
      { status: ['ACTIVE'] },
      { markets: ['FI', 'CN', 'ID'] },
      { inForceOn: '2018-06-30' },
      { knownOn: '2017-12-31' },
      { confidence: { gte: 0.9 } },
      { related: { kinds: ['CONFLICTS_WITH', 'FOLLOWED_BY'] } },
    ];
    // every claim of the present was valid then, by statements for the past
    const later = { recordedOn: '2100-01-01T00:00:00Z' };
    const list = fc.record({ as: partnershipRoles, roles: partnershipRoles, where: fc.constantFrom(...wheres) });
    const property = fc.asyncProperty(fc.constantFrom(...GROUPS), list, fc.boolean(), async (id, asked, isPast) => {
      const { inForceOn, knownOn } = asked.where;
      const members = groupOf(records, id, { on: inForceOn, where: { knownOn } }).map(({ entity }) => entity);
      const expected: PartnerList = { ...asked, members };
      const where = isPast ? { ...asked.where, ...later } : asked.where;
      const { entity } = await execute<Json>(DOCUMENT, { id, ...asked, where });
      expect(entity.partners).toEqual(partnersShown(partnersOf(records, id, expected), expected));
      const markets = partnersPerMarket(records, id, expected);
      expect(entity.partnersPerMarket).toEqual(
        markets.map(({ market, partnerCount, claimCount, roles, partners }) => ({
          market: { code: market },
          partnerCount,
          claimCount,
          roles: roles.map((cell) => ({
            ...cell,
            partners: {
              totalCount: cell.partnerCount,
              nodes: partners
                .filter((partner) => partner.roles.includes(cell.role))
                .map((one) => ({ id: one.entity.id })),
            },
          })),
          partners: partnersShown(partners, expected),
        })),
      );
    });
    await holds(property, times);
  });

  it('come page by page, in both directions', { timeout: 60_000 }, async () => {
    const page = `query ($first: Int, $after: String, $last: Int, $before: String) { entity(id: "ant-financial") {
      partners(includeGroup: true, first: $first, after: $after, last: $last, before: $before) {
        nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`;
    const all = partnersOf(records, 'ant-financial', { members: ['ant-financial', 'alipay', 'alipay-europe'] });
    for (const backwards of [false, true]) {
      const found: string[] = [];
      for (let cursor: string | null = null, more = true; more;) {
        const range: object = backwards ? { last: 17, before: cursor } : { first: 17, after: cursor };
        const { partners } = (await execute<Json>(page, range)).entity;
        const nodes = ids(partners.nodes);
        found.splice(backwards ? 0 : found.length, 0, ...partners.nodes.map(({ id }: Json) => id));
        expect(nodes.length).toBeGreaterThan(0);
        more = partners.pageInfo[backwards ? 'hasPreviousPage' : 'hasNextPage'];
        cursor = partners.pageInfo[backwards ? 'startCursor' : 'endCursor'];
      }
      expect(found).toEqual(all.map(({ entity }) => entity.id));
    }
  });

  it('of an entity without a group are its own', async () => {
    const fields = '{ totalCount nodes { id } }';
    const { entity } = await execute<Json>(
      `{ entity(id: "wirecard") { own: partners(first: 200) ${fields} group: partners(first: 200, includeGroup: true) ${fields} } }`,
    );
    expect(entity.group).toEqual(entity.own);
    expect(entity.own.totalCount).toBeGreaterThan(5);
  });

  it('have cursors of their own', async () => {
    const { entity } = await execute<Json>(
      '{ entity(id: "alipay") { partners(first: 1) { pageInfo { endCursor } } } }',
    );
    const after = entity.partners.pageInfo.endCursor;
    const { errors } = await ask(
      `{ entity(id: "alipay") { partners(first: 1, includeGroup: true, after: "${after}") { nodes { id } } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FOREIGN_CURSOR' } }]);
  });
});

describeEngines('The partners of two companies of one group', (graph) => {
  it('are partners of the group, each once, and the companies are none', { timeout: 60_000 }, async () => {
    const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const partnership = (id: string, first: string, second: string, market: string) => ({
      id,
      kind: 'PARTNERSHIP',
      status: 'ACTIVE',
      participants: [
        { entity: first, role: 'PLATFORM' },
        { entity: second, role: 'BANK' },
      ],
      markets: [market],
      citations: [{ source: 'filing' }],
    });
    const ownership = {
      id: 'parent-sub',
      kind: 'OWNERSHIP',
      status: 'ACTIVE',
      participants: [
        { entity: 'parent', role: 'OWNER' },
        { entity: 'sub', role: 'OWNED' },
      ],
      since: '2020-01-01',
      stakePercent: 60,
      citations: [{ source: 'filing' }],
    };
    const dataset = await readFiles({
      'dataset.json': JSON.stringify({ id: 'groups', title: 'Groups' }),
      'sources.jsonl': lines([{ id: 'filing', title: 'Annual report' }]),
      'entities.jsonl': lines(['parent', 'sub', 'bank-a', 'bank-b'].map((id) => ({ id, kind: 'COMPANY', name: id }))),
      'claims.jsonl': lines([
        ownership,
        partnership('c1', 'parent', 'bank-b', 'DE'),
        partnership('c2', 'sub', 'bank-b', 'DE'),
        partnership('c3', 'sub', 'bank-a', 'FR'),
        partnership('c4', 'parent', 'sub', 'DE'),
      ]),
    });
    await loadDataset(graph.engine, dataset);
    const { execute } = clientOf(appOf(graph.engine).fetch);
    const list = 'edges { node { id } members { id } claims { nodes { id } } }';
    const shown = ({ edges }: Json) =>
      edges.map(({ node, members, claims: behind }: Json) => [node.id, ids(members), ids(behind.nodes)]);
    for (const id of ['parent', 'sub']) {
      const { entity } = await execute<Json>(`{ entity(id: "${id}") {
        partners(includeGroup: true) { totalCount ${list} }
        partnersPerMarket(includeGroup: true) { market { code } partnerCount claimCount partners { ${list} } }
      } }`);
      expect(entity.partners.totalCount).toBe(2);
      expect(shown(entity.partners)).toEqual([
        ['bank-a', ['sub'], ['c3']],
        ['bank-b', ['parent', 'sub'], ['c1', 'c2']],
      ]);
      expect(
        entity.partnersPerMarket.map(({ market, partnerCount, claimCount, partners }: Json) => [
          market.code,
          partnerCount,
          claimCount,
          ...shown(partners),
        ]),
      ).toEqual([
        ['DE', 1, 2, ['bank-b', ['parent', 'sub'], ['c1', 'c2']]],
        ['FR', 1, 1, ['bank-a', ['sub'], ['c3']]],
      ]);
    }
    // before the parent held the shares there was no group: a partnership without a start is in force on no day
    const { entity } = await execute<Json>(
      '{ entity(id: "sub") { partners(includeGroup: true, where: { inForceOn: "2019-12-31" }) { totalCount } } }',
    );
    expect(entity.partners.totalCount).toBe(0);
  });
});

function partnersShown(partners: readonly Partner[], { members = [], as, where }: PartnerList): Json {
  const own = claimsWhere(records, where);
  return {
    totalCount: partners.length,
    edges: partners.map(({ entity, roles, markets, claims: behind }) => ({
      node: { id: entity.id },
      roles,
      markets: markets.map((code) => ({ code })),
      members: members
        .filter((member) =>
          behind.some(
            (claim) =>
              own.includes(claim) &&
              claim.participants.some((one) => one.entity === member && (!as || as.includes(one.role))),
          ),
        )
        .toSorted()
        .map((id) => ({ id })),
      claims: { totalCount: behind.length, nodes: ids(behind).map((id) => ({ id })) },
    })),
  };
}
