import { type Command, InvalidArgumentError, Option } from 'commander';

import type { DatasetManifest } from '../../model/manifest.ts';
import type { Preset, PresetOptions } from '../../import/preset/preset.ts';
import { UsageError } from '../usage-error.ts';

/** The options of a command that says what is imported. */
export interface InputOptions {
  readonly preset?: string;
  readonly id?: string;
  readonly title?: string;
  readonly license?: string;
  readonly publisher?: string;
  readonly with?: readonly string[];
}

/** @param presets empty if the command line does not run the command, as they are slow to load */
export function addInputOptions(command: Command, presets: readonly Preset[]): void {
  const preset = new Option('--preset <name>', 'Format of the files, in place of a mapping.');
  if (presets.length > 0) preset.choices(presets.map(({ name }) => name));
  command
    .addOption(preset)
    .option('--id <id>', 'Id of the data set, in place of that of the mapping or the preset.')
    .option('--title <text>', 'Its title.')
    .option('--license <license>', 'Its licence: an SPDX identifier or an address.')
    .option('--publisher <name>', 'Its publisher.')
    .option('--with <folders...>', 'Folders of other data sets that it may refer to and share entities with.');
}

/** Adds the options of all presets, without a word in the help. */
export function addHiddenPresetOptions(command: Command, presets: readonly Preset[]): void {
  const before = new Set(command.options);
  addPresetOptions(command, presets);
  for (const option of command.options) if (!before.has(option)) option.hideHelp();
}

/** Adds the options of all presets. One that several presets have says what it means in each. */
export function addPresetOptions(command: Command, presets: readonly Preset[]): void {
  /** By option: the presets that give it each meaning. */
  const meanings = new Map<string, { readonly value: string | null; readonly presets: Map<string, string[]> }>();
  for (const { name: preset, options } of presets) {
    for (const { name, value, description } of options) {
      const known = meanings.get(name) ?? { value, presets: new Map<string, string[]>() };
      known.presets.set(description, [...(known.presets.get(description) ?? []), preset]);
      meanings.set(name, known);
    }
  }
  if (meanings.size === 0) return;
  command.optionsGroup('Options of presets:');
  for (const [name, { value, presets: names }] of meanings) {
    const texts = [...names].map(([description, owners]) => `${owners.join(', ')}: ${description}`);
    command.option(value === null ? `--${name}` : `--${name} <${value}>`, `${texts.join('. ')}.`);
  }
  command.optionsGroup('Options:');
}

/**
 * The options of a preset on a command line.
 *
 * @throws {UsageError} for one that only other presets have
 */
export function presetOptionsOf(command: Command, preset: Preset | null, presets: readonly Preset[]): PresetOptions {
  const own = new Set(preset?.options.map(({ name }) => name));
  const given: Record<string, string | true> = {};
  for (const { name } of presets.flatMap(({ options }) => options)) {
    const value = command.getOptionValue(new Option(`--${name}`).attributeName()) as string | true | undefined;
    if (value === undefined) continue;
    if (own.has(name)) given[name] = value;
    else {
      const owners = presets.filter(({ options }) => options.some((option) => option.name === name));
      const expected = owners.map((one) => `--preset ${one.name}`).join(' or ');
      throw new UsageError(
        `--${name}: expected ${expected}, got ${preset === null ? 'none' : `--preset ${preset.name}`}.`,
      );
    }
  }
  return given;
}

/** What the command line says of the data set itself. */
export function manifestOf({ id, title, license, publisher }: InputOptions): Partial<DatasetManifest> {
  const given = { id, title, license, publisher };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** A parser of a number of an option. */
export function numberFrom(least: number, most: number, isWhole: boolean): (text: string) => number {
  return (text) => {
    const number = text.trim() === '' ? NaN : Number(text);
    if (number >= least && number <= most && (!isWhole || Number.isInteger(number))) return number;
    const range = most === Infinity ? `from ${least}` : `from ${least} to ${most}`;
    throw new InvalidArgumentError(`Expected a ${isWhole ? 'whole ' : ''}number ${range}.`);
  };
}
