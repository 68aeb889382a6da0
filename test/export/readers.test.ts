import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { EXPORT_FORMATS } from '../../src/export/export-format.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { openEngine } from '../../src/engine/open.ts';
import { EMBEDDED } from '../support/engines.ts';
import { blocksOf } from '../support/markdown.ts';
import { findPython } from '../support/python.ts';
import { type Served, serveShipped } from '../support/served.ts';
import { claims, entities } from '../support/shipped.ts';
import { executorOf, exported, loadSample } from './support.ts';

const python = findPython();
const reason = 'missing' in python ? ` (skipped: ${python.missing})` : '';
const run = promisify(execFile);

/** The Python that the documentation shows. */
const PAGES = ['docs/guide/analysts.md', 'docs/guide/researchers.md', 'docs/exports.md'];
const DOCS = (await Promise.all(PAGES.map((page) => readFile(projectFile(page), 'utf8')))).join('\n');
const SCRIPTS = blocksOf(DOCS)
  .filter(({ language }) => language === 'python')
  .map(({ text }) => text);

interface Table {
  readonly columns: readonly string[];
  readonly types: Readonly<Record<string, string>>;
  readonly [fact: string]: unknown;
}

describe.skipIf('missing' in python)(`pandas, polars, DuckDB, igraph and networkx${reason}`, () => {
  let folder: string;
  let served: Served;
  let found: Readonly<Record<'pandas' | 'polars' | 'duckdb', Table>> & Readonly<Record<string, object>>;
  const path = 'path' in python ? python.path : '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fingraph-readers-'));
    served = await serveShipped();
    for (const format of EXPORT_FORMATS) {
      const response = await fetch(`${served.address}export/claims.${format}`);
      await writeFile(join(folder, `claims.${format}`), new Uint8Array(await response.arrayBuffer()));
    }
    const odd = await openEngine(EMBEDDED);
    await odd.prepare();
    await loadSample(odd, (records) => ({
      ...records,
      claims: records.claims.map((claim) => ({ ...claim, note: 'a\u0085b\u2028c\u2029d\u001Ce\vf' })),
    }));
    const hostile = await exported({ kind: 'claims', format: 'jsonl', variables: {}, execute: executorOf(odd) });
    await writeFile(join(folder, 'hostile.jsonl'), hostile.text);
    await odd.close();
    const { stdout } = await run(path, [projectFile('test/export/readers.py'), folder], { maxBuffer: 2 ** 26 });
    found = JSON.parse(stdout) as typeof found;
  }, 120_000);

  afterAll(async () => {
    await Promise.all([served.close(), rm(folder, { recursive: true })]);
  });

  const stake = claims.reduce((sum, claim) => sum + ((claim as { stakePercent?: number | null }).stakePercent ?? 0), 0);
  const edges = claims.reduce(
    (sum, claim) =>
      sum + claim.participants.length + claim.markets.length + claim.citations.length + claim.relations.length,
    0,
  );

  it('read CSV without its byte order mark, and numbers as numbers', () => {
    const floats = { pandas: 'float64', polars: 'Float64', duckdb: 'DOUBLE' };
    for (const [reader, float] of Object.entries(floats)) {
      const { types, columns, ...facts } = found[reader as keyof typeof floats];
      expect(columns[0], reader).toBe('id');
      expect(facts).toMatchObject({ rows: claims.length });
      expect(facts['stake'], reader).toBeCloseTo(stake);
      for (const name of ['confidence', 'stakePercent', 'metricValue']) {
        expect([reader, name, types[name]]).toEqual([reader, name, float]);
      }
    }
    expect(found['csv']).toMatchObject({ columns: found.pandas.columns, rows: claims.length });
  });

  it('read the range of partial dates as dates', () => {
    expect(found.pandas['earliest']).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(found.duckdb.types).toMatchObject({ sinceEarliest: 'DATE', untilLatest: 'DATE', dateLatest: 'DATE' });
  });

  it('read equal numbers of nodes and edges from both graph formats, without merging', () => {
    const { nodes, ...others } = found['gexf'] as { nodes: number };
    expect(others).toMatchObject({ edges, multi: true });
    expect(found['graphml']).toMatchObject({ nodes, edges, multi: true });
    expect(found['igraph']).toMatchObject({ nodes, edges });
  });

  it('read no value where there is none', () => {
    const inferred = [
      ['CLAIM', 'false'],
      ['CLAIM', 'true'],
      ['ENTITY', ''],
      ['SOURCE', ''],
    ];
    for (const reader of ['igraph', 'graphml', 'gexf']) expect(found[reader], reader).toMatchObject({ inferred });
  });

  it('read countries as codes, as in CSV', () => {
    const codes = new Set(entities.map(({ country }) => country));
    for (const reader of ['igraph', 'graphml', 'gexf']) {
      const { countries } = found[reader] as { countries: string[] };
      expect(countries.length).toBeGreaterThan(10);
      for (const code of countries) expect(codes.has(code), `${reader} ${code}`).toBe(true);
    }
  });

  it('read the periods of claims', () => {
    const { spans } = found['gexf'] as { spans: number };
    expect(spans).toBe(claims.filter(({ date, since, until }) => date ?? since ?? until).length);
  });

  it('read one record from each line of JSON Lines', () => {
    expect(found['jsonl']).toEqual({ records: claims.length, last: 'ExportEnd' });
    expect(found['hostile']).toMatchObject({ last: 'ExportEnd' });
  });

  it.each(SCRIPTS.map((script, place) => [place + 1, script] as const))(
    'run the Python of the documentation, %i',
    async (_, script) => {
      const here = script.replaceAll('http://127.0.0.1:4000/', served.address);
      const { stderr } = await run(path, ['-c', here], { cwd: folder });
      expect(stderr).toBe('');
    },
  );

  it('are covered by the documentation, with types for numbers and Namibia', () => {
    expect(SCRIPTS.join('\n')).toContain('keep_default_na=False, na_values=[""]');
    expect(DOCS).not.toMatch(/keep_default_na=False(?!, na_values=\[""\])/);
  });
});
