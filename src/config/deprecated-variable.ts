import { ConfigError } from './config-error.ts';
import type { VariableName } from './variable.ts';

/** Former names of settings, each with its current name. They are accepted for one release. */
const CURRENT_NAMES = {
  KEPT_ROWS_BYTES: 'ROW_CACHE_BYTES',
  KEPT_ANSWERS_BYTES: 'RESPONSE_CACHE_BYTES',
} as const satisfies Record<string, VariableName>;

type DeprecatedName = keyof typeof CURRENT_NAMES;

const DEPRECATED_NAMES = Object.keys(CURRENT_NAMES) as DeprecatedName[];

/** A value and the name of the variable or option that set it, such as `PORT` or `--port`. */
export interface NamedValue {
  readonly givenBy: string;
  readonly value: string;
}

/** Looks up the value that was set under a name, by a variable of the environment or an option. */
export type Lookup = (name: VariableName | DeprecatedName) => NamedValue | undefined;

export function deprecatedNamesOf(name: VariableName): readonly DeprecatedName[] {
  return DEPRECATED_NAMES.filter((deprecated) => CURRENT_NAMES[deprecated] === name);
}

/**
 * Returns the value of a setting that was set under its current or a former name.
 *
 * @throws {ConfigError} if several names have different values
 */
export function lookUpSetting(name: VariableName, lookUp: Lookup): NamedValue | undefined {
  const candidates = [name, ...deprecatedNamesOf(name)].flatMap((key) => lookUp(key) ?? []);
  if (new Set(candidates.map(({ value }) => value)).size > 1) throw contradiction(candidates);
  return candidates[0];
}

function contradiction(candidates: readonly NamedValue[]): ConfigError {
  const [current, ...deprecated] = candidates.map(({ givenBy }) => givenBy);
  return new ConfigError(
    `${[current, ...deprecated].join(', ')}: expected one value, since these are names of the same setting, got different values. ` +
      `Remove ${deprecated.join(', ')}.`,
  );
}

/** Returns a warning for each former name that has a value. `rename` converts a name to the form that the user writes. */
export function deprecationWarnings(
  lookUp: Lookup,
  rename: (name: VariableName | DeprecatedName) => string = String,
): string[] {
  return DEPRECATED_NAMES.filter((name) => lookUp(name) !== undefined).map(
    (name) =>
      `${rename(name)} is deprecated and will be removed in the next release. Use ${rename(CURRENT_NAMES[name])} instead.`,
  );
}
