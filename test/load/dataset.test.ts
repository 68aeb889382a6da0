import { beforeEach, expect, it } from 'vitest';

import { DatasetError } from '../../src/dataset/issue.ts';
import { graphState } from '../../src/graph/graph-state.ts';
import { loadedDatasets } from '../../src/graph/loaded-dataset.ts';
import { readerOf } from '../../src/graph/query.ts';
import { DatasetConflictError } from '../../src/load/conflict-error.ts';
import { loadDataset, previewRemoval, removeDataset } from '../../src/load/load.ts';
import { parseRecord } from '../../src/model/stored/packed-record.ts';
import type { ClaimRecord, EntityRecord } from '../../src/model/record.ts';
import { datasetOf } from '../dataset/dataset-of.ts';
import { type Sample, sample } from '../dataset/sample.ts';
import { describeEngines } from '../support/engines.ts';
import { claimsAt, currentContent } from './graph-content.ts';

const CLEAR = { name: 'test.clear', text: /* cypher */ `MATCH (n) DETACH DELETE n` };
const ENTITY = {
  name: 'test.entity',
  text: /* cypher */ `MATCH (e:Entity {id: $id}) RETURN e.record, e.datasets, e.claimCount, e.presentFrom, e.presentUntil`,
};
const SETS = { name: 'test.sets', text: /* cypher */ `MATCH (c:Claim) RETURN c.dataset, count(c) ORDER BY c.dataset` };
const LOADS = {
  name: 'test.loads',
  text: /* cypher */ `MATCH (l:Load) RETURN l.dataset, l.added, l.revised, l.retracted ORDER BY l.loadedAt`,
};

const AT_ONCE = { noticeMs: 0 };

function like<R extends { readonly id: string }>(records: readonly R[], id: string, change: Partial<R>): R {
  const form = records.find((record) => record.id === id);
  if (!form) throw new Error(`The sample has no ${id}.`);
  return { ...form, ...change };
}

const paper = like(sample.sources, 'report', { id: 'paper' });
const klarna = like(sample.entities, 'ant', { id: 'klarna', name: 'Klarna', country: null });
const owns = like(sample.claims, 'ownership-f2', {
  id: 'klarna-owner-1',
  participants: [
    { entity: 'klarna', role: 'OWNED', roleText: null },
    { entity: 'ant', role: 'OWNER', roleText: null },
  ],
  citations: [{ source: 'paper', note: null, page: null, quote: null, retrievedOn: null }],
});
const antElsewhere = like(sample.entities, 'ant', {
  name: 'Ant Group',
  country: 'SG',
  names: [{ name: '蚂蚁集团', language: 'zh', type: null, note: null }],
  identifiers: [{ scheme: 'WIKIDATA', value: 'Q1', source: null }],
  tags: ['wallets'],
});

/** A second data set, which describes `ant` too. */
const nordic: Sample = { sources: [paper], entities: [klarna, antElsewhere], claims: [owns] };

describeEngines('Several data sets in one graph', (graph) => {
  const load = (id: string, records: Sample, manifest = {}) =>
    loadDataset(graph.engine, datasetOf(records, { id, title: id.toUpperCase(), ...manifest }), AT_ONCE);
  const remove = (id: string) => removeDataset(graph.engine, id, AT_ONCE);
  const entity = async (id: string) => {
    const [row] = await graph.engine.read(ENTITY, { id });
    return row && { record: parseRecord(String(row[0])) as EntityRecord, datasets: row[1], claimCount: row[2] };
  };
  /** A data set that refers to records of others. */
  const referring = (claims: readonly ClaimRecord[], external: { entities?: string[]; claims?: string[] }) => {
    const dataset = datasetOf({ ...nordic, entities: [klarna], claims }, { id: 'nordic' });
    const issues = (['entities', 'claims'] as const).flatMap((family) =>
      (external[family] ?? []).map((id) => ({
        family,
        id,
        file: 'claims.jsonl',
        line: 1,
        field: 'participants[1].entity',
        expected: 'the id of an entity',
        got: `"${id}"`,
      })),
    );
    const lists = { sources: [], entities: external.entities ?? [], claims: external.claims ?? [] };
    return loadDataset(graph.engine, { ...dataset, external: lists, externalIssues: issues }, AT_ONCE);
  };

  beforeEach(async () => {
    await graph.engine.write([{ statement: CLEAR, params: {} }]);
    await load('sample', sample);
  });

  it('takes own columns in another order for the same', async () => {
    const withExtra = (extra: EntityRecord['extra'], name: string): Sample => ({
      ...sample,
      entities: sample.entities.map((form) => (form.id === 'ant' ? { ...form, name, extra } : form)),
    });
    await load('sample', withExtra({ row: 17, by: 'Kim' }, 'Ant'));
    const { plan } = await load('sample', withExtra({ by: 'Kim', row: 17 }, 'Ant'));
    expect(plan.entities).toMatchObject({ revised: [], unchanged: sample.entities.length });
    const renamed = await load('sample', withExtra({ by: 'Kim', row: 17 }, 'Ant Group'));
    expect(renamed.plan.entities.revised).toEqual([
      { id: 'ant', changes: [{ field: 'name', before: 'Ant', after: 'Ant Group' }] },
    ]);
  });

  it('keep their own claims and sources, and each load leaves the others alone', async () => {
    await load('nordic', nordic);
    expect(await graph.engine.read(SETS, {})).toEqual([
      ['nordic', 1],
      ['sample', sample.claims.length],
    ]);
    await load('nordic', { ...nordic, claims: [] });
    expect(await graph.engine.read(SETS, {})).toEqual([['sample', sample.claims.length]]);
    expect(await graph.engine.read(LOADS, {})).toEqual([
      ['sample', sample.claims.length, 0, 0],
      ['nordic', 1, 0, 0],
      ['nordic', 0, 0, 1],
    ]);
  });

  it('are listed, with counts and a version for each, and one for all', async () => {
    const { state: one } = await load('sample', sample);
    const { state: two } = await load('nordic', nordic, { license: 'CC0-1.0' });
    const list = await loadedDatasets(readerOf(graph.engine), {});
    expect(list).toMatchObject([
      {
        id: 'nordic',
        manifest: { title: 'NORDIC', license: 'CC0-1.0' },
        counts: { entities: 2, claims: 1, sources: 1 },
      },
      {
        id: 'sample',
        manifest: { title: 'SAMPLE' },
        loadedAt: one.loadedAt,
        counts: { entities: 7, claims: 9, sources: 2 },
      },
    ]);
    expect(two.counts).toEqual({ entities: 8, claims: 10, sources: 3 });
    expect(list.map(({ version }) => version)).toContain(one.version);
    expect(new Set([...list.map(({ version }) => version), two.version]).size).toBe(3);
    const { state: removed } = await remove('nordic');
    expect(removed.version).toBe(one.version);
  });

  it('describe an entity together: the first gives kind and name, the others add to it', async () => {
    await load('nordic', nordic);
    expect(await entity('ant')).toMatchObject({
      record: {
        name: 'Ant',
        country: 'CN',
        names: [{ name: 'Ant Group' }, { name: '蚂蚁集团' }],
        identifiers: [{ scheme: 'WIKIDATA', value: 'Q1' }],
        tags: ['wallets'],
      },
      datasets: ['sample', 'nordic'],
      claimCount: 6,
    });
    await load('sample', {
      ...sample,
      entities: sample.entities.map((each) => (each.id === 'ant' ? { ...each, country: null } : each)),
    });
    expect((await entity('ant'))?.record.country).toBe('SG');
    await remove('nordic');
    expect(await entity('ant')).toMatchObject({
      record: { names: [], tags: [], country: null },
      datasets: ['sample'],
      claimCount: 5,
    });
  });

  it('may drop an entity that another one describes, and add it again', async () => {
    await load('nordic', nordic);
    const both = await currentContent(graph.engine);
    const { plan } = await load('nordic', { ...nordic, entities: [klarna] });
    expect(plan.entities).toMatchObject({ retracted: ['ant'], unchanged: 1 });
    expect((await entity('ant'))?.datasets).toEqual(['sample']);
    expect(
      (await load('nordic', { ...nordic, entities: [klarna, { ...klarna, id: 'new' }] })).plan.entities,
    ).toMatchObject({ added: ['new'], retracted: [] });
    await load('nordic', nordic);
    expect(await currentContent(graph.engine)).toEqual(both);
  });

  it('give an entity different kinds: the first is kept, and the plan warns', async () => {
    const { plan } = await load('nordic', { ...nordic, entities: [klarna, { ...antElsewhere, kind: 'BANK' }] });
    expect(plan.warnings).toEqual([
      'The entity ant is a COMPANY in the data set sample and a BANK in nordic. It stays a COMPANY.',
    ]);
    expect((await entity('ant'))?.record.kind).toBe('COMPANY');
  });

  it('prefer a description to that of a built-in country', async () => {
    const sweden = like(sample.entities, 'fr', { id: 'se', name: 'Sweden', country: 'SE' });
    const builtIn = {
      ...datasetOf({ ...nordic, entities: [...nordic.entities, sweden] }, { id: 'nordic' }),
      builtIn: ['se'],
    };
    await loadDataset(graph.engine, builtIn, AT_ONCE);
    expect((await entity('se'))?.record.name).toBe('Sweden');
    await load('third', { sources: [], entities: [{ ...sweden, name: 'Sverige' }], claims: [] });
    expect((await entity('se'))?.record).toMatchObject({ name: 'Sverige', names: [{ name: 'Sweden' }] });
  });

  it('may not have a claim, a source or two families of records with one id', async () => {
    const claim = { ...owns, id: 'role-f3' };
    await expect(load('nordic', { ...nordic, claims: [claim] })).rejects.toThrow(
      'Expected role-f3 to be a claim of one data set, got one in nordic and one in sample.',
    );
    const source = { ...paper, id: 'report' };
    await expect(load('nordic', { ...nordic, sources: [paper, source] })).rejects.toThrow('report');
    const thing = { ...klarna, id: 'report' };
    await expect(load('nordic', { ...nordic, entities: [...nordic.entities, thing] })).rejects.toThrow(
      'Expected report to be the id of one record, got an entity in the data set nordic and a source in the graph.',
    );
    expect(await graphState(graph.engine)).toMatchObject({ status: 'READY', lease: null });
  });

  it('may not give one identifier to two entities', async () => {
    await load('nordic', nordic);
    const other = { ...klarna, id: 'ant-group', identifiers: antElsewhere.identifiers };
    const third = { sources: [], entities: [other], claims: [] };
    await expect(load('third', third)).rejects.toThrow(DatasetConflictError);
    await expect(load('third', third)).rejects.toThrow(
      'Expected identifier WIKIDATA Q1 to identify one entity, got ant-group and ant (data sets third and sample and nordic).',
    );
  });

  it('may refer to each other, if the graph has the record', async () => {
    await referring([owns], { entities: ['ant'] });
    expect((await entity('ant'))?.claimCount).toBe(6);
    const missing = { ...owns, participants: owns.participants.map((each) => ({ ...each, entity: 'nobody' })) };
    await expect(referring([missing], { entities: ['nobody'] })).rejects.toThrow(DatasetError);
    await expect(referring([missing], { entities: ['nobody'] })).rejects.toThrow(
      'claims.jsonl:1 participants[1].entity: expected the id of an entity, or of another data set in the graph, got "nobody"',
    );
  });

  it('may not lose a record to which another one refers', async () => {
    await referring([{ ...owns, relations: [{ kind: 'FOLLOWED_BY', claim: 'role-f3' }] }], {
      entities: ['ant'],
      claims: ['role-f3'],
    });
    await expect(remove('sample')).rejects.toThrow(
      /^Expected no other data set to refer to a record that sample no longer has, got references to (ant|role-f3) \(by klarna-owner-1 in nordic\)/,
    );
    const without = { ...sample, claims: sample.claims.filter(({ id }) => id !== 'role-f3') };
    await expect(load('sample', without)).rejects.toThrow('role-f3 (by klarna-owner-1 in nordic)');
    expect(await claimsAt(graph.engine, new Date(Date.now() + 1_000).toISOString())).toHaveProperty('role-f3');
    await remove('nordic');
    await load('sample', without);
  });

  it('are removed, with what only they describe, and come back', async () => {
    const before = await currentContent(graph.engine);
    const { state } = await load('nordic', nordic);
    const both = await currentContent(graph.engine);
    const preview = await previewRemoval(graph.engine, 'nordic');
    expect(preview).toMatchObject({
      dataset: { id: 'nordic', version: null },
      claims: { retracted: ['klarna-owner-1'] },
      entities: { retracted: ['ant', 'klarna'] },
      sources: { retracted: ['paper'] },
    });
    expect((await remove('nordic')).plan).toEqual(preview);
    expect(await currentContent(graph.engine)).toEqual(before);
    expect(await claimsAt(graph.engine, state.loadedAt ?? '')).toHaveProperty('klarna-owner-1');
    await load('nordic', nordic);
    expect(await currentContent(graph.engine)).toEqual(both);
  });

  it('cannot be removed if they are not there', async () => {
    await expect(remove('nordic')).rejects.toThrow('Expected the id of a data set, got nordic. The graph has sample.');
  });
});
