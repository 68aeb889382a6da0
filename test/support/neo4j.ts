import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { auth, driver as createDriver } from 'neo4j-driver';

const run = promisify(execFile);

/** The oldest supported release, and the last one that runs on Java 17. */
const VERSION = '5.26.12';
const OLDEST_JAVA = 17;
const PASSWORD = 'fingraph-test';
/** A busy machine needs minutes to start a server whose store was not closed properly. */
const START_MS = 300_000;
const STOP_MS = 10_000;
/** A kept store gets the time to close properly, so that the next start need not recover it. */
const STOP_KEPT_MS = 60_000;

export interface Neo4jServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Process id of the running server. */
  readonly pid: () => number;
  /** Stops the server and removes its folder, unless it is kept. */
  stop(): Promise<void>;
  /** Kills the server like a power cut. Its data stays. */
  kill(): Promise<void>;
  /** Starts it again at the same address after `kill`, and waits until it responds. */
  restart(): Promise<void>;
}

/** Neo4j cannot be started on this machine. The message is one line. */
export class Neo4jMissing extends Error {
  override readonly name = 'Neo4jMissing';
}

/** Memory of a server in MiB, and what it is for. */
export interface Neo4jMemory {
  readonly heap: number;
  readonly pageCache: number;
  /** For a server that runs for a minute: little compilation and a simple garbage collector. */
  readonly isBrief?: boolean;
  /** Plans each statement once. By default Neo4j plans again after most tests, since they load and delete all data. */
  readonly keepsPlans?: boolean;
}

/**
 * Starts a Neo4j server on a free loopback port from the jars in Maven Central. Needs Java, and Maven the first time, but no
 * container engine; throws Neo4jMissing without them. The store is deleted at the end, except in `keptHome`, which only one
 * server can use at a time.
 */
export async function startNeo4j(
  memory: Neo4jMemory = { heap: 512, pageCache: 128, keepsPlans: true },
  keptHome: string | null = null,
): Promise<Neo4jServer> {
  await requireJava();
  const jars = await requireJars();
  const home = keptHome ?? (await mkdtemp(join(tmpdir(), 'fingraph-neo4j-')));
  const isKept = keptHome !== null;
  // an import makes a database before the server has run
  const isKnown = existsSync(join(home, 'data', 'databases', 'system'));
  const port = await freePort();
  await writeConfiguration(home, port, memory);
  const url = `bolt://127.0.0.1:${port}`;
  let running: Running | undefined;
  const start = async (isReady: (server: ChildProcess, url: string) => Promise<void>) => {
    const server = await spawnServer(jars, home, memory);
    running = { server, guard: spawnGuard(server, home, isKept) };
    try {
      await isReady(server, url);
    } catch (error) {
      const log = await readFile(join(home, 'console.log'), 'utf8').catch(() => '');
      await stop();
      throw new Error(`Neo4j did not start: its last lines were\n${log.slice(-2000)}`, { cause: error });
    }
  };
  const stop = async () => {
    if (running) await end(running, isKept ? STOP_KEPT_MS : STOP_MS);
    if (!isKept) await rm(home, { recursive: true, force: true });
  };
  await start(isKnown ? waitUntilReady : waitUntilNewIsReady);
  return {
    url,
    user: 'neo4j',
    password: PASSWORD,
    database: 'neo4j',
    pid: () => running?.server.pid ?? 0,
    stop,
    kill: async () => {
      if (running) await end(running, 0);
    },
    restart: () => start(waitUntilReady),
  };
}

/** Runs the `neo4j-admin` of the server with these arguments, in a folder. `home` is that of the server. */
export async function runNeo4jAdmin(home: string, args: readonly string[], cwd: string): Promise<void> {
  await requireJava();
  const jars = await requireJars();
  await mkdir(join(home, 'conf'), { recursive: true });
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  const java = ['-Xmx512m', '-cp', join(jars, '*'), 'org.neo4j.cli.AdminTool'];
  await run('java', [...java, ...args], { cwd, env, maxBuffer: 64 * 2 ** 20 });
}

interface Running {
  readonly server: ChildProcess;
  readonly guard: ChildProcess;
}

/** Waits for the server to stop by itself, then kills it. */
async function end({ server, guard }: Running, patienceMs: number): Promise<void> {
  guard.kill('SIGKILL');
  if (patienceMs > 0) {
    server.kill('SIGTERM');
    await Promise.race([exited(server), delay(patienceMs, undefined, { ref: false })]);
  }
  server.kill('SIGKILL');
  await exited(server);
}

async function requireJava(): Promise<void> {
  const text = await run('java', ['-version']).then(
    ({ stderr, stdout }) => stderr + stdout,
    () => '',
  );
  const version = Number(/version "(\d+)/.exec(text)?.[1] ?? 0);
  if (version < OLDEST_JAVA) throw new Neo4jMissing(`no Java ${OLDEST_JAVA} or newer was found`);
}

/** Returns the folder of the jars of the server. All checkouts share it. */
async function requireJars(): Promise<string> {
  const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'fingraph');
  const folder = join(cache, `neo4j-${VERSION}`);
  if (!existsSync(folder)) await download(cache, folder);
  return join(folder, 'lib');
}

async function download(cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  // renamed when complete, so that a partial download is never used
  const unfinished = await mkdtemp(`${folder}-unfinished-`);
  try {
    await writeFile(join(unfinished, 'pom.xml'), POM);
    await maven(unfinished);
    await rename(unfinished, folder).catch((error: unknown) => {
      // another run was faster
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>fingraph</groupId><artifactId>test-server</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j.app</groupId><artifactId>neo4j-server</artifactId><version>${VERSION}</version></dependency>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${VERSION}</version></dependency>
  </dependencies>
</project>
`;

async function maven(folder: string): Promise<void> {
  try {
    await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'], { cwd: folder });
  } catch (error) {
    throw new Neo4jMissing(reasonOf(error), { cause: error });
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Maven failed';
  if ('code' in error && error.code === 'ENOENT') return 'no Maven was found to download Neo4j with';
  const output = 'stdout' in error ? String(error.stdout) : '';
  const line = /\[ERROR\] *(\S.*)/.exec(output)?.[1] ?? error.message;
  return `Maven could not download Neo4j: ${line.slice(0, 200)}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function writeConfiguration(home: string, port: number, memory: Neo4jMemory): Promise<void> {
  const { heap, pageCache, keepsPlans } = memory;
  await mkdir(join(home, 'conf'), { recursive: true });
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    `server.memory.heap.initial_size=${heap}m`,
    `server.memory.heap.max_size=${heap}m`,
    `server.memory.pagecache.size=${pageCache}m`,
    'dbms.usage_report.enabled=false',
    ...(keepsPlans ? ['dbms.cypher.min_replan_interval=1d'] : []),
  ];
  await writeFile(join(home, 'conf', 'neo4j.conf'), `${lines.join('\n')}\n`);
}

async function spawnServer(jars: string, home: string, { heap, isBrief }: Neo4jMemory): Promise<ChildProcess> {
  const console = await open(join(home, 'console.log'), 'a');
  const options = [
    `-Xms${heap}m`,
    `-Xmx${heap}m`,
    ...(isBrief ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '-cp',
    join(jars, '*'),
  ];
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`];
  const server = spawn('java', [...options, ...main], { stdio: ['ignore', console.fd, console.fd] });
  await console.close();
  return server;
}

/**
 * Stops the server and removes its folder if this process ends without doing so, even by SIGKILL: the standard input of the
 * guard closes then.
 */
function spawnGuard(server: ChildProcess, home: string, isKept: boolean): ChildProcess {
  const script = `
    const { rmSync } = require('node:fs');
    const [pid, home, kept] = process.argv.slice(1);
    const alive = () => { try { process.kill(pid, 0); return true } catch { return false } };
    const clear = () => {
      if (alive()) return setTimeout(clear, 100);
      if (!kept) rmSync(home, { recursive: true, force: true });
    };
    process.stdin.resume().on('end', () => {
      try { process.kill(pid, 'SIGKILL') } catch {}
      clear();
    });`;
  const guard = spawn(process.execPath, ['-e', script, String(server.pid), home, isKept ? 'kept' : ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // not affected by the Ctrl-C that ends the tests
    detached: true,
  });
  guard.unref();
  return guard;
}

function exited(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => server.once('exit', () => resolve()));
}

/** Waits for Bolt, sets the password at the first log-in, and waits for the database. */
async function waitUntilNewIsReady(server: ChildProcess, url: string): Promise<void> {
  await until(server, () =>
    runStatement(url, 'neo4j', 'system', 'ALTER CURRENT USER SET PASSWORD FROM $old TO $new', {
      old: 'neo4j',
      new: PASSWORD,
    }),
  );
  await waitUntilReady(server, url);
}

function waitUntilReady(server: ChildProcess, url: string): Promise<void> {
  return until(server, () => runStatement(url, PASSWORD, 'neo4j', 'RETURN 1', {}));
}

async function until(server: ChildProcess, work: () => Promise<unknown>): Promise<void> {
  const end = Date.now() + START_MS;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (Date.now() > end || server.exitCode !== null) throw error;
      await delay(250);
    }
  }
}

async function runStatement(
  url: string,
  password: string,
  database: string,
  text: string,
  params: object,
): Promise<void> {
  const driver = createDriver(url, auth.basic('neo4j', password));
  try {
    await driver.executeQuery(text, params, { database });
  } finally {
    await driver.close();
  }
}
