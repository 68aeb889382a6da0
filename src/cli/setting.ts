import { type Command, Option } from 'commander';

import { type Config, type Overrides, readConfig, variableIn } from '../config/config.ts';
import { type Lookup, deprecatedNamesOf, deprecationWarnings, lookUpSetting } from '../config/deprecated-variable.ts';
import { type Environment, VARIABLES, type VariableName } from '../config/variable.ts';
import type { Engine } from '../engine/engine.ts';
import { misspeltVariables } from './misspelt-variable.ts';

/** Options that override environment variables. Secrets have none, since other users can see command lines. */
export const FLAGS = {
  PORT: '--port <number>',
  HOST: '--host <address>',
  BASE_PATH: '--base-path <path>',
  GRAPH_URL: '--graph <url>',
  GRAPH_USER: '--graph-user <name>',
  GRAPH_PASSWORD_FILE: '--graph-password-file <file>',
  GRAPH_DATABASE: '--graph-database <name>',
  INTROSPECTION: '--introspection <on|off>',
  TOKENS: '--tokens <list>',
  ANONYMOUS: '--anonymous <on|off>',
  ANONYMOUS_RATE: '--anonymous-rate <number>',
  ANONYMOUS_MAX_COST: '--anonymous-max-cost <number>',
  TRUSTED_DOCUMENTS_ONLY: '--trusted-documents-only <on|off>',
  TRUSTED_DOCUMENTS: '--trusted-documents <file>',
  QUESTIONS: '--questions <folder>',
  TRUSTED_PROXIES: '--trusted-proxies <number>',
  STATEMENT_TIMEOUT_MS: '--statement-timeout-ms <number>',
  CORS_ORIGINS: '--cors-origins <list>',
  EMBED_ORIGINS: '--embed-origins <list>',
  FEDERATION: '--federation <on|off>',
  UPDATES: '--updates <on|off>',
  MAX_UPDATE_BYTES: '--max-update-bytes <number>',
  MAX_IMPORT_BYTES: '--max-import-bytes <number>',
  MAX_BODY_BYTES: '--max-body-bytes <number>',
  MAX_COST: '--max-cost <number>',
  MAX_DEPTH: '--max-depth <number>',
  MAX_ALIASES: '--max-aliases <number>',
  MAX_DIRECTIVES: '--max-directives <number>',
  MAX_TOKENS: '--max-tokens <number>',
  REQUEST_TIMEOUT_MS: '--request-timeout-ms <number>',
  MAX_REQUESTS: '--max-requests <number>',
  MAX_QUEUED_REQUESTS: '--max-queued-requests <number>',
  MAX_CONCURRENT_COST: '--max-concurrent-cost <number>',
  MAX_EXPORTS: '--max-exports <number>',
  MAX_CONNECTIONS: '--max-connections <number>',
  ROW_CACHE_BYTES: '--row-cache-bytes <number>',
  RESPONSE_CACHE_BYTES: '--response-cache-bytes <number>',
  LOG_LEVEL: '--log-level <level>',
  SHUTDOWN_TIMEOUT_MS: '--shutdown-timeout-ms <number>',
} as const satisfies Record<Exclude<VariableName, 'GRAPH_PASSWORD' | 'SERVER_TOKEN' | 'NODE_ENV'>, string>;

type Setting = keyof typeof FLAGS;

export const ALL_SETTINGS = Object.keys(FLAGS) as Setting[];
export const GRAPH_SETTINGS: readonly Setting[] = [
  'GRAPH_URL',
  'GRAPH_USER',
  'GRAPH_PASSWORD_FILE',
  'GRAPH_DATABASE',
  'STATEMENT_TIMEOUT_MS',
];

export interface Settings {
  readonly config: Config;
  /** Opens the configured graph. A wrong URL is a ConfigError that names the option or variable. */
  openGraph(options?: { readonly readOnly?: boolean }): Promise<Engine>;
}

/** Adds options for settings; `defaults` override the global defaults. */
export function addSettings(
  command: Command,
  settings: readonly Setting[],
  defaults: Partial<Record<Setting, string>> = {},
): void {
  command.optionsGroup('Settings (override environment variables):');
  for (const setting of settings) {
    command.addOption(settingOption(setting, defaults[setting]));
    for (const name of deprecatedNamesOf(setting)) command.addOption(new Option(`${flagOf(name)} <value>`).hideHelp());
  }
}

/**
 * Reads settings from the options of a command and its parents, and from the environment. Warns about misspelled variables
 * and deprecated names.
 *
 * @throws {ConfigError} that lists all invalid options and variables
 */
export function settingsOf(command: Command, environment: Environment): Settings {
  const options = optionsOf<Record<string, string | undefined>>(command);
  const lookUpOption: Lookup = (name) => {
    const givenBy = flagOf(name);
    const value = options[new Option(givenBy).attributeName()];
    return value === undefined ? undefined : { givenBy, value };
  };
  const warnings = [
    ...misspeltVariables(environment),
    ...deprecationWarnings(variableIn(environment)),
    ...deprecationWarnings(lookUpOption, flagOf),
  ];
  for (const line of warnings) process.stderr.write(`${line}\n`);
  const overrides: Overrides = Object.fromEntries(
    ALL_SETTINGS.flatMap((setting) => {
      const option = lookUpSetting(setting, lookUpOption);
      return option === undefined ? [] : [[setting, option]];
    }),
  );
  const config = readConfig(environment, overrides);
  return {
    config,
    openGraph: async (options) => {
      // imported lazily: the database drivers take half a second to load
      const { openGraph } = await import('../server/open-graph.ts');
      return openGraph(config, overrides.GRAPH_URL?.givenBy ?? 'GRAPH_URL', options);
    },
  };
}

/** The options of a command. An option before the subcommand applies if the subcommand does not set it. */
export function optionsOf<T extends object>(command: Command): T {
  const parentOptions = command.parent ? optionsOf(command.parent) : {};
  const isSet = ([name]: [string, unknown]): boolean => command.getOptionValueSource(name) !== 'default';
  return {
    ...command.opts<T>(),
    ...parentOptions,
    ...Object.fromEntries(Object.entries(command.opts()).filter(isSet)),
  };
}

/** `--port` for `PORT`. The option of a deprecated variable is its name in kebab case. */
function flagOf(name: string): string {
  const [flag = ''] = (FLAGS as Readonly<Record<string, string>>)[name]?.split(' ') ?? [];
  return flag || `--${name.toLowerCase().replaceAll('_', '-')}`;
}

function settingOption(setting: Setting, override?: string): Option {
  const [defaultValue, meaning] = VARIABLES[setting];
  const value = override ?? defaultValue;
  const hint = value === '' ? `env: ${setting}` : `env: ${setting}, default: ${value}`;
  return new Option(FLAGS[setting], `${meaning.replaceAll('`', '')} (${hint})`);
}
