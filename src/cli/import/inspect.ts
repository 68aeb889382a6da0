import { access, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';

import type { Inspection } from '../../import/inspect/inspection.ts';
import { folderError } from '../dataset/new-folder.ts';
import { print } from '../output.ts';
import { showTime } from '../progress.ts';
import { optionsOf } from '../setting.ts';
import { untilInterrupted } from '../signal.ts';
import { UsageError } from '../usage-error.ts';
import { numberFrom } from './input-option.ts';
import { mappingBeside, pathFrom } from './mapping-path.ts';

export function addInspect(parent: Command): void {
  parent
    .command('inspect')
    .summary('Describe tables, and propose a mapping for them.')
    .description(
      'Prints what the columns of files are: types, share of filled cells and samples. Writes a proposed mapping beside the first file, for you to correct.',
    )
    .argument('<files...>', 'CSV, JSON, JSON Lines, XLSX or Parquet files; book.xlsx#Sheet for one sheet')
    .option('--mapping <file>', 'File to write the mapping to, in place of <name>.mapping.yml beside the first file.')
    .option('--force', 'Replace the mapping if the file exists.')
    .addOption(
      new Option('--rows <number>', 'Read only the first rows of each table.').argParser(numberFrom(1, 1e9, true)),
    )
    .addOption(new Option('--format <format>', 'Format of the report.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    // the command import takes --format if it comes last
    .action((files: readonly string[], _, self: Command) => inspectAndPropose(files, optionsOf(self)));
}

const EXAMPLES = `
A file of another format, such as GraphML, needs no mapping: the report names
the preset that imports it.

Examples:
  fingraph import inspect deals.csv
  fingraph import inspect book.xlsx --mapping deals.mapping.yml
  fingraph import inspect deals.csv --format json | jq '.tables[].columns[]'`;

interface InspectCommandOptions {
  readonly mapping?: string;
  readonly force?: boolean;
  readonly rows?: number;
  readonly format: 'text' | 'json';
}

async function inspectAndPropose(files: readonly string[], options: InspectCommandOptions): Promise<void> {
  const { format, rows } = options;
  const target = options.mapping ?? mappingBeside(files[0] ?? '');
  await requireNewFile(target, files, options);
  const inspection = await untilInterrupted(async (signal) => {
    const { inspectFiles } = await import('../../import/inspect/inspect-file.ts');
    const mappedPath = (path: string): string => pathFrom(target, path);
    return showTime(
      `Reading ${files.join(', ')}`,
      inspectFiles(files, { mappedPath, signal, ...(rows !== undefined && { rows }) }),
    );
  });
  if (inspection.mapping !== null) await writeMapping(target, inspection.mapping, options);
  const written = inspection.mapping === null ? null : target;
  const { inspectionText } = await import('./inspection-text.ts');
  await print(
    format === 'json'
      ? inspectionJson(inspection, written)
      : inspectionText(inspection, written, process.stdout.columns || WIDTH),
  );
}

const WIDTH = 100;

/** Before a long file is read. @throws {UsageError} if there is a file that would be lost */
async function requireNewFile(
  path: string,
  files: readonly string[],
  { force, mapping }: InspectCommandOptions,
): Promise<void> {
  const read = files.find(
    (file) => resolve(file.replace(/#.*$/, '')) === resolve(path) || resolve(file) === resolve(path),
  );
  if (read !== undefined)
    throw new UsageError(`--mapping: expected a file for the mapping, got ${path}, which is read.`);
  const mappingFile = files.find((file) => /\.ya?ml$/i.test(file));
  if (mappingFile !== undefined) {
    throw new UsageError(
      `Expected files with data, got ${mappingFile}, a mapping. To try it: fingraph import preview ${mappingFile}`,
    );
  }
  const exists = await access(path).then(
    () => true,
    () => false,
  );
  if (!exists || force) return;
  const other = mapping === undefined ? ' or --mapping FILE to write to another' : '';
  throw new UsageError(`${path} exists. Give --force to replace it${other}.`);
}

/** @throws {OutputError} */
async function writeMapping(path: string, text: string, { force }: InspectCommandOptions): Promise<void> {
  try {
    await writeFile(path, text, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw folderError(error, path);
  }
}

function inspectionJson(inspection: Inspection, written: string | null): string {
  return `${JSON.stringify({ ...inspection, mappingFile: written })}\n`;
}
