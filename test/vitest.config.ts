import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = 'test/browser/**/*.test.ts';
const NEO4J_ONLY = [
  'test/engine/neo4j.test.ts',
  'test/differential/differential.test.ts',
  'test/fault/neo4j-restart.test.ts',
  'test/fault/neo4j-wire.test.ts',
  'test/fault/several-servers.test.ts',
  'test/graph/cypher-example.test.ts',
  'test/load/neo4j-admin.test.ts',
];

/** Tests that replace a module, which no other test may have loaded before, or define statements, which no other test may count. */
const ISOLATED = testFiles((text) =>
  /\bvi\.mock\(|^import \{[^}]*\b(?:query|queryVariants|command)\b[^}]*\} from '.*\/graph\/query\.ts'/m.test(text),
);
// Vitest leaves one core idle, of two only one is left; but many tests wait for a program or a socket
const maxWorkers = Math.max(2, availableParallelism() - 1);

/** Everything, in memory; files run side by side. Files of one worker share its modules: loading them takes seconds. */
const embedded: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'embedded',
    include: ['test/**/*.test.ts'],
    // the benchmark installs packages below test/, and some of them contain tests
    exclude: [...configDefaults.exclude, ...NEO4J_ONLY, ...ISOLATED, BROWSER],
    isolate: false,
    maxWorkers,
  },
};

const isolated: TestProjectInlineConfiguration = {
  extends: true,
  test: { name: 'isolated', include: ISOLATED, maxWorkers },
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

/** Runs the suites of `describeEngines` on Neo4j. They share one database, so files run in sequence. */
const neo4j: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'neo4j',
    include: [...NEO4J_ONLY, ...engineSuites()],
    globalSetup: 'test/support/neo4j-global.ts',
    isolate: false,
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
};

const PROJECTS: Readonly<Record<string, TestProjectInlineConfiguration[]>> = {
  embedded: [embedded, isolated, browser],
  neo4j: [neo4j],
  both: [embedded, isolated, browser, neo4j],
};

export default defineConfig({
  root,
  // one copy of graphql: tests would load the ES module, and packages the CommonJS build
  resolve: { alias: [{ find: /^graphql$/, replacement: join(root, 'node_modules/graphql/index.js') }] },
  test: {
    // `ENGINES` is `embedded`, `neo4j` (which must then start) or `both`; when unset, Neo4j runs if it can be started.
    projects: projectsOf(process.env['ENGINES'] || 'both'),
    setupFiles: 'test/support/setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    teardownTimeout: 30_000,
  },
});

function projectsOf(engines: string): TestProjectInlineConfiguration[] {
  const projects = PROJECTS[engines];
  if (!projects)
    throw new Error(`Expected ENGINES to be one of ${Object.keys(PROJECTS).join(', ')}, got "${engines}".`);
  return projects;
}

/** Test files with a suite for every engine. The others use only the embedded engine. */
function engineSuites(): string[] {
  const suites = testFiles((text) => /\bdescribe(?:Engines|World)\(/.test(text));
  return suites.filter((file) => !NEO4J_ONLY.includes(file) && !ISOLATED.includes(file));
}

/** Test files, other than those of the browser, with a text that meets a condition. */
function testFiles(meets: (text: string) => boolean): string[] {
  return readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules') && !name.startsWith('browser/'))
    .map((name) => `test/${name}`)
    .filter((file) => meets(readFileSync(join(root, file), 'utf8')));
}
