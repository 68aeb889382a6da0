import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Engine } from '../../src/engine/engine.ts';
import { EngineError } from '../../src/engine/engine-error.ts';
import { openEngine } from '../../src/engine/open.ts';
import { contextFactory } from '../../src/schema/context.ts';
import { schema } from '../../src/schema/schema.ts';
import { EMBEDDED } from '../support/engines.ts';
import { claims } from '../support/shipped.ts';
import { loadDataset } from '../../src/dataset/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { projectFile } from '../../src/project-file.ts';
import { type TestApp, serve, testApp } from './support.ts';

type Read = Engine['read'];

describe('/export', () => {
  let engine: Engine;
  let app: TestApp;

  beforeAll(async () => {
    engine = await openEngine(EMBEDDED);
    await engine.prepare();
    await loadDataset(engine, await readDataset(projectFile('seed/data')));
    app = appWith();
  });

  /** The server with what a test puts between it and its graph. */
  function appWith(wrap: (read: Read) => Read = (read) => read): TestApp {
    const read = wrap((...asked) => engine.read(...asked));
    return testApp({ schema, context: contextFactory({ ...engine, read }), corsOrigins: ['https://app.example'] });
  }

  async function fetched(path: string, init: RequestInit = {}, from: TestApp = app) {
    const response = await from.fetch(new Request(`http://localhost${path}`, init));
    return { status: response.status, headers: response.headers, body: Buffer.from(await response.arrayBuffer()) };
  }

  async function refused(path: string, init: RequestInit = {}, from: TestApp = app) {
    const { status, body } = await fetched(path, init, from);
    const { errors } = JSON.parse(String(body)) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    return [status, ...errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)];
  }

  it.each([
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['jsonl', 'application/jsonl; charset=utf-8'],
    ['graphml', 'application/graphml+xml; charset=utf-8'],
    ['gexf', 'application/gexf+xml; charset=utf-8'],
    ['jsonld', 'application/ld+json'],
  ])('answers %s to save, with its manifest and its citation', async (format, type) => {
    const { status, headers } = await fetched(`/export/entities.${format}?where={"kinds":["BANK"]}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="fingraph-entities-[0-9a-f]{12}\\.${format}"$`),
    );
    expect(headers.get('link')).toBe(
      `</export/entities.${format}.manifest.json?where={%22kinds%22:[%22BANK%22]}>; rel="describedby"; type="application/json"`,
    );
    expect(headers.get('fingraph-citation')).toMatch(/^FinGraph\. \(\d{4}\)\. FinGraph: 330 sourced claims/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('lists what there is, with the variables that each takes', async () => {
    const { status, body } = await fetched('/export');
    const { exports } = JSON.parse(String(body)) as {
      exports: { export: string; variables: { name: string }[]; files: Record<string, string> }[];
    };
    expect(status).toBe(200);
    expect(exports.map(({ export: what, variables }) => [what, variables.map(({ name }) => name).join()])).toEqual([
      ['claims', 'where'],
      ['entities', 'where'],
      ['partners', 'of,as,roles,where'],
      ['paths', 'from,to,where,avoid,maxLength,first'],
      ['neighbourhood', 'of,depth,where,avoid,first'],
    ]);
    expect(exports[0]?.files).toMatchObject({ csv: '/export/claims.csv', jsonld: '/export/claims.jsonld' });
  });

  it('takes the conditions of the API', async () => {
    const { body } = await fetched('/export/claims.jsonl?where={kinds:[ROLE]}');
    const ids = String(body)
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id?: string }).id);
    const roles = claims.filter(({ kind }) => kind === 'ROLE').map(({ id }) => id);
    expect(ids).toEqual([...roles.toSorted(), undefined]);
  });

  it('answers HEAD with the headers of GET, and reads no more than a page for it', async () => {
    const path = '/export/claims.csv';
    const { headers: full } = await fetched(path);
    const { status, headers, body } = await fetched(path, { method: 'HEAD' });
    const known = (all: Headers) => [...all].filter(([name]) => name !== 'x-request-id');
    expect({ status, headers: known(headers), bytes: body.length }).toEqual({
      status: 200,
      headers: known(full),
      bytes: 0,
    });
  });

  it('has a manifest with counts and the hash of the file, asked for before it or after', async () => {
    for (const [path, counts] of [
      ['/export/claims.csv', { rows: 330 }],
      ['/export/claims.graphml', { nodes: expect.any(Number), edges: expect.any(Number) }],
      ['/export/paths.jsonl?from=tencent&to=wirecard', { records: 3 }],
    ] as const) {
      const [file, query = ''] = path.split('?');
      const address = `${file}.manifest.json${query && `?${query}`}`;
      const asked = await fetched(address, {}, appWith());
      const { body } = await fetched(path);
      const manifest = JSON.parse(String((await fetched(address)).body)) as Record<string, unknown>;
      expect(JSON.parse(String(asked.body))).toEqual(manifest);
      expect(manifest).toMatchObject({
        address: path,
        export: file?.split(/[/.]/)[2],
        counts,
        bytes: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
        truncated: path.includes('paths') ? false : null,
        graphVersion: expect.stringMatching(/^[0-9a-f]{64}$/),
        operation: expect.stringMatching(/^query Export/),
        citation: expect.stringMatching(/^FinGraph/),
        generator: expect.stringMatching(/^fingraph \d/),
      });
    }
  });

  it('asks the graph nothing for the manifest of a file that was read', async () => {
    const names: string[] = [];
    const counted = appWith((read) => (statement, ...rest) => {
      names.push(statement.name);
      return read(statement, ...rest);
    });
    await fetched('/export/claims.csv', {}, counted);
    const before = names.length;
    await fetched('/export/claims.csv.manifest.json', {}, counted);
    expect(names.slice(before).filter((name) => name !== 'graph.state')).toEqual([]);
  });

  it('packs with gzip for those who take it', async () => {
    const plain = await fetched('/export/claims.csv');
    const packed = await fetched('/export/claims.csv', { headers: { 'accept-encoding': 'br, gzip;q=0.8' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    const refusing = await fetched('/export/claims.csv', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    expect(refusing.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  it('answers 304 to those who have the file, whatever the order of the variables', async () => {
    const path = '/export/partners.csv?of=alipay&roles=acquirer';
    const { headers } = await fetched(path);
    const etag = headers.get('etag') ?? '';
    const again = (address: string, tag: string) =>
      fetched(address, { headers: { 'if-none-match': tag } }).then(({ status, body }) => [status, body.length > 0]);
    expect(await again(path, etag)).toEqual([304, false]);
    expect(await again(path, `"other", W/${etag}`)).toEqual([304, false]);
    expect(await again('/export/partners.csv?roles=ACQUIRER&of=alipay', etag)).toEqual([304, false]);
    expect(await again('/export/partners.csv?of=alipay', etag)).toEqual([200, true]);
    expect(await again('/export/partners.jsonl?of=alipay&roles=acquirer', etag)).toEqual([200, true]);
  });

  it('lets pages of the origins read it', async () => {
    const { headers } = await fetched('/export/entities.csv', { headers: { origin: 'https://app.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it.each([
    ['/export/all', ''],
    ['/export/claim.csv', ' Did you mean /export/claims.csv?'],
    ['/export/entities.graphm', ' Did you mean /export/entities.graphml?'],
    ['/export/claims', ' Did you mean /export/claims.csv?'],
    ['/export/claims.csv.gz', ' Did you mean /export/claims.csv?'],
  ])('says what there is to %s', async (path, hint) => {
    expect(await refused(path)).toEqual([
      404,
      `NOT_FOUND: Expected /export/WHAT.FORMAT with one of claims, entities, partners, paths, neighbourhood and one of csv, jsonl, graphml, gexf, jsonld, got "${path}".${hint}`,
    ]);
  });

  it('refuses wrong requests before the first byte', async () => {
    expect(await refused('/export/claims.csv?wher={}')).toEqual([
      400,
      'BAD_USER_INPUT: Expected variables among where; got "wher". Did you mean "where"?',
    ]);
    expect(await refused('/export/claims.csv?first=10')).toEqual([
      400,
      'BAD_USER_INPUT: Expected variables among where; got "first".',
    ]);
    expect(await refused('/export/partners.csv')).toEqual([
      400,
      'BAD_USER_INPUT: Variable "$of" of required type "ID!" was not provided.',
    ]);
    expect(await refused('/export/partners.csv?of=alipai')).toEqual([
      400,
      'UNKNOWN_ID: of: expected the id of an entity, got "alipai": nothing has that id. Look ids up with search(text: …).',
    ]);
    expect(await refused('/export/paths.csv?from=alipai&to=visa')).toEqual([
      400,
      'UNKNOWN_ID: from: expected the id of an entity, got "alipai": nothing has that id. Look ids up with search(text: …).',
    ]);
    expect(await refused('/export/claims.csv', { method: 'POST' })).toEqual([
      405,
      'BAD_REQUEST: Expected GET or HEAD for an export, got POST.',
    ]);
  });

  it('answers 503 while the graph is down', async () => {
    const down = appWith((read) => (statement, ...rest) => {
      if (statement.name === 'graph.state') return read(statement, ...rest);
      return Promise.reject(new EngineError('UNREACHABLE', 'No route to the database.'));
    });
    expect(await refused('/export/claims.csv', {}, down)).toEqual([
      503,
      'GRAPH_UNAVAILABLE: The graph database does not answer at the moment. Try again.',
    ]);
    expect(down.log.filter(({ level }) => level === 50)).toHaveLength(1);
  });

  /** Fails, or waits, on the second page. */
  function failingLater(fail: () => Promise<never>) {
    let pages = 0;
    return appWith((read) => (statement, ...rest) => {
      if (!statement.name.startsWith('claim.page')) return read(statement, ...rest);
      pages += 1;
      return pages === 2 ? fail() : read(statement, ...rest);
    });
  }

  it('destroys the connection where it fails after the first byte', async () => {
    const failing = failingLater(() => Promise.reject(new EngineError('UNREACHABLE', 'Gone.')));
    const { address } = await serve(failing);
    const { status, length, error } = await received(`${address}export/claims.jsonl`, {});
    expect(status).toBe(200);
    expect(length).toBeGreaterThan(10_000);
    expect(error).toBe('ECONNRESET');
    expect(failing.log.flatMap(({ level, msg }) => (Number(level) > 30 ? [[level, msg]] : []))).toEqual([
      [50, 'request failed'],
      [40, 'export broken off'],
    ]);
  });

  it('leaves packed bytes without their end where it fails', async () => {
    const failing = failingLater(() => Promise.reject(new EngineError('UNREACHABLE', 'Gone.')));
    const { address } = await serve(failing);
    expect(await received(`${address}export/claims.jsonl`, { 'accept-encoding': 'gzip' })).toMatchObject({
      error: 'ECONNRESET',
    });
  });

  it('fails the body of a program that calls the app itself', async () => {
    const failing = failingLater(() => Promise.reject(new EngineError('UNREACHABLE', 'Gone.')));
    const response = await failing.fetch(new Request('http://localhost/export/claims.jsonl'));
    await expect(response.text()).rejects.toThrow('The graph database does not answer at the moment. Try again.');
  });

  it('ends the connection in order where it does not fail', async () => {
    const { address } = await serve(app);
    const { error, length } = await received(`${address}export/claims.jsonl`, {});
    expect(error).toBeNull();
    expect(length).toBe((await fetched('/export/claims.jsonl')).body.length);
  });

  it('is no fault of ours where its client goes before there is an answer', async () => {
    const going = new AbortController();
    const left = appWith((read) => async (...asked) => {
      const rows = await read(...asked);
      going.abort();
      return rows;
    });
    const { signal } = going;
    await expect(fetched('/export/claims.csv.manifest.json', { signal }, left)).rejects.toThrow('aborted');
    await new Promise((resolve) => setTimeout(resolve, 50)); // the line would be written behind the answer
    expect(left.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('asks for nothing more when the client has gone', async () => {
    let pages = 0;
    const counted = appWith((read) => (statement, ...rest) => {
      if (statement.name.startsWith('claim.page')) pages += 1;
      return read(statement, ...rest);
    });
    const { address } = await serve(counted);
    await new Promise<void>((resolve) => {
      const request = get(`${address}export/claims.jsonl`, (response) => {
        response.once('data', () => {
          request.destroy();
          resolve();
        });
      });
      request.on('error', () => {});
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    // what the sockets hold may have taken one more page
    const asked = pages;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pages).toBe(asked);
    expect(counted.log.filter(({ level }) => level === 50)).toEqual([]);
  });
});

/** What comes over a socket, and how it ends: null for the end that the protocol has. */
function received(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number | undefined; length: number; error: string | null }> {
  return new Promise((resolve) => {
    get(url, { headers }, (response) => {
      let length = 0;
      const { statusCode: status } = response;
      response.on('data', (chunk: Buffer) => (length += chunk.length));
      response.on('end', () => resolve({ status, length, error: null }));
      response.on('error', ({ code }: NodeJS.ErrnoException) => resolve({ status, length, error: code ?? '' }));
    }).on('error', ({ code }: NodeJS.ErrnoException) => resolve({ status: undefined, length: 0, error: code ?? '' }));
  });
}
