import { resolve } from 'node:path';
import type { Command } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import type { RecordChanges } from '../../load/load-summary.ts';
import { projectFile } from '../../support/project-file.ts';
import { print } from '../output.ts';
import { showProgress } from '../progress.ts';
import { stopSignal } from '../signal.ts';
import { UsageError } from '../usage-error.ts';
import { allowRetractOption, readRetraction, retractCommands, withRetractHint } from './allow-retract.ts';
import { changeCounts, planText, shortVersion, showWarnings } from './plan-text.ts';
import type { UpdateTarget } from './dataset-target.ts';
import { addTargetOptions, targetArguments, withDataset } from './update-target.ts';

export function addSeed(program: Command, environment: Environment): void {
  const command = program
    .command('seed')
    .summary('Add or update a data set in the graph.')
    .description(
      'Adds a data set to the graph, or updates the one with the same id. Other data sets stay as they are. ' +
        'Records that the folder no longer has are retracted. A data set with issues is rejected as a whole.',
    )
    .argument('[folder]', 'the folder of the data set')
    .option('--dry-run', 'Print the changes without writing them.')
    .addOption(allowRetractOption())
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, options: SeedOptions, self: Command) => {
      const stop = stopSignal(); // first: process number 1 of a container ignores signals without a handler
      const { argument, allowRetract } = readRetraction(folder, options.allowRetract);
      if (argument === undefined) throw new UsageError(NO_FOLDER());
      const isDryRun = options.dryRun === true;
      await withDataset(self, environment, { stop, isDryRun, folder: resolve(argument) }, (target, dataset) =>
        withRetractHint(retractCommands(argument, targetArguments(self)), () =>
          isDryRun ? preview(dataset, target, allowRetract) : load(dataset, target, allowRetract),
        ),
      );
    });
  addTargetOptions(command);
}

const EXAMPLES = `
A load that would retract more than a tenth of the claims, entities or sources
of the data set, or more than 100 of them, is refused without --allow-retract.

Examples:
  fingraph seed my-data --graph file:graph/fingraph.db --dry-run
  fingraph seed my-data --graph file:graph/fingraph.db
  SERVER_TOKEN=… fingraph seed my-data --server https://graph.example.org/`;

interface SeedOptions {
  readonly dryRun?: true;
  readonly allowRetract?: string | true;
}

function NO_FOLDER(): string {
  return `Expected the folder of a data set, got none. To load the data that ships with FinGraph: fingraph seed ${projectFile('seed/data')}`;
}

async function load(dataset: CheckedDataset, target: UpdateTarget, allowRetract: number): Promise<void> {
  const { recordCounts } = await import('../../support/counted.ts');
  const plan = await target.updates.load(dataset, { allowRetract, onProgress: showProgress() });
  showWarnings(plan);
  const counts = { entities: total(plan.entities), claims: total(plan.claims), sources: total(plan.sources) };
  await print(
    `${plan.dataset.id}: ${recordCounts(counts)}. Claims: ${changeCounts(plan.claims)}. ` +
      `Version ${shortVersion(dataset.version)} is in ${target.name}.\n`,
  );
  if (target.isTemporary) await print(MEMORY_NOTE);
}

function total({ added, revised, unchanged }: RecordChanges): number {
  return added.length + revised.length + unchanged;
}

/** The default URL is `memory:`. */
const MEMORY_NOTE =
  'The graph was in memory and is discarded. To store it, set GRAPH_URL or --graph to file:PATH or to a server. To look at the data: fingraph serve FOLDER.\n';

/** Prints the changes before a possible rejection, so that the user sees all of them. */
async function preview(dataset: CheckedDataset, target: UpdateTarget, allowRetract: number): Promise<void> {
  const { requireFewRetractions } = await import('../../load/retraction-guard.ts');
  const plan = await target.updates.previewLoad(dataset);
  showWarnings(plan);
  await print(`${planText(plan, target.name)}Nothing was written.\n`);
  requireFewRetractions(plan, allowRetract);
}
