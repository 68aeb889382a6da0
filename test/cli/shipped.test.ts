import { createHash } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { build } from '../support/program.ts';
import { fingraph, start } from './fingraph.ts';

beforeAll(build, 60_000);

async function server(options: readonly string[] = [], environment: Record<string, string> = {}): Promise<string> {
  const program = start(['serve', '--port', '0', '--log-level', 'silent', ...options], environment);
  const [address] = await program.until(/http:\/\/127\.0\.0\.1:\d+\//);
  return address;
}

describe('Without a server', () => {
  it('ask prints the same as with a server, in every format', { timeout: 60_000 }, async () => {
    const address = await server();
    for (const format of ['json', 'csv', 'table']) {
      const args = ['ask', 'partners-in-market', '--market', 'de', '--format', format];
      const alone = await fingraph(args);
      expect(alone).toMatchObject({ code: 0, stderr: '' });
      expect(alone).toEqual(await fingraph([...args, '--server', address]));
    }
    const { stdout } = await fingraph(['ask', 'partners-in-market', '--market', 'de']);
    const { data } = JSON.parse(stdout) as { data: { entity: { partners: { totalCount: number } } } };
    expect(data.entity.partners.totalCount).toBeGreaterThan(0);
  });

  it('ask and export accept their options before the question too', { timeout: 60_000 }, async () => {
    const address = await server();
    const options = ['--server', address, '--format', 'csv'];
    const question = ['partners-in-market', '--market', 'de'];
    const asked = await fingraph(['ask', ...options, ...question]);
    expect(asked).toMatchObject({ code: 0, stderr: '' });
    expect(asked).toEqual(await fingraph(['ask', ...question, ...options]));
    const exported = await fingraph(['export', ...options, 'entities', '--where', '{kinds: [WALLET]}']);
    expect(exported).toMatchObject({ code: 0, stderr: '' });
    expect(exported).toEqual(await fingraph(['export', 'entities', '--where', '{kinds: [WALLET]}', ...options]));
    expect(asked.stdout.startsWith('\ufeff')).toBe(true);
    expect(await fingraph(['ask', '--no-bom', ...options, ...question])).toEqual({
      ...asked,
      stdout: asked.stdout.slice(1),
    });
    // options after the question override options before it
    const both = await fingraph(['ask', '--format', 'json', ...question, ...options]);
    expect(both).toEqual(asked);
    const help = await fingraph(['ask', '--help']);
    expect(help.stdout).not.toContain('--server');
  });

  it('ask and export send their token to a server in production', { timeout: 60_000 }, async () => {
    const made = await fingraph(['token', 'shop', '--rate', '60000']);
    const [, token = '', entry = ''] = /^token {2}(\S+)\nentry {2}(\S+)\n$/.exec(made.stdout) ?? [];
    expect(entry).toBe(`shop:reader:60000:${createHash('sha256').update(token).digest('hex')}`);
    const closed = ['--anonymous', 'off', '--trusted-documents-only', 'on', '--tokens', entry];
    const address = await server(closed, { NODE_ENV: 'production' });
    const ask = ['ask', 'partners-in-market', '--market', 'de', '--format', 'table', '--server', address];
    const shown = await fingraph(ask, { SERVER_TOKEN: token });
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(shown.stdout).toMatch(/^\d+ rows?\. Graph version [\da-f]{12}\.$/m);
    const exported = ['export', 'entities', '--format', 'csv', '--server', address];
    expect(await fingraph(exported, { SERVER_TOKEN: token })).toMatchObject({ code: 0 });
    for (const args of [ask, exported]) {
      expect(await fingraph(args)).toEqual({
        code: 1,
        stdout: '',
        stderr:
          'UNAUTHORIZED: Expected a bearer token, got none. The operator of the server creates tokens with "fingraph token".\n',
      });
    }
  });

  it('every question of the library has a table', { timeout: 300_000 }, async () => {
    const address = await server();
    const { stdout: help } = await fingraph(['ask']);
    const names = [...(/Questions:(.*)Examples:/s.exec(help)?.[1] ?? '').matchAll(/^ {2}([a-z-]+) /gm)].map(
      ([, name = '']) => name,
    );
    expect(names.length).toBeGreaterThanOrEqual(20);
    for (const name of names) {
      const { code, stdout, stderr } = await fingraph(['ask', name, '--format', 'table', '--server', address]);
      expect({ name, code, stderr }).toEqual({ name, code: 0, stderr: '' });
      expect(stdout, name).toMatch(/^\d+ rows?\. Graph version [\da-f]{12}\.$/m);
      expect(
        stdout.split('\n').every((line) => [...line].length <= 80),
        name,
      ).toBe(true);
    }
  });

  it.each([
    [['ask', 'facts-about', '--entity', 'nobody']],
    [['ask', 'connections', '--to', 'nobody', '--format', 'csv']],
    [['export', 'paths', '--from', 'alipay', '--to', 'nobody', '--format', 'csv']],
    [['export', 'neighbourhood', '--of', 'nobody', '--format', 'jsonl']],
    [['export', 'claims', '--where', '{involves: [{entity: "nobody"}]}', '--format', 'csv']],
  ])('%j explains an unknown id and names the command that finds ids', { timeout: 60_000 }, async (args) => {
    const { code, stdout, stderr } = await fingraph(args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^UNKNOWN_ID: .*"nobody".*\. Look up ids with fingraph ask find --text …\n$/);
  });

  it.each([
    ['claims', 'csv', []],
    ['entities', 'jsonl', ['--where', '{kinds: [BANK]}']],
    ['partners', 'graphml', ['--of', 'alipay', '--as', 'platform']],
    ['paths', 'gexf', ['--from', 'li-wang', '--to', 'bnp-paribas']],
    ['neighbourhood', 'jsonld', ['--of', 'alipay,wirecard']],
  ])('export of %s as %s is the file that its manifest describes', async (what, format, variables) => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-shipped-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const out = join(folder, `${what}.${format}`);
    expect(await fingraph(['export', what, ...variables, '--out', out])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readdir(folder)).toSorted()).toEqual([`${what}.${format}`, `${what}.${format}.manifest.json`]);
    const content = await readFile(out);
    expect(JSON.parse(await readFile(`${out}.manifest.json`, 'utf8'))).toMatchObject({
      export: what,
      format,
      bytes: content.length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  });

  it('logs are written only on request, to standard error', async () => {
    const { stdout, stderr } = await fingraph(['ask', 'who-is', '--log-level', 'info']);
    expect(JSON.parse(stdout)).toMatchObject({
      data: { entities: { nodes: [{ id: 'douglas-feagin' }, { id: 'grasse-feekin' }] } },
    });
    expect(stderr).toMatch(/^\{"level":30,.*"msg":"request"\}\n$/);
  });
});
