import { resolve } from 'node:path';
import type { Command } from 'commander';

import type { Environment } from '../config/variable.ts';
import { listed } from '../support/listed.ts';
import type { LoadPlanSummary } from '../load/load-summary.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { projectFile } from '../support/project-file.ts';
import { requireFewRetracted, requireSameFolder } from './load-guard.ts';
import { print } from './output.ts';
import { showProgress, showTime } from './progress.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, settingsOf } from './setting.ts';
import { openUnlessStopped, stopSignal } from './signal.ts';

export function addSeed(program: Command, environment: Environment): void {
  const command = program
    .command('seed')
    .summary('Load a data set into the graph.')
    .description(
      'Loads a data set into the graph: adds new records and retracts claims that are no longer in the data set. ' +
        'A data set with issues is rejected as a whole, with a list of all issues.',
    )
    .argument('[folder]', 'contains sources.jsonl, entities.jsonl and claims.jsonl; defaults to the shipped data')
    .option('--dry-run', 'Print the changes without writing them.')
    .option('--allow-retract', 'Load even if more than a tenth of the claims, entities or sources would be removed.')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, options: SeedOptions, self: Command) => {
      const stop = stopSignal(); // first: process number 1 of a container ignores signals without a handler
      const settings = settingsOf(self, environment);
      const { readDataset } = await import('../dataset/read.ts');
      const { requireReferences } = await import('../dataset/external.ts');
      // before the graph is opened
      const path = folder === undefined ? projectFile('seed/data') : resolve(folder);
      const dataset = await showTime(`Checking ${path}`, readDataset(path));
      requireReferences(dataset);
      const load = { dataset, url: settings.config.graph.url, isNamed: folder !== undefined, ...options };
      await (options.dryRun ? preview(load, settings) : seed(load, settings, stop));
    });
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
The shipped data replaces another data set only if its folder is named.

Examples:
  fingraph seed my-data --graph file:graph/fingraph.db
  fingraph seed my-data --graph file:graph/fingraph.db --dry-run`;

interface SeedOptions {
  readonly dryRun?: true;
  readonly allowRetract?: true;
}

interface Load extends SeedOptions {
  readonly dataset: Dataset;
  /** The URL of the graph. */
  readonly url: string;
  /** Whether the command line names the folder. */
  readonly isNamed: boolean;
}

/** The default URL is `memory:`. */
const MEMORY_NOTE =
  'The graph was in memory and is discarded. To store it, set GRAPH_URL or --graph to file:PATH or to a server.\n';

async function seed(load: Load, { openGraph }: Settings, stop: AbortSignal): Promise<void> {
  const { counted, recordCounts } = await import('../support/counted.ts');
  const { loadDataset } = await import('../load/load.ts');
  const { dataset, url } = load;
  const engine = await openUnlessStopped(openGraph(), stop);
  try {
    await engine.prepare();
    const { plan } = await loadDataset(engine, dataset, {
      onPlan: (changes) => requireSafe(load, changes),
      onProgress: showProgress(),
      signal: stop,
    });
    const { folder, entities, claims, sources } = dataset;
    const counts = { entities: entities.length, claims: claims.length, sources: sources.length };
    await print(
      `${folder}: ${recordCounts(counts)}, of which ${counted(plan.claims.added.length, 'claim was', 'claims were')} new; ` +
        `${counted(plan.claims.retracted.length, 'claim')} retracted. ` +
        `${engine.product} at ${url} holds version ${shortVersion(dataset.version)}.\n`,
    );
    if (url === 'memory:') await print(MEMORY_NOTE);
  } finally {
    await engine.close();
  }
}

/** Prints the changes before a possible rejection, so that the user sees all of them. */
async function preview(load: Load, settings: Settings): Promise<void> {
  const changes = await changesBy(load.dataset, settings);
  await print(reportOn(load, changes));
  requireSafe(load, changes);
}

async function changesBy(dataset: Dataset, { config, openGraph }: Settings): Promise<LoadPlanSummary> {
  const { previewLoad } = await import('../load/load.ts');
  const { openEngine, isMissing } = await import('../engine/open.ts');
  // a dry run does not create the graph file
  const engine = isMissing(config.graph.url)
    ? await openEngine({ ...config.graph, url: 'memory:' })
    : await openGraph({ readOnly: true });
  try {
    return await previewLoad(engine, dataset);
  } finally {
    await engine.close();
  }
}

function requireSafe({ url, isNamed, allowRetract }: Load, changes: LoadPlanSummary): void {
  if (!isNamed) requireSameFolder(url, changes);
  if (!allowRetract) requireFewRetracted(url, changes);
}

function reportOn({ dataset, url }: Load, { before, claims, entities, sources }: LoadPlanSummary): string {
  const graph = before.version === null ? 'the empty graph' : `version ${shortVersion(before.version)} in the graph`;
  const lines = [
    `${dataset.folder}, version ${shortVersion(dataset.version)}, compared with ${graph} at ${url}:`,
    `  claims: ${claims.added.length} new, ${claims.revised.length} revised, ${claims.retracted.length} retracted, ${claims.unchanged} kept`,
    `  entities: ${entities.added.length} new, ${entities.revised.length} revised, ${entities.retracted.length} removed, ${entities.unchanged} kept`,
    `  sources: ${sources.added.length} new, ${sources.revised.length} revised, ${sources.retracted.length} removed, ${sources.unchanged} kept`,
    ...(claims.added.length > 0 ? [`New claims: ${listed(claims.added)}`] : []),
    ...(claims.retracted.length > 0 ? [`Retracted claims: ${listed(claims.retracted)}`] : []),
    'Nothing was written.',
  ];
  return `${lines.join('\n')}\n`;
}

function shortVersion(version: string): string {
  return version.slice(0, 12);
}
