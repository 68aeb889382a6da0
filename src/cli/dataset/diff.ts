import { resolve } from 'node:path';
import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import { print } from '../output.ts';
import { stopSignal } from '../signal.ts';
import { planText, showWarnings } from './plan-text.ts';
import { addTargetOptions, withDataset } from './update-target.ts';

export function addDiff(program: Command, environment: Environment): void {
  const command = program
    .command('diff')
    .summary('Print what seed would change.')
    .description(
      'Compares a data set with the graph: records that seed would add, revise (field by field) or retract. Writes nothing.',
    )
    .argument('<folder>', 'the folder of the data set')
    .addOption(new Option('--format <format>', 'Format of the output.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { format }: { format: 'text' | 'json' }, self: Command) => {
      const stop = stopSignal();
      const options = { stop, isDryRun: true, folder: resolve(folder) };
      await withDataset(self, environment, options, async (target, dataset) => {
        const plan = await target.updates.previewLoad(dataset);
        showWarnings(plan);
        if (format === 'text') return print(planText(plan, target.name));
        const { publicPlan } = await import('../../http/dataset/update-response.ts');
        await print(`${JSON.stringify(publicPlan(plan))}\n`);
      });
    });
  addTargetOptions(command);
}

const EXAMPLES = `
Examples:
  fingraph diff my-data --graph file:graph/fingraph.db
  fingraph diff my-data --format json | jq '.claims.revised[].id'`;
