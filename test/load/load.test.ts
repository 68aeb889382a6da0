import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Dataset } from '../../src/dataset/dataset.ts';
import { readChecked } from '../../src/dataset/checked/read-checked.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Call, Calls, Engine } from '../../src/engine/engine.ts';
import { type StateReading, cachedGraphState } from '../../src/graph/cached-graph-state.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { ensureLoaded } from '../../src/load/ensure-loaded.ts';
import { loadDataset, previewLoad } from '../../src/load/load.ts';
import type { LoadPlanSummary } from '../../src/load/load-summary.ts';
import { requireFewRetractions } from '../../src/load/retraction-guard.ts';
import { readChangedDataset } from '../../src/load/read-changed.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { engineWith, failingFrom, listOf, recordingWrites } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { clientOf } from '../support/execute.ts';
import { expireLease, sharedEngine } from '../support/lease.ts';
import { claims as shipped } from '../support/shipped.ts';
import { appOf } from '../support/world.ts';
import { currentContent } from './graph-content.ts';

const FOLDER = projectFile('seed/data');
const LABELS = {
  name: 'test.labels',
  text: /* cypher */ `MATCH (n:Node {id: $id}) UNWIND labels(n) AS label WITH label ORDER BY label RETURN collect(label)`,
};
const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const PARTNERS = {
  name: 'test.partners',
  text: /* cypher */ `MATCH (a)-[r:PARTNERS_WITH]->(b) RETURN a.id, b.id, r.claims`,
};
const COUNTS = {
  name: 'test.relationshipCounts',
  text: /* cypher */ `MATCH ()-[r]->() RETURN type(r), count(r)`,
};

const AT_ONCE = { noticeMs: 0 };

describeEngines('A first load', (graph) => {
  let dataset: Dataset;
  const steps: string[] = [];

  beforeAll(async () => {
    dataset = await readDataset(FOLDER);
    const onProgress = ({ step, done, total }: { step: string; done: number; total: number }): void => {
      steps.push(step);
      expect(done).toBeLessThanOrEqual(total);
    };
    await loadDataset(graph.engine, await readChecked(FOLDER), { onProgress });
  });

  it('writes every record and relationship', async () => {
    expect(await graphState(graph.engine)).toMatchObject({
      status: 'READY',
      version: dataset.version,
      loading: null,
      lease: null,
      counts: {
        entities: dataset.entities.length,
        claims: dataset.claims.length,
        sources: dataset.sources.length,
      },
    });
    const counts = Object.fromEntries(await graph.engine.read(COUNTS, {}));
    expect(counts).toMatchObject({
      INVOLVES: sum(shipped.map(({ participants }) => new Set(participants.map(({ entity }) => entity)).size)),
      CITES: sum(shipped.map(({ citations }) => citations.length)),
      RELATES: sum(shipped.map(({ relations }) => relations.length)),
      IN_MARKET: sum(shipped.map(({ markets }) => markets.length)),
    });
  });

  it('reports its progress', () => {
    expect([...new Set(steps)].slice(0, 4)).toEqual(['sources', 'entities', 'identifiers', 'claims']);
  });

  it('writes a relationship for each ordered pair of partners', async () => {
    const expected = new Map<string, string[]>();
    for (const { id, kind, participants } of shipped) {
      if (kind !== 'PARTNERSHIP') continue;
      for (const { entity: a } of participants) {
        for (const { entity: b } of participants) {
          if (a !== b) expected.set(`${a} ${b}`, [...(expected.get(`${a} ${b}`) ?? []), id].toSorted());
        }
      }
    }
    const pairs = await graph.engine.read(PARTNERS, {});
    expect(new Map(pairs.map(([a, b, claims]) => [`${String(a)} ${String(b)}`, claims]))).toEqual(expected);
  });

  it('of the same version writes nothing', async () => {
    const names: string[] = [];
    const { plan } = await loadDataset(recordingWrites(graph.engine, names), dataset);
    expect(names).toEqual([]);
    expect(plan.claims).toEqual({ added: [], revised: [], retracted: [], unchanged: dataset.claims.length });
  });

  it('knows the lines that it has read, so that reading again checks only what changed', async () => {
    const again = await readChangedDataset(graph.engine, FOLDER);
    const { claims } = again.records;
    expect(claims.size).toBe(dataset.claims.length);
    expect(Array.from(claims.sorted(), claims.isKnown)).not.toContain(false);
    expect(again.version).toBe(dataset.version);
  });
});

describeEngines('A load', (graph) => {
  const load = (records: Sample, options = {}) =>
    loadDataset(graph.engine, datasetOf(records), { ...AT_ONCE, ...options });
  const ask = (document: string) => clientOf(appOf(graph.engine).fetch).execute(document);
  const labels = async (id: string) => (await graph.engine.read(LABELS, { id }))[0]?.[0];
  const [first, ...others] = sample.claims;
  if (!first) throw new Error('The sample has claims.');
  const corrected: Sample = { ...sample, claims: [{ ...first, confidence: 0.123 }, ...others] };

  beforeEach(async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    await load(sample);
  });

  describe('without some entities and sources', { timeout: 60_000 }, () => {
    const withoutEric: Sample = {
      entities: sample.entities.filter(({ id }) => id !== 'eric'),
      sources: sample.sources.filter(({ id }) => id !== 'report'),
      claims: sample.claims
        .filter(({ id }) => id !== 'role-f3' && id !== 'statement-f9')
        .map((claim) => ({ ...claim, relations: claim.relations.filter((each) => each.claim !== 'statement-f9') })),
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
    }`;

    it('removes them from all lists, but finds them by id and from retracted claims', async () => {
      await load(withoutEric);
      const found = await ask(lists);
      expect(found.graph).toMatchObject({ entityCount: 6, sourceCount: 1 });
      expect(found.graph.entityKinds.map(({ kind }: { kind: string }) => kind)).not.toContain('PERSON');
      expect(found.entities.totalCount).toBe(6);
      expect(found.persons.totalCount).toBe(0);
      expect(found.sources).toEqual({ totalCount: 1, nodes: [{ id: 'echos-2018' }] });
      expect(found.search.totalCount).toBe(0);
      expect(found.entity).toEqual({ id: 'eric', name: 'Eric Jing', claims: { totalCount: 0 } });
      expect(found.source).toEqual({ id: 'report', title: 'Annual report', claims: { totalCount: 0 } });
      expect(found.nodes).toEqual([
        { __typename: 'Person', id: 'eric' },
        { __typename: 'Source', id: 'report' },
      ]);
      const retracted = await ask('{ claim(id: "role-f3") { id retractedAt participants { entity { id } } } }');
      expect(retracted.claim.retractedAt).toEqual(expect.any(String));
      expect(retracted.claim.participants).toEqual([{ entity: { id: 'eric' } }, { entity: { id: 'ant' } }]);
    });

    it('restores them with a later data set', async () => {
      const before = await ask(lists);
      await load(withoutEric);
      await load(sample);
      expect(await ask(lists)).toEqual(before);
      expect(await labels('eric')).toEqual(['Entity', 'Node', 'Person']);
      expect(await labels('report')).toEqual(['Node', 'Source']);
    });
  });

  it('replaces the label of an entity whose kind changes', async () => {
    const entities = sample.entities.map((entity) =>
      entity.id === 'bnp' ? { ...entity, kind: 'INVESTOR' as const } : entity,
    );
    await load({ ...sample, entities });
    expect(await labels('bnp')).toEqual(['Entity', 'Investor', 'Node']);
  });

  it('tells before it writes what it changes, field by field', async () => {
    const changed: Sample = {
      entities: sample.entities.map((entity) => (entity.id === 'ant' ? { ...entity, name: 'Ant Group' } : entity)),
      sources: sample.sources.map((source) => (source.id === 'report' ? { ...source, date: '2019' } : source)),
      claims: [{ ...first, id: 'another-f99' }, { ...first, confidence: 0.5, until: null }, ...others.slice(1)],
    };
    const preview = await previewLoad(graph.engine, datasetOf(changed));
    expect(preview).toMatchObject({
      dataset: {
        id: 'sample',
        title: 'Sample',
        version: datasetOf(changed).version,
        previousVersion: datasetOf(sample).version,
      },
      claims: {
        added: ['another-f99'],
        revised: [
          {
            id: first.id,
            changes: [
              { field: 'until', before: '2018', after: null },
              { field: 'confidence', before: 0.9, after: 0.5 },
            ],
          },
        ],
        retracted: [others[0]?.id],
        unchanged: sample.claims.length - 2,
      },
      entities: { revised: [{ id: 'ant', changes: [{ field: 'name', before: 'Ant', after: 'Ant Group' }] }] },
      sources: { revised: [{ id: 'report', changes: [{ field: 'date', before: null, after: '2019' }] }] },
      warnings: [],
    });
    const { plan } = await load(changed);
    expect(plan).toEqual(preview);
  });

  it('can be cancelled by its plan, and then changes nothing', async () => {
    const before = await currentContent(graph.engine);
    const onPlan = (): never => {
      throw new Error('too much');
    };
    await expect(load(corrected, { onPlan })).rejects.toThrow('too much');
    expect(await currentContent(graph.engine)).toEqual(before);
    expect(await graphState(graph.engine)).toMatchObject({ status: 'READY', lease: null });
  });

  it('of an empty graph that is cancelled leaves it empty', async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(load(sample, { signal })).rejects.toThrow('stop');
    expect(await graphState(graph.engine)).toMatchObject({ status: 'EMPTY', lease: null, loading: null });
  });

  it.each(['claim.copyRevision', 'claim.update', 'entity.countClaims', 'graph.setState'])(
    'that fails at %s changes nothing, as it is one transaction',
    async (step) => {
      const participants = [...first.participants, { entity: 'ant', role: 'BANK' as const, roleText: null }];
      const larger = { ...sample, claims: [{ ...first, participants }, ...others] };
      const before = await currentContent(graph.engine);
      let steps = 0;
      const failing = engineWith(graph.engine, {
        write: async (calls, options) =>
          graph.engine.write(
            (await listOf(calls)).map((call) =>
              call.statement.name.startsWith(step) && steps++ === (step === 'graph.setState' ? 1 : 0)
                ? { statement: { name: 'test.fails', text: 'UNWIND [1] AS x CREATE (n:Test {x: x / 0})' }, params: {} }
                : call,
            ),
            options,
          ),
      });
      await expect(loadDataset(failing, datasetOf(larger), AT_ONCE)).rejects.toThrow('test.fails');
      expect(await currentContent(graph.engine)).toEqual(before);
      await expireLease(graph.engine);
      expect(await graphState(graph.engine)).toMatchObject({ status: 'READY', version: datasetOf(sample).version });
      await load(larger);
    },
  );

  it('is seen as a whole: readers get the graph before it or after it, and it stays READY', async () => {
    const texts = [
      `MATCH (c:Claim) RETURN count(c)`,
      `MATCH (g:Graph) RETURN g.claims`,
      `MATCH (g:Graph) RETURN g.status`,
    ];
    let isDone = false;
    const seen = new Set<string>();
    const version = async () => {
      const { status, loadedAt, loads } = await graphState(graph.engine);
      return `${status} ${loadedAt} ${loads}`;
    };
    const reading = (async () => {
      while (!isDone) {
        const text = texts.map((each) => `CALL () { ${each} AS x${texts.indexOf(each)} }`).join(' ');
        const before = await version();
        const rows = await graph.engine.read({ name: 'test.whole', text: `${text} RETURN x0, x1, x2` }, {});
        // a statement that runs during a commit may see a part of it: a request finds out by this comparison
        if ((await version()) === before) seen.add(JSON.stringify(rows[0]));
      }
    })();
    const more = { ...sample, claims: [...sample.claims, { ...first, id: 'more-f50' }, { ...first, id: 'more-f51' }] };
    for (let i = 0; i < 5; i++) {
      await load(more);
      await load(sample);
    }
    isDone = true;
    await reading;
    const [few, many] = [sample.claims.length, sample.claims.length + 2];
    expect(seen.size).toBeGreaterThan(0);
    expect([...seen].filter((row) => ![`[${few},${few},"READY"]`, `[${many},${many},"READY"]`].includes(row))).toEqual(
      [],
    );
  });

  it('writes after all who read the state just before it would look again', async () => {
    // an engine without a count of commits: only the lease and the age of their reading tell readers to look again
    const shared = sharedEngine(graph.engine);
    const reader = cachedGraphState(shared);
    let reading: StateReading | null = null;
    let looksAgain: boolean | null = null;
    const watched = engineWith(shared, {
      write: async (calls, options) => {
        reading ??= await reader.reading(); // before the lease is taken
        if (options?.name === 'load.write') looksAgain = (await reader.readingAfter(reading)) !== reading;
        await shared.write(calls, options);
      },
    });
    await loadDataset(watched, datasetOf(corrected));
    expect(reading).toMatchObject({ state: { status: 'READY', lease: null } });
    expect(looksAgain).toBe(true);
  });
});

describeEngines('A load of several transactions', (graph) => {
  const PARTS = { noticeMs: 0, maxRows: 0 };
  const partly = () => engineWith(graph.engine, { abilities: { ...graph.engine.abilities, largeTransactions: false } });
  const after: Sample = {
    entities: sample.entities.map((entity) =>
      entity.id === 'bnp' ? { ...entity, name: 'BNP', country: 'CN' } : entity,
    ),
    sources: sample.sources.map((source) => (source.id === 'report' ? { ...source, date: '2019' } : source)),
    claims: [
      ...sample.claims
        .slice(1)
        .map((claim, i) => (i % 2 === 0 ? claim : { ...claim, summary: `${claim.kind} is so.` })),
      { ...sample.claims[0], id: 'another-f99', relations: [{ kind: 'FOLLOWED_BY', claim: 'metric-f7' }] },
    ] as Sample['claims'],
  };

  beforeEach(async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
  });

  const contentOf = async (...versions: readonly Sample[]) => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    for (const version of versions) await loadDataset(graph.engine, datasetOf(version), AT_ONCE);
    return currentContent(graph.engine);
  };

  it('has the same result as one', async () => {
    const expected = await contentOf(after);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    for (const version of [sample, after]) await loadDataset(partly(), datasetOf(version), PARTS);
    expect(await currentContent(graph.engine)).toEqual(expected);
  });

  it(
    'that is aborted leaves the status LOADING, and the next load continues it, also with other data',
    { timeout: 120_000 },
    async () => {
      const expected = { sample: await contentOf(sample), after: await contentOf(after) };
      for (const step of [
        'entity.renew',
        'claim.copyRevision',
        'claim.createRelations',
        'partner',
        'claim.refresh',
        'load.create',
      ]) {
        for (const next of ['sample', 'after'] as const) {
          await contentOf(sample);
          const aborted = loadDataset(failingFrom(partly(), step), datasetOf(after), PARTS);
          await expect(aborted, step).rejects.toThrow('connection lost');
          expect(await graphState(graph.engine), step).toMatchObject({ status: 'LOADING', loadingDataset: 'sample' });
          await expireLease(graph.engine);
          await loadDataset(partly(), datasetOf(next === 'sample' ? sample : after), AT_ONCE);
          expect(await currentContent(graph.engine), `${step} ${next}`).toEqual(expected[next]);
        }
      }
    },
  );

  it('that is aborted may be followed by another, which is refused as often as it retracts too much', async () => {
    await contentOf(sample);
    const aborted = loadDataset(failingFrom(partly(), 'claim.copyRevision'), datasetOf(after), PARTS);
    await expect(aborted).rejects.toThrow('connection lost');
    await expireLease(graph.engine);
    const fewer = datasetOf({ ...sample, claims: [] });
    const onPlan = (plan: LoadPlanSummary) => requireFewRetractions(plan, 0);
    for (const attempt of [1, 2]) {
      const loading = loadDataset(partly(), fewer, { ...PARTS, onPlan });
      await expect(loading, String(attempt)).rejects.toThrow('This would retract 9 of the 9 claims');
    }
    await loadDataset(partly(), datasetOf(after), { ...PARTS, onPlan });
  });

  it('that is aborted is continued at the next start', async () => {
    const dataset = await readDataset(FOLDER);
    await expect(loadDataset(failingFrom(partly(), 'claim.create'), dataset, PARTS)).rejects.toThrow('connection lost');
    await expireLease(graph.engine);
    expect(await ensureLoaded(graph.engine, '/nowhere')).toMatchObject({ status: 'READY', version: dataset.version });
  });
});

describeEngines('A large first load', (graph) => {
  const LARGE = { noticeMs: 0, maxRows: 0 };
  const changed: Sample = {
    ...sample,
    claims: sample.claims.slice(1).map((claim) => ({ ...claim, summary: `${claim.kind} is so.` })) as Sample['claims'],
  };

  beforeEach(async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
  });

  const contentOf = async (dataset: Dataset) => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    await loadDataset(graph.engine, dataset, AT_ONCE);
    return currentContent(graph.engine);
  };

  it('has the same result as a small one', async () => {
    const dataset = await readDataset(FOLDER);
    const expected = await contentOf(dataset);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    await loadDataset(graph.engine, dataset, LARGE);
    expect(await currentContent(graph.engine)).toEqual(expected);
  });

  it(
    'that is aborted leaves the status LOADING, and the next load leaves nothing of it',
    { timeout: 120_000 },
    async () => {
      const expected = { sample: await contentOf(datasetOf(sample)), changed: await contentOf(datasetOf(changed)) };
      for (const statement of ['source.create', 'claim.createInvolvements', 'claim.createRelations', 'load.create']) {
        for (const next of ['sample', 'changed'] as const) {
          await graph.engine.write([{ statement: CLEAR, params: {} }]);
          const aborted = loadDataset(abortedBefore(graph.engine, statement), datasetOf(sample), LARGE);
          await expect(aborted, statement).rejects.toThrow('aborted');
          expect(await graphState(graph.engine), statement).toMatchObject({ status: 'LOADING' });
          await expireLease(graph.engine);
          if (graph.engine.abilities.largeTransactions) {
            const plan = await previewLoad(graph.engine, datasetOf(changed));
            expect(plan.claims).toMatchObject({ added: expect.objectContaining({ length: changed.claims.length }) });
          }
          await loadDataset(graph.engine, datasetOf(next === 'sample' ? sample : changed), AT_ONCE);
          expect(await currentContent(graph.engine), `${statement} ${next}`).toEqual(expected[next]);
        }
      }
    },
  );
});

/** The engine, on which the first load fails when it reaches a statement. */
function abortedBefore(engine: Engine, statement: string): Engine {
  async function* callsOf(calls: Calls): AsyncGenerator<Call> {
    for await (const call of calls) {
      if (call.statement.name === statement) throw new Error('aborted');
      yield call;
    }
  }
  return engineWith(engine, { write: (calls, options) => engine.write(callsOf(calls), options) });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
