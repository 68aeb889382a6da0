import { resolve } from 'node:path';
import { type Command, Option } from 'commander';

import type { CheckedFolder } from '../../dataset/check-folder.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Issue } from '../../dataset/issue.ts';
import { ReportedError } from '../exit.ts';
import { print } from '../output.ts';
import { showReading, showTime } from '../progress.ts';
import { exitOnSignal } from '../signal.ts';

export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('Check a data set without a graph.')
    .description('Checks a data set against all rules, without a graph. Exits with code 1 if there are issues.')
    .argument('<folder>', 'the folder of the data set')
    .option('--with <folders...>', 'Folders of other data sets that it may refer to.')
    .addOption(new Option('--format <format>', 'Format of the report.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, options: CheckOptions) => {
      exitOnSignal();
      await reportIssues(resolve(folder), options);
    });
}

const EXAMPLES = `
Examples:
  fingraph check my-data
  fingraph check my-data --with their-data
  fingraph check my-data --format json | jq '.issues[].line'`;

interface CheckOptions {
  readonly format: 'text' | 'json';
  readonly with?: readonly string[];
}

/** The report is the output of this command, so it goes to standard output even if the data set has issues. */
async function reportIssues(folder: string, { format, with: others = [] }: CheckOptions): Promise<void> {
  const { recordCounts } = await import('../../support/counted.ts');
  const { DatasetError, formatIssues } = await import('../../dataset/issue.ts');
  try {
    const { counts, version, warnings } = await checkWith(folder, others);
    const lines = [
      ...warnings.map((warning) => `Warning: ${warning}`),
      `${folder}: ${recordCounts(counts)}, no issues. Version ${version}.`,
    ];
    await print(
      format === 'json' ? jsonReport({ folder, version, counts, warnings, issues: [] }) : `${lines.join('\n')}\n`,
    );
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const { issues, omitted } = error;
    await print(
      format === 'json'
        ? jsonReport({ folder, version: null, counts: null, warnings: [], issues, omittedIssues: omitted })
        : `${formatIssues(issues, { omitted })}\n`,
    );
    throw new ReportedError();
  }
}

/** @throws {DatasetError} */
async function checkWith(folder: string, others: readonly string[]): Promise<CheckedFolder> {
  const { DatasetError } = await import('../../dataset/issue.ts');
  const { readDataset } = await import('../../dataset/read.ts');
  const { checkFolder } = await import('../../dataset/check-folder.ts');
  const known: Dataset[] = [];
  for (const other of others) known.push(await showTime(`Checking ${other}`, readDataset(resolve(other))));
  const checked = await showReading(folder, (onProgress) => checkFolder(folder, { others: known, onProgress }));
  const missing = checked.external.map(({ file, line, field, expected, got }) => ({
    file,
    line,
    field,
    expected,
    got,
  }));
  if (missing.length > 0) throw new DatasetError(folder, missing, [], checked.omittedExternal);
  return checked;
}

/** `faults` is the deprecated name of `issues`. Remove it in the next minor version. */
function jsonReport<Report extends { readonly issues: readonly Issue[] }>(report: Report): string {
  return `${JSON.stringify({ ...report, faults: report.issues })}\n`;
}
