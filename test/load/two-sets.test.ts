import fc from 'fast-check';
import { expect, it } from 'vitest';

import { parseRecord } from '../../src/model/stored/packed-record.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { DatasetConflictError } from '../../src/load/conflict-error.ts';
import { type Lease, acquireLease } from '../../src/load/lease.ts';
import { loadDataset, removeDataset } from '../../src/load/load.ts';
import { mergeDescriptions, parseDescriptions } from '../../src/load/plan/merge-entity.ts';
import { rebuildDerived } from '../../src/load/write/rebuild.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { engineWith, listOf } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { expireLease } from '../support/lease.ts';
import { tries } from '../support/property.ts';
import { type Edit, type Sheet, anyEdits, edited } from './edit.ts';
import { claimsAt, currentContent } from './graph-content.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const ENTITIES = {
  name: 'test.descriptions',
  text: /* cypher */ `MATCH (e:Entity) RETURN e.id, e.record, e.descriptions, e.datasets`,
};
const NIGHTS = 25;
const AT_ONCE = { noticeMs: 0 };

/** A data set with claims and sources of its own, which describes the entities of the sample differently. */
const nordic: Sample = {
  sources: sample.sources.map((source) => ({ ...source, id: `n-${source.id}` })),
  entities: sample.entities.map((entity) => ({ ...entity, name: `${entity.name} AB`, country: 'FR' })),
  claims: sample.claims.map((claim) => ({
    ...claim,
    id: `n-${claim.id}`,
    citations: claim.citations.map((citation) => ({ ...citation, source: `n-${citation.source}` })),
    relations: claim.relations.map((relation) => ({ ...relation, claim: `n-${relation.claim}` })),
  })),
};

interface Night {
  readonly set: 'sample' | 'nordic';
  /** What happens to the data set. An abort is of a load or a removal in parts, after some transactions. */
  readonly event: 'load' | 'remove' | 'aborted load' | 'aborted removal';
  readonly transactions: number;
  readonly edits: readonly Edit[];
}

const anyNight: fc.Arbitrary<Night> = fc.record({
  set: fc.constantFrom('sample', 'nordic'),
  event: fc.constantFrom('load', 'load', 'load', 'remove', 'aborted load', 'aborted removal'),
  transactions: fc.integer({ min: 2, max: 9 }),
  edits: anyEdits(5),
});

describeEngines('Two data sets that change every night', (graph) => {
  it('leave a whole graph with what both say, also after aborted loads', { timeout: 280_000 }, async () => {
    const { runs, seed } = tries(2);
    await fc.assert(
      fc.asyncProperty(fc.array(anyNight, { minLength: NIGHTS, maxLength: NIGHTS }), async (nights) => {
        await graph.engine.write([{ statement: CLEAR, params: {} }]);
        const sheets: Record<Night['set'], Sheet> = { sample: { ...sample, bin: [] }, nordic: { ...nordic, bin: [] } };
        const present = new Map<string, Sample>();
        const states: { moment: string; claims: Record<string, string> }[] = [];
        for (const { set, event, transactions, edits } of nights) {
          if (event.startsWith('aborted')) {
            const parts = inParts(graph.engine, transactions);
            const attempt = datasetOf(edited(sheets[set], edits.toReversed()), { id: set });
            const isRemoval = event === 'aborted removal' && present.has(set);
            await abort(isRemoval ? removeDataset(parts, set, PARTS) : loadDataset(parts, attempt, PARTS));
            await expireLease(graph.engine);
          }
          if (event === 'remove' && present.delete(set)) {
            await removeDataset(graph.engine, set, AT_ONCE);
          } else {
            const next = edited(sheets[set], edits);
            if (await isLoaded(datasetOf(next, { id: set }))) {
              sheets[set] = next;
              present.set(set, next);
            } else if (present.has(set)) {
              await loadDataset(graph.engine, datasetOf(sheets[set], { id: set }), AT_ONCE);
            } else if ((await graphState(graph.engine)).status === 'LOADING') {
              await removeDataset(graph.engine, set, AT_ONCE);
            }
          }
          await requireWhole(present);
          const claims = [...present.values()].flatMap((records) => records.claims);
          states.push({
            moment: (await graphState(graph.engine)).loadedAt ?? '',
            claims: Object.fromEntries(claims.map((claim) => [claim.id, JSON.stringify(claim)])),
          });
        }
        for (const { moment, claims } of states) expect(await claimsAt(graph.engine, moment)).toEqual(claims);
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
  });

  /** False if the data set contradicts the other one, which must leave no trace. */
  async function isLoaded(dataset: Dataset): Promise<boolean> {
    const before = await currentContent(graph.engine);
    try {
      await loadDataset(graph.engine, dataset, AT_ONCE);
      return true;
    } catch (error) {
      if (!(error instanceof DatasetConflictError)) throw error;
      expect(await currentContent(graph.engine)).toEqual(before);
      return false;
    }
  }

  async function requireWhole(sets: ReadonlyMap<string, Sample>): Promise<void> {
    const expected = [...sets].flatMap(([dataset, { entities }]) => entities.map((record) => ({ dataset, record })));
    const rows = await graph.engine.read(ENTITIES, {});
    const stored = rows.flatMap(([id, json, texts, datasets]) => {
      const descriptions = parseDescriptions(texts as string[]);
      expect(descriptions.map(({ dataset }) => dataset)).toEqual(datasets);
      expect(parseRecord(String(json)), String(id)).toEqual(mergeDescriptions(descriptions));
      return descriptions.map(({ dataset, record }) => ({ dataset, record }));
    });
    expect(byText(stored)).toEqual(byText(expected));
    const records = [...sets.values()];
    const count = (family: keyof Sample) => records.reduce((sum, set) => sum + set[family].length, 0);
    const state = await graphState(graph.engine);
    expect(state).toMatchObject({
      status: 'READY',
      counts: { entities: rows.length, claims: count('claims'), sources: count('sources') },
    });
    const { ledger } = await currentContent(graph.engine);
    expect(ledger).toHaveLength(count('claims') + count('sources') + count('entities'));
    expect(await correctionsOf(graph.engine)).toEqual([]);
  }
});

const PARTS = { noticeMs: 0, maxRows: 0 };

/** The engine without large transactions, which fails after some, as if the process were killed. */
function inParts(engine: Engine, transactions: number): Engine {
  let left = transactions;
  return engineWith(engine, {
    abilities: { ...engine.abilities, largeTransactions: false },
    write: async (calls, options) => {
      if (left-- <= 0) throw new Error('connection lost');
      await engine.write(calls, options);
    },
  });
}

async function abort(change: Promise<unknown>): Promise<void> {
  await change.catch((error: unknown) => {
    const isExpected = error instanceof DatasetConflictError || (error as Error).message === 'connection lost';
    if (!isExpected) throw error;
  });
}

/** The statements that would correct what is derived from records. */
async function correctionsOf(engine: Engine): Promise<readonly string[]> {
  const names: string[] = [];
  const lease = await acquireLease(engine, await graphState(engine), {});
  const recording: Lease = {
    ...lease,
    write: async (calls) => {
      names.push(...(await listOf(calls)).map(({ statement }) => statement.name));
    },
  };
  await rebuildDerived(engine, recording);
  await lease.finish([], {});
  return names;
}

function byText(items: readonly object[]): string[] {
  return items.map((item) => JSON.stringify(item)).toSorted();
}
