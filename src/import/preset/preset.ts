import type { ImportInput } from '../draft.ts';

/** A format that FinGraph can import without a mapping of the user's. Each is described in docs/presets.md. */
export interface Preset {
  /** What `--preset` takes: `edge-list`. */
  readonly name: string;
  /** One sentence for the list of presets. */
  readonly description: string;
  /** Which files it takes, for the help: `a CSV file with the columns source and target`. */
  readonly paths: string;
  readonly options: readonly PresetOption[];
  /**
   * Opens files, or a folder of them. It reads no more than it needs to find out whether they have the right shape.
   *
   * @param paths as the user wrote them, at least one
   * @throws {ImportError} if a file is missing or has another shape, or an option has an invalid value
   */
  open(paths: readonly string[], options: PresetOptions): Promise<ImportInput>;
}

/** An option of the command line that only this preset has. */
export interface PresetOption {
  /** Key in `PresetOptions`, and the flag without its hyphens: `keep` for `--keep`. In kebab-case. */
  readonly name: string;
  /** What the help calls the value: `file` for `--keep <file>`; null for a flag without a value. */
  readonly value: string | null;
  /** One sentence, without a full stop, as in `docs/cli.md`. */
  readonly description: string;
}

/** Values of the options by name; true for a flag without a value. Options that were not given are missing. */
export type PresetOptions = Readonly<Record<string, string | true>>;
