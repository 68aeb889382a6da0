import { z } from 'zod';

import { ConfigError } from '../config/config-error.ts';
import { type Config, type Overrides, readConfig } from '../config/config.ts';
import { VARIABLES } from '../config/variable.ts';
import { closestName } from '../support/closest-match.ts';
import type { FinGraphOptions } from './fingraph.ts';

/** The variables of a server or a command, and those that have an option of their own. */
const OWN_OPTIONS: Readonly<Record<string, string>> = {
  GRAPH_URL: 'Use the option graph.',
  BASE_PATH: 'Use the option basePath.',
  NODE_ENV: 'Use the option production.',
  PORT: 'The server of the app listens.',
  HOST: 'The server of the app listens.',
  MAX_CONNECTIONS: 'The server of the app accepts the connections.',
  SHUTDOWN_TIMEOUT_MS: 'The server of the app shuts down.',
  SERVER_TOKEN: 'It is for commands.',
};

const SETTINGS = Object.keys(VARIABLES).filter((name) => !Object.hasOwn(OWN_OPTIONS, name));

const text = z.string('a text').optional();
const setting = z.union([z.string(), z.number()], 'a text or a number').optional();

const optionsSchema = z.strictObject(
  {
    graph: text,
    datasets: z.array(z.string('a text'), 'a list of folders').optional(),
    basePath: text,
    production: z.boolean('true or false').optional(),
    settings: z.strictObject(Object.fromEntries(SETTINGS.map((name) => [name, setting])), 'an object').optional(),
    signal: z.instanceof(AbortSignal, { error: 'an AbortSignal' }).optional(),
  } satisfies Record<keyof FinGraphOptions, z.ZodType>,
  'an object',
);

/**
 * Reads the options of `createFinGraph`, also those of a caller without types.
 *
 * @throws {ConfigError} with a line for every invalid one
 */
export function fingraphConfig(options: FinGraphOptions): Config {
  const parsed = optionsSchema.safeParse(options, { reportInput: true });
  if (!parsed.success) throw new ConfigError(parsed.error.issues.flatMap(optionIssues).join('\n'));
  const { graph, basePath, production = true, settings = {} } = parsed.data;
  const given = [
    ['GRAPH_URL', 'graph', graph],
    ['BASE_PATH', 'basePath', basePath],
    ['NODE_ENV', 'production', production ? 'production' : ''],
    ...Object.entries(settings).map(([name, value]) => [name, `settings.${name}`, value] as const),
  ] as const;
  const overrides: Overrides = Object.fromEntries(
    given.flatMap(([name, givenBy, value]) =>
      value === undefined || value === '' ? [] : [[name, { givenBy, value: String(value).trim() }]],
    ),
  );
  return readConfig({}, overrides);
}

function optionIssues(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.join('.');
  if (issue.code !== 'unrecognized_keys') {
    return [`${path || 'createFinGraph'}: expected ${issue.message}, got ${shownValue(issue.input)}.`];
  }
  return issue.keys.map((key) => {
    const name = path === '' ? key : `${path}.${key}`;
    return `${name}: FinGraph has no such ${path === '' ? 'option' : 'setting'}. ${optionHint(key, path)}`.trimEnd();
  });
}

function optionHint(key: string, path: string): string {
  const own = OWN_OPTIONS[key];
  if (own !== undefined) return own;
  if (path === '' && SETTINGS.includes(key)) return `Use settings.${key}.`;
  const closest = closestName(key, path === '' ? Object.keys(optionsSchema.shape) : SETTINGS);
  return closest === undefined ? '' : `Did you mean ${closest}?`;
}

function shownValue(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : JSON.stringify(value);
}
