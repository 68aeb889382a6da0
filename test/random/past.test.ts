import fc from 'fast-check';
import { expect, it } from 'vitest';

import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { loadDataset, removeDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import type { Sample } from '../dataset/sample.ts';
import { EMBEDDED, describeEngines } from '../support/engines.ts';
import { type Answer, type Client, type Json, clientOf } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { appOf } from '../support/world.ts';
import { type Edit, edited, versions, withReferences } from './edited-records.ts';
import { PAST_QUESTIONS } from './past-questions.ts';

/* Loads versions of two data sets one after another, and compares each earlier moment with a graph that holds only that. */

const DATASETS = ['first', 'second'] as const;
/** Nothing is read during a load. */
const AT_ONCE = { noticeMs: 0 };
const EMPTY: Sample = { sources: [], entities: [], claims: [] };
/** What each data set may hold. A source belongs to one of them; both describe entities alike. */
const pools = await poolsOf(55);
const times = tries(1);

/** How many answers about the past were compared, and how many of them differ from the present. */
const tally = { answers: 0, changed: 0 };

describeEngines('Every list at an earlier moment', (graph) => {
  it('is the list of a graph that holds only what was recorded then', { timeout: 900_000 }, async () => {
    await holds(
      fc.asyncProperty(fc.noShrink(versions({ minLength: 3, maxLength: 6 })), fc.noShrink(fc.nat()), (steps, place) =>
        checkRun(graph.engine, steps, place),
      ),
      times,
    );
    // a moment that looks like the present would prove little
    expect(tally.changed).toBeGreaterThan(tally.answers / 4);
  });
});

async function checkRun(engine: Engine, steps: readonly Edit[][], place: number): Promise<void> {
  const living = clientOf(appOf(engine).fetch);
  if ((await graphState(engine)).loadedAt !== null) for (const id of DATASETS) await removeDataset(engine, id, AT_ONCE);
  const moments: { readonly at: string; readonly parts: readonly (readonly ClaimRecord[])[] }[] = [];
  let parts: readonly (readonly ClaimRecord[])[] = pools.map(({ claims }) => claims);
  for (const [step, edits] of [[], [], ...steps].entries()) {
    const changed = step % 2;
    parts = parts.map((part, index) => (index === changed ? edited(part, edits, pools[index] ?? EMPTY) : part));
    // the second data set does not exist before its first load
    const loaded = step === 0 ? [parts[0] ?? [], []] : parts;
    await loadPart(engine, loaded, changed);
    moments.push({ at: (await graphState(engine)).loadedAt ?? '', parts: loaded });
  }
  const presents = new Map<string, Answer<Json>>();
  const presentOf = async (question: string, variables: object): Promise<Answer<Json>> => {
    const key = JSON.stringify([question, variables]);
    const present = presents.get(key) ?? (await living.ask(question, { ...variables, at: null }));
    presents.set(key, present);
    return present;
  };
  for (const [turn, { at, parts: claims }] of moments.entries()) {
    const fresh = await freshClient(claims);
    const variables = variablesOf(claims, turn % 2 === 0 ? 0 : place);
    for (const question of PAST_QUESTIONS) {
      // one after another: a server may take long to plan a statement
      const past = await living.ask(question, { ...variables, at });
      const present = await presentOf(question, variables);
      const expected = await fresh.client.execute(question, { ...variables, at: null });
      expect({ question, variables, answer: past }).toEqual({ question, variables, answer: { data: expected } });
      tally.answers += 1;
      if (JSON.stringify(present) !== JSON.stringify(past)) tally.changed += 1;
    }
    await fresh.engine.close();
  }
}

async function loadPart(engine: Engine, parts: readonly (readonly ClaimRecord[])[], index: number): Promise<void> {
  const id = DATASETS[index] ?? '';
  const records = withReferences(parts[index] ?? [], pools[index] ?? EMPTY);
  await loadDataset(engine, datasetOf(records, { id }), AT_ONCE);
}

async function freshClient(parts: readonly (readonly ClaimRecord[])[]): Promise<{ engine: Engine; client: Client }> {
  const engine = await openEngine(EMBEDDED);
  await engine.prepare();
  for (const [index, claims] of parts.entries()) if (claims.length > 0) await loadPart(engine, parts, index);
  return { engine, client: clientOf(appOf(engine).fetch) };
}

/** Two entities, of which place 0 gives the busiest, and a market. */
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
  return { e: at(place), o: at(place + 1), m };
}

/** Two halves of the claims of the shipped data. */
async function poolsOf(count: number): Promise<Sample[]> {
  const { sources, entities, claims } = await readDataset(projectFile('seed/data'));
  return DATASETS.map((id, index) => {
    const own = (source: string) => `${source}-of-${id}`;
    const chosen = claims.filter((_, place) => place % 6 === index || place % 6 === index + 2).slice(0, count);
    return {
      sources: sources.map((source) => ({ ...source, id: own(source.id) })),
      entities,
      claims: withReferences(chosen, { sources, entities, claims }).claims.map((claim) => ({
        ...claim,
        citations: claim.citations.map((citation) => ({ ...citation, source: own(citation.source) })),
      })),
    };
  });
}
