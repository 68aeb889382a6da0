import { resolve } from 'node:path';
import { type Command, Option } from 'commander';

import { ReportedError } from './exit.ts';
import { endAtSignal } from './interrupt.ts';
import { print } from './output.ts';
import { showTime } from './progress.ts';

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('Check a data set, without a graph.')
    .description('Checks a data set against every rule there is, without a graph. Exit code 1 where it has faults.')
    .argument('<folder>', 'sources.jsonl, entities.jsonl and claims.jsonl')
    .addOption(new Option('--format <format>', 'How to report.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { format }: { format: 'text' | 'json' }) => {
      endAtSignal();
      await check(resolve(folder), format);
    });
}

const EXAMPLES = `
Examples:
  fingraph check my-data
  fingraph check my-data --format json | jq '.faults[].line'`;

/** The report is the answer, whatever it says, and goes to standard output. */
async function check(folder: string, format: 'text' | 'json'): Promise<void> {
  const { recordCounts } = await import('../support/counted.ts');
  const { DatasetError, formatIssues } = await import('../dataset/issue.ts');
  const { readDataset } = await import('../dataset/read.ts');
  try {
    const { entities, claims, sources, version } = await showTime(`Checking ${folder}`, readDataset(folder));
    const counts = { entities: entities.length, claims: claims.length, sources: sources.length };
    await print(
      format === 'json'
        ? `${JSON.stringify({ folder, version, counts, faults: [] })}\n`
        : `${folder}: ${recordCounts(counts)}, without faults. Version ${version}.\n`,
    );
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const { issues } = error;
    await print(
      format === 'json'
        ? `${JSON.stringify({ folder, version: null, counts: null, faults: issues })}\n`
        : `${formatIssues(issues, Infinity)}\n`,
    );
    throw new ReportedError();
  }
}
