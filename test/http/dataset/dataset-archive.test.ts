import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { packDataset, unpackDataset } from '../../../src/http/dataset/dataset-archive.ts';

let folder: string;
let target: string;

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'fingraph-archive-'));
  onTestFinished(() => rm(parent, { recursive: true }));
  [folder, target] = [join(parent, 'from'), join(parent, 'to')];
  await mkdir(folder);
  await mkdir(target);
  await write({ 'claims.jsonl.gz': gzipSync('{"id":"c"}\n'), 'entities.jsonl': '{"id":"é"}\r\n', 'sources.jsonl': '' });
});

async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

function tar(...args: string[]): Readable {
  return Readable.from([execFileSync('tar', ['-czf', '-', '-C', folder, ...args])]);
}

async function unpacked(archive: Readable, maxBytes = 1_000_000): Promise<Record<string, string>> {
  await unpackDataset(archive, target, maxBytes);
  const names = (await readdir(target)).toSorted();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await text(target, name)])));
}

async function text(path: string, name: string): Promise<string> {
  return (await readFile(join(path, name))).toString('latin1');
}

async function original(): Promise<Record<string, string>> {
  const names = ['claims.jsonl.gz', 'entities.jsonl', 'sources.jsonl'];
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await text(folder, name)])));
}

describe('The archive of a data set', () => {
  it('has its files byte for byte, and no others', async () => {
    await write({ 'README.md': 'notes', '.env': 'SECRET=1' });
    expect(await unpacked(await packDataset(folder))).toEqual(await original());
  });

  it('can be made with tar, also with other files, links and folders in it', async () => {
    await write({ 'README.md': 'x'.repeat(100_000) });
    await mkdir(join(folder, 'old'));
    await writeFile(join(folder, 'old', 'claims.jsonl'), 'old');
    execFileSync('ln', ['-s', '/etc/passwd', join(folder, 'dataset.json')]);
    expect(await unpacked(tar('.'))).toEqual(await original());
  });

  it('of a large file is streamed', async () => {
    await write({ 'entities.jsonl': 'x'.repeat(5_000_000) });
    expect(await unpacked(await packDataset(folder), 6_000_000)).toEqual(await original());
  });

  it('is rejected if it is larger than the limit when unpacked', async () => {
    await write({ 'entities.jsonl': ' '.repeat(2_000_000) });
    expect((await buffer(await packDataset(folder))).length).toBeLessThan(10_000);
    await expect(unpacked(await packDataset(folder), 1_000_000)).rejects.toMatchObject({
      code: 'PAYLOAD_TOO_LARGE',
      message: 'Expected a data set of at most 1000000 bytes, got more. The operator can raise MAX_UPDATE_BYTES.',
    });
  });

  it('is rejected if a compressed file in it is larger than the limit when unpacked', async () => {
    await write({ 'claims.jsonl.gz': gzipSync(Buffer.alloc(20_000_000, ' ')) });
    expect((await buffer(await packDataset(folder))).length).toBeLessThan(1_000);
    await expect(unpacked(await packDataset(folder), 1_000_000)).rejects.toMatchObject({ code: 'PAYLOAD_TOO_LARGE' });
  });

  it('may have a damaged file in it, which the reader of the data set reports', async () => {
    await write({ 'claims.jsonl.gz': 'no gzip', 'sources.jsonl.gz': gzipSync('x'.repeat(100)).subarray(0, 20) });
    expect(Object.keys(await unpacked(await packDataset(folder)))).toContain('claims.jsonl.gz');
  });

  it('is not blamed for a failure of the disk', async () => {
    await rm(target, { recursive: true });
    await expect(unpacked(tar('.'))).rejects.toMatchObject({ code: 'ENOENT', syscall: 'open' });
  });

  it.each([
    ['the same file twice', () => tar('--hard-dereference', 'sources.jsonl', 'sources.jsonl'), 'a file twice'],
    ['no gzip', () => Readable.from([Buffer.from('{"id":1}')]), 'other bytes'],
    ['an empty body', () => Readable.from([]), 'other bytes'],
    ['gzip of something else', () => Readable.from([gzipSync('x'.repeat(2_000))]), 'other bytes'],
    ['a truncated archive', async () => Readable.from([(await buffer(tar('.'))).subarray(0, 100)]), 'other bytes'],
    ['the folder itself', () => tar('-C', '..', 'from/claims.jsonl.gz'), 'from/claims.jsonl.gz'],
    ['paths outside of the folder', () => tar('-P', '--transform', 's,^,../,', 'sources.jsonl'), '../sources.jsonl'],
  ])('is rejected with advice: %s', async (_, archive, got) => {
    const advice = 'Send one with "fingraph seed FOLDER --server URL", or make one with "tar -czf - -C FOLDER .".';
    await expect(unpacked(await archive())).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      message: `Expected a .tar.gz archive with sources.jsonl, entities.jsonl and claims.jsonl at its top, got ${got}. ${advice}`,
    });
  });
});
