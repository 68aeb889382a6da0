import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { ConfigError, readConfig } from '../src/config.ts';
import { loadDataset } from '../src/dataset/load.ts';
import { readDataset } from '../src/dataset/read.ts';
import { openEngine } from '../src/engine/open.ts';
import { projectFile } from '../src/project-file.ts';
import { stopSignal } from '../src/stop-signal.ts';
import { fail, showProgress } from '../src/terminal.ts';

/** `memory:` is the default, and ends with the process. */
const TRIAL = 'This was a trial, in memory: set GRAPH_URL to file:PATH or to a server to keep the graph.\n';
const USAGE = 'Usage: npm run seed -- [FOLDER]';

/* Loads a folder of JSON Lines into the configured graph: npm run seed -- [FOLDER] */

try {
  const stop = stopSignal(); // first, as number 1 of a container knows no signal that it has no handler for
  await seed(folderOf(process.argv.slice(2)), process.env, stop);
} catch (error) {
  fail(error);
}

async function seed(folder: string, environment: NodeJS.ProcessEnv, stop: AbortSignal): Promise<void> {
  const { graph } = readConfig(environment);
  const dataset = await readDataset(folder); // before the graph is opened: a faulty set changes nothing
  const engine = await openEngine(graph);
  try {
    await engine.prepare();
    const { written, retracted } = await loadDataset(engine, dataset, {
      onProgress: showProgress(),
      signal: stop,
    });
    const { entities, claims, sources } = dataset;
    process.stdout.write(
      `${folder}: ${entities.length} entities, ${claims.length} claims and ${sources.length} sources, ` +
        `of which ${written.claims} claims were new; ${retracted} claims retracted. ` +
        `${engine.product} at ${graph.url} holds version ${dataset.version.slice(0, 12)}.\n`,
    );
    if (graph.url === 'memory:') process.stdout.write(TRIAL);
  } finally {
    await engine.close();
  }
}

function folderOf(args: string[]): string {
  const { positionals } = argumentsOf(args);
  if (positionals.length > 1) throw new ConfigError(`Expected one folder, got ${positionals.join(', ')}. ${USAGE}`);
  return positionals[0] === undefined ? projectFile('seed/data') : resolve(positionals[0]);
}

function argumentsOf(args: string[]): { positionals: string[] } {
  try {
    return parseArgs({ args, allowPositionals: true });
  } catch {
    throw new ConfigError(`Expected one folder and no options, got ${args.join(' ')}. ${USAGE}`);
  }
}
