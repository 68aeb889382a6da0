import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { pathPage } from '../../src/graph/path/path-page.ts';
import { type Reader, readerOf } from '../../src/graph/query.ts';
import { loadDataset } from '../../src/load/load.ts';
import type { ClaimRecord } from '../../src/model/record.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';

/** Confidences whose products tie and round. */
const CONFIDENCES = [0, 0.3, 0.72, 0.8, 0.9, 1];
const [entity, partnership] = [sample.entities[1], sample.claims.find(({ kind }) => kind === 'PARTNERSHIP')];
const PEOPLE = Array.from({ length: 30 }, (_, i) => `e${i}`);

/** A claim between some of the entities. Two entities, `a` and `b`, share 33 claims each with `middle`. */
function claimOf(id: string, entities: readonly string[], i: number): ClaimRecord {
  if (!partnership) throw new Error('The sample has no partnership.');
  const participants = entities.map((one) => ({ entity: one, role: 'PLATFORM' as const, roleText: null }));
  const confidence = CONFIDENCES[(i * 7) % CONFIDENCES.length] ?? 1;
  return { ...partnership, id, participants, confidence, markets: [], relations: [] };
}

function records() {
  const ids = ['a', 'b', 'middle', 'alone', ...PEOPLE];
  const random = (n: number) => (n * 2_654_435_761) % 2 ** 32;
  const among = Array.from({ length: 45 }, (_, i) => {
    const size = 2 + (random(i) % 3);
    return [...new Set(Array.from({ length: size }, (__, k) => `e${random(i * 31 + k) % PEOPLE.length}`))];
  }).filter((people) => people.length > 1);
  const through = ['a', 'b'].flatMap((end) => Array.from({ length: 33 }, () => [end, 'middle']));
  const claims = [...among, ...through].map((people, i) => claimOf(`claim-f${i}`, people, i));
  const entities = entity ? ids.map((id) => ({ ...entity, id, name: id, names: [], identifiers: [] })) : [];
  return {
    sources: sample.sources,
    entities: [...entities, ...sample.entities.filter(({ id }) => /^..$/.test(id))],
    claims,
  };
}

const question = fc.record({
  from: fc.constantFrom('a', 'alone', ...PEOPLE),
  to: fc.constantFrom('middle', ...PEOPLE),
  avoid: fc.uniqueArray(fc.constantFrom(...PEOPLE), { maxLength: 3 }),
  maxLength: fc.integer({ min: 1, max: 10 }),
  skip: fc.integer({ min: 0, max: 3 }),
  first: fc.integer({ min: 0, max: 10 }),
});

describeEngines('The page of a search for paths', (graph) => {
  beforeAll(() => loadDataset(graph.engine, datasetOf(records()), { noticeMs: 0 }));

  it('is the same whether the database searches or this process', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ avoid, ...asked }) => {
        fc.pre(asked.from !== asked.to);
        const avoided = new Set(avoid.filter((id) => id !== asked.from && id !== asked.to));
        expect(await pageOf(readerOf(graph.engine), avoided, asked)).toEqual(
          await pageOf(searching(graph.engine), avoided, asked),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('is complete if there are more paths than the database lists', async () => {
    const asked = { from: 'a', to: 'b', maxLength: 6, skip: 1_000, first: 200 };
    const page = await pageOf(readerOf(graph.engine), new Set(), asked);
    expect(page).toMatchObject({ length: 2, totalCount: 33 * 33 });
    expect(page.paths).toHaveLength(89);
    expect(page).toEqual(await pageOf(searching(graph.engine), new Set(), asked));
  });
});

type Asked = Readonly<Record<'from' | 'to', string> & Record<'maxLength' | 'skip' | 'first', number>>;

async function pageOf(reader: Reader, avoid: ReadonlySet<string>, asked: Asked) {
  const { length, totalCount, paths, explored } = await pathPage(reader, {
    ...asked,
    avoid,
    maxDegree: null,
    where: [[]],
    at: null,
  });
  const { exploredClaims, exploredEntities } = await explored();
  return { length, totalCount, paths, exploredClaims, exploredEntities };
}

/** A reader on an engine that cannot search for paths. */
function searching(engine: Engine): Reader {
  return { ...readerOf(engine), abilities: { ...engine.abilities, shortestPaths: false } };
}
