import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { packageVersion } from '../../src/support/package-version.ts';
import { projectFile } from '../../src/support/project-file.ts';
import { blocksOf } from '../support/markdown.ts';

/** The oldest compiler that the client supports, and the last one with the `node10` resolution. */
const COMPILERS = { 'typescript-5.0': '5.0.4', 'typescript-5.9': '5.9.3' } as const;

/** The servers in the examples, and the types of the second. */
const SERVERS = ['hono@4.13.19', '@hono/node-server@2.1.9', 'express@5.3.0', '@types/express@5.0.6'];

/** Code behind an example: prints the address of its server. */
const REPORT_PORT = `
const report = () => {
  const address = server.address();
  if (address !== null && typeof address === 'object') console.log(\`http://127.0.0.1:\${address.port}/\`);
};
if (server.listening) report();
else server.once('listening', report);
`;
const CLOSE = '\nawait fingraph.close();\n';

const PNPM = '10.34.9';
const YARN = '4.18.1';

/** A separate project with the packed package and a compiler installed. */
let project: string;
let packed: readonly string[];
/** The packed package. */
let archive: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'fingraph-consumer-'));
  const report = npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project], projectFile('.'));
  const [{ filename, files }] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
  packed = files.map(({ path }) => path);
  archive = join(project, filename);
  const { version: typescript } = installed('typescript');
  const { version: types } = installed('@types/node');
  const compilers = Object.entries(COMPILERS).map(([name, version]) => `${name}@npm:typescript@${version}`);
  const packages = [`typescript@${typescript}`, `@types/node@${types}`, ...compilers];
  writeFileSync(join(project, 'package.json'), '{ "name": "consumer", "private": true }\n');
  npm(['install', '--prefer-offline', '--no-audit', `./${filename}`, ...packages], project);
  for (const name of ['consumer.mts', 'consumer.cts', 'resolution.ts'])
    cpSync(projectFile(`test/package/${name}`), join(project, name));
}, 180_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('The packed package', { timeout: 120_000 }, () => {
  it('contains the program, the schema, the data and the documentation, but no sources and tests', () => {
    expect(packed).toEqual(
      expect.arrayContaining([
        'CHANGELOG.md',
        'LICENSE',
        'README.md',
        'dist/cjs/client/client.d.ts',
        'dist/cjs/client/client.js',
        'dist/cjs/package.json',
        'dist/esm/client/client.d.ts',
        'dist/esm/client/client.js',
        'dist/explorer/index.html',
        'dist/src/main.js',
        'docs/README.md',
        'docs/guide/apps.md',
        'schema/api.graphql',
        'schema/questions/partners-in-market.graphql',
        'seed/data/claims.jsonl',
      ]),
    );
    expect(packed.filter((path) => /^(src|test|dist\/test)\//.test(path))).toEqual([]);
  });

  it('works in an app of ES modules and in one that uses require', async () => {
    tsc('consumer.mts', 'consumer.cts');
    await served((address) => {
      const url = `${address}graphql`;
      expect(JSON.parse(node('consumer.mjs', url, 'wirecard'))).toEqual({
        report: {
          name: 'Wirecard',
          claims: 9,
          byStatus: { ACTIVE: 8, ENDED: 0, PLANNED: 1, REPORTED: 0 },
          surest:
            'The eurotrade shops of Munich Airport have taken Alipay through Wirecard since July 2016. (0.95, 2016-07)',
          sources: 10,
          markets: ['DE', 'FR', 'GB'],
          route: 'tencent > wechat-pay > wirecard',
          disputed: 0,
          version: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
        mistakes: ['UNKNOWN_ID', 'PAGE_TOO_LARGE', 'INVALID_CURSOR', 'NETWORK_ERROR'],
        stopped: 'AbortError',
      });
      expect(JSON.parse(node('consumer.cjs', url))).toEqual({
        partners: expect.arrayContaining(['unicredit']) as string[],
        claims: 27,
        code: 'UNKNOWN_ID',
      });
    });
  });

  it.each([
    ['typescript-5.0', 'commonjs', 'node'],
    ['typescript-5.0', 'node16', 'node16'],
    ['typescript-5.0', 'es2022', 'bundler'],
    ['typescript-5.9', 'es2022', 'node'],
    ['typescript-5.9', 'nodenext', 'nodenext'],
  ] satisfies [keyof typeof COMPILERS, string, string][])(
    'has types for %s with the module format %s and the resolution %s',
    (compiler, format, resolution) => {
      const options = ['--strict', '--noEmit', '--target', 'es2022', '--types', 'node'];
      const { stdout } = spawnSync(
        process.execPath,
        [
          `node_modules/${compiler}/bin/tsc`,
          ...options,
          '--module',
          format,
          '--moduleResolution',
          resolution,
          'resolution.ts',
        ],
        { cwd: project, encoding: 'utf8' },
      );
      expect(stdout).toBe('');
    },
  );

  it('works with pnpm without hoisting', { timeout: 180_000 }, () => {
    const own = consumer('pnpm', { name: 'consumer', private: true });
    npx(own, `pnpm@${PNPM}`, 'add', archive, `typescript@${COMPILERS['typescript-5.9']}`, '--config.hoist=false');
    expect(compiled(own)).toBe('');
    expect(version(own)).toBe(packageVersion());
  });

  it('works with Yarn and the resolutions of the documentation', { timeout: 180_000 }, () => {
    const resolutions = documentedCode('json', /^\{\s*"resolutions":/);
    const own = consumer('yarn', { name: 'consumer', private: true, ...(JSON.parse(resolutions) as object) });
    writeFileSync(
      join(own, '.yarnrc.yml'),
      'nodeLinker: node-modules\nenableTelemetry: false\nenableImmutableInstalls: false\n',
    );
    writeFileSync(join(own, 'yarn.lock'), ''); // the root of a project of its own
    npx(own, `@yarnpkg/cli-dist@${YARN}`, 'add', archive, `typescript@${COMPILERS['typescript-5.9']}`);
    expect(compiled(own)).toBe('');
    expect(version(own)).toBe(packageVersion());
  });

  it(
    'runs the example of the guide for apps with operations generated from its schema',
    { timeout: 90_000 },
    async () => {
      for (const name of ['codegen.ts', 'app.mts'])
        writeFileSync(join(project, name), documentedCode('ts', new RegExp(`^// ${name}\\n`)));
      // linked instead of installed, since the generator has many dependencies
      symlinkSync(projectFile('node_modules/@graphql-codegen'), join(project, 'node_modules/@graphql-codegen'));
      execFileSync(
        process.execPath,
        [projectFile('node_modules/@graphql-codegen/cli/cjs/bin.js'), '-c', 'codegen.ts'],
        {
          cwd: project,
          stdio: 'pipe',
        },
      );
      tsc('app.mts');
      await served((address) => {
        const script = readFileSync(join(project, 'app.mjs'), 'utf8');
        expect(script).toContain('http://127.0.0.1:4000/');
        writeFileSync(join(project, 'app.mjs'), script.replace('http://127.0.0.1:4000/', address));
        expect(node('app.mjs')).toMatchInlineSnapshot(`
        "Ant Financial closed its Series B of USD 4.5 billion at a value of USD 60 billion in April 2016.
        Ant Financial raised about USD 14 billion in its Series C in June 2018.
        0.8 Tencent led Lydia's Series B of USD 45 million in January 2020.
        "
      `);
      });
    },
  );

  it(
    'is mounted in other servers by the examples of its page, in Hono, Express and the own process',
    { timeout: 180_000 },
    async () => {
      npm(['install', '--prefer-offline', '--no-audit', ...SERVERS], project);
      for (const [name, beginning] of [
        ['hono', /^\/\/ hono.ts\n/],
        ['express', /^\/\/ express.ts\n/],
      ] as const) {
        const code = documentedCode('ts', beginning, 'docs/library.md');
        expect(code).toContain('3000');
        // the client address is local, and a picture of the start is not needed
        writeFileSync(join(project, `${name}.mts`), code.replace('3000', '0') + REPORT_PORT);
        tsc(`${name}.mts`);
        await serving([`${name}.mjs`], async (address) => {
          expect(await textAt(address)).toBe('My app');
          expect(await textAt(`${address}fingraph/health/live`)).toContain('live');
          expect(await textAt(`${address}fingraph/entity/alipay`)).toContain('<title>Alipay');
          expect((await fetch(`${address}fingraph`, { redirect: 'manual' })).headers.get('location')).toBe(
            '/fingraph/',
          );
          expect(await textAt(`${address}fingraph/export/claims.csv`)).toMatch(/^\uFEFF?id,/);
          const rows = await textAt(`${address}fingraph/questions/partners-in-market.csv?market=FR`);
          expect(rows.split('\n').length).toBeGreaterThan(3);
        });
      }
      writeFileSync(join(project, 'same.mts'), documentedCode('ts', /FindDocument/, 'docs/library.md') + CLOSE);
      tsc('same.mts');
      expect(Number(node('same.mjs'))).toBeGreaterThan(100);
    },
  );

  it('adds only the client to the bundle of an app', async () => {
    const entry = join(project, 'bundled.mjs');
    writeFileSync(
      entry,
      "import { createClient, FindDocument } from 'fingraph/client';\nconsole.log(await createClient('/graphql').ask(FindDocument, { text: 'ant' }));\n",
    );
    const result = await build({
      root: project,
      logLevel: 'silent',
      build: { write: false, target: 'es2022', rolldownOptions: { input: entry }, modulePreload: { polyfill: false } },
    });
    if (!('output' in result)) throw new Error('Expected one bundle.');
    const [chunk] = result.output;
    const packages = Object.keys(chunk.modules).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    expect([...new Set(packages)].toSorted()).toEqual(['fingraph', 'graphql', 'graphql-request']);
    expect(chunk.code).toContain('query Find(');
    expect(chunk.code).not.toContain('query Connections('); // a query that the app does not use
    const size = gzipSync(chunk.code).byteLength;
    expect(size).toBeLessThan(20_000);
  });
});

/** A second project with a minimal app. */
function consumer(name: string, manifest: object): string {
  const folder = mkdtempSync(join(tmpdir(), `fingraph-${name}-`));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  cpSync(projectFile('test/package/resolution.ts'), join(folder, 'resolution.ts'));
  return folder;
}

function npx(cwd: string, tool: string, ...args: string[]): void {
  npm(['exec', '--yes', '--', tool, ...args], cwd);
}

function compiled(cwd: string): string {
  const options = ['--strict', '--noEmit', '--target', 'es2022', '--module', 'nodenext'];
  const compiler = 'node_modules/typescript/bin/tsc';
  return spawnSync(process.execPath, [compiler, ...options, 'resolution.ts'], { cwd, encoding: 'utf8' }).stdout;
}

function version(cwd: string): string {
  const args = ['node_modules/fingraph/dist/src/main.js', '--version'];
  return execFileSync(process.execPath, args, { cwd, encoding: 'utf8' }).trim();
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function tsc(...args: string[]): void {
  const options = ['--strict', '--target', 'es2022', '--types', 'node', '--module', 'nodenext'];
  const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', ...options, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}

function node(...args: string[]): string {
  return execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
}

function installed(name: string): { version: string } {
  return JSON.parse(readFileSync(projectFile(`node_modules/${name}/package.json`), 'utf8')) as { version: string };
}

/** Runs the server of the installed package during `work`. */
function served(work: (address: string) => void): Promise<void> {
  return serving(['node_modules/fingraph/dist/src/main.js', 'serve'], work);
}

/** Runs a program that prints the address of its server during `work`. */
async function serving(program: readonly string[], work: (address: string) => Promise<void> | void): Promise<void> {
  const server = spawn(process.execPath, program, {
    cwd: project,
    env: { PATH: process.env['PATH'], PORT: '0', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(server, 'close');
  try {
    let said = '';
    for await (const chunk of server.stdout) {
      said += String(chunk);
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (address === undefined) continue;
      await work(address);
      return;
    }
    throw new Error(`The server did not start: ${said}`);
  } finally {
    server.kill();
    await closed;
  }
}

/** The first block of code on a page that matches. */
function documentedCode(language: string, beginning: RegExp, page = 'docs/guide/apps.md'): string {
  const text = readFileSync(projectFile(page), 'utf8');
  const block = blocksOf(text).find((code) => code.language === language && beginning.test(code.text));
  if (block === undefined) throw new Error(`${page} shows no ${language} that matches ${beginning}.`);
  return block.text;
}

async function textAt(url: string): Promise<string> {
  return (await fetch(url, { headers: { accept: 'text/html, */*' } })).text();
}
