import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import type { Json } from '../../support/execute.ts';
import { build } from '../../support/program.ts';
import { fingraph, start } from '../fingraph.ts';

beforeAll(build, 60_000);

const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'fingraph-serve-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  folder = join(parent, 'nordic');
  expect(await fingraph(['init', folder])).toMatchObject({ code: 0 });
});

async function ask(address: string, query: string): Promise<Json> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${address}graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return ((await response.json()) as Json).data;
}

async function change(from: string, to: string): Promise<void> {
  const path = join(folder, 'claims.jsonl');
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

describe('The command serve with a folder', { timeout: 120_000 }, () => {
  it('loads the folder into memory and serves it', async () => {
    const server = start(['serve', folder]);
    const [address] = await server.until(ADDRESS);
    await server.until(/11 entities, 12 claims and 4 sources, on Grafeo \S+ at memory:/);
    expect(await ask(address, '{ graph { claimCount } entity(id: "letpay") { name } }')).toEqual({
      graph: { claimCount: 12 },
      entity: { name: 'LetPay' },
    });
    expect(server.stderr()).not.toContain('Warning');
  });

  it('lists the issues of the folder and does not start', async () => {
    await change('"PARTNERSHIP"', '"PARTNERSHIPS"');
    const { code, stdout, stderr } = await fingraph(['serve', folder]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('claims.jsonl:1 kind: expected');
  });

  it('loads a changed folder again with --watch, and goes on serving the last version of a broken one', async () => {
    const server = start(['serve', folder, '--watch']);
    const [address] = await server.until(ADDRESS);
    await change('"confidence":0.95', '"confidence":0.97');
    await server.until(/Loaded \S+nordic again\. Claims: \d added, \d revised, \d retracted, \d+ unchanged\./);
    const query = '{ claims(where: { confidence: { gt: 0.96 } }) { totalCount } }';
    expect(await ask(address, query)).toEqual({ claims: { totalCount: 1 } });
    await change('"confidence":0.97', '"confidence":97');
    await server.untilError(
      /confidence: expected a number from 0 to 1.*\n(?:.*\n)*Version [\da-f]{12} is still served\.\n/,
    );
    expect(await ask(address, query)).toEqual({ claims: { totalCount: 1 } });
    await change('"confidence":97', '"confidence":0.5');
    await server.until(/again(?:.|\n)*again/);
    expect(await ask(address, query)).toEqual({ claims: { totalCount: 0 } });
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
  });

  it('keeps its data in a graph file, and needs a folder to watch', async () => {
    const graph = `file:${join(parent, 'kept.grafeo')}`;
    const first = start(['serve', folder, '--graph', graph]);
    await first.until(ADDRESS);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
    const second = start(['serve', '--graph', graph]);
    await second.until(/12 claims and 4 sources/);
    const { code, stderr } = await fingraph(['serve', '--watch']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '--watch: expected a folder or --data to watch, got none.\n' });
  });
});
