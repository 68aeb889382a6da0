import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { gzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createApplication } from '../../../src/server/application.ts';
import { readConfig } from '../../../src/config/config.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open.ts';
import { createDatasetUpdates } from '../../../src/http/dataset/dataset-updates.ts';
import { EMBEDDED } from '../../support/engines.ts';
import type { Json } from '../../support/execute.ts';
import { converse, serve } from '../support.ts';

const never = new AbortController().signal;
const CSRF = { 'x-fingraph-csrf': '1' };

const DEALS = `wallet,partner,cc,since
Acme Pay,North Bank,FR,2018-06-08
Acme Pay,Corner Shop,DE,2019-01
Blue Wallet,Northern Lights,SE,2020
`;

const MAPPING = `dataset: { id: deals, title: Deals }
files:
  - path: deals.csv
    entities:
      wallet: { kind: WALLET, key: [wallet], name: { column: wallet } }
      partner: { kind: COMPANY, key: [partner], name: { column: partner }, country: { column: cc, as: country } }
    claims:
      - kind: PARTNERSHIP
        participants: [{ entity: wallet, role: PLATFORM }, { entity: partner, role: OTHER }]
        since: { column: since, as: date }
`;

let engine: Engine;

beforeEach(async () => {
  engine = await openEngine(EMBEDDED);
  await engine.prepare();
});

afterEach(() => engine.close());

/** The address of a server with an empty graph in memory. */
async function served(environment: Record<string, string> = {}): Promise<string> {
  const config = readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent', ...environment });
  const app = await createApplication(engine, [], config, createDatasetUpdates(engine, never));
  return (await serve(app)).address;
}

type Files = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>;

interface Posted {
  readonly files?: Files;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

async function post(address: string, action: string, { files = {}, fields = {}, headers = {} }: Posted) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const [name, content] of Object.entries(files)) body.append('files', new Blob([content]), name);
  return fetch(`${address}import/${action}`, { method: 'POST', body, headers: { ...CSRF, ...headers } });
}

async function answer(address: string, action: string, posted: Posted): Promise<{ status: number; body: Json }> {
  const response = await post(address, action, posted);
  return { status: response.status, body: (await response.json()) as Json };
}

const deals: Posted = { files: { 'deals.csv': DEALS }, fields: { mapping: MAPPING } };

async function claimCount(address: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = '{"query":"{ graph { claimCount datasets { id } } }"}';
  const response = await fetch(`${address}graphql`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: { graph: unknown } }).data.graph;
}

/** Zip file as texts by name. */
async function unzipped(response: Response): Promise<Record<string, string>> {
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe('The page /import', () => {
  it('is served in open mode, with a policy for its own script and no other', async () => {
    const response = await fetch(`${await served()}import`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^' ]+' 'sha256-[^' ]+'; style-src 'sha256-[^' ]+' 'sha256-[^' ]+'; img-src data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(await response.text()).toContain('<h1>Import your files</h1>');
  });

  it.each([[{ NODE_ENV: 'production' }], [{ MAX_IMPORT_BYTES: '0' }]])(
    'does not exist with %o',
    async (environment) => {
      const address = await served(environment);
      expect((await fetch(`${address}import`)).status).toBe(404);
      expect((await post(address, 'inspect', deals)).status).toBe(404);
      const questions = await fetch(`${address}questions.html`);
      expect(await questions.text()).not.toContain('/import');
    },
  );

  it('is linked from the questions', async () => {
    expect(await (await fetch(`${await served()}questions.html`)).text()).toContain('<a href="/import">');
  });

  it('says why it cannot load into a database', async () => {
    const config = readConfig({ GRAPH_URL: 'file:graph.db', LOG_LEVEL: 'silent' });
    const app = await createApplication(engine, [], config, createDatasetUpdates(engine, never));
    const { address } = await serve(app);
    const page = await (await fetch(`${address}import`)).text();
    expect(page).toContain('This server keeps its graph in a database');
    expect(page).not.toContain('id="load"');
    expect((await answer(address, 'load', deals)).body.errors[0].message).toBe(
      'Expected a graph in memory, got one in a database, which this page does not change.',
    );
    expect((await post(address, 'folder', deals)).status).toBe(200);
  });

  it('accepts the right methods only', async () => {
    const address = await served();
    const wrong = await fetch(`${address}import`, { method: 'POST', body: 'x' });
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const read = await fetch(`${address}import/inspect`);
    expect([read.status, read.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${address}import/nothing`)).status).toBe(404);
    expect((await fetch(`${address}import`, { method: 'HEAD' })).status).toBe(200);
  });
});

describe('POST /import/inspect', () => {
  it('describes the columns and proposes a mapping', async () => {
    const { status, body } = await answer(await served(), 'inspect', { files: { 'deals.csv': DEALS } });
    expect(status).toBe(200);
    expect(body.tables[0]).toMatchObject({ name: 'deals.csv', rows: 3 });
    expect(body.tables[0].columns.map(({ name }: { name: string }) => name)).toEqual([
      'wallet',
      'partner',
      'cc',
      'since',
    ]);
    expect(body.mapping).toContain('path: deals.csv');
  });

  it('takes a mapping among the files in place of a proposal', async () => {
    const files = { 'deals.csv': DEALS, 'deals.mapping.yml': MAPPING };
    expect((await answer(await served(), 'inspect', { files })).body.mapping).toBe(MAPPING);
  });

  it('names the preset for a file of another format', async () => {
    const entity = { id: 'a', schema: 'Company', properties: { name: ['Acme'] } };
    const files = { 'companies.ftm.json': `${JSON.stringify(entity)}\n` };
    const { body } = await answer(await served(), 'inspect', { files });
    expect(body).toMatchObject({ mapping: null, presets: [{ name: 'ftm', paths: ['companies.ftm.json'] }] });
  });

  it.each([
    ['an empty file', 'empty.csv', ''],
    ['a broken workbook', 'book.xlsx', 'PK\u0003\u0004broken'],
    ['a truncated gzip file', 'deals.csv.gz', new Uint8Array(gzipSync(DEALS.repeat(1_000)).subarray(0, 60))],
    ['broken JSON', 'data.json', '[{"a": 1'],
  ])('reports %s by its own name', async (_, name, content) => {
    const { status, body } = await answer(await served(), 'inspect', { files: { [name]: content } });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({ code: 'INVALID_IMPORT', issues: [{ file: name }] });
    expect(JSON.stringify(body)).not.toContain(tmpdir());
  });
});

describe('POST /import/preview', () => {
  it('shows claims as sentences', async () => {
    const { body } = await answer(await served(), 'preview', deals);
    expect(body).toMatchObject({ dataset: 'deals', rows: 3, hasMore: false, rejects: [] });
    expect(body.claims[0]).toEqual({
      place: 'deals.csv:2',
      sentence: 'Acme Pay works with North Bank (since 8 June 2018).',
      facts: ['PARTNERSHIP', 'Acme Pay PLATFORM, North Bank OTHER', 'since 8 June 2018', 'source: deals.csv'],
    });
  });

  it('shows rejected rows with their reasons', async () => {
    const files = { 'deals.csv': DEALS.replace('FR', 'Atlantis') };
    const { body } = await answer(await served(), 'preview', { ...deals, files });
    expect(body.claims).toHaveLength(2);
    expect(body.rejects).toMatchObject([{ reasons: [expect.stringMatching(/^deals\.csv:2 column cc: .*"Atlantis"/)] }]);
  });

  it('reports a mistake in the mapping with its line', async () => {
    const fields = { mapping: MAPPING.replace('kind: PARTNERSHIP', 'kind: FRIENDSHIP') };
    const { status, body } = await answer(await served(), 'preview', { ...deals, fields });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.issues[0]).toMatchObject({ file: 'mapping', line: 8 });
  });

  it('reads no file of the server', async () => {
    const address = await served();
    for (const path of ['/etc/passwd', '../../../../etc/passwd', '/etc/passwd#x']) {
      const fields = { mapping: MAPPING.replace('deals.csv', path) };
      const { status, body } = await answer(address, 'preview', { ...deals, fields });
      expect(status).toBe(400);
      expect(body.errors[0].extensions.code).toBe('INVALID_IMPORT');
      expect(JSON.stringify(body)).not.toMatch(/root|fingraph-import-/);
    }
    const fields = { preset: 'gleif', 'option.keep': '/etc/passwd' };
    expect((await answer(address, 'preview', { ...deals, fields })).body.errors[0].message).toBe(
      'keep: expected the name of an uploaded file, got "/etc/passwd".',
    );
  });

  it('opens files with a preset, and with what the form says of the data set', async () => {
    const files = { 'edges.csv': 'source,target\nAcme,Blue\n' };
    const fields = { preset: 'edge-list', id: 'my-edges', title: 'My edges' };
    const { body } = await answer(await served(), 'preview', { files, fields });
    expect(body).toMatchObject({ dataset: 'my-edges', claims: [{ place: 'edges.csv:2' }] });
  });

  it.each([
    [{ preset: 'nothing' }, /^preset: expected one of edge-list, /],
    [{ preset: 'constructor' }, /^preset: expected one of edge-list, /],
    [{}, /^Expected the field mapping or preset, got neither\.$/],
    [{ mapping: MAPPING, rows: '0' }, /^rows: expected a number from 1 to 1000, got "0"\.$/],
  ])('rejects the fields %o', async (fields, message) => {
    const { status, body } = await answer(await served(), 'preview', { ...deals, fields });
    expect([status, body.errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
    expect(body.errors[0].message).toMatch(message);
  });
});

describe('POST /import/folder', () => {
  it('gives the data set as a zip file, the same bytes each time', async () => {
    const address = await served();
    const response = await post(address, 'folder', deals);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="deals.zip"');
    expect(JSON.parse(response.headers.get('fingraph-import') ?? '')).toMatchObject({ dataset: 'deals', claims: 3 });
    const files = await unzipped(response.clone());
    expect(Object.keys(files)).toEqual(
      [
        'claims.jsonl',
        'dataset.json',
        'deals.mapping.yml',
        'entities.jsonl',
        'ids.csv',
        'import.json',
        'matches.csv',
        'rejects.csv',
        'sources.jsonl',
      ].map((name) => `deals/${name}`),
    );
    expect(files['deals/deals.mapping.yml']).toBe(MAPPING);
    expect(Object.values(files).join('')).not.toContain(tmpdir());
    const again = await (await post(address, 'folder', deals)).arrayBuffer();
    expect(Buffer.from(again).equals(Buffer.from(await response.arrayBuffer()))).toBe(true);
  });

  it('keeps the ids of an earlier import, and follows judgements', async () => {
    const address = await served();
    const first = await unzipped(await post(address, 'folder', deals));
    const renamed = { 'deals.csv': DEALS.replace('North Bank', 'North Bank AG') };
    const ids = first['deals/ids.csv'] ?? '';
    const second = await unzipped(await post(address, 'folder', { ...deals, files: { ...renamed, 'ids.csv': ids } }));
    expect(second['deals/ids.csv']).toContain(',deals-north-bank,');
    const judged = `left,right,judgement\ndeals-north-bank-ag,deals-corner-shop,same\n`;
    const merged = await post(address, 'folder', { ...deals, files: { ...renamed, 'matches.csv': judged } });
    expect(JSON.parse(merged.headers.get('fingraph-import') ?? '')).toMatchObject({ entities: 4 });
  });

  it('is refused if rows are rejected, unless they may be left out', async () => {
    const address = await served();
    const posted = { ...deals, files: { 'deals.csv': DEALS.replace('FR', 'Atlantis') } };
    const { status, body } = await answer(address, 'folder', posted);
    expect(status).toBe(400);
    expect(body.errors[0]).toMatchObject({
      message:
        '1 row of 3 would be rejected. Nothing was made of the files. Correct the mapping or the rows, or leave these rows out.',
      extensions: { code: 'INVALID_IMPORT', rejected: 1, reasons: [{ count: 1 }] },
    });
    const response = await post(address, 'folder', { ...posted, fields: { mapping: MAPPING, rejects: 'skip' } });
    const files = await unzipped(response);
    expect(files['deals/rejects.csv']).toContain('Atlantis');
    expect(JSON.parse(response.headers.get('fingraph-import') ?? '')).toMatchObject({ claims: 2, rejected: 1 });
  });
});

describe('POST /import/load', () => {
  it('loads into the graph, replaces the earlier load, and is undone by a removal', async () => {
    const address = await served();
    const { status, body } = await answer(address, 'load', deals);
    expect(status).toBe(200);
    expect(body.report).toMatchObject({ dataset: 'deals', claims: 3 });
    expect(await claimCount(address)).toMatchObject({ claimCount: 3, datasets: [{ id: 'deals' }] });
    const shorter = DEALS.split('\n').slice(0, 2).join('\n');
    await answer(address, 'load', { ...deals, files: { 'deals.csv': shorter } });
    expect(await claimCount(address)).toMatchObject({ claimCount: 1, datasets: [{ id: 'deals' }] });
    expect((await answer(address, 'remove', { fields: { dataset: 'deals' } })).status).toBe(200);
    expect(await claimCount(address)).toEqual({ claimCount: 0, datasets: [] });
    expect((await answer(address, 'remove', { fields: { dataset: 'deals' } })).body.errors[0].extensions.code).toBe(
      'UNKNOWN_DATASET',
    );
  });

  it('replaces and removes no data set that the page has not loaded', async () => {
    await answer(await served(), 'load', deals);
    const other = await served(); // another server on the same graph
    const { status, body } = await answer(other, 'load', { ...deals, files: { 'deals.csv': `${DEALS}A,B,FR,2020\n` } });
    expect([status, body.errors[0].extensions.code]).toEqual([409, 'DATASET_CONFLICT']);
    expect((await answer(other, 'remove', { fields: { dataset: 'deals' } })).status).toBe(404);
    expect(await claimCount(other)).toMatchObject({ claimCount: 3 });
  });

  it('merges what a person judges the same, and separates it again', async () => {
    const address = await served();
    const files = { 'deals.csv': `${DEALS}Acme Pay,North Bank AG,FR,2021\n` };
    const { body } = await answer(address, 'load', { ...deals, files });
    const [{ left, right, judgement }] = body.pairs;
    expect([left, right, judgement]).toEqual(['deals-north-bank', 'deals-north-bank-ag', null]);
    const judged = async (word: string) => {
      const fields = { mapping: MAPPING, judgements: `left,right,judgement\n${left},${right},${word}` };
      return (await answer(address, 'load', { ...deals, files, fields })).body;
    };
    expect(await judged('same')).toMatchObject({
      report: { entities: 5, mergedByJudgement: 1 },
      pairs: [{ left, right, judgement: 'same' }],
    });
    expect(await judged('different')).toMatchObject({ report: { entities: 6, mergedByJudgement: 0 } });
    expect((await judged('perhaps')).errors[0].extensions.code).toBe('INVALID_IMPORT');
  });

  it('joins entities with those of the graph that have the same identifier', async () => {
    const address = await served();
    const withLei = MAPPING.replace('cc, as: country }', 'cc, as: country }, identifiers: { LEI: { column: lei } }');
    const lei = '529900T8BM49AURSDO55';
    const files = { 'deals.csv': `wallet,partner,cc,since,lei\nAcme Pay,North Bank,FR,2018,${lei}\n` };
    await answer(address, 'load', { files, fields: { mapping: withLei } });
    const second = {
      files: { 'deals.csv': `wallet,partner,cc,since,lei\nOther Pay,The North Bank,FR,2019,${lei}\n` },
      fields: { mapping: withLei.replace('id: deals', 'id: others'), join: 'graph' },
    };
    expect((await answer(address, 'load', second)).body.report).toMatchObject({ dataset: 'others', shared: 1 });
    const apart = { ...second, fields: { mapping: withLei.replace('id: deals', 'id: apart') } };
    expect((await answer(address, 'load', apart)).body.errors[0].extensions.code).toBe('DATASET_CONFLICT');
  });
});

describe('An upload', () => {
  it('has to come from a page of this server, or from a program', async () => {
    const address = await served();
    const { host } = new URL(address);
    const statusWith = async (headers: Record<string, string>) =>
      (await post(address, 'inspect', { ...deals, headers })).status;
    expect(await statusWith({ origin: `http://${host}` })).toBe(200);
    expect(await statusWith({ 'sec-fetch-site': 'same-origin', origin: 'http://proxy.example' })).toBe(200);
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: `http://${host}` },
    ]) {
      const { status, body } = await answer(address, 'load', { ...deals, headers: headers as Record<string, string> });
      expect([status, body.errors[0].extensions.code]).toEqual([403, 'FOREIGN_PAGE']);
    }
    const bare = await fetch(`${address}import/inspect`, { method: 'POST', body: new FormData() });
    expect(bare.status).toBe(403);
    expect(((await bare.json()) as Json).errors[0].message).toContain('X-Fingraph-Csrf: 1');
    expect(await claimCount(address)).toMatchObject({ claimCount: 0 });
  });

  it('is refused under a name that another site may control', async () => {
    const app = await createApplication(
      engine,
      [],
      readConfig({ GRAPH_URL: 'memory:', LOG_LEVEL: 'silent', CORS_ORIGINS: 'https://graph.example.org' }),
      createDatasetUpdates(engine, never),
    );
    const listening = await serve(app);
    const head = (host: string) =>
      `POST /import/inspect HTTP/1.1\r\nHost: ${host}\r\nX-Fingraph-Csrf: 1\r\nSec-Fetch-Site: same-origin\r\nContent-Type: text/plain\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`;
    expect(await converse(listening, head('rebound.example.com'))).toContain('FOREIGN_PAGE');
    for (const host of ['graph.example.org', 'localhost:4000', '[::1]:4000', '192.168.1.5', 'my-laptop:4000']) {
      expect(await converse(listening, head(host))).toContain('Expected a body of multipart/form-data');
    }
  });

  it('is limited in size', async () => {
    const address = await served({ MAX_IMPORT_BYTES: '1000' });
    const { status, body } = await answer(address, 'inspect', { files: { 'deals.csv': DEALS.repeat(20) } });
    expect(status).toBe(413);
    expect(body.errors[0]).toMatchObject({
      message:
        'Expected files of at most 1 kB together, got more. Import larger ones with "fingraph import", or raise MAX_IMPORT_BYTES.',
      extensions: { code: 'PAYLOAD_TOO_LARGE' },
    });
    // without a length
    const stream = new Blob(['--b\r\ncontent-disposition: form-data; name="x"\r\n\r\n', 'x'.repeat(5_000)]).stream();
    const response = await fetch(`${address}import/inspect`, {
      method: 'POST',
      headers: { ...CSRF, 'content-type': 'multipart/form-data; boundary=b' },
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });

  it.each([
    ['no form', 'application/json', '{}', 'Expected a body of multipart/form-data, got "application/json".'],
    ['no boundary', 'multipart/form-data; charset=x', 'x', /^Expected multipart\/form-data with a boundary/],
    ['a truncated form', 'multipart/form-data; boundary=b', '--b\r\ncontent-disposition: form', /^Expected a complete/],
  ])('that is %s is rejected', async (_, type, body, message) => {
    const response = await fetch(`${await served()}import/inspect`, {
      method: 'POST',
      headers: { ...CSRF, 'content-type': type },
      body,
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as Json).errors[0].message).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });

  it('with two files of one name is rejected', async () => {
    const { body } = await answer(await served(), 'inspect', { files: { 'a.csv': DEALS, 'x/A.csv': DEALS } });
    expect(body.errors[0].message).toBe('Expected files with different names, got two with the name "A.csv".');
  });

  it('leaves no file behind', async () => {
    const before = (await temporary()).length;
    const address = await served();
    await answer(address, 'inspect', deals);
    await answer(address, 'preview', { ...deals, fields: { mapping: ':' } });
    await (await post(address, 'folder', deals)).arrayBuffer();
    await answer(address, 'load', deals);
    await expect.poll(async () => (await temporary()).length).toBe(before);
  });
});

async function temporary(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('fingraph-import-'));
}
