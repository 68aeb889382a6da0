import { beforeAll, describe, expect, it } from 'vitest';

import { ensureLoaded } from '../../src/dataset/ensure-loaded.ts';
import { graphState } from '../../src/dataset/graph-state.ts';
import { ChangedClaimsError, loadDataset } from '../../src/dataset/load.ts';
import { type Dataset, readDataset } from '../../src/dataset/read.ts';
import type { Call, Engine } from '../../src/engine/engine.ts';
import { projectFile } from '../../src/project-file.ts';
import { claims as shipped } from '../support/shipped.ts';
import { describeEngines } from '../support/engines.ts';

const FOLDER = projectFile('seed/data');
const EVERYTHING = {
  name: 'test.everything',
  text: /* cypher */ `
  MATCH (n:Node) WITH n.id AS id, n.record AS record, n.byName AS byName, n.inForceFrom AS starts,
    n.inForceUntil AS ends, n.knownFrom AS known, n.participants AS participants, n.retractedAt AS retractedAt
  RETURN id, record, byName, starts, ends, known, participants, retractedAt ORDER BY id`,
};
const RELATIONSHIPS = {
  name: 'test.relationships',
  text: /* cypher */ `
  MATCH (a:Node)-[r]->(b:Node) WITH a.id AS a, type(r) AS kind, b.id AS b, r.role AS role, r.kind AS relation, r.claims AS claims
  RETURN a, kind, b, role, relation, claims ORDER BY a, kind, b, relation`,
};

describeEngines('A load', (graph) => {
  let dataset: Dataset;
  const content = async () => ({
    nodes: await graph.engine.read(EVERYTHING, {}),
    relationships: await graph.engine.read(RELATIONSHIPS, {}),
  });
  let whole: Awaited<ReturnType<typeof content>>;

  beforeAll(async () => {
    dataset = await readDataset(FOLDER);
  });

  it(
    'that is broken off anywhere leaves a graph that says so, and the next load finishes it',
    { timeout: 120_000 },
    async () => {
      for (const writes of [0, 1, 2, 9, 12, 16, 20, 21]) {
        await expect(loadDataset(failingAfter(graph.engine, writes), dataset)).rejects.toThrow('broken off');
        const state = await graphState(graph.engine);
        expect(state.status).toBe(writes === 0 ? 'EMPTY' : 'LOADING');
        expect(state.loading).toBe(writes === 0 ? null : dataset.version);
      }
      const state = await ensureLoaded(graph.engine, '/nowhere');
      expect(state).toMatchObject({ status: 'READY', version: dataset.version, loading: null });
      expect(state.counts).toEqual({ entities: 242, claims: 330, sources: 191 });
      whole = await content();
      expect(whole.nodes).toHaveLength(242 + 330 + 191);
      expect(count(whole.relationships, 'INVOLVES')).toBe(680);
      expect(count(whole.relationships, 'CITES')).toBe(418);
      expect(count(whole.relationships, 'RELATES')).toBe(115);
      expect(count(whole.relationships, 'IN_MARKET')).toBe(
        shipped.reduce((sum, { markets }) => sum + markets.length, 0),
      );
    },
  );

  it('of the same data writes nothing', async () => {
    const calls: Call[] = [];
    const { written, retracted } = await loadDataset(recording(graph.engine, calls), dataset);
    expect({ calls, written, retracted }).toEqual({
      calls: [],
      written: { entities: 0, claims: 0, sources: 0 },
      retracted: 0,
    });
  });

  it('tells how far it has come', async () => {
    const seen: string[] = [];
    await loadDataset(graph.engine, { ...dataset, version: 'again' }, ({ step, done, total }) => {
      seen.push(step);
      expect(done).toBeLessThanOrEqual(total);
    });
    expect([...new Set(seen)]).toEqual(['sources', 'entities', 'partners']);
    expect(await content()).toEqual(whole);
  });

  it('stands in the graph with a relationship for each ordered pair of partners', () => {
    const expected = new Map<string, string[]>();
    for (const { id, kind, participants } of shipped) {
      if (kind !== 'PARTNERSHIP') continue;
      for (const { entity: one } of participants) {
        for (const { entity: other } of participants) {
          if (one !== other) expected.set(`${one} ${other}`, [...(expected.get(`${one} ${other}`) ?? []), id]);
        }
      }
    }
    const pairs = whole.relationships.filter(([, kind]) => kind === 'PARTNERS_WITH');
    expect(new Map(pairs.map(([one, , other, , , claims]) => [`${one} ${other}`, claims]))).toEqual(expected);
  });

  describe('of other data', () => {
    it('is refused before the first write where it words a recorded claim otherwise', async () => {
      const [first, ...others] = dataset.claims;
      if (!first) throw new Error('The shipped data has claims.');
      const changed = { ...dataset, version: 'changed', claims: [{ ...first, confidence: 0.123 }, ...others] };
      const calls: Call[] = [];
      const load = loadDataset(recording(graph.engine, calls), changed);
      await expect(load).rejects.toThrow(ChangedClaimsError);
      await expect(load).rejects.toThrow(first.id);
      expect(calls).toEqual([]);
      expect(await content()).toEqual(whole);
    });

    it('retracts what is gone, which keeps its id, and takes it back when it returns', async () => {
      const gone = 'alipay-bnp-paribas-acquiring-f131';
      const less = {
        ...dataset,
        version: 'less',
        claims: dataset.claims
          .filter(({ id }) => id !== gone)
          .map((claim) => ({ ...claim, relations: claim.relations.filter((relation) => relation.claim !== gone) })),
      };
      // claims that pointed at it are worded otherwise now: leave those out of the comparison
      const touched = dataset.claims.filter(({ relations }) => relations.some(({ claim }) => claim === gone));
      expect(touched).toEqual([]);
      expect((await loadDataset(graph.engine, less)).retracted).toBe(1);
      const { nodes, relationships } = await content();
      const node = nodes.find(([id]) => id === gone);
      expect(node?.[7]).toEqual(expect.any(String));
      expect(relationships.filter(([a, , b]) => a === gone || b === gone)).toEqual([]);
      const shared = relationships.find(
        ([a, kind, b]) => a === 'alipay' && kind === 'PARTNERS_WITH' && b === 'bnp-paribas',
      );
      expect(shared?.[5]).toEqual(['alipay-galeries-lafayette-acceptance-f152']);
      expect((await loadDataset(graph.engine, dataset)).written.claims).toBe(1);
      expect(await content()).toEqual(whole);
    });
  });
});

function count(rows: readonly (readonly unknown[])[], kind: string): number {
  return rows.filter((row) => row[1] === kind).length;
}

/** The engine with another `write`. */
function withWrite(engine: Engine, write: Engine['write']): Engine {
  return {
    product: engine.product,
    abilities: engine.abilities,
    read: (statement, params, options) => engine.read(statement, params, options),
    write,
    prepare: () => engine.prepare(),
    close: () => engine.close(),
  };
}

function failingAfter(engine: Engine, writes: number): Engine {
  let left = writes;
  return withWrite(engine, async (calls) => {
    if (left === 0) throw new Error('broken off');
    left -= 1;
    await engine.write(calls);
  });
}

function recording(engine: Engine, calls: Call[]): Engine {
  return withWrite(engine, async (made) => {
    calls.push(...made);
    await engine.write(made);
  });
}
