import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Dataset } from '../../dataset/dataset.ts';
import type { ImportInput } from '../../import/draft.ts';
import type { Preset, PresetOptions } from '../../import/preset/preset.ts';
import { showTime } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { type InputOptions, manifestOf } from './input-option.ts';
import { mappingBeside, pathFrom } from './mapping-path.ts';
import { isMappingName } from '../../import/mapping/mapping-name.ts';

interface OpenOptions extends InputOptions {
  readonly presets: readonly Preset[];
  readonly presetOptions: PresetOptions;
  /** Says how the files are read. */
  readonly onNote: (line: string) => void;
}

/**
 * Opens what a command line names: the files of a preset, a mapping, or data files, for which a mapping is found or made.
 *
 * @throws {ImportError}
 * @throws {UsageError}
 */
export async function openInput(paths: readonly string[], options: OpenOptions): Promise<ImportInput> {
  const input = await openFiles(paths, options);
  return { ...input, manifest: { ...input.manifest, ...manifestOf(options) } };
}

async function openFiles(paths: readonly string[], options: OpenOptions): Promise<ImportInput> {
  const { preset: name, presets, presetOptions } = options;
  const preset = presets.find((one) => one.name === name);
  const [path] = paths;
  if (path === undefined) {
    throw new UsageError(`Expected ${preset?.paths ?? 'a mapping, a data file, or --preset and files'}, got none.`);
  }
  if (preset) return preset.open(paths, presetOptions);
  const { readMapping } = await import('../../import/mapping/read-mapping.ts');
  const mappings = paths.filter(isMappingName);
  if (mappings.length > 0 && paths.length > 1) {
    throw new UsageError(`Expected one mapping, which names its files, got ${paths.join(' ')}.`);
  }
  if (mappings.length > 0) return readMapping(path);
  return withoutMapping([path, ...paths.slice(1)], options.onNote);
}

/** Reads data files with the mapping beside the first, or with the one that `inspect` proposes. */
async function withoutMapping(
  paths: readonly [string, ...string[]],
  onNote: (line: string) => void,
): Promise<ImportInput> {
  const [first] = paths;
  const beside = mappingBeside(first);
  const { readMapping } = await import('../../import/mapping/read-mapping.ts');
  if (paths.length === 1 && existsSync(beside)) {
    onNote(`${first} is read with the mapping ${beside}.`);
    return readMapping(beside);
  }
  const { inspectFiles } = await import('../../import/inspect/inspect-file.ts');
  const { parseMapping } = await import('../../import/mapping/parse-mapping.ts');
  const mappedPath = (path: string): string => pathFrom(beside, path);
  const { mapping, presets } = await showTime(`Inspecting ${paths.join(', ')}`, inspectFiles(paths, { mappedPath }));
  const [found] = presets;
  const hint = found && `--preset ${[found.name, ...found.options].join(' ')} ${found.paths.join(' ')}`;
  if (mapping === null) {
    throw new UsageError(
      `Expected ${hint ?? 'a mapping, a table with rows, or --preset and files'}, got ${paths.join(' ')}.`,
    );
  }
  const command = `fingraph import inspect ${paths.join(' ')}`;
  onNote(
    `${paths.join(', ')}: read with the mapping that "${command}" proposes. That command writes it, for you to correct.`,
  );
  if (hint !== undefined) onNote(`A preset reads this file too: ${hint}`);
  return parseMapping(mapping, { path: beside });
}

/** Prints a line that does not belong to the result. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Reads the data sets of `--with`. @throws {DatasetError} */
export async function readOthers(folders: readonly string[], dataset: string): Promise<Dataset[]> {
  const { readDataset } = await import('../../dataset/read.ts');
  const others: Dataset[] = [];
  for (const folder of folders) {
    const other = await showTime(`Checking ${folder}`, readDataset(resolve(folder)));
    if (other.manifest.id === dataset) {
      throw new UsageError(`--with: expected a data set other than ${dataset}, which is imported, got ${folder}.`);
    }
    others.push(other);
  }
  return others;
}
