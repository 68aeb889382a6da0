import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';

import type { JudgedPair } from '../../src/dataset/judgement/judgement.ts';
import { judgementText } from '../../src/dataset/judgement/judgement-file.ts';
import { readDataset } from '../../src/dataset/read.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { writeDatasetFolder } from '../../src/export/write-dataset-folder.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { DatasetConflictError } from '../../src/load/conflict-error.ts';
import { loadDataset, previewLoad, removeDataset } from '../../src/load/load.ts';
import { readChangedDataset } from '../../src/load/read-changed.ts';
import type { ClaimRecord, EntityRecord } from '../../src/model/record.ts';
import { parseRecord } from '../../src/model/stored/packed-record.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, claim, entity, filesOf, part, sample } from '../dataset/sample.ts';
import { engineWith } from '../support/engine-double.ts';
import { describeEngines } from '../support/engines.ts';
import { expireLease } from '../support/lease.ts';
import { holds, tries } from '../support/property.ts';
import { claimsAt, currentContent } from './graph-content.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const AT_ONCE = { noticeMs: 0 };

const IDS = ['a0', 'a1', 'a2', 'a3', 'a4', 'a5'];

/** Companies that may be one, and partnerships and holdings among them. */
const companies: Sample = {
  sources: sample.sources,
  entities: [
    entity({ id: 'cn', kind: 'COUNTRY', name: 'China', country: 'CN' }),
    entity({ id: 'fr', kind: 'COUNTRY', name: 'France', country: 'FR' }),
    ...IDS.map((id, place) =>
      entity({
        id,
        name: `Company ${place % 4}`,
        names: [{ name: `Also ${place % 3}`, language: null, type: null, note: null }],
        country: place % 2 === 0 ? 'FR' : null,
        kind: place === 3 ? 'BANK' : 'COMPANY',
        tags: [`tag-${place % 2}`],
        identifiers: [{ scheme: 'DOMAIN', value: `${id}-pay.com`, source: null }],
        extra: { [`column${place % 2}`]: place },
      }),
    ),
  ],
  claims: [
    ...IDS.flatMap((id, place) =>
      IDS.slice(place + 1).map((other, step) =>
        claim({
          id: `p-${id}-${other}`,
          kind: 'PARTNERSHIP',
          participants: [part(id, 'PLATFORM'), part(other, step % 2 === 0 ? 'PLATFORM' : 'BANK')],
          markets: step % 2 === 0 ? ['FR'] : ['CN', 'FR'],
        }),
      ),
    ),
    claim({ id: 'o-1', kind: 'OWNERSHIP', participants: [part('a0', 'OWNER'), part('a1', 'OWNED')] }),
    claim({ id: 'o-2', kind: 'OWNERSHIP', participants: [part('a2', 'OWNER'), part('a1', 'OWNED')] }),
  ],
};

type Positive = readonly (readonly [left: string, right: string])[];

describeEngines('Judgements of a data set', (graph) => {
  let parent: string;
  let folder: string;
  beforeEach(async () => {
    parent = await mkdtemp(join(tmpdir(), 'fingraph-judgements-'));
    folder = join(parent, 'companies');
    await mkdir(folder);
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
  });
  afterEach(() => rm(parent, { recursive: true, force: true }));

  async function write(records: Sample, pairs: readonly JudgedPair[]): Promise<void> {
    for (const [name, text] of Object.entries(filesOf(records))) await writeFile(join(folder, name), text);
    await writeFile(join(folder, 'dataset.json'), JSON.stringify({ id: 'companies', title: 'Companies' }));
    if (pairs.length === 0) await rm(join(folder, 'judgements.csv'), { force: true });
    else await writeFile(join(folder, 'judgements.csv'), judgementText(pairs));
  }

  it(
    'give the same graph as data that was merged by hand, and leave the past as it was',
    { timeout: 280_000 },
    async () => {
      const { runs, seed } = tries(4);
      const pair = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS)).filter(([a, b]) => a !== b);
      const night = fc.record({
        pairs: fc.uniqueArray(pair, { maxLength: 3, selector: ([a, b]) => [a, b].toSorted().join(' ') }),
        isFolder: fc.boolean(),
        gone: fc.nat(companies.claims.length - 1),
        /** After how many transactions a load of other judgements is aborted before; 0: there is none. */
        aborted: fc.nat(8),
      });
      await holds(
        fc.asyncProperty(fc.array(night, { minLength: 2, maxLength: 6 }), async (nights) => {
          await graph.engine.write([{ statement: CLEAR, params: {} }]);
          const states: { moment: string; claims: Record<string, string> }[] = [];
          let last: { records: Sample; pairs: Positive } = { records: companies, pairs: [] };
          for (const { pairs, isFolder, gone, aborted } of nights) {
            if (aborted > 0) {
              const other = located(pairs.slice(1).map(([left, right]) => positive(right, left)));
              const attempt = datasetOf(companies, { id: 'companies', title: 'Companies' }, other);
              await loadDataset(inParts(graph.engine, aborted), attempt, PARTS).catch((error: unknown) => {
                if ((error as Error).message !== 'connection lost') throw error;
              });
              await expireLease(graph.engine);
            }
            last = { records: { ...companies, claims: companies.claims.filter((_, place) => place !== gone) }, pairs };
            const judged = pairs.map(([left, right]) => positive(left, right));
            if (isFolder) {
              await write(last.records, judged);
              await loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
            } else {
              const dataset = datasetOf(last.records, { id: 'companies', title: 'Companies' }, located(judged));
              await loadDataset(graph.engine, dataset, AT_ONCE);
            }
            const moment = (await graphState(graph.engine)).loadedAt ?? '';
            states.push({ moment, claims: await claimsAt(graph.engine, moment) });
          }
          for (const { moment, claims } of states) expect(await claimsAt(graph.engine, moment)).toEqual(claims);
          const merged = await mergedContent(graph.engine);

          const exported = join(parent, 'exported');
          await rm(exported, { recursive: true, force: true });
          await mkdir(exported);
          await writeDatasetFolder(graph.engine, 'companies', exported);
          const again = await readDataset(exported);
          const original = datasetOf(last.records);
          expect(again.entities).toEqual(original.entities);
          expect(again.claims).toEqual(original.claims);
          expect((again.judgements ?? []).map(({ left, right }) => [left, right])).toEqual(last.pairs);

          await graph.engine.write([{ statement: CLEAR, params: {} }]);
          const byHand = datasetOf(handMerged(last.records, last.pairs), { id: 'companies', title: 'Companies' });
          await loadDataset(graph.engine, byHand, AT_ONCE);
          expect(merged).toEqual(await mergedContent(graph.engine));
        }),
        { runs, seed },
      );
    },
  );

  it('change nothing when the folder is loaded again, and only what they merge when one is added', async () => {
    await write(companies, [positive('a0', 'a1')]);
    const first = await readChangedDataset(graph.engine, folder);
    await loadDataset(graph.engine, first, AT_ONCE);
    const again = await readChangedDataset(graph.engine, folder);
    expect(again.version).toBe(first.version);
    const { plan } = await loadDataset(graph.engine, again, AT_ONCE);
    expect([plan.claims.revised, plan.entities.revised]).toEqual([[], []]);
    await write(companies, [positive('a0', 'a1'), positive('a2', 'a3')]);
    const preview = await previewLoad(graph.engine, await readChangedDataset(graph.engine, folder));
    expect(preview.entities.revised.map(({ id }) => id)).toEqual(['a2']);
    expect(preview.entities.retracted).toEqual([]);
    expect(preview.claims.revised.every(({ id }) => id.includes('a3'))).toBe(true);
  });

  it('say in the change of a claim which entity it names now', async () => {
    await write(companies, []);
    await loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
    await write(companies, [positive('a0', 'a1')]);
    const { claims } = await previewLoad(graph.engine, await readChangedDataset(graph.engine, folder));
    expect(claims.revised.find(({ id }) => id === 'o-2')).toEqual({
      id: 'o-2',
      changes: [
        {
          field: 'participants',
          before: [part('a2', 'OWNER'), part('a1', 'OWNED')],
          after: [part('a2', 'OWNER'), part('a0', 'OWNED')],
        },
      ],
    });
  });

  it('merge an entity into one of another data set, whichever side it is on', async () => {
    const theirs = datasetOf(
      {
        sources: [],
        claims: [],
        entities: [entity({ id: 'theirs', name: 'Theirs', country: 'FR' }), country('fr', 'France')],
      },
      { id: 'theirs' },
    );
    await loadDataset(graph.engine, theirs, AT_ONCE);
    await write(companies, [positive('a0', 'theirs')]);
    await loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
    const [row] = await graph.engine.read(ENTITY, { id: 'theirs' });
    expect(row?.[0]).toEqual(['theirs', 'companies']);
    expect(parseRecord(String(row?.[1]))).toMatchObject({ id: 'theirs', name: 'Theirs', mergedIds: ['a0'] });
    await expect(removeDataset(graph.engine, 'theirs', AT_ONCE)).rejects.toThrow(
      'Expected no other data set to merge an entity into one that theirs no longer has, got theirs, into which companies merges another one.',
    );
    await removeDataset(graph.engine, 'companies', AT_ONCE);
    const [after] = await graph.engine.read(ENTITY, { id: 'theirs' });
    expect(after?.[0]).toEqual(['theirs']);
    expect(parseRecord(String(after?.[1]))).toEqual(theirs.entities.find(({ id }) => id === 'theirs'));
  });

  it('must leave an entity that another data set describes, too', async () => {
    const theirs = datasetOf(
      { sources: [], claims: [], entities: [entity({ id: 'a1', name: 'One' })] },
      { id: 'theirs' },
    );
    await loadDataset(graph.engine, theirs, AT_ONCE);
    await write(companies, [positive('a0', 'a1')]);
    const load = loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
    await expect(load).rejects.toThrow(DatasetConflictError);
    await expect(load).rejects.toThrow('Write a1 on the left and the other entity on the right.');
    await write(companies, [positive('a1', 'a0')]);
    await loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
    expect((await graph.engine.read(ENTITY, { id: 'a1' }))[0]?.[0]).toEqual(['theirs', 'companies']);
  });

  it('leave no reference of another data set behind', async () => {
    const { sources } = sample;
    const theirs = {
      sources: sources.map((source) => ({ ...source, id: `their-${source.id}` })),
      entities: [],
      claims: [
        claim({
          id: 'their-claim',
          kind: 'PARTNERSHIP',
          participants: [part('a1', 'PLATFORM')],
          citations: [{ source: 'their-report', note: null, page: null, quote: null, retrievedOn: null }],
        }),
      ],
    };
    await write(companies, []);
    await loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
    const files = join(parent, 'theirs');
    await mkdir(files);
    for (const [name, text] of Object.entries(filesOf(theirs))) await writeFile(join(files, name), text);
    await loadDataset(graph.engine, await readChangedDataset(graph.engine, files), AT_ONCE);
    await write(companies, [positive('a0', 'a1')]);
    await expect(loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE)).rejects.toThrow(
      'got references to a1, now merged into a0, (by their-claim in theirs)',
    );
    await removeDataset(graph.engine, 'theirs', AT_ONCE);
    await loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE);
    await expect(loadDataset(graph.engine, await readChangedDataset(graph.engine, files), AT_ONCE)).rejects.toThrow(
      'got "a1", which another data set merges into "a0"',
    );
  });

  it('must name entities of the data set or of the graph', async () => {
    await write(companies, [positive('a0', 'nobody')]);
    await expect(loadDataset(graph.engine, await readChangedDataset(graph.engine, folder), AT_ONCE)).rejects.toThrow(
      'judgements.csv:2 right: expected the id of an entity, or of another data set in the graph, got "nobody"',
    );
  });
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

const ENTITY = { name: 'test.entity', text: /* cypher */ `MATCH (e:Entity {id: $id}) RETURN e.datasets, e.record` };

function country(id: string, name: string): EntityRecord {
  return entity({ id, kind: 'COUNTRY', name, country: id.toUpperCase() });
}

function positive(left: string, right: string): JudgedPair {
  return { left, right, judgement: 'positive', user: 'mei', createdAt: '2026-11-30', reason: '=same, "register"' };
}

function located(pairs: readonly JudgedPair[]) {
  return pairs.map((pair, place) => ({ ...pair, line: place + 2 }));
}

/** What the judgements mean, without the code that follows them. */
function handMerged(records: Sample, pairs: Positive): Sample {
  const groups: Set<string>[] = IDS.map((id) => new Set([id]));
  for (const [left, right] of pairs) {
    const [one, other] = [left, right].map((id) => groups.findIndex((group) => group.has(id))) as [number, number];
    if (one === other) continue;
    for (const id of groups[other] ?? []) groups[one]?.add(id);
    groups.splice(other, 1);
  }
  const canonicalOf = new Map<string, string>();
  for (const group of groups) {
    const ids = [...group].toSorted();
    const onlyLeft = ids.filter((id) => !pairs.some(([, right]) => right === id));
    for (const id of ids) canonicalOf.set(id, onlyLeft[0] ?? ids[0] ?? id);
  }
  const canonical = (id: string): string => canonicalOf.get(id) ?? id;
  const entities = records.entities.flatMap((record) => {
    if (canonical(record.id) !== record.id) return [];
    const parts = records.entities.filter(({ id }) => id !== record.id && canonical(id) === record.id);
    return parts.reduce(withPart, record);
  });
  const claims = records.claims.map((one): ClaimRecord => {
    const seen = new Set<string>();
    const participants = one.participants
      .map((participant) => ({ ...participant, entity: canonical(participant.entity) }))
      .filter(({ entity: id, role }) => !seen.has(`${role} ${id}`) && seen.add(`${role} ${id}`));
    return { ...one, participants };
  });
  return { ...records, entities, claims };
}

function withPart(record: EntityRecord, other: EntityRecord): EntityRecord {
  const known = new Set([record.name, ...record.names.map(({ name }) => name)]);
  const names = [{ name: other.name, language: null, type: null, note: null }, ...other.names];
  return {
    ...record,
    kind: record.kind === 'COMPANY' ? other.kind : record.kind,
    names: [...record.names, ...names.filter(({ name }) => !known.has(name) && known.add(name))],
    country: record.country ?? other.country,
    identifiers: [...record.identifiers, ...other.identifiers],
    tags: [...new Set([...record.tags, ...other.tags])],
    extra: { ...other.extra, ...record.extra },
  };
}

/** The content of the graph, without what tells that something was merged. */
async function mergedContent(engine: Engine): Promise<object> {
  const { nodes, relationships } = await currentContent(engine);
  return {
    relationships,
    nodes: nodes.flatMap((node) => {
      const { record, descriptions: _, hash: __, ...rest } = node as Record<string, unknown> & { labels: string[] };
      if (rest.labels.includes('Dataset') || rest.labels.includes('Graph')) return [];
      if (record === undefined) return rest;
      const {
        statedParticipants: _stated,
        mergedIds: _ids,
        ...plain
      } = parseRecord(String(record)) as object & {
        readonly statedParticipants?: unknown;
        readonly mergedIds?: unknown;
      };
      return { ...rest, record: plain };
    }),
  };
}
