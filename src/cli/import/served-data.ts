import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';

import type { Preset } from '../../import/preset/preset.ts';
import { ReportedError } from '../exit.ts';
import { optionsOf } from '../setting.ts';
import { UsageError } from '../usage-error.ts';
import { showImport } from './import-progress.ts';
import { addHiddenPresetOptions, addInputOptions, type InputOptions, presetOptionsOf } from './input-option.ts';
import { MATCH_THRESHOLD } from '../../import/write/import-options.ts';
import { judgementOption, maxRejectsOption, readJudgements } from './judgement.ts';
import { note, openInput, readOthers } from './open-input.ts';

/** Adds the options that import files before they are served. */
export function addDataOptions(command: Command, presets: readonly Preset[]): void {
  command
    .optionsGroup('Options of --data:')
    .option(
      '--data <paths...>',
      'Files to import and load: a mapping, data files, or what a preset takes, with the options of import.',
    )
    .addOption(judgementOption())
    .addOption(maxRejectsOption());
  addInputOptions(command, presets);
  addHiddenPresetOptions(command, presets);
}

interface DataOptions extends InputOptions {
  readonly data?: readonly string[];
  readonly judgements?: string;
  readonly maxRejects: number;
}

/** Files that were imported to a temporary folder. */
export interface ServedData {
  readonly folder: string;
  /** What the user calls it. */
  readonly name: string;
  /** The files that were read: a change of one changes the data. */
  readonly files: readonly string[];
  /** Imports them again. */
  prepare(): Promise<void>;
  remove(): Promise<void>;
}

interface ServedDataOptions {
  /** The folder that is served too: the data may share its entities. */
  readonly folder: string | null;
  readonly presets: readonly Preset[];
  readonly stop: AbortSignal;
}

/**
 * Imports the files of `--data`; null if there are none.
 *
 * @throws {ReportedError} if rows are rejected
 */
export async function importServedData(
  command: Command,
  { folder: served, presets, stop }: ServedDataOptions,
): Promise<ServedData | null> {
  const options = optionsOf<DataOptions>(command);
  const { data: paths, maxRejects, judgements: file } = options;
  if (paths === undefined) return requireNoInputOption(command, presets);
  const preset = presets.find(({ name }) => name === options.preset) ?? null;
  const presetOptions = presetOptionsOf(command, preset, presets);
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-data-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  async function importData(onNote: (line: string) => void): Promise<readonly string[]> {
    const { reportText } = await import('./report-text.ts');
    const { importFiles } = await import('../../import/import-files.ts');
    const input = await openInput(paths ?? [], { ...options, presets, presetOptions, onNote });
    const others = await readOthers([...(served === null ? [] : [served]), ...(options.with ?? [])], input.manifest.id);
    const judgements = await readJudgements(file);
    const onProgress = showImport();
    const report = await importFiles(input, {
      out: folder,
      judgements,
      others,
      maxRejects,
      matchThreshold: MATCH_THRESHOLD,
      onProgress,
      signal: stop,
    });
    process.stderr.write(reportText(report, { out: null, maxRejects }));
    if (!report.isWritten) throw new ReportedError();
    const read = [...(paths ?? []), ...input.files.map(({ path }) => path), ...(file === undefined ? [] : [file])];
    return read.flatMap((path) => [path, path.replace(/#[^#]*$/, '')]);
  }
  try {
    const files = await importData(note);
    return { folder, name: paths.join(', '), files, prepare: () => importData(() => {}).then(() => undefined), remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/** @throws {UsageError} */
function requireNoInputOption(command: Command, presets: readonly Preset[]): null {
  const given = INPUT_OPTIONS.find((name) => command.getOptionValueSource(name) === 'cli');
  if (given !== undefined) throw new UsageError(`--${given}: expected --data with files to import, got none.`);
  presetOptionsOf(command, null, presets);
  return null;
}

const INPUT_OPTIONS = ['preset', 'id', 'title', 'license', 'publisher', 'with', 'judgements'];
