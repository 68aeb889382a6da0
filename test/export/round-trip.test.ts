import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { SYMMETRIC_RELATION_KINDS } from '../../src/model/vocabulary.ts';
import { type Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open.ts';
import type { Manifest } from '../../src/export/export.ts';
import { EXPORT_FORMATS } from '../../src/export/export-format.ts';
import { EXPORT_KINDS, type ExportKind } from '../../src/export/export-kind.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { EMBEDDED } from '../support/engines.ts';
import { findPython } from '../support/python.ts';
import { claims, entities, entityOf, sources } from '../support/shipped.ts';
import { loadedClient } from '../support/world.ts';
import { ODD_NAMES, executorOf, exportedBytes, loadSample } from './support.ts';

interface Found {
  readonly error?: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly predicates: Readonly<Record<string, number>>;
  readonly types: Readonly<Record<string, number>>;
  readonly [fact: string]: unknown;
}

const python = findPython();
const reason = 'missing' in python ? ` (skipped: ${python.missing})` : '';

describe.skipIf('missing' in python)(`networkx, rdflib and pandas${reason}`, () => {
  let folder: string;
  let engine: Engine;
  let odd: Engine;
  let found: Readonly<Record<string, Found>>;
  const manifests = new Map<string, Manifest>();

  const VARIABLES: Readonly<Record<ExportKind, object>> = {
    graph: {},
    claims: {},
    entities: {},
    sources: {},
    partners: { of: 'alipay' },
    paths: { from: 'tencent', to: 'wirecard' },
    neighbourhood: { of: ['wirecard'], depth: 2 },
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingraph-export-'));
    [engine, odd] = [await openEngine(EMBEDDED), await openEngine(EMBEDDED)];
    for (const one of [engine, odd]) await one.prepare();
    await loadedClient(engine);
    await loadSample(odd);
    for (const format of EXPORT_FORMATS) {
      for (const kind of EXPORT_KINDS) {
        const variables = VARIABLES[kind] as Record<string, unknown>;
        const { bytes, manifest } = await exportedBytes({ kind, format, variables, execute: executorOf(engine) });
        manifests.set(`${kind}.${format}`, manifest);
        await writeFile(join(folder, `${kind}.${format}`), bytes);
        if (kind === 'claims') await writeFile(join(folder, `cut.${format}`), bytes.subarray(0, -20));
      }
      const { bytes } = await exportedBytes({ kind: 'entities', format, variables: {}, execute: executorOf(odd) });
      await writeFile(join(folder, `odd.${format}`), bytes);
      const nothing = { where: { ids: ['bnp'], kinds: ['PERSON'] } };
      const empty = await exportedBytes({ kind: 'entities', format, variables: nothing, execute: executorOf(odd) });
      await writeFile(join(folder, `empty.${format}`), empty.bytes);
    }
    const script = projectFile('test/export/round_trip.py');
    const path = 'path' in python ? python.path : '';
    found = JSON.parse(execFileSync(path, [script, folder], { encoding: 'utf8', maxBuffer: 2 ** 26 })) as typeof found;
  }, 120_000);

  afterAll(async () => {
    await Promise.all([engine.close(), odd.close(), rm(folder, { recursive: true })]);
  });

  function of(file: string): Found {
    return found[file] ?? { error: 'missing', labels: {}, predicates: {}, types: {} };
  }

  const participants = claims.flatMap((claim) => claim.participants);
  const markets = claims.flatMap((claim) => claim.markets);
  const citations = claims.flatMap((claim) => claim.citations);
  const relations = claims.flatMap((claim) => claim.relations);
  const countryIds = new Map(entities.flatMap(({ id, kind, country }) => (kind === 'COUNTRY' ? [[country, id]] : [])));
  const named = new Set([...participants.map(({ entity }) => entity), ...markets.map((code) => countryIds.get(code))]);
  const cited = new Set(citations.map(({ source }) => source));

  it.each(['claims.graphml', 'claims.gexf'])('read every node and edge of %s', (file) => {
    expect(of(file)).toMatchObject({
      nodes: claims.length + named.size + cited.size,
      edges: participants.length + markets.length + citations.length + relations.length,
      nodeTypes: { CLAIM: claims.length, ENTITY: named.size, SOURCE: cited.size },
      edgeTypes: {
        INVOLVES: participants.length,
        IN_MARKET: markets.length,
        CITES: citations.length,
        RELATES: relations.length,
      },
      roles: tally(participants.map(({ role }) => role)),
    });
    expect(of(file)['confidence']).toBeCloseTo(sum(claims.map(({ confidence }) => confidence)));
    for (const { id, summary } of claims) expect(of(file).labels[id]).toBe(summary);
  });

  it('read every claim, participant, market, citation and relation of claims.jsonld', () => {
    const { predicates, types } = of('claims.jsonld');
    const term = (name: string) => predicates[`urn:fingraph:term:${name}`] ?? 0;
    expect(types).toMatchObject({
      'https://schema.org/Claim': claims.length,
      'https://schema.org/CreativeWork': cited.size,
      'https://schema.org/Country': [...named].filter((id) => id && entityOf(id).kind === 'COUNTRY').length,
    });
    expect(predicates['http://www.w3.org/ns/prov#wasDerivedFrom']).toBe(citations.length + 1);
    expect(predicates['https://schema.org/citation']).toBe(citations.length);
    expect(predicates['http://www.w3.org/ns/prov#generatedAtTime']).toBe(claims.length + 2); // the file and its data set
    expect(term('market')).toBe(markets.length);
    for (const [role, count] of Object.entries(tally(participants.map((one) => one.role)))) {
      expect(term(`role:${role}`), role).toBe(count);
    }
    const bothWays = new Set<string>(SYMMETRIC_RELATION_KINDS);
    for (const [kind, count] of Object.entries(tally(relations.map((one) => one.kind)))) {
      expect(term(`relation:${kind}`), kind).toBe(bothWays.has(kind) ? 2 * count : count);
    }
  });

  it('read as many triples as the manifest states', () => {
    for (const kind of EXPORT_KINDS) {
      expect(of(`${kind}.jsonld`)['triples'], kind).toBe(manifests.get(`${kind}.jsonld`)?.counts['triples']);
    }
  });

  it.each(['csv', 'xlsx', 'parquet'])('read every row of %s', (format) => {
    const byId = claims.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    const rows = of(`claims.${format}`);
    expect(rows).toMatchObject({ rows: claims.length, summaries: byId.map(({ summary }) => summary) });
    expect(rows['confidence']).toBeCloseTo(sum(claims.map(({ confidence }) => confidence)));
    expect(of(`entities.${format}`)['rows']).toBe(entities.length);
    expect(of(`sources.${format}`)['rows']).toBe(sources.length);
  });

  it('read types, lists and the origin of the data from Parquet', () => {
    const { types, items, about, polars } = of('claims.parquet');
    expect(types).toMatchObject({
      confidence: 'DOUBLE',
      stakePercent: 'DOUBLE',
      statusInferred: 'BOOLEAN',
      dateEarliest: 'DATE',
      revision: 'BIGINT',
      recordedAt: 'TIMESTAMP WITH TIME ZONE',
      participants: 'VARCHAR[]',
    });
    expect(items).toEqual({ participants: participants.length, sourceTitles: citations.length });
    expect(polars).toBe(claims.length);
    const { counts, datasets, citation } = manifests.get('claims.parquet') ?? {};
    expect(about).toMatchObject({ kind: 'claims', counts, datasets, citation });
  });

  it('read every record of JSON Lines', () => {
    expect(of('claims.jsonl')).toEqual({ records: claims.length, ends: 1 });
    expect(of('entities.jsonl')).toEqual({ records: entities.length, ends: 1 });
    expect(of('sources.jsonl')).toEqual({ records: sources.length, ends: 1 });
    expect(of('sources.graphml')).toMatchObject({ nodes: sources.length, edges: 0 });
    expect(of('sources.jsonld').types['https://schema.org/CreativeWork']).toBe(sources.length);
  });

  it('read the partners of an entity', () => {
    const shared = claims.filter(
      ({ kind, participants: parties }) => kind === 'PARTNERSHIP' && parties.some(({ entity }) => entity === 'alipay'),
    );
    const pairs = shared.flatMap((claim) => claim.participants.filter(({ entity }) => entity !== 'alipay'));
    const partners = new Set(pairs.map(({ entity }) => entity)).size;
    expect(of('partners.csv')['rows']).toBe(partners);
    expect(of('partners.xlsx')['rows']).toBe(partners);
    expect(of('partners.parquet')['rows']).toBe(partners);
    for (const file of ['partners.graphml', 'partners.gexf']) {
      expect(of(file)).toMatchObject({ nodes: partners + 1, edges: partners, weight: pairs.length });
    }
    expect(of('partners.jsonld').types['urn:fingraph:term:Partner']).toBe(partners);
  });

  it('read the same parts of the graph from all formats', () => {
    for (const kind of ['paths', 'neighbourhood'] as const) {
      const { nodes, edges } = of(`${kind}.graphml`);
      expect(of(`${kind}.gexf`)).toMatchObject({ nodes, edges });
      expect(manifests.get(`${kind}.graphml`)?.counts).toEqual({ nodes, edges });
    }
    expect(of('neighbourhood.csv')['rows']).toBe(of('neighbourhood.jsonld').types['https://schema.org/Claim']);
  });

  it('read odd names unchanged, except characters that XML forbids and formulas', () => {
    const names = Object.values(of('odd.jsonld').labels).filter((name) => ODD_NAMES.includes(name));
    expect(names.toSorted()).toEqual(ODD_NAMES.toSorted());
    for (const [id, name] of Object.entries(of('odd.jsonld').labels)) {
      if (!ODD_NAMES.includes(name)) continue;
      // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids
      const inXml = name.replaceAll(/[\u0001\u000B]/g, '\uFFFD');
      for (const file of ['odd.graphml', 'odd.gexf']) expect(of(file).labels[id], file).toBe(inXml);
      expect(of('odd.csv')['names']).toContain(name.startsWith('=') ? `'${name}` : name);
      expect(of('odd.xlsx')['names']).toContain(inXml);
      expect(of('odd.parquet')['names']).toContain(name);
    }
  });

  it('read files without records', () => {
    for (const file of ['empty.csv', 'empty.xlsx', 'empty.parquet']) expect(of(file)['rows'], file).toBe(0);
    expect(of('empty.jsonl')).toEqual({ records: 0, ends: 1 });
    for (const file of ['empty.graphml', 'empty.gexf']) expect(of(file)).toMatchObject({ nodes: 0, edges: 0 });
    expect(of('empty.jsonld').types).toEqual({
      'https://schema.org/Dataset': 2,
      'http://www.w3.org/ns/dcat#Dataset': 2,
      'http://www.w3.org/ns/prov#Entity': 2,
    });
  });

  it('reject a truncated file', () => {
    const errors = ['xlsx', 'parquet', 'jsonl', 'graphml', 'gexf', 'jsonld'].map((format) => [
      format,
      of(`cut.${format}`).error,
    ]);
    expect(Object.fromEntries(errors)).toEqual({
      xlsx: 'BadZipFile',
      parquet: 'InvalidInputException',
      jsonl: 'ValueError',
      graphml: 'ParseError',
      gexf: 'ParseError',
      jsonld: 'JSONDecodeError',
    });
  });
});

function tally(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
