import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { ChangedClaimsError } from '../../src/load/load-plan.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Call, Engine } from '../../src/engine/engine.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { describeEngines } from '../support/engines.ts';
import { clientOf } from '../support/execute.ts';
import { expireLease } from '../support/lease.ts';
import { claims as shipped } from '../support/shipped.ts';
import { appOf } from '../support/world.ts';
import { sample } from '../dataset/sample.ts';
import { datasetOf } from '../dataset/dataset-of.ts';

const FOLDER = projectFile('seed/data');
const EVERYTHING = {
  name: 'test.everything',
  text: /* cypher */ `
  MATCH (n:Node) WITH n.id AS id, n.record AS record, n.byName AS byName, n.inForceFrom AS starts,
    n.inForceUntil AS ends, n.knownFrom AS known, n.participants AS participants, n.retractedAt AS retractedAt,
    n.claimCount AS claimCount, n.byClaimCountUp AS byClaimCount
  RETURN id, record, byName, starts, ends, known, participants, retractedAt, claimCount, byClaimCount ORDER BY id`,
};
const LABELS = {
  name: 'test.labels',
  text: /* cypher */ `MATCH (n:Node {id: $id}) UNWIND labels(n) AS label WITH label ORDER BY label RETURN collect(label)`,
};
const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const RELATIONSHIPS = {
  name: 'test.relationships',
  text: /* cypher */ `
  MATCH (a:Node)-[r]->(b:Node) WITH a.id AS a, type(r) AS kind, b.id AS b, r.role AS role, r.kind AS relation, r.claims AS claims
  RETURN a, kind, b, role, relation, claims ORDER BY a, kind, b, relation`,
};

/** The first statement of each step of a load, in order. */
const STEPS = [
  'lease.take',
  'source.merge',
  'entity.merge',
  'claim.merge',
  'claim.mergeRelations',
  'partner.mergeFromEntity',
  'partner.mergeFromPartner',
  'entity.countClaims',
  'graph.setState',
];

describeEngines('A load', (graph) => {
  let dataset: Dataset;
  const content = async () => ({
    nodes: await graph.engine.read(EVERYTHING, {}),
    relationships: await graph.engine.read(RELATIONSHIPS, {}),
  });
  let complete: Awaited<ReturnType<typeof content>>;

  beforeAll(async () => {
    dataset = await readDataset(FOLDER);
  });

  it(
    'that is aborted at any step leaves the status LOADING, and the next load completes it',
    { timeout: 120_000 },
    async () => {
      for (const step of STEPS) {
        await expect(loadDataset(failingFrom(graph.engine, step), dataset)).rejects.toThrow('connection lost');
        const state = await graphState(graph.engine);
        expect(state.status).toBe(step === 'lease.take' ? 'EMPTY' : 'LOADING');
        expect(state.loading).toBe(step === 'lease.take' ? null : dataset.version);
        await expireLease(graph.engine);
      }
      const state = await ensureLoaded(graph.engine, '/nowhere');
      expect(state).toMatchObject({ status: 'READY', version: dataset.version, loading: null });
      expect(state.counts).toEqual({ entities: 242, claims: 330, sources: 193 });
      complete = await content();
      expect(complete.nodes).toHaveLength(242 + 330 + 193);
      expect(count(complete.relationships, 'INVOLVES')).toBe(680);
      expect(count(complete.relationships, 'CITES')).toBe(418);
      expect(count(complete.relationships, 'RELATES')).toBe(115);
      expect(count(complete.relationships, 'IN_MARKET')).toBe(
        shipped.reduce((sum, { markets }) => sum + markets.length, 0),
      );
    },
  );

  it('of the same version writes nothing', async () => {
    const calls: Call[] = [];
    const { written, retracted } = await loadDataset(recording(graph.engine, calls), dataset);
    expect({ calls, written, retracted }).toEqual({
      calls: [],
      written: { entities: 0, claims: 0, sources: 0 },
      retracted: 0,
    });
  });

  it('reports its progress', async () => {
    const seen: string[] = [];
    await loadDataset(
      graph.engine,
      { ...dataset, version: 'again' },
      {
        onProgress: ({ step, done, total }) => {
          seen.push(step);
          expect(done).toBeLessThanOrEqual(total);
        },
      },
    );
    expect([...new Set(seen)]).toEqual(['sources', 'entities', 'partners', 'counts']);
    expect(await content()).toEqual(complete);
  });

  it('writes a relationship for each ordered pair of partners', () => {
    const expected = new Map<string, string[]>();
    for (const { id, kind, participants } of shipped) {
      if (kind !== 'PARTNERSHIP') continue;
      for (const { entity: a } of participants) {
        for (const { entity: b } of participants) {
          if (a !== b) expected.set(`${a} ${b}`, [...(expected.get(`${a} ${b}`) ?? []), id]);
        }
      }
    }
    const pairs = complete.relationships.filter(([, kind]) => kind === 'PARTNERS_WITH');
    expect(new Map(pairs.map(([a, , b, , , claims]) => [`${a} ${b}`, claims]))).toEqual(expected);
  });

  describe('of another data set', () => {
    it('is rejected before the first write if it changes a recorded claim', async () => {
      const [first, ...others] = dataset.claims;
      if (!first) throw new Error('The shipped data has claims.');
      const changed = { ...dataset, version: 'changed', claims: [{ ...first, confidence: 0.123 }, ...others] };
      const calls: Call[] = [];
      const load = loadDataset(recording(graph.engine, calls), changed);
      await expect(load).rejects.toThrow(ChangedClaimsError);
      await expect(load).rejects.toThrow(first.id);
      expect(calls).toEqual([]);
      expect(await content()).toEqual(complete);
    });

    it('retracts missing claims, which keep their ids, and restores them when they return', async () => {
      const gone = 'alipay-bnp-paribas-acquiring-f131';
      const less = {
        ...dataset,
        version: 'less',
        claims: dataset.claims
          .filter(({ id }) => id !== gone)
          .map((claim) => ({ ...claim, relations: claim.relations.filter((relation) => relation.claim !== gone) })),
      };
      // a claim with a relation to it would have changed
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
      expect(await content()).toEqual(complete);
    });
  });
});

describeEngines('A load after another', (graph) => {
  const setOf = (version: string, change: Partial<Dataset> = {}): Dataset => ({
    ...datasetOf(sample),
    ...change,
    version,
  });
  const load = (version: string, change: Partial<Dataset> = {}) => loadDataset(graph.engine, setOf(version, change));
  const ask = (document: string) => clientOf(appOf(graph.engine).fetch).execute(document);
  const labels = async (id: string) => (await graph.engine.read(LABELS, { id }))[0]?.[0];

  beforeEach(async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    await load('first');
  });

  describe('without some entities and sources', { timeout: 60_000 }, () => {
    const withoutEric: Partial<Dataset> = {
      entities: sample.entities.filter(({ id }) => id !== 'eric'),
      sources: sample.sources.filter(({ id }) => id !== 'report'),
      claims: sample.claims.filter(({ id }) => id !== 'role-f3' && id !== 'statement-f9' && id !== 'metric-f7'),
    };
    const lists = `{
      graph { entityCount sourceCount entityKinds { kind count } }
      entities(orderBy: { field: CLAIM_COUNT }) { totalCount nodes { id } }
      persons: entities(where: { kinds: [PERSON] }) { totalCount }
      sources { totalCount nodes { id } }
      search(text: "Eric") { totalCount }
      entity(id: "eric") { id name claims { totalCount } }
      source(id: "report") { id title claims { totalCount } }
      nodes(ids: ["eric", "report"]) { __typename id }
      claim(id: "role-f3") { id retractedAt participants { entity { id } } }
      statement: claim(id: "statement-f9") { citations { source { id } } }
    }`;

    it('removes them from all lists, but finds them by id and from retracted claims', async () => {
      await load('second', withoutEric);
      const found = await ask(lists);
      expect(found.graph).toMatchObject({ entityCount: 6, sourceCount: 1 });
      expect(found.graph.entityKinds.map(({ kind }: { kind: string }) => kind)).not.toContain('PERSON');
      expect(found.entities.totalCount).toBe(6);
      expect(found.entities.nodes).toHaveLength(6);
      expect(found.persons.totalCount).toBe(0);
      expect(found.sources).toEqual({ totalCount: 1, nodes: [{ id: 'echos-2018' }] });
      expect(found.search.totalCount).toBe(0);
      expect(found.entity).toEqual({ id: 'eric', name: 'Eric Jing', claims: { totalCount: 0 } });
      expect(found.source).toEqual({ id: 'report', title: 'Annual report', claims: { totalCount: 0 } });
      expect(found.nodes).toEqual([
        { __typename: 'Person', id: 'eric' },
        { __typename: 'Source', id: 'report' },
      ]);
      expect(found.claim.retractedAt).toEqual(expect.any(String));
      expect(found.claim.participants).toEqual([{ entity: { id: 'eric' } }, { entity: { id: 'ant' } }]);
      expect(found.statement.citations.at(-1)).toEqual({ source: { id: 'report' } });
    });

    it('accepts their ids in filters, which match nothing', async () => {
      await load('second', withoutEric);
      const found = await ask(
        '{ claims(where: { involves: [{ entity: "eric" }], sources: ["report"] }) { totalCount } }',
      );
      expect(found.claims.totalCount).toBe(0);
    });

    it('restores them with a later data set', async () => {
      const before = await ask(lists);
      await load('second', withoutEric);
      await load('third');
      expect(await ask(lists)).toEqual(before);
      expect(await labels('eric')).toEqual(['Entity', 'Node', 'Person']);
      expect(await labels('report')).toEqual(['Node', 'Source']);
    });
  });

  it('replaces the label of an entity whose kind changes', async () => {
    expect(await labels('bnp')).toEqual(['Bank', 'Entity', 'Node']);
    const entities = sample.entities.map((entity) =>
      entity.id === 'bnp' ? { ...entity, kind: 'INVESTOR' as const } : entity,
    );
    await load('second', { entities });
    expect(await labels('bnp')).toEqual(['Entity', 'Investor', 'Node']);
    expect((await ask('{ entity(id: "bnp") { __typename kind } }')).entity).toEqual({
      __typename: 'Investor',
      kind: 'INVESTOR',
    });
  });

  describe('keeps recorded claims unchanged', { timeout: 60_000 }, () => {
    const [first, ...others] = sample.claims;
    if (!first) throw new Error('The sample has claims.');
    const reworded: Partial<Dataset> = { claims: [{ ...first, confidence: 0.123 }, ...others] };
    const without: Partial<Dataset> = { claims: others };
    const added = { ...first, id: 'partnership-f99' };
    const confidence = async (id: string) =>
      (await ask(`{ claim(id: "${id}") { confidence } }`)).claim?.confidence ?? null;

    it('if a retracted claim returns', async () => {
      await load('second', without);
      await expect(load('third', reworded)).rejects.toThrow(ChangedClaimsError);
      expect((await ask(`{ claim(id: "${first.id}") { confidence retractedAt } }`)).claim).toEqual({
        confidence: 0.9,
        retractedAt: expect.any(String),
      });
      expect((await load('third')).written.claims).toBe(1);
    });

    it('if a load was aborted in between', async () => {
      for (const step of ['source.merge', 'partner.delete', 'claim.merge', 'entity.countClaims']) {
        const aborted = loadDataset(failingFrom(graph.engine, step), setOf('second', without));
        await expect(aborted, step).rejects.toThrow('connection lost');
        await expireLease(graph.engine);
        await expect(load('third', reworded)).rejects.toThrow(ChangedClaimsError);
        expect(await confidence(first.id)).toBe(0.9);
      }
    });

    it('but replaces claims that only an aborted load wrote', async () => {
      const set = setOf('second', { claims: [...sample.claims, added] });
      await expect(loadDataset(failingFrom(graph.engine, 'entity.countClaims'), set)).rejects.toThrow(
        'connection lost',
      );
      await expireLease(graph.engine);
      expect(await confidence(added.id)).toBe(0.9);
      const participants = added.participants.map((part) =>
        part.entity === 'bnp' ? { ...part, entity: 'ant' } : part,
      );
      const { state } = await load('third', {
        claims: [...sample.claims, { ...added, confidence: 0.5, participants }],
      });
      const found = await ask(`{
        claim(id: "${added.id}") { confidence recordedAt }
        bnp: entity(id: "bnp") { claims { nodes { id } } partners { edges { claims { nodes { id } } } } }
        ant: entity(id: "ant") { claims { nodes { id } } }
      }`);
      expect(found.claim).toEqual({ confidence: 0.5, recordedAt: state.loadedAt });
      expect(JSON.stringify(found.bnp)).not.toContain(added.id);
      expect(JSON.stringify(found.ant)).toContain(added.id);
    });

    it('and deletes claims that only an aborted load wrote if the next data set lacks them', async () => {
      const set = setOf('second', { claims: [...sample.claims, added] });
      await expect(loadDataset(failingFrom(graph.engine, 'entity.countClaims'), set)).rejects.toThrow(
        'connection lost',
      );
      await expireLease(graph.engine);
      await load('first');
      expect(await confidence(added.id)).toBeNull();
      expect((await load('second', { claims: [...sample.claims, { ...added, confidence: 0.4 }] })).written.claims).toBe(
        1,
      );
    });
  });
});

function count(rows: readonly (readonly unknown[])[], kind: string): number {
  return rows.filter((row) => row[1] === kind).length;
}

/** The engine with a different `write`. */
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

/** The engine, whose writes fail from the first one that starts with a statement on, as if the process were killed. */
function failingFrom(engine: Engine, statement: string): Engine {
  let hasFailed = false;
  return withWrite(engine, async (calls) => {
    const first = calls.find((call) => call.statement.name !== 'lease.renew');
    hasFailed ||= first?.statement.name.startsWith(statement) ?? false;
    if (hasFailed) throw new Error('connection lost');
    await engine.write(calls);
  });
}

function recording(engine: Engine, calls: Call[]): Engine {
  return withWrite(engine, async (written) => {
    calls.push(...written);
    await engine.write(written);
  });
}
