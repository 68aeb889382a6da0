import type { Command } from 'commander';

import type { Environment } from '../../config/variable.ts';
import { print } from '../output.ts';
import { showProgress } from '../progress.ts';
import { stopSignal } from '../signal.ts';
import { UsageError } from '../usage-error.ts';
import { withRetractHint } from './allow-retract.ts';
import { changeCounts, planText } from './plan-text.ts';
import { addTargetOptions, targetArguments, withTarget } from './update-target.ts';

export function addRemove(program: Command, environment: Environment): void {
  const command = program
    .command('remove')
    .summary('Remove a data set from the graph.')
    .description(
      'Retracts all claims of a data set, and removes its sources and the entities that no other data set describes. ' +
        'The claims stay on record for questions about earlier states.',
    )
    .argument('<id>', 'the id of the data set, as fingraph datasets prints it')
    .option('--dry-run', 'Print the changes without writing them.')
    .option('--allow-retract <number>', 'How many claims, entities or sources may be retracted.')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, options: RemoveOptions, self: Command) => {
      const stop = stopSignal();
      const allowRetract = retractNumber(options.allowRetract);
      const isDryRun = options.dryRun === true;
      await withTarget(self, environment, { stop, isDryRun }, async ({ name, updates }) => {
        if (isDryRun) return print(`${planText(await updates.previewRemoval(id), name)}Nothing was written.\n`);
        const again = `fingraph remove ${id}${targetArguments(self)}`;
        const commands = { show: `${again} --dry-run`, command: again };
        const plan = await withRetractHint(commands, () =>
          updates.remove(id, { allowRetract, onProgress: showProgress() }),
        );
        await print(`${id}: removed from ${name}. Claims: ${changeCounts(plan.claims)}.\n`);
      });
    });
  addTargetOptions(command);
}

const EXAMPLES = `
Examples:
  fingraph remove my-data --graph file:graph/fingraph.db --dry-run
  fingraph remove my-data --graph file:graph/fingraph.db --allow-retract 330`;

interface RemoveOptions {
  readonly dryRun?: true;
  readonly allowRetract?: string;
}

/** @throws {UsageError} */
function retractNumber(value: string | undefined): number {
  if (value === undefined) return 0;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`--allow-retract: expected a number of records such as 12, got ${JSON.stringify(value)}.`);
}
