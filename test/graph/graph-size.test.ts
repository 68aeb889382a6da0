import { beforeAll, expect, it } from 'vitest';

import { graphState } from '../../src/graph/graph-state.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { ownerClaims, ownersClaims, createGraphSize } from '../../src/graph/graph-size.ts';
import { describeEngines } from '../support/engines.ts';
import { loadShipped } from '../support/world.ts';

describeEngines('The size of a graph', (graph) => {
  const names: string[] = [];
  let engine: Engine;

  beforeAll(async () => {
    await loadShipped(graph.engine);
    engine = {
      ...graph.engine,
      read: (statement, ...more) => {
        names.push(statement.name);
        return graph.engine.read(statement, ...more);
      },
    };
  });

  it('is read once for concurrent callers', async () => {
    names.length = 0;
    const { read: sizeNow } = createGraphSize(engine, () => graphState(graph.engine));
    const sizes = [await sizeNow(), ...(await Promise.all([sizeNow(), sizeNow()]))];
    expect(new Set(sizes).size).toBe(1);
    expect(names.toSorted()).toEqual([
      'graph.busiestEntities',
      'graph.busiestMarkets',
      'graph.busiestSources',
      'graph.formerCounts',
      'graph.sampledClaims',
      'graph.sampledEntities',
    ]);
  });

  it('includes the owners with the most claims and a sample of words', async () => {
    const size = await createGraphSize(engine, () => graphState(graph.engine)).read();
    expect([size.claims, size.samples.claims.length, size.samples.entities.length]).toEqual([330, 330, size.entities]);
    const [[busiest, most] = ['', 0], [, second] = ['', 0]] = [...size.busiest.entity];
    expect([busiest, most >= second]).toEqual(['alipay', true]);
    expect(ownerClaims(size, 'entity', 'alipay')).toBe(most);
    expect(ownerClaims(size, 'market', 'fr')).toBeGreaterThan(0);
    expect(ownersClaims(size, 'entity', 1)).toBe(most);
    expect(ownersClaims(size, 'entity', 2)).toBe(most + second);
    expect(ownersClaims(size, 'entity', 1_000_000)).toBeLessThanOrEqual(2.5 * size.claims);
    expect(size.samples.claims.filter(({ words }) => String(words).includes(' alipay')).length).toBeGreaterThan(50);
  });

  it('is that of an empty graph while the graph cannot be read', async () => {
    const size = await createGraphSize(engine, () => Promise.reject(new Error('away'))).read();
    expect([size.claims, size.busiest.entity.size]).toEqual([0, 0]);
  });
});
