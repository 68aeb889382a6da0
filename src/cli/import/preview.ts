import { type Command, Option } from 'commander';

import type { Preset } from '../../import/preset/preset.ts';
import { ReportedError } from '../exit.ts';
import { print } from '../output.ts';
import { optionsOf } from '../setting.ts';
import { exitOnSignal } from '../signal.ts';
import { addInputOptions, addPresetOptions, type InputOptions, numberFrom, presetOptionsOf } from './input-option.ts';
import { note, openInput, readOthers } from './open-input.ts';

export function addPreview(parent: Command, presets: readonly Preset[]): void {
  const command = parent
    .command('preview')
    .summary('Print what an import would make of the first rows.')
    .description(
      'Prints the claims of the first rows as sentences, and the rows that an import would reject. Writes nothing.',
    )
    .usage('[mapping] [options]')
    .argument('[paths...]', 'a mapping; or the files or folder of a preset')
    .addOption(
      new Option('--rows <number>', 'How many rows to read.').argParser(numberFrom(1, 10_000, true)).default(20),
    )
    .addOption(new Option('--format <format>', 'Format of the preview.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    // the command import takes options of the same name if they come last
    .action((paths: readonly string[], _, self: Command) =>
      printPreview(paths, optionsOf<PreviewCommandOptions>(self), self, presets),
    );
  addInputOptions(command, presets);
  addPresetOptions(command, presets);
}

const EXAMPLES = `
Exits with code 1 if a row would be rejected.

Examples:
  fingraph import preview deals.mapping.yml --rows 50
  fingraph import preview --preset edge-list edges.csv`;

interface PreviewCommandOptions extends InputOptions {
  readonly rows: number;
  readonly format: 'text' | 'json';
}

async function printPreview(
  paths: readonly string[],
  options: PreviewCommandOptions,
  command: Command,
  presets: readonly Preset[],
): Promise<void> {
  exitOnSignal();
  const preset = presets.find(({ name }) => name === options.preset) ?? null;
  const presetOptions = presetOptionsOf(command, preset, presets);
  const input = await openInput(paths, { ...options, presets, presetOptions, onNote: note });
  const others = await readOthers(options.with ?? [], input.manifest.id);
  const { previewFiles } = await import('../../import/preview-files.ts');
  const preview = await previewFiles(input, { rows: options.rows, others });
  const { previewText } = await import('./preview-text.ts');
  await print(options.format === 'json' ? `${JSON.stringify(preview)}\n` : previewText(preview));
  if (preview.rejects.length > 0) throw new ReportedError();
}
