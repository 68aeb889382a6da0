import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { projectFile } from '../../src/support/project-file.ts';
import { build } from '../support/program.ts';
import { fingraph, listener, start } from './fingraph.ts';

const CONTENT = `id,summary\r\n${'a-f1,Somebody works with somebody.\r\n'.repeat(10_000)}`;
const MANIFEST = {
  export: 'claims',
  counts: { claims: 10_000 },
  sha256: createHash('sha256').update(CONTENT).digest('hex'),
};

let folder: string;
beforeAll(build, 60_000);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingraph-export-'));
  return () => rm(folder, { recursive: true });
});

/** A fake server that records its requests. `stalls` never completes an export, `breaks` closes the connection. */
async function fake({ manifest = MANIFEST as object, stalls = false, breaks = false } = {}): Promise<{
  address: string;
  asked: string[];
  half: Promise<void>;
}> {
  const asked: string[] = [];
  let halfWay = (): void => {};
  const half = new Promise<void>((resolve) => (halfWay = resolve));
  const address = await listener(({ url = '' }, response) => {
    asked.push(url);
    if (url.includes('.manifest.json')) {
      response.end(JSON.stringify(manifest));
    } else if (stalls || breaks) {
      response.write(CONTENT.slice(0, CONTENT.length / 2), () => {
        halfWay();
        if (breaks) setTimeout(() => response.destroy(), 100);
      });
    } else {
      if (url.includes('first=3')) response.setHeader('fingraph-truncated', 'true');
      response.end(CONTENT);
    }
  });
  return { address, asked, half };
}

describe('The command export', () => {
  it('writes a file in the format of its extension, and its manifest', async () => {
    const { address, asked } = await fake();
    const out = join(folder, 'claims.csv');
    const where = '{markets: ["FR"]}';
    const ended = await fingraph(['export', 'claims', '--where', where, '--out', out, '--server', address]);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readdir(folder)).toSorted()).toEqual(['claims.csv', 'claims.csv.manifest.json']);
    expect(await readFile(out, 'utf8')).toBe(CONTENT);
    expect(JSON.parse(await readFile(`${out}.manifest.json`, 'utf8'))).toEqual(MANIFEST);
    const query = new URLSearchParams({ where });
    expect(asked).toEqual([`/export/claims.csv?${query}`, `/export/claims.csv.manifest.json?${query}`]);
  });

  it.each([
    [['--gzip', '--out', 'claims.csv'], 'claims.csv'],
    [['--out', 'claims.csv.gz'], 'claims.csv.gz'],
    [['--format', 'csv', '--out', 'some.thing.gz'], 'some.thing.gz'],
  ])('compresses with %j', async (args, name) => {
    const { address, asked } = await fake();
    const paths = args.map((arg) => (arg === name ? join(folder, name) : arg));
    expect(await fingraph(['export', 'claims', ...paths, '--server', address])).toMatchObject({ code: 0, stderr: '' });
    expect(gunzipSync(await readFile(join(folder, name))).toString()).toBe(CONTENT);
    expect(asked[0]).toBe('/export/claims.csv');
  });

  it('writes to standard output by default', async () => {
    const { address, asked } = await fake();
    const ended = await fingraph(['export', 'claims', '--format', 'csv', '--server', address]);
    expect(ended).toEqual({ code: 0, stdout: CONTENT, stderr: '' });
    expect(asked).toEqual(['/export/claims.csv']);
  });

  it('requests CSV without a byte order mark for --no-bom', async () => {
    const { address, asked } = await fake();
    await fingraph(['export', 'claims', '--format', 'csv', '--no-bom', '--server', address]);
    await fingraph(['export', 'claims', '--format', 'jsonl', '--no-bom', '--server', address]);
    expect(asked).toEqual(['/export/claims.csv?bom=0', '/export/claims.jsonl']);
  });

  it('warns about an incomplete export', async () => {
    const { address } = await fake();
    const args = ['export', 'neighbourhood', '--of', 'alipay', '--first', '3', '--server', address];
    const stderr =
      'The export is incomplete: there are more results than the requested size or the limit of a search. The manifest has "truncated": true.\n';
    expect(await fingraph([...args, '--out', join(folder, 'some.csv')])).toEqual({ code: 0, stdout: '', stderr });
    expect(await fingraph([...args, '--format', 'csv'])).toEqual({ code: 0, stdout: CONTENT, stderr });
  });

  it.each([
    ['{markets: $m}', 'expected a value instead of the variable $m.'],
    ['{kinds: [ROLE], kinds: [METRIC]}', 'expected each field once, got "kinds" twice.'],
  ])('sends no request if the filter is %s', async (where, message) => {
    const { address, asked } = await fake();
    const args = ['export', 'claims', '--where', where, '--format', 'csv', '--server', address];
    const { code, stdout, stderr } = await fingraph(args);
    expect({ code, stdout, asked }).toEqual({ code: 2, stdout: '', asked: [] });
    expect(stderr).toContain(`--where: ${message}`);
  });

  it('keeps the existing file if the new one does not match its manifest', async () => {
    const { address } = await fake({ manifest: { ...MANIFEST, sha256: 'another' } });
    const out = join(folder, 'claims.csv');
    await writeFile(out, 'before');
    const { code, stderr } = await fingraph(['export', 'claims', '--out', out, '--server', address]);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `Expected the SHA-256 another from the manifest, got ${MANIFEST.sha256}: the graph changed during the export, or data is missing. Retry the export.\n`,
    );
    expect(await readdir(folder)).toEqual(['claims.csv']);
    expect(await readFile(out, 'utf8')).toBe('before');
  });

  it('leaves no file if the response ends early, and fails, also into a pipe', async () => {
    const { address } = await fake({ breaks: true });
    const args = ['export', 'claims', '--format', 'csv', '--server', address];
    const { code, stderr } = await fingraph([...args, '--out', join(folder, 'claims.csv')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The export ended early, after \d+ bytes: .*\. Retry the export\.\n$/);
    expect(await readdir(folder)).toEqual([]);
    expect(await fingraph(args)).toMatchObject({ code: 1, stderr });
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('exits at once on %s, and leaves no partial file', async (signal, code) => {
    const { address, half } = await fake({ stalls: true });
    const program = start(['export', 'claims', '--out', join(folder, 'claims.csv'), '--server', address]);
    await half;
    expect(await readdir(folder)).toEqual(['claims.csv.part']);
    program.child.kill(signal);
    expect(await program.ended).toBe(code);
    expect(program.stderr()).toBe('');
    expect(await readdir(folder)).toEqual([]);
  });

  it('sends no request if the file cannot be written', async () => {
    const { address, asked } = await fake();
    const out = join(folder, 'nowhere', 'claims.csv');
    expect(await fingraph(['export', 'claims', '--out', out, '--server', address])).toEqual({
      code: 1,
      stdout: '',
      stderr: `Cannot write to ${out}: no such file or folder.\n`,
    });
    expect(asked).toEqual([]);
  });
});

describe('In a shell, an export', () => {
  const shell = (line: string) =>
    promisify(execFile)('bash', ['--norc', '-c', `set -o pipefail; ${line}`], { env: { PATH: process.env['PATH'] } });
  const program = `${process.execPath} ${projectFile('dist/src/main.js')}`;

  it('exits silently when its reader closes the pipe', async () => {
    const { address } = await fake();
    for (const gzip of ['', '--gzip']) {
      const reader = gzip === '' ? 'head -1' : 'head -c 2 | wc -c';
      const line = `${program} export claims --format csv ${gzip} --server ${address} | ${reader}`;
      expect(await shell(line)).toEqual({ stdout: gzip === '' ? 'id,summary\r\n' : '2\n', stderr: '' });
    }
  });

  it('fails if the disk is full', async () => {
    const { address } = await fake();
    await expect(shell(`${program} export claims --format csv --server ${address} > /dev/full`)).rejects.toMatchObject({
      code: 1,
      stderr: 'Cannot write to standard output: no space left.\n',
    });
  });
});
