import { resolve } from 'node:path';

import type { Dataset } from '../../dataset/dataset.ts';
import type { ImportInput } from '../../import/draft.ts';
import type { Preset, PresetOptions } from '../../import/preset/preset.ts';
import { showTime } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { type InputOptions, manifestOf } from './input-option.ts';

interface OpenOptions extends InputOptions {
  readonly presets: readonly Preset[];
  readonly presetOptions: PresetOptions;
}

/**
 * Opens what a command line names: the files of a preset, a mapping, or a data file, for which the mapping that `inspect`
 * proposes is used.
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
  const [path, more] = paths;
  if (path === undefined) {
    throw new UsageError(`Expected ${preset?.paths ?? 'a mapping, or --preset and files'}, got none.`);
  }
  if (preset) return preset.open(paths, presetOptions);
  if (more !== undefined) throw new UsageError(`Expected one mapping, or --preset and files, got ${paths.join(' ')}.`);
  if (/\.ya?ml$/i.test(path)) {
    const { readMapping } = await import('../../import/mapping/read-mapping.ts');
    return readMapping(path);
  }
  throw new UsageError(`Expected a mapping file that ends in .yml, or --preset, got ${path}.`);
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
