import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = 'test/browser/**/*.test.ts';
const NEO4J_ONLY = [
  'test/engine/neo4j.test.ts',
  'test/differential/differential.test.ts',
  'test/fault/neo4j-restart.test.ts',
  'test/fault/neo4j-wire.test.ts',
  'test/graph/cypher-example.test.ts',
];

/** Everything, in memory; files run side by side. */
const embedded: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'embedded',
    include: ['test/**/*.test.ts'],
    // the benches install packages of their own below test/, some of which ship their tests
    exclude: [...configDefaults.exclude, ...NEO4J_ONLY, BROWSER],
  },
};

/** Browser tests run one file after another, because each draws in software. They wait for conditions, without retries. */
const browser: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'browser',
    include: [BROWSER],
    fileParallelism: false,
    sequence: { groupOrder: 1 },
    testTimeout: 60_000,
  },
};

/** The suites of `describeEngines` once more; they share one database, so files run one after another. */
const neo4j: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'neo4j',
    include: [...NEO4J_ONLY, ...engineSuites()],
    globalSetup: 'test/support/neo4j-global.ts',
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
};

const PROJECTS: Readonly<Record<string, TestProjectInlineConfiguration[]>> = {
  embedded: [embedded, browser],
  neo4j: [neo4j],
  both: [embedded, browser, neo4j],
};

export default defineConfig({
  root,
  // as Node resolves it: graphql must be there once, not as a module for the tests and as CommonJS for its users
  resolve: { alias: [{ find: /^graphql$/, replacement: join(root, 'node_modules/graphql/index.js') }] },
  test: {
    // `ENGINES` is `embedded`, `neo4j` (which then must start) or `both`; unset, Neo4j runs where it can be started.
    projects: projectsOf(process.env['ENGINES'] || 'both'),
    setupFiles: 'test/support/setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
  },
});

function projectsOf(engines: string): TestProjectInlineConfiguration[] {
  const projects = PROJECTS[engines];
  if (!projects) throw new Error(`ENGINES is "${engines}"; it may be ${Object.keys(PROJECTS).join(', ')}.`);
  return projects;
}

/** Test files with a suite that runs on every engine. Others use the embedded engine, and need not do it twice. */
function engineSuites(): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules') && !name.startsWith('browser/'))
    .map((name) => join(root, 'test', name))
    .filter((file) => !NEO4J_ONLY.includes(relative(root, file)) && runsOnEveryEngine(file))
    .map((file) => relative(root, file));
}

function runsOnEveryEngine(file: string): boolean {
  return /\bdescribe(?:Engines|World)\(/.test(readFileSync(file, 'utf8'));
}
