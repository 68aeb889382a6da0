import { resolve } from 'node:path';
import { type Command, Option } from 'commander';

import { ReportedError } from './exit.ts';
import { print } from './output.ts';
import { showTime } from './progress.ts';
import { exitOnSignal } from './signal.ts';

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('Check a data set without a graph.')
    .description('Checks a data set against all rules, without a graph. Exits with code 1 if there are issues.')
    .argument('<folder>', 'sources.jsonl, entities.jsonl and claims.jsonl')
    .addOption(new Option('--format <format>', 'Format of the report.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, { format }: { format: 'text' | 'json' }) => {
      exitOnSignal();
      await reportIssues(resolve(folder), format);
    });
}

const EXAMPLES = `
Examples:
  fingraph check my-data
  fingraph check my-data --format json | jq '.issues[].line'`;

/** The report is the output of this command, so it goes to standard output even if the data set has issues. */
async function reportIssues(folder: string, format: 'text' | 'json'): Promise<void> {
  const { recordCounts } = await import('../support/counted.ts');
  const { DatasetError, formatIssues } = await import('../dataset/issue.ts');
  const { readWithReferences } = await import('../dataset/external.ts');
  try {
    const dataset = await showTime(`Checking ${folder}`, readWithReferences(folder));
    const { entities, claims, sources, version } = dataset;
    const counts = { entities: entities.length, claims: claims.length, sources: sources.length };
    await print(
      format === 'json'
        ? `${jsonReport({ folder, version, counts, issues: [] })}\n`
        : `${folder}: ${recordCounts(counts)}, no issues. Version ${version}.\n`,
    );
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const { issues } = error;
    await print(
      format === 'json'
        ? `${jsonReport({ folder, version: null, counts: null, issues })}\n`
        : `${formatIssues(issues, Infinity)}\n`,
    );
    throw new ReportedError();
  }
}

/** `faults` is the deprecated name of `issues`. Remove it in the next minor version. */
function jsonReport<Report extends { readonly issues: readonly object[] }>(report: Report): string {
  return JSON.stringify({ ...report, faults: report.issues });
}
