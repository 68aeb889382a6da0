import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Command, Option } from 'commander';

import type { Preset } from '../../import/preset/preset.ts';
import { folderError } from '../dataset/new-folder.ts';
import { ReportedError } from '../exit.ts';
import { print } from '../output.ts';
import { optionsOf } from '../setting.ts';
import { untilInterrupted } from '../signal.ts';
import { UsageError } from '../usage-error.ts';
import { showImport } from './import-progress.ts';
import { addInputOptions, addPresetOptions, type InputOptions, presetOptionsOf } from './input-option.ts';
import { addInspect } from './inspect.ts';
import { judgementOption, matchThresholdOption, maxRejectsOption, readJudgements } from './judgement.ts';
import { note, openInput, readOthers } from './open-input.ts';
import { addPreview } from './preview.ts';
import { presetHelp, presetsFor } from './presets-for.ts';

/** Adds the commands that make a data set of other files. */
export async function addImport(program: Command, args: readonly string[]): Promise<void> {
  const presets = await presetsFor(args, 'import');
  const command = program
    .command('import')
    .summary('Make a data set of tables, JSON or another format.')
    .description(
      'Makes the folder of a data set from files, as a mapping or a preset says. The same files give the same folder. ' +
        'A row with issues is rejected as a whole and listed in rejects.csv.',
    )
    .usage('[mapping] [options]')
    .argument('[paths...]', 'a mapping; or the files or folder of a preset')
    .helpCommand(false)
    .enablePositionalOptions()
    .option('--out <folder>', 'New or empty folder to write, or one that an earlier import wrote. (required)')
    .addOption(judgementOption())
    .addOption(maxRejectsOption())
    .addOption(matchThresholdOption())
    .addOption(new Option('--format <format>', 'Format of the report.').choices(['text', 'json']).default('text'))
    .addHelpText('after', `${presetHelp(presets)}${EXAMPLES}`)
    .action((paths: readonly string[], _, self: Command) => importPaths(paths, self, presets));
  addInputOptions(command, presets);
  addPresetOptions(command, presets);
  addInspect(command);
  addPreview(command, presets);
}

const EXAMPLES = `
The folder appears when it is complete. ids.csv in it remembers the id of each
key, and matches.csv lists entities that may be the same: write same or
different into its column judgement, and import again with --judgements.

Examples:
  fingraph import inspect deals.csv
  fingraph import preview deals.mapping.yml
  fingraph import deals.mapping.yml --out my-data
  fingraph import deals.mapping.yml --out my-data --judgements my-data/matches.csv
  fingraph import --preset edge-list edges.csv --out my-data`;

interface ImportCommandOptions extends InputOptions {
  readonly out?: string;
  readonly judgements?: string;
  readonly maxRejects: number;
  readonly matchThreshold: number;
  readonly format: 'text' | 'json';
}

async function importPaths(paths: readonly string[], command: Command, presets: readonly Preset[]): Promise<void> {
  const options = optionsOf<ImportCommandOptions>(command);
  const { out, format, maxRejects, matchThreshold } = options;
  if (out === undefined || out === '') throw new UsageError('--out: expected a folder to write, got none.');
  const preset = presets.find(({ name }) => name === options.preset) ?? null;
  const report = await untilInterrupted(async (signal) => {
    const presetOptions = presetOptionsOf(command, preset, presets);
    const input = await openInput(paths, { ...options, presets, presetOptions, onNote: note });
    const { outputObstacle } = await import('../../import/write/output-folder.ts');
    const { importFiles } = await import('../../import/import-files.ts');
    try {
      if ((await stat(out).catch(() => null))?.isDirectory() === false) {
        throw new UsageError(`--out: expected a folder to write, got ${out}, a file.`);
      }
      const obstacle = await outputObstacle(resolve(out), input.manifest.id);
      if (obstacle !== null) {
        const expected = 'a new or empty folder, or one to which this data set was imported before';
        throw new UsageError(`--out: expected ${expected}, got ${out}, ${obstacle}.`);
      }
      const judgements = await readJudgements(options.judgements);
      const others = await readOthers(options.with ?? [], input.manifest.id);
      const onProgress = showImport();
      return await importFiles(input, {
        out: resolve(out),
        judgements,
        others,
        maxRejects,
        matchThreshold,
        onProgress,
        signal,
      });
    } catch (error) {
      throw folderError(error, out);
    }
  });
  const { reportText } = await import('./report-text.ts');
  await print(format === 'json' ? `${JSON.stringify({ out, ...report })}\n` : reportText(report, { out, maxRejects }));
  if (!report.isWritten) throw new ReportedError();
}
