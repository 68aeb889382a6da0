import { resolve } from 'node:path';
import type { Command } from 'commander';

import type { Environment } from '../config/variable.ts';
import { listed } from '../support/listed.ts';
import type { LoadChanges } from '../load/load-change.ts';
import type { Dataset } from '../dataset/read.ts';
import { projectFile } from '../support/project-file.ts';
import { requireFewRetracted, requireOwnFolder } from './load-guard.ts';
import { print } from './output.ts';
import { showProgress, showTime } from './progress.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, settingsOf } from './setting.ts';
import { openUnlessStopped, stopSignal } from './stop-signal.ts';

export function addSeed(program: Command, environment: Environment): void {
  const command = program
    .command('seed')
    .summary('Bring the graph to a data set.')
    .description(
      'Brings the graph to a data set: what is new is added, and claims that the data set has no longer are retracted. ' +
        'A faulty data set is refused whole, with every fault of every line.',
    )
    .argument('[folder]', 'sources.jsonl, entities.jsonl and claims.jsonl; the shipped data if left out')
    .option('--dry-run', 'Say what would change, and write nothing.')
    .option('--allow-retract', 'Load even if more than a tenth of the claims, entities or sources would go.')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, options: SeedOptions, self: Command) => {
      const stop = stopSignal(); // first, as number 1 of a container knows no signal that it has no handler for
      const settings = settingsOf(self, environment);
      const { readDataset } = await import('../dataset/read.ts');
      // before the graph is opened: a faulty set changes nothing
      const path = folder === undefined ? projectFile('seed/data') : resolve(folder);
      const dataset = await showTime(`Checking ${path}`, readDataset(path));
      const load = { dataset, url: settings.config.graph.url, isNamed: folder !== undefined, ...options };
      await (options.dryRun ? preview(load, settings) : seed(load, settings, stop));
    });
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
A graph that holds another data set is not replaced by the shipped data unless
their folder is named.

Examples:
  fingraph seed my-data --graph file:graph/fingraph.db
  fingraph seed my-data --graph file:graph/fingraph.db --dry-run`;

interface SeedOptions {
  readonly dryRun?: true;
  readonly allowRetract?: true;
}

interface Load extends SeedOptions {
  readonly dataset: Dataset;
  /** The address of the graph. */
  readonly url: string;
  /** Whether the folder was named, or is that of the shipped data. */
  readonly isNamed: boolean;
}

/** `memory:` is the default, and ends with the process. */
const TRIAL = 'This was a trial, in memory: set GRAPH_URL or --graph to file:PATH or to a server to keep the graph.\n';

async function seed(load: Load, { openGraph }: Settings, stop: AbortSignal): Promise<void> {
  const { counted, recordCounts } = await import('../support/counted.ts');
  const { loadDataset } = await import('../load/load.ts');
  const { dataset, url } = load;
  const engine = await openUnlessStopped(openGraph(), stop);
  try {
    await engine.prepare();
    const { written, retracted } = await loadDataset(engine, dataset, {
      onPlan: (changes) => requireSafe(load, changes),
      onProgress: showProgress(),
      signal: stop,
    });
    const { folder, entities, claims, sources } = dataset;
    const counts = { entities: entities.length, claims: claims.length, sources: sources.length };
    await print(
      `${folder}: ${recordCounts(counts)}, of which ${counted(written.claims, 'claim was', 'claims were')} new; ` +
        `${counted(retracted, 'claim')} retracted. ` +
        `${engine.product} at ${url} holds version ${short(dataset.version)}.\n`,
    );
    if (url === 'memory:') await print(TRIAL);
  } finally {
    await engine.close();
  }
}

/** Prints the changes before a refusal, so that whoever gets one sees all of what is in question. */
async function preview(load: Load, settings: Settings): Promise<void> {
  const changes = await changesBy(load.dataset, settings);
  await print(reportOn(load, changes));
  requireSafe(load, changes);
}

async function changesBy(dataset: Dataset, { config, openGraph }: Settings): Promise<LoadChanges> {
  const { previewLoad } = await import('../load/load.ts');
  const { openEngine, isMissing } = await import('../engine/open.ts');
  // a graph file that does not exist yet is not made for a look
  const engine = isMissing(config.graph.url)
    ? await openEngine({ ...config.graph, url: 'memory:' })
    : await openGraph({ readOnly: true });
  try {
    return await previewLoad(engine, dataset);
  } finally {
    await engine.close();
  }
}

function requireSafe({ url, isNamed, allowRetract }: Load, changes: LoadChanges): void {
  if (!isNamed) requireOwnFolder(url, changes);
  if (!allowRetract) requireFewRetracted(url, changes);
}

function reportOn({ dataset, url }: Load, { before, claims, entities, sources }: LoadChanges): string {
  const graph = before.version === null ? 'the empty graph' : `version ${short(before.version)} in the graph`;
  const lines = [
    `${dataset.folder}, version ${short(dataset.version)}, compared with ${graph} at ${url}:`,
    `  claims: ${claims.added.length} new, ${claims.removed.length} retracted, ${claims.kept} kept`,
    `  entities: ${entities.added.length} new, ${entities.removed.length} removed, ${entities.kept} kept`,
    `  sources: ${sources.added.length} new, ${sources.removed.length} removed, ${sources.kept} kept`,
    ...(claims.added.length > 0 ? [`New claims: ${listed(claims.added)}`] : []),
    ...(claims.removed.length > 0 ? [`Retracted claims: ${listed(claims.removed)}`] : []),
    'Nothing was written.',
  ];
  return `${lines.join('\n')}\n`;
}

function short(version: string): string {
  return version.slice(0, 12);
}
