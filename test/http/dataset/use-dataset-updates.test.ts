import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { createApplication } from '../../../src/server/application.ts';
import { readConfig } from '../../../src/config/config.ts';
import { openEngine } from '../../../src/engine/open.ts';
import type { Engine } from '../../../src/engine/engine.ts';
import { createDatasetUpdates } from '../../../src/http/dataset/dataset-updates.ts';
import { packDataset } from '../../../src/http/dataset/dataset-archive.ts';
import { EMBEDDED } from '../../support/engines.ts';
import type { Json } from '../../support/execute.ts';
import { filesOf, sample } from '../../dataset/sample.ts';
import { serve } from '../support.ts';

const OPERATOR = { authorization: 'Bearer operator-token' };
const READER = { authorization: 'Bearer reader-token' };
const never = new AbortController().signal;

let engine: Engine;
let folder: string;

beforeEach(async () => {
  engine = await openEngine(EMBEDDED);
  await engine.prepare();
  folder = await mkdtemp(join(tmpdir(), 'fingraph-put-'));
  onTestFinished(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });
  await write({});
});

async function write(changed: Partial<typeof sample>): Promise<void> {
  const files = filesOf({ ...sample, ...changed });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

function entry(name: string, role: 'reader' | 'operator'): string {
  return `${name}:${role}:100000:${createHash('sha256').update(`${role}-token`).digest('hex')}`;
}

/** The address of a server in production mode; by default it accepts updates. */
async function served(environment: Record<string, string> = {}): Promise<string> {
  const TOKENS = [entry('shop', 'reader'), entry('ops', 'operator')].join();
  const config = readConfig({ NODE_ENV: 'production', UPDATES: 'on', LOG_LEVEL: 'silent', TOKENS, ...environment });
  const app = await createApplication(engine, [], config, createDatasetUpdates(engine, never));
  return (await serve(app)).address;
}

async function put(address: string, path = 'datasets/sample', headers: Record<string, string> = OPERATOR) {
  const body = Readable.toWeb(await packDataset(folder)) as ReadableStream;
  const response = await fetch(`${address}${path}`, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit);
  return { status: response.status, headers: response.headers, body: (await response.json()) as Json };
}

async function claimCount(address: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const body = '{"query":"{ graph { claimCount } }"}';
  const response = await fetch(`${address}graphql`, { method: 'POST', headers, body });
  return ((await response.json()) as { data: { graph: { claimCount: unknown } } }).data.graph.claimCount;
}

describe('PUT /datasets/ID', () => {
  it('checks only the lines that the graph does not have', async () => {
    const updates = createDatasetUpdates(engine, never);
    await writeFile(join(folder, 'dataset.json'), JSON.stringify({ id: 'sample', title: 'Sample' }));
    await updates.load(await updates.read(folder), { allowRetract: 0 });
    await write({ claims: sample.claims.map((claim, i) => (i === 0 ? { ...claim, summary: 'It is so.' } : claim)) });
    const { ids, records } = await updates.read(folder);
    const { claims } = records;
    const checked = Array.from(claims.sorted()).filter((index) => !claims.isKnown(index));
    expect(checked.map((index) => ids.get(claims.idOf(index)))).toEqual([sample.claims[0]?.id]);
    expect(claims.size).toBe(sample.claims.length);
    expect((await put(await served())).body).toMatchObject({ claims: { revised: [{ id: sample.claims[0]?.id }] } });
  });

  it('loads a data set into the graph that is served, and reports what it did', async () => {
    const address = await served();
    const first = await put(address);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ dataset: { id: 'sample' }, claims: { retracted: [], unchanged: 0 } });
    expect(first.body.claims.added).toHaveLength(sample.claims.length);
    expect(await claimCount(address)).toBe(sample.claims.length);
    const again = await put(address);
    expect(again.body).toMatchObject({ claims: { added: [], unchanged: sample.claims.length } });
  });

  it('revises claims and says which fields it changed', async () => {
    const address = await served();
    await put(address);
    const claims = sample.claims.map((claim) =>
      claim.id === 'acquisition-f6' ? { ...claim, confidence: 0.4 } : claim,
    );
    await write({ claims });
    const { body } = await put(address);
    expect(body.claims).toMatchObject({ added: [], retracted: [], unchanged: 8 });
    expect(body.claims.revised).toEqual([
      { id: 'acquisition-f6', changes: [{ field: 'confidence', before: expect.any(Number) as number, after: 0.4 }] },
    ]);
  });

  it('writes nothing with dryRun', async () => {
    const address = await served();
    for (const path of ['datasets/sample?dryRun', 'datasets/sample?dryRun=true']) {
      const { status, body } = await put(address, path);
      expect({ status, added: body.claims.added }).toMatchObject({ status: 200, added: { length: 9 } });
    }
    expect(await claimCount(address)).toBe(0);
  });

  it('is refused to everybody but operators, without reading the body', async () => {
    const address = await served();
    for (const headers of [{}, READER]) {
      const { status, headers: sent, body } = await put(address, undefined, headers);
      expect(status).toBe(401);
      expect(sent.get('www-authenticate')).toBe('Bearer');
      expect(body).toEqual({
        errors: [
          {
            message:
              'Expected the token of an operator for a data set, got none. Create one with "fingraph token NAME --role operator".',
            extensions: { code: 'UNAUTHORIZED' },
          },
        ],
      });
    }
    expect(await neverEnding(address, {})).toMatch(/^HTTP\/1\.1 401 /);
    expect(await claimCount(address)).toBe(0);
  });

  it('is not served unless updates are enabled', async () => {
    const address = await served({ UPDATES: 'off' });
    const response = await fetch(`${address}datasets/sample`, { method: 'DELETE', headers: OPERATOR });
    expect(response.status).toBe(404);
  });

  it('cannot come from a page of another site', async () => {
    const address = await served();
    const preflight = await fetch(`${address}datasets/sample`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'PUT' },
    });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    const form = await fetch(`${address}datasets/sample`, { method: 'POST', headers: OPERATOR, body: 'x' });
    expect([form.status, form.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE']);
  });

  it.each([
    ['datasets/Sample', 'Expected /datasets/ID with an id of a-z, 0-9 and hyphens, got "Sample".'],
    ['datasets/..%2fx', 'Expected /datasets/ID with an id of a-z, 0-9 and hyphens, got "..%2fx".'],
    ['datasets/sample?dry', 'Expected the parameters dryRun and allowRetract, got "dry".'],
    ['datasets/sample?dryRun=yes', 'dryRun: expected true or false, got "yes".'],
    ['datasets/sample?allowRetract=all', 'allowRetract: expected a number of records such as 12, got "all".'],
  ])('rejects the address %s', async (path, message) => {
    const { status, body } = await put(await served(), path);
    expect({ status, body }).toEqual({
      status: 400,
      body: { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] },
    });
  });

  it('reports every issue, and writes nothing', async () => {
    const address = await served();
    await write({ claims: sample.claims.map((claim) => ({ ...claim, confidence: 2 })) });
    const { status, body } = await put(address);
    expect(status).toBe(400);
    const [{ message, extensions }] = body.errors as [{ message: string; extensions: Record<string, unknown> }];
    expect(message).toBe('The data set has 9 issues. Nothing was written.');
    expect(extensions).toMatchObject({ code: 'INVALID_DATASET', total: 9, issues: { length: 9 } });
    expect((extensions['issues'] as object[])[0]).toMatchObject({ file: 'claims.jsonl', line: 1, field: 'confidence' });
    expect(JSON.stringify(body)).not.toContain(tmpdir());
    expect(await claimCount(address)).toBe(0);
  });

  it('rejects a data set with another id than the address', async () => {
    await writeFile(join(folder, 'dataset.json'), '{"id":"other","title":"Other"}');
    const { status, body } = await put(await served());
    expect(status).toBe(400);
    expect(body.errors[0].message).toBe('Expected the data set sample, as in the address, got "other".');
  });

  it('rejects a data set above the limit', async () => {
    const { status, body } = await put(await served({ MAX_UPDATE_BYTES: '1000' }));
    expect(status).toBe(413);
    expect(body.errors[0]).toMatchObject({ extensions: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  it('retracts many claims only if their number is allowed', async () => {
    const address = await served();
    await put(address);
    await write({ claims: sample.claims.filter(({ id }) => id !== 'acquisition-f6') });
    const refused = await put(address, 'datasets/sample?allowRetract=0');
    expect(refused.status).toBe(409);
    expect(refused.body).toEqual({
      errors: [
        {
          message:
            'This would retract 1 of the 9 claims (acquisition-f6) of the data set sample. Nothing was written. To retract them anyway, add allowRetract=1 to the address.',
          extensions: { code: 'TOO_MANY_RETRACTIONS', needed: 1 },
        },
      ],
    });
    expect((await put(address, 'datasets/sample?dryRun')).body.claims.retracted).toEqual(['acquisition-f6']);
    expect(await claimCount(address)).toBe(9);
    const allowed = await put(address, 'datasets/sample?allowRetract=1');
    expect(allowed).toMatchObject({ status: 200, body: { claims: { retracted: ['acquisition-f6'], unchanged: 8 } } });
    expect(await claimCount(address)).toBe(8);
  });

  it('runs once at a time; the second is refused', async () => {
    const address = await served();
    await put(address);
    await write({ claims: sample.claims.map((claim) => ({ ...claim, confidence: 0.4 })) });
    const [first, second] = await Promise.all([put(address), put(address)]);
    expect([first.status, second.status].toSorted()).toEqual([200, 409]);
    const refused = first.status === 409 ? first : second;
    expect(refused.body.errors[0]).toMatchObject({ extensions: { code: 'LOAD_UNDER_WAY', retryable: true } });
    expect(await claimCount(address)).toBe(9);
    expect((await put(address)).status).toBe(200);
  });

  it('sends its progress as JSON Lines to a client that accepts them', async () => {
    const address = await served();
    const body = Readable.toWeb(await packDataset(folder)) as ReadableStream;
    const headers = { ...OPERATOR, accept: 'application/x-ndjson' };
    const response = await fetch(`${address}datasets/sample`, {
      method: 'PUT',
      headers,
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.headers.get('content-type')).toBe('application/x-ndjson');
    const lines = (await response.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(lines[0]).toEqual({ progress: { step: 'plan', done: 0, total: 0 } });
    expect(lines.at(-1)).toMatchObject({ result: { dataset: { id: 'sample' }, claims: { added: { length: 9 } } } });
    const faulty = await put(address, 'datasets/sample?dryRun=1', headers);
    expect(faulty.status).toBe(400);
  });

  it('can be sent with tar and curl, and leaves no files behind', async () => {
    const address = await served();
    const before = await uploads();
    const command = `tar -czf - -C ${folder} . | curl -sS -T - -H 'Authorization: Bearer operator-token' ${address}datasets/sample`;
    const answer = await new Promise<string>((resolve, reject) => {
      execFile('sh', ['-c', command], (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
    expect(JSON.parse(answer)).toMatchObject({ dataset: { id: 'sample' }, claims: { added: { length: 9 } } });
    expect(await uploads()).toEqual(before);
  });
});

describe('DELETE /datasets/ID', () => {
  async function remove(address: string, path = 'datasets/sample', headers: Record<string, string> = OPERATOR) {
    const response = await fetch(`${address}${path}`, { method: 'DELETE', headers });
    return { status: response.status, body: (await response.json()) as Json };
  }

  it('removes a data set, if the number of its claims is allowed', async () => {
    const address = await served();
    await put(address);
    expect((await remove(address, undefined, READER)).status).toBe(401);
    const refused = await remove(address);
    expect(refused.status).toBe(409);
    expect(refused.body.errors[0].extensions).toEqual({ code: 'TOO_MANY_RETRACTIONS', needed: 9 });
    const preview = await remove(address, 'datasets/sample?dryRun');
    expect(preview.body.claims).toMatchObject({ retracted: { length: 9 }, unchanged: 0 });
    expect(await claimCount(address)).toBe(9);
    const removed = await remove(address, 'datasets/sample?allowRetract=9');
    expect(removed).toMatchObject({ status: 200, body: { dataset: { id: 'sample', version: null } } });
    expect(await claimCount(address)).toBe(0);
    const unknown = await remove(address);
    expect(unknown).toMatchObject({ status: 404, body: { errors: [{ extensions: { code: 'UNKNOWN_DATASET' } }] } });
  });

  it('is refused if another data set refers to it', async () => {
    const address = await served();
    await put(address);
    await writeFile(join(folder, 'dataset.json'), '{"id":"other","title":"Other"}');
    await writeFile(join(folder, 'sources.jsonl'), '');
    await writeFile(join(folder, 'entities.jsonl'), '');
    const claim = { id: 'c1', kind: 'STATEMENT', participants: [{ entity: 'alipay', role: 'SUBJECT' }] };
    await writeFile(
      join(folder, 'claims.jsonl'),
      `${JSON.stringify({ ...claim, citations: [{ source: 'report' }] })}\n`,
    );
    expect(await put(address, 'datasets/other')).toMatchObject({ status: 200 });
    const refused = await remove(address, 'datasets/sample?allowRetract=9');
    expect(refused.status).toBe(409);
    expect(refused.body.errors[0]).toMatchObject({ extensions: { code: 'DATASET_CONFLICT' } });
    expect(refused.body.errors[0].message).toMatch(/alipay|report/);
    expect(await claimCount(address)).toBe(10);
  });
});

async function uploads(): Promise<string[]> {
  return (await readdir(tmpdir())).filter((name) => name.startsWith('fingraph-update-'));
}

/** Sends a body that never ends, and returns the response up to the end of the connection. */
async function neverEnding(address: string, headers: Record<string, string>): Promise<string> {
  const { hostname, port } = new URL(address);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `PUT /datasets/sample HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n${lines.join('')}\r\n`;
  return new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(`${head}5\r\nhello\r\n`));
    socket.on('data', (data) => (received += String(data)));
    socket.on('error', reject);
    socket.on('close', () => resolve(received));
  });
}

describe('GET /datasets/ID', () => {
  it('returns the files from which the same version can be loaded, to operators only', async () => {
    const address = await served();
    await put(address);
    const get = (path: string, headers: Record<string, string>) => fetch(`${address}${path}`, { headers });
    expect((await get('datasets/sample', READER)).status).toBe(401);
    const response = await get('datasets/sample', OPERATOR);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/gzip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="sample.tar.gz"');
    const body = await response.arrayBuffer();
    const again = await fetch(`${address}datasets/sample?dryRun`, { method: 'PUT', headers: OPERATOR, body });
    const { dataset, claims } = (await again.json()) as Json;
    expect(dataset.version).toBe(dataset.previousVersion);
    expect(claims).toMatchObject({ added: [], revised: [], retracted: [], unchanged: sample.claims.length });
    const unknown = await get('datasets/nothing', OPERATOR);
    expect(unknown.status).toBe(404);
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'UNKNOWN_DATASET' } }] });
    expect((await readdir(tmpdir())).filter((name) => name.startsWith('fingraph-download-'))).toEqual([]);
  });
});
