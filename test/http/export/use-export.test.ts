import { createHash } from 'node:crypto';
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Engine, Row } from '../../../src/engine/engine.ts';
import { EngineError } from '../../../src/engine/engine-error.ts';
import { openEngine } from '../../../src/engine/open.ts';
import { contextFactory } from '../../../src/schema/context.ts';
import { schema } from '../../../src/schema/schema.ts';
import { EMBEDDED } from '../../support/engines.ts';
import { claims } from '../../support/shipped.ts';
import { readXlsx } from '../../support/xlsx.ts';
import { loadDataset } from '../../../src/load/load.ts';
import { readDataset } from '../../../src/dataset/read.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { type TestApp, serve, testApp } from '../support.ts';

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

  /** The server, with an optional wrapper around its engine. */
  function appWith(wrap: (read: Read) => Read = (read) => read): TestApp {
    const read = wrap((...asked) => engine.read(...asked));
    // every page is a statement, as on an engine with ordered indexes
    const context = contextFactory({ ...engine, read }, { claimIndex: null });
    return testApp({ schema, context, corsOrigins: ['https://app.example'] });
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
  ])('returns %s as a file, with its manifest and citation', async (format, type) => {
    const { status, headers } = await fetched(`/export/entities.${format}?where={"kinds":["BANK"]}`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="fingraph-entities-kinds-BANK-[0-9a-f]{12}\\.${format}"$`),
    );
    expect(headers.get('link')).toBe(
      `</export/entities.${format}.manifest.json?where={%22kinds%22:[%22BANK%22]}>; rel="describedby"; type="application/json"`,
    );
    expect(headers.get('fingraph-citation')).toMatch(/data version [0-9a-f]{12}, loaded .*\[Data set\]/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  it('lists the exports with their variables', async () => {
    const { status, body } = await fetched('/export');
    const { exports } = JSON.parse(String(body)) as {
      exports: { export: string; variables: { name: string }[]; files: Record<string, string> }[];
    };
    expect(status).toBe(200);
    expect(exports.map(({ export: what, variables }) => [what, variables.map(({ name }) => name).join()])).toEqual([
      ['graph', 'datasets'],
      ['claims', 'where,orderBy'],
      ['entities', 'where,orderBy'],
      ['sources', 'where,orderBy'],
      ['partners', 'of,as,roles,where'],
      ['paths', 'from,to,where,avoid,mode,slack,maxDegree,steps,maxLength,first'],
      ['neighbourhood', 'of,depth,where,avoid,maxDegree,first'],
    ]);
    expect(exports[1]?.files).toMatchObject({ csv: '/export/claims.csv', jsonld: '/export/claims.jsonld' });
  });

  it.each(['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'])(
    'has all paths and the whole neighbourhood in %s',
    async (format) => {
      const isPath = { csv: /^\d+,1,/gm, jsonl: /"Path"/g, jsonld: /"fg:Path"/g }[format] ?? null;
      for (const [ends, paths] of [
        ['from=wirecard&to=ant-financial', 21],
        ['from=paytm&to=wirecard', 70],
      ] as const) {
        const { headers, body } = await fetched(`/export/paths.${format}?${ends}`);
        // the graph formats contain the claims of the paths, not the paths
        if (isPath) expect(String(body).match(isPath)).toHaveLength(paths);
        expect(headers.get('fingraph-truncated')).toBe('false');
        expect(headers.get('content-disposition')).not.toContain('truncated');
      }
      const around = await fetched(`/export/neighbourhood.${format}.manifest.json?of=alipay&depth=4`);
      const { counts, truncated } = JSON.parse(String(around.body)) as {
        counts: { rows?: number };
        truncated: boolean;
      };
      expect(truncated).toBe(false);
      if (format === 'csv') expect(counts.rows).toBe(326);
    },
  );

  it.each([
    ['/export/paths.FORMAT?from=paytm&to=wirecard&first=3', 'fingraph-paths-paytm-wirecard-3-truncated-'],
    ['/export/neighbourhood.FORMAT?of=alipay&first=3', 'fingraph-neighbourhood-alipay-3-truncated-'],
  ])('marks an incomplete export in the file, its name and its headers: %s', async (path, name) => {
    const marks = {
      csv: null,
      jsonl: '"truncated":true',
      graphml: '<data key="g_truncated">true</data>',
      gexf: 'Truncated: true',
      jsonld: '"fg:truncated":true',
    };
    for (const [format, mark] of Object.entries(marks)) {
      const { headers, body } = await fetched(path.replace('FORMAT', format));
      expect(headers.get('content-disposition')).toContain(name);
      expect(headers.get('fingraph-truncated')).toBe('true');
      if (mark !== null) expect(String(body)).toContain(mark);
      if (format === 'csv' && path.includes('paths')) expect(String(body).match(/^\d+,1,/gm)).toHaveLength(3);
      const manifest = await fetched(path.replace('FORMAT', `${format}.manifest.json`));
      expect(JSON.parse(String(manifest.body))).toMatchObject({ truncated: true });
    }
  });

  it('has the chosen columns and rows of a table, in the order of the list', async () => {
    const { body } = await fetched(
      '/export/entities.csv?bom=0&columns=name,id&where={kinds:[BANK]}&orderBy={field:NAME,direction:DESC}',
    );
    const [header, ...rows] = String(body).trimEnd().split('\r\n');
    expect(header).toBe('name,id');
    expect(rows.length).toBeGreaterThan(2);
    const sheet = await fetched('/export/entities.xlsx?columns=id,name&where={kinds:[BANK]}', {
      headers: { 'accept-encoding': 'gzip' },
    });
    expect(sheet.headers.get('content-encoding')).toBeNull();
    expect(readXlsx(sheet.body).get('entities')).toHaveLength(rows.length + 1);
    const manifest = await fetched('/export/entities.xlsx.manifest.json?columns=id,name&where={kinds:[BANK]}');
    expect(JSON.parse(String(manifest.body))).toMatchObject({
      sha256: createHash('sha256').update(sheet.body).digest('hex'),
    });
    expect(await refused('/export/entities.csv?columns=nam')).toEqual([
      400,
      'BAD_USER_INPUT: columns: expected names of columns of entities, got "nam". Did you mean name?',
    ]);
    expect(await refused('/export/entities.gexf?columns=name')).toEqual([
      400,
      'BAD_USER_INPUT: columns: expected a format with columns, one of csv, xlsx, parquet, got gexf. Leave columns out.',
    ]);
  });

  it('starts CSV with a byte order mark, unless bom=0', async () => {
    const marked = await fetched('/export/claims.csv');
    const bare = await fetched('/export/claims.csv?bom=0');
    expect(marked.body.subarray(0, 5)).toEqual(Buffer.from('\uFEFFid'));
    expect(marked.body.subarray(3).equals(bare.body)).toBe(true);
    expect(marked.headers.get('etag')).not.toBe(bare.headers.get('etag'));
    expect(bare.headers.get('link')).toContain('manifest.json?bom=0');
    for (const [search, { body }] of [
      ['', marked],
      ['?bom=0', bare],
    ] as const) {
      const manifest = await fetched(`/export/claims.csv.manifest.json${search}`);
      expect(JSON.parse(String(manifest.body))).toMatchObject({
        bytes: body.length,
        sha256: createHash('sha256').update(body).digest('hex'),
        dialect: { encoding: 'utf-8', byteOrderMark: search === '' },
      });
    }
    expect((await fetched('/export/claims.jsonl')).body.subarray(0, 1)).toEqual(Buffer.from('{'));
    expect(await refused('/export/claims.csv?bom=yes')).toEqual([
      400,
      'BAD_USER_INPUT: bom: expected 1 for a byte order mark at the start of CSV, or 0 for none, got "yes".',
    ]);
  });

  it('describes the columns of CSV in the manifest', async () => {
    const { body } = await fetched('/export/claims.csv.manifest.json');
    const { tableSchema } = JSON.parse(String(body)) as {
      tableSchema: { columns: { name: string; datatype: string; separator?: string }[] };
    };
    const header = String((await fetched('/export/claims.csv?bom=0')).body).split('\r\n')[0];
    expect(tableSchema.columns.map(({ name }) => name).join()).toBe(header);
    const byName = new Map(tableSchema.columns.map(({ name, ...column }) => [name, column]));
    expect(byName.get('stakePercent')).toEqual({ datatype: 'double' });
    expect(byName.get('statusInferred')).toEqual({ datatype: 'boolean' });
    expect(byName.get('sinceEarliest')).toEqual({ datatype: 'date' });
    expect(byName.get('markets')).toEqual({ datatype: 'string', separator: '; ' });
    expect(JSON.parse(String((await fetched('/export/claims.jsonl.manifest.json')).body))).not.toHaveProperty(
      'dialect',
    );
  });

  it('names the file after the variables, in safe characters', async () => {
    const nameOf = async (path: string) => (await fetched(path, { method: 'HEAD' })).headers.get('content-disposition');
    expect(await nameOf('/export/partners.csv?of=alipay&as=platform')).toMatch(
      /^attachment; filename="fingraph-partners-alipay-PLATFORM-[0-9a-f]{12}\.csv"$/,
    );
    expect(await nameOf('/export/claims.csv?where={text:"支付宝 ../\\"x"}')).toMatch(
      /^attachment; filename="fingraph-claims-text-_-x-[0-9a-f]{12}\.csv"; filename\*=UTF-8''fingraph-claims-text-%E6%94%AF%E4%BB%98%E5%AE%9D-x-[0-9a-f]{12}\.csv$/,
    );
    const long = (word: string) => nameOf(`/export/claims.csv?where={text:"${'very '.repeat(40)}${word}"}`);
    const [one, other] = [await long('one'), await long('other')];
    expect(one).toMatch(/^attachment; filename="[\w-]{1,110}\.csv"$/);
    expect(one).not.toBe(other);
  });

  it('is listed on a page for browsers and as JSON for programs', async () => {
    const page = await fetched('/export', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(String(page.body)).toContain('<a href="/export/claims.csv">csv</a>');
    expect(String(page.body)).toContain('<code>/export/partners.csv?of=…</code>');
    for (const accept of ['*/*', 'application/json', 'application/json, text/html']) {
      const { headers } = await fetched('/export', { headers: { accept } });
      expect([headers.get('content-type'), headers.get('vary')]).toEqual([
        'application/json; charset=utf-8',
        'accept, origin, accept-encoding',
      ]);
    }
  });

  it('shows an error in the path on a page in a browser', async () => {
    for (const path of ['/export/nonsense', '/export/claims.csv?wher=1', '/export/partners.csv?of=nobody']) {
      const { status, headers, body } = await fetched(path, { headers: { accept: 'text/html,*/*;q=0.8' } });
      expect([status >= 400, headers.get('content-type')]).toEqual([true, 'text/html; charset=utf-8']);
      expect(String(body)).toContain('<a href="/export">');
    }
  });

  it('accepts the filters of the API', async () => {
    const { body } = await fetched('/export/claims.jsonl?where={kinds:[ROLE]}');
    const ids = String(body)
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id?: string }).id);
    const roles = claims.filter(({ kind }) => kind === 'ROLE').map(({ id }) => id);
    expect(ids).toEqual([...roles.toSorted(), undefined]);
  });

  it('ignores tracking parameters, also in links and the ETag', async () => {
    const plain = await fetched('/export/entities.csv?where={"kinds":["BANK"]}');
    const tracked = await fetched('/export/entities.csv?utm_source=mail&where={"kinds":["BANK"]}&fbclid=1&_=17');
    expect(tracked.status).toBe(200);
    for (const name of ['etag', 'link']) expect(tracked.headers.get(name), name).toBe(plain.headers.get(name));
    const manifest = await fetched('/export/entities.csv.manifest.json?where={"kinds":["BANK"]}&gclid=1');
    expect(JSON.parse(String(manifest.body))).toMatchObject({ address: expect.not.stringContaining('gclid') });
  });

  it('answers HEAD with the headers of GET and reads one page at most', async () => {
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

  it('has a manifest with counts and the hash, requested before or after the file', async () => {
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
        citation: expect.stringMatching(/data version [0-9a-f]{12}, loaded .*\[Data set\]/),
        datasets: [expect.objectContaining({ version: expect.stringMatching(/^[0-9a-f]{64}$/) })],
        generator: expect.stringMatching(/^fingraph \d/),
      });
    }
  });

  it('caches the manifest of a file that was read', async () => {
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

  it('compresses with gzip for clients that accept it', async () => {
    const plain = await fetched('/export/claims.csv');
    const packed = await fetched('/export/claims.csv', { headers: { 'accept-encoding': 'br, gzip;q=0.8' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    const refusing = await fetched('/export/claims.csv', { headers: { 'accept-encoding': 'gzip;q=0, identity' } });
    expect(refusing.headers.get('content-encoding')).toBeNull();
    expect(packed.headers.get('etag')).not.toBe(plain.headers.get('etag'));
  });

  it('answers 304 for a known ETag, in any order of the variables', async () => {
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

  it('allows the configured origins to read it', async () => {
    const { headers } = await fetched('/export/entities.csv', { headers: { origin: 'https://app.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });

  it.each([
    ['/export/all', ''],
    ['/export/claim.csv', ' Did you mean /export/claims.csv?'],
    ['/export/entities.graphm', ' Did you mean /export/entities.graphml?'],
    ['/export/claims.xslx', ' Did you mean /export/claims.xlsx?'],
    ['/export/claims', ' Did you mean /export/claims.csv?'],
    ['/export/claims.csv.gz', ' Did you mean /export/claims.csv?'],
  ])('suggests a path for %s', async (path, hint) => {
    expect(await refused(path)).toEqual([
      404,
      `NOT_FOUND: Expected /export/KIND.FORMAT with one of graph, claims, entities, sources, partners, paths, neighbourhood and one of csv, xlsx, parquet, jsonl, graphml, gexf, jsonld, got "${path}".${hint}`,
    ]);
  });

  it('rejects invalid requests before the first byte', async () => {
    expect(await refused('/export/claims.csv?wher={}')).toEqual([
      400,
      'BAD_USER_INPUT: Expected a known variable (where, orderBy), got "wher". Did you mean "where"?',
    ]);
    expect(await refused('/export/claims.csv?first=10')).toEqual([
      400,
      'BAD_USER_INPUT: Expected a known variable (where, orderBy), got "first".',
    ]);
    expect(await refused('/export/partners.csv')).toEqual([
      400,
      'BAD_USER_INPUT: Variable "$of" of required type "ID!" was not provided.',
    ]);
    expect(await refused('/export/partners.csv?of=alipai')).toEqual([
      400,
      'UNKNOWN_ID: of: expected the id of an entity, got "alipai": nothing has that id. Look up ids with search(text: …).',
    ]);
    expect(await refused('/export/paths.csv?from=alipai&to=visa')).toEqual([
      400,
      'UNKNOWN_ID: from: expected the id of an entity, got "alipai": nothing has that id. Did you mean "alipay", the id of "Alipay"? Look up ids with search(text: …).',
    ]);
    expect(await refused('/export/claims.csv?where={markets:$m}')).toEqual([
      400,
      'BAD_USER_INPUT: where: expected a value instead of the variable $m. A shell expands variables in double quotes only.',
    ]);
    expect(await refused('/export/claims.csv?where={kinds:[ROLE],kinds:[METRIC]}')).toEqual([
      400,
      'BAD_USER_INPUT: where: expected each field once, got "kinds" twice. Combine alternatives with "any".',
    ]);
    expect(await refused('/export/claims.csv', { method: 'POST' })).toEqual([
      405,
      'BAD_REQUEST: Expected GET or HEAD for an export, got POST.',
    ]);
  });

  it('shows errors as a page in a browser', async () => {
    const accept = 'text/html,application/xhtml+xml,*/*;q=0.8';
    for (const [path, status, message] of [
      ['/export/claims.csv?where=$x', 400, 'expected a value instead of the variable $x.'],
      ['/export/claims.xls', 404, 'Expected /export/KIND.FORMAT'],
    ] as const) {
      const answer = await fetched(path, { headers: { accept } });
      expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'text/html; charset=utf-8']);
      expect(String(answer.body)).toContain(message);
    }
    expect((await fetched('/export/claims.csv', { headers: { accept } })).headers.get('content-type')).toMatch(/csv/);
  });

  it('answers 503 while the graph is down', async () => {
    const down = appWith((read) => (statement, ...rest) => {
      if (statement.name === 'graph.state') return read(statement, ...rest);
      return Promise.reject(new EngineError('UNREACHABLE', 'No route to the database.'));
    });
    expect(await refused('/export/claims.csv', {}, down)).toEqual([
      503,
      'GRAPH_UNAVAILABLE: The graph database is not available at the moment. Retry.',
    ]);
    expect(down.log.filter(({ level }) => level === 50)).toHaveLength(1);
  });

  /** Fails on a page that is read after the first byte was sent. The pages before it repeat the first one. */
  function failingLater(fail: () => Promise<never>) {
    let pages = 0;
    let first: Promise<readonly Row[]> | null = null;
    return appWith((read) => (statement, ...rest) => {
      if (!statement.name.startsWith('claim.page')) return read(statement, ...rest);
      pages += 1;
      first ??= read(statement, ...rest);
      return pages === 20 ? fail() : first;
    });
  }

  it('destroys the connection if it fails after the first byte', async () => {
    const failing = failingLater(() => Promise.reject(new EngineError('UNREACHABLE', 'Gone.')));
    const { address } = await serve(failing);
    const { status, length, error } = await received(`${address}export/claims.jsonl`, {});
    expect(status).toBe(200);
    expect(length).toBeGreaterThan(10_000);
    expect(error).toBe('ECONNRESET');
    expect(failing.log.flatMap(({ level, msg }) => (Number(level) > 30 ? [[level, msg]] : []))).toEqual([
      [50, 'request failed'],
      [40, 'export aborted'],
    ]);
  });

  it('leaves the gzip stream without its end if it fails', async () => {
    const failing = failingLater(() => Promise.reject(new EngineError('UNREACHABLE', 'Gone.')));
    const { address } = await serve(failing);
    expect(await received(`${address}export/claims.jsonl`, { 'accept-encoding': 'gzip' })).toMatchObject({
      error: 'ECONNRESET',
    });
  });

  it('fails the body if a program calls the app directly', async () => {
    const failing = failingLater(() => Promise.reject(new EngineError('UNREACHABLE', 'Gone.')));
    const response = await failing.fetch(new Request('http://localhost/export/claims.jsonl'));
    await expect(response.text()).rejects.toThrow('The graph database is not available at the moment. Retry.');
  });

  it('keeps the connection if it succeeds', async () => {
    const { address } = await serve(app);
    const { error, length } = await received(`${address}export/claims.jsonl`, {});
    expect(error).toBeNull();
    expect(length).toBe((await fetched('/export/claims.jsonl')).body.length);
  });

  it('does not log an error if the client disconnects early', async () => {
    const going = new AbortController();
    const left = appWith((read) => async (...asked) => {
      const rows = await read(...asked);
      going.abort();
      return rows;
    });
    const { signal } = going;
    await expect(fetched('/export/claims.csv.manifest.json', { signal }, left)).rejects.toThrow('aborted');
    await new Promise((resolve) => setTimeout(resolve, 50)); // the log line would follow the response
    expect(left.log.filter(({ level }) => Number(level) > 30)).toEqual([]);
  });

  it('stops reading when the client disconnects', async () => {
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
    // socket buffers may have taken one more page
    const asked = pages;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pages).toBe(asked);
    expect(counted.log.filter(({ level }) => level === 50)).toEqual([]);
  });
});

/** The bytes from a socket, and the error that ended it; null for a regular end. */
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
