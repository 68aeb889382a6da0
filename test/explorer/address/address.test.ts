import { describe, expect, it } from 'vitest';

import { WHOLE_GRAPH } from '../../../src/explorer/address/scope.ts';
import {
  claimPath,
  conflictsPath,
  connectionsPath,
  entityPath,
  identifierPath,
  marketsPath,
  neighbourhoodPath,
  readConflicts,
  readConnections,
  readFacts,
  readMarkets,
  readNeighbourhood,
  readSearch,
  searchPath,
} from '../../../src/explorer/address/address.ts';

describe('The address of a view', () => {
  it('is readable and leaves out defaults', () => {
    expect([
      searchPath('ant fin'),
      entityPath('alipay'),
      entityPath('alipay', { kinds: ['ROLE', 'MARKET_PRESENCE'], sort: 'latest' }),
      neighbourhoodPath({ of: ['a', 'b'], depth: 1 }),
      neighbourhoodPath({ of: ['a'], depth: 2, kinds: ['ROLE'], clock: 'knownOn', day: '2018-06-08' }),
      connectionsPath({ from: 'a', to: 'b', avoid: ['cn', 'fr'] }),
      marketsPath('alipay'),
      marketsPath('alipay', { as: [], status: ['PLANNED'], market: 'FR', role: 'ACQUIRER' }),
      conflictsPath(),
      conflictsPath({ kinds: ['REALISED_BY'], text: '2018' }),
      conflictsPath({ groups: true, of: ['a', 'b'] }),
      connectionsPath({ from: 'a', to: 'b', paths: 'longer1', maxDegree: 50 }),
      claimPath('c', { datasets: ['a', 'b'], recordedOn: '2026-05-01' }),
      identifierPath('TICKER', 'XSTO:FJORD'),
      identifierPath('OTHER', 'https://example.org/$1'),
    ]).toEqual([
      '/search?text=ant+fin',
      '/entity/alipay',
      '/entity/alipay?kinds=role,market_presence&sort=latest',
      '/neighbourhood?of=a,b',
      '/neighbourhood?of=a&depth=2&kinds=role&clock=knownOn&day=2018-06-08',
      '/connections?from=a&to=b&avoid=cn,fr',
      '/markets/alipay',
      '/markets/alipay?as=any&status=planned&market=FR&role=acquirer',
      '/conflicts',
      '/conflicts?kinds=realised_by&text=2018',
      '/conflicts?as=groups&of=a,b',
      '/connections?from=a&to=b&paths=longer1&maxDegree=50',
      '/claim/c?datasets=a,b&recordedOn=2026-05-01',
      '/entity/ticker/XSTO%3AFJORD',
      '/entity/other/https%3A%2F%2Fexample.org%2F%241',
    ]);
  });

  it.each([[WHOLE_GRAPH], [{ datasets: ['a', 'b'], recordedOn: '2026-05-01T08:00:00.123Z' }]])(
    'round-trips: %j',
    (scope) => {
      const facts = { kinds: ['OWNERSHIP', 'ROLE'], status: ['ENDED'], sort: 'confidence', ...scope } as const;
      expect(readFacts(searchOf(entityPath('x', facts)))).toEqual(facts);
      const around = {
        of: ['a', 'b'],
        depth: 3,
        kinds: ['ROLE'],
        clock: 'knownOn',
        day: '2018-06-08',
        ...scope,
      } as const;
      expect(readNeighbourhood(searchOf(neighbourhoodPath(around)))).toEqual(around);
      const between = {
        from: 'a',
        to: 'b',
        avoid: ['cn'],
        kinds: ['INVESTMENT'],
        paths: 'trusted',
        maxDegree: 30,
        ...scope,
      } as const;
      expect(readConnections(searchOf(connectionsPath(between)))).toEqual(between);
      const markets = { as: [], status: [], market: 'none', role: null, ...scope } as const;
      expect(readMarkets(searchOf(marketsPath('x', markets)))).toEqual(markets);
      const pairs = { kinds: ['REWORDS'], of: ['x'], text: 'a & b', groups: false, ...scope } as const;
      expect(readConflicts(searchOf(conflictsPath(pairs)))).toEqual(pairs);
      const groups = { ...pairs, kinds: [], groups: true };
      expect(readConflicts(searchOf(conflictsPath(groups)))).toEqual(groups);
      expect(readSearch(searchOf(searchPath('a+b, c', { kinds: ['CLAIM'], ...scope })))).toEqual({
        text: 'a+b, c',
        kinds: ['CLAIM'],
        ...scope,
      });
    },
  );

  it('ignores unknown values', () => {
    const search = new URLSearchParams(
      'of=a,,b,a&depth=9&kinds=role,nonsense&clock=sundial&day=8 June&recordedOn=yesterday',
    );
    expect(readNeighbourhood(search)).toEqual({
      of: ['a', 'b'],
      depth: 1,
      kinds: ['ROLE'],
      clock: 'inForceOn',
      day: null,
      ...WHOLE_GRAPH,
    });
  });

  it('accepts ids in any case and with spaces', () => {
    expect(readNeighbourhood(new URLSearchParams({ of: 'Alipay, WIRECARD,alipay' })).of).toEqual([
      'alipay',
      'wirecard',
    ]);
    expect(readConnections(new URLSearchParams({ from: 'Alipay', to: ' Tencent ', avoid: 'CN' }))).toMatchObject({
      from: 'alipay',
      to: 'tencent',
      avoid: ['cn'],
    });
  });
});

function searchOf(path: string): URLSearchParams {
  return new URL(path, 'http://localhost').searchParams;
}
