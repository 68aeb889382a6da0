import { resolve } from 'node:path';
import type { Command } from 'commander';

import type { Environment } from '../config.ts';
import { projectFile } from '../project-file.ts';
import { print } from './output.ts';
import { showProgress } from './progress.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, settingsOf } from './setting.ts';
import { stopSignal } from './stop-signal.ts';

export function addSeed(program: Command, environment: Environment): void {
  const command = program
    .command('seed')
    .summary('Bring the graph to a data set.')
    .description(
      'Brings the graph to a data set: what is new is added, and claims that the data set has no longer are retracted. ' +
        'A faulty data set is refused whole, with every fault of every line.',
    )
    .argument('[folder]', 'sources.jsonl, entities.jsonl and claims.jsonl; the shipped data if left out')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, _, self: Command) => {
      const stop = stopSignal(); // first, as number 1 of a container knows no signal that it has no handler for
      await seed(
        folder === undefined ? projectFile('seed/data') : resolve(folder),
        settingsOf(self, environment),
        stop,
      );
    });
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
Example:
  fingraph seed my-data --graph file:graph/fingraph.db`;

/** `memory:` is the default, and ends with the process. */
const TRIAL = 'This was a trial, in memory: set GRAPH_URL or --graph to file:PATH or to a server to keep the graph.\n';

async function seed(folder: string, { config: { graph }, openGraph }: Settings, stop: AbortSignal): Promise<void> {
  const { counted, recordCounts } = await import('../dataset/counted.ts');
  const { readDataset } = await import('../dataset/read.ts');
  const { loadDataset } = await import('../dataset/load.ts');
  const dataset = await readDataset(folder); // before the graph is opened: a faulty set changes nothing
  const engine = await openGraph();
  try {
    await engine.prepare();
    const { written, retracted } = await loadDataset(engine, dataset, {
      onProgress: showProgress(),
      signal: stop,
    });
    const { entities, claims, sources } = dataset;
    const counts = { entities: entities.length, claims: claims.length, sources: sources.length };
    await print(
      `${folder}: ${recordCounts(counts)}, of which ${counted(written.claims, 'claim was', 'claims were')} new; ` +
        `${counted(retracted, 'claim')} retracted. ` +
        `${engine.product} at ${graph.url} holds version ${dataset.version.slice(0, 12)}.\n`,
    );
    if (graph.url === 'memory:') await print(TRIAL);
  } finally {
    await engine.close();
  }
}
