import fc from 'fast-check';
import { expect, it } from 'vitest';

import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import type { Sample } from '../dataset/sample.ts';
import { EMBEDDED, describeEngines, engineSettings } from '../support/engines.ts';
import { type Client, clientOf } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { appOf } from '../support/world.ts';
import { type Edit, edited, versions, withReferences } from './edited-records.ts';
import { PAST_QUESTIONS } from './past-questions.ts';

/* Loads versions of two data sets one after another, and compares each earlier moment with a graph that holds only that. */

const pool = await poolOf(110);
const DATASETS = ['first', 'second'] as const;
const times = tries(engineSettings() === EMBEDDED ? 3 : 1);

describeEngines('Every list at an earlier moment', (graph) => {
  it('is the list of a graph that holds only what was recorded then', { timeout: 900_000 }, async () => {
    let run = 0;
    await holds(
      fc.asyncProperty(versions({ minLength: 3, maxLength: 6 }), fc.nat(), async (steps, place) => {
        await checkRun(graph.engine, steps, place, `r${++run}`);
      }),
      times,
    );
  });
});

async function checkRun(engine: Engine, steps: readonly Edit[][], place: number, run: string): Promise<void> {
  void run;
  const living = clientOf(appOf(engine).fetch);
  const moments: { readonly at: string; readonly parts: readonly (readonly ClaimRecord[])[] }[] = [];
  let parts: readonly (readonly ClaimRecord[])[] = DATASETS.map((_, index) =>
    pool.claims.filter((__, claim) => claim % 2 === index),
  );
  for (const [step, edits] of [[], [], ...steps].entries()) {
    const changed = step % 2;
    parts = parts.map((part, index) => (index === changed ? edited(part, edits, poolOfPart(index)) : part));
    // the second data set does not exist before its first load
    const loaded = step === 0 ? [parts[0] ?? [], []] : parts;
    await loadPart(engine, loaded, changed);
    moments.push({ at: await latestMoment(living), parts: loaded });
  }
  for (const { at, parts: claims } of moments) {
    const fresh = await freshClient(claims);
    for (const variables of variablesOf(claims, place)) {
      for (const question of PAST_QUESTIONS) {
        const [past, present] = await Promise.all([
          living.ask(question, { ...variables, at }),
          fresh.client.ask(question, { ...variables, at: null }),
        ]);
        expect({ question, variables, answer: past }).toEqual({ question, variables, answer: present });
      }
    }
    await fresh.engine.close();
  }
}

async function loadPart(engine: Engine, parts: readonly (readonly ClaimRecord[])[], index: number): Promise<void> {
  const id = DATASETS[index] ?? '';
  const records = withReferences(parts[index] ?? [], pool);
  await loadDataset(engine, datasetOf(records, { id }));
}

async function freshClient(parts: readonly (readonly ClaimRecord[])[]): Promise<{ engine: Engine; client: Client }> {
  const engine = await openEngine(EMBEDDED);
  await engine.prepare();
  for (const [index, claims] of parts.entries()) if (claims.length > 0) await loadPart(engine, parts, index);
  return { engine, client: clientOf(appOf(engine).fetch) };
}

async function latestMoment(client: Client): Promise<string> {
  const { graph } = await client.execute('{ graph { loadedAt } }');
  return graph.loadedAt as string;
}

/** Claims of one data set relate to claims of the same one only. */
function poolOfPart(index: number): Sample {
  return { ...pool, claims: pool.claims.filter((_, claim) => claim % 2 === index) };
}

/** Two busy entities, or any two, and a market. */
function variablesOf(parts: readonly (readonly ClaimRecord[])[], place: number) {
  const claims = parts.flat();
  const counts = new Map<string, number>();
  for (const { entity } of claims.flatMap(({ participants }) => participants)) {
    counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  const busiest = [...counts.keys()].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1),
  );
  const at = (index: number): string => busiest[index % busiest.length] ?? '';
  const m = claims.flatMap(({ markets }) => markets)[place % 7]?.toLowerCase() ?? 'fr';
  return [
    { e: at(0), o: at(1), m },
    { e: at(place), o: at(place + 1), m },
  ];
}

/** Claims of the shipped data, with what they refer to. */
async function poolOf(count: number): Promise<Sample> {
  const { sources, entities, claims } = await readDataset(projectFile('seed/data'));
  const half = (index: number) => claims.filter((_, place) => place % 3 < 2 && place % 2 === index).slice(0, count / 2);
  const chosen = [half(0), half(1)];
  const records = chosen.map((part) => withReferences(part, { sources, entities, claims: part }).claims);
  const interleaved = records[0]?.flatMap((claim, place) => [
    claim,
    ...(records[1]?.[place] ? [records[1][place]] : []),
  ]);
  return { sources, entities, claims: interleaved ?? [] };
}
