import { expect, it } from 'vitest';

import { readMap, type MapAddress } from '../../../src/explorer/address/map-address.ts';
import { growthVariables, readOverTime } from '../../../src/explorer/address/over-time-address.ts';
import { readMarkets } from '../../../src/explorer/address/address.ts';
import { mapFilter } from '../../../src/explorer/address/map-address.ts';
import { browsePath, readBrowse } from '../../../src/explorer/browse/browse-address.ts';
import { browseFilter } from '../../../src/explorer/browse/browse-filter.ts';
import { partnersList } from '../../../src/explorer/browse/facts-list.ts';
import { mapClaimsPath, mapEntitiesPath } from '../../../src/explorer/map/map-lists.ts';
import { countedMarkets } from '../../../src/explorer/map/market-values.ts';
import { dayClaimsPath, dayEntitiesPath } from '../../../src/explorer/overtime/day-lists.ts';
import { describeWorld } from '../../support/world.ts';

describeWorld('The list behind a number', ({ execute }) => {
  /** The length of the list at an address. */
  async function lengthOf(path: string): Promise<number> {
    const [list, search = ''] = path.slice(1).split('?');
    if (list === 'claims') {
      const where = browseFilter('claims', readBrowse('claims', new URLSearchParams(search)));
      const { claims } = await execute(
        'query ($where: ClaimFilter) { claims(where: $where, first: 0) { totalCount } }',
        {
          where,
        },
      );
      return claims.totalCount;
    }
    const where = browseFilter('entities', readBrowse('entities', new URLSearchParams(search)));
    const { entities } = await execute(
      'query ($where: EntityFilter) { entities(where: $where, first: 0) { totalCount } }',
      { where },
    );
    return entities.totalCount;
  }

  it.each([
    { of: 'alipay' },
    { of: null },
    { of: 'alipay', clock: 'inForceOn', day: '2018-06-01' },
    { of: 'alipay', clock: 'knownOn', day: '2018-06-01' },
  ] satisfies Partial<MapAddress>[])('of a map is as long as the number: %o', async (change) => {
    const address: MapAddress = { ...readMap(new URLSearchParams()), ...change };
    const { claims } = await execute(
      'query ($where: ClaimFilter) { claims(where: $where, first: 0) { counts(by: MARKET, first: 100) { value isUnknown claimCount entityCount } } }',
      { where: mapFilter(address) },
    );
    const values = countedMarkets(claims.counts, address, String);
    expect(values.length).toBeGreaterThan(5);
    for (const { code, value, claims: count } of values.slice(0, 12)) {
      expect([code, await lengthOf(mapEntitiesPath(address, code))]).toEqual([code, value]);
      expect([code, await lengthOf(mapClaimsPath(address, code))]).toEqual([code, count]);
    }
    const without = claims.counts.find(({ isUnknown }: { isUnknown: boolean }) => isUnknown)?.claimCount ?? 0;
    expect(await lengthOf(mapClaimsPath(address, 'NONE'))).toBe(without);
  });

  it.each(['', 'as=platform&status=active,planned'])(
    'of a cell of the partners per market is as long as the number: %s',
    async (search) => {
      const address = readMarkets(new URLSearchParams(search));
      const { entity } = await execute(
        `query ($as: [ParticipantRole!], $where: ClaimFilter) {
        entity(id: "alipay") {
          partnersPerMarket(as: $as, where: $where) { market { code } partnerCount roles { role partnerCount } }
        }
      }`,
        {
          as: address.as.length > 0 ? address.as : null,
          where: address.status.length > 0 ? { status: address.status } : null,
        },
      );
      expect(entity.partnersPerMarket.length).toBeGreaterThan(10);
      for (const { market, partnerCount, roles } of entity.partnersPerMarket) {
        const code = market?.code ?? 'NONE';
        expect([code, await lengthOf(partnersList('alipay', code, null, address))]).toEqual([code, partnerCount]);
        for (const { role, partnerCount: inRole } of roles) {
          expect([code, role, await lengthOf(partnersList('alipay', code, role, address))]).toEqual([
            code,
            role,
            inRole,
          ]);
        }
      }
    },
  );

  it('of a point of a chart over time is as long as the number', async () => {
    for (const search of ['of=alipay&areas=europe', 'of=alipay&as=platform', 'show=claims&kinds=ownership', '']) {
      const address = readOverTime(new URLSearchParams(search));
      const [of = null] = address.of;
      const { where = null, by = 'CHANGE' } = growthVariables(address, of);
      const { claims } = await execute(
        `query ($where: ClaimFilter, $by: GrowthStep!) {
          claims(where: $where, first: 0) { growth(by: $by) { day inForce { claimCount entityCount } } }
        }`,
        { where, by },
      );
      for (const { day, inForce } of claims.growth.slice(-4)) {
        expect([search, day, await lengthOf(dayClaimsPath(address, day))]).toEqual([search, day, inForce.claimCount]);
        if (address.show !== 'partners' || inForce.entityCount === 0) continue;
        const others = inForce.entityCount - Number(of !== null);
        expect([search, day, await lengthOf(dayEntitiesPath(address, of, day))]).toEqual([search, day, others]);
      }
    }
  });

  it('of claims in several markets and years has all conditions', async () => {
    const values = {
      market: ['DE', 'NONE'],
      year: ['2017', '2018'],
      entity: ['alipay', 'wechat-pay'],
      as: ['PLATFORM'],
    };
    const { claims } = await execute(
      `{ claims(first: 200, where: { any: [{ year: 2017 }, { year: 2018 }] }) {
        nodes { markets { code } participants { role entity { id } } }
      } }`,
    );
    const expected = claims.nodes.filter(
      ({
        markets,
        participants,
      }: {
        markets: { code: string }[];
        participants: { role: string; entity: { id: string } }[];
      }) =>
        (markets.length === 0 || markets.some(({ code }) => code === 'DE')) &&
        participants.some(({ role, entity }) => role === 'PLATFORM' && values.entity.includes(entity.id)),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await lengthOf(browsePath('claims', { values }))).toBe(expected.length);
  });

  it('of plans has one list for each outcome', async () => {
    const lengths = await Promise.all(
      ['REALISED', 'NEXT_STAGE', 'OPEN'].map((outcome) =>
        lengthOf(browsePath('claims', { values: { status: ['PLANNED'], outcome: [outcome] } })),
      ),
    );
    expect(lengths.every((length) => length > 0)).toBe(true);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(
      await lengthOf(browsePath('claims', { values: { status: ['PLANNED'] } })),
    );
  });

  it('of an area counts by role and market', async () => {
    const { claims } = await execute(
      `{ claims(where: { areas: [EUROPE] }, first: 0) {
        roles: counts(by: ROLE) { value claimCount }
        markets: counts(by: MARKET, first: 40) { value claimCount entityCount }
      } }`,
    );
    const area = ['EUROPE'];
    for (const { value, claimCount } of claims.roles) {
      const values = { area, role: [value] };
      expect([value, await lengthOf(browsePath('claims', { values }))]).toEqual([value, claimCount]);
    }
    for (const { value, claimCount, entityCount } of claims.markets) {
      const values = { area, market: [value] };
      expect([value, await lengthOf(browsePath('claims', { values }))]).toEqual([value, claimCount]);
      expect([value, await lengthOf(browsePath('entities', { values }))]).toEqual([value, entityCount]);
    }
  });
});
