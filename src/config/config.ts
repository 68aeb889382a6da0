import { z } from 'zod';

import type { Access, Token } from '../http/access/access.ts';
import { SecretFileError, readSecret } from './secret-file.ts';
import { addIssue, environmentIssue, hintOf, ineffectiveSettings, originIssue } from './setting-rule.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** The path that a proxy serves the server under, such as `/fingraph`; empty: the root. */
  readonly basePath: string;
  readonly graph: {
    readonly url: string;
    readonly user: string | null;
    readonly password: string | null;
    readonly database: string | null;
    readonly statementTimeoutMs: number;
  };
  readonly access: Access;
  /** `*` or origins; empty: pages of other origins may not ask. */
  readonly corsOrigins: readonly string[];
  readonly maxBodyBytes: number;
  /** What one request may ask for. */
  readonly limits: {
    readonly maxCost: number;
    readonly maxDepth: number;
    readonly maxAliases: number;
    readonly maxDirectives: number;
    readonly maxTokens: number;
    readonly timeoutMs: number;
  };
  readonly admission: {
    readonly maxRequests: number;
    readonly maxQueued: number;
    readonly maxExports: number;
    /** Points of all requests that are executed at a time. */
    readonly maxConcurrentCost: number;
  };
  readonly maxConnections: number;
  /** Of rows that requests have read; 0 keeps none. */
  readonly keptRowsBytes: number;
  /** Of whole answers; 0 keeps none. */
  readonly keptAnswersBytes: number;
  readonly logLevel: string;
  readonly shutdownTimeoutMs: number;
  /** What the command line shows to a server that it asks. */
  readonly serverToken: string | null;
}

/** Every environment variable that is read, with its default and what it is for. The README shows this table. */
export const VARIABLES = {
  PORT: ['4000', 'TCP port to listen on; 0 takes any that is free.'],
  HOST: ['127.0.0.1', 'Address to listen on; `0.0.0.0` for all, as in a container.'],
  BASE_PATH: [
    '',
    'Path that a proxy serves this server under, such as `/fingraph`. Every link starts with it; requests may come with or without it.',
  ],
  GRAPH_URL: [
    'memory:',
    '`memory:` loads the shipped data at each start, `file:PATH` keeps a graph on disk, `neo4j://HOST:7687` (or `neo4j+s`, `bolt` …) asks a Neo4j server.',
  ],
  GRAPH_USER: ['', 'User of the Neo4j server.'],
  GRAPH_PASSWORD: ['', 'Password of that user.'],
  GRAPH_PASSWORD_FILE: ['', 'A file with that password, such as a mounted secret, in place of `GRAPH_PASSWORD`.'],
  GRAPH_DATABASE: ['neo4j', 'Database on the Neo4j server.'],
  STATEMENT_TIMEOUT_MS: ['30000', 'How long one statement may take in the database, in milliseconds.'],
  NODE_ENV: ['', '`production` closes what is open for the first minute: see [Two modes](#two-modes).'],
  INTROSPECTION: [
    '',
    '`on` or `off`: whether clients may read the schema through the API, are told which names they may have meant, and get GraphiQL. Unset: on, but off in production.',
  ],
  TOKENS: ['', 'Who may ask with a bearer token: entries of `fingraph token`, separated by commas.'],
  ANONYMOUS: ['on', '`on` or `off`: whether anybody may ask without a token.'],
  ANONYMOUS_RATE: [
    '',
    'Points of cost a minute that each address without a token may ask; 0: no limit. Unset: 0, but 100000 in production.',
  ],
  ANONYMOUS_MAX_COST: [
    '',
    'Points that one request without a token may cost. Unset: what any request may, but 20000 in production.',
  ],
  TRUSTED_DOCUMENTS_ONLY: ['off', '`on` or `off`: whether only trusted documents are answered, but to operators.'],
  TRUSTED_DOCUMENTS: [
    '',
    'A JSON file of trusted documents by hash, as graphql-codegen, Relay or Apollo write it, beside the questions of the library.',
  ],
  TRUSTED_PROXIES: ['0', 'How many proxies stand in front, whose `X-Forwarded-For` is believed.'],
  CORS_ORIGINS: ['', 'Origins whose pages may ask, separated by commas, or `*` for all; empty: none but its own.'],
  MAX_BODY_BYTES: ['100000', 'Largest request body, in bytes.'],
  MAX_COST: ['50000', 'What one request may cost, in objects of its answer (see [Limits](#limits)).'],
  MAX_DEPTH: ['20', 'How many fields of a document may stand within each other.'],
  MAX_ALIASES: ['50', 'How many fields of a document may have an alias, or stand beside the same field.'],
  MAX_DIRECTIVES: ['50', 'How many directives a document may have.'],
  MAX_TOKENS: ['10000', 'How many words and signs a document may have.'],
  REQUEST_TIMEOUT_MS: [
    '60000',
    'How long a request may take from its arrival to its answer, but for exports, in milliseconds.',
  ],
  MAX_REQUESTS: ['64', 'How many requests are worked on at a time.'],
  MAX_QUEUED_REQUESTS: ['256', 'How many more may wait, at most ten seconds; the rest is refused with 503 at once.'],
  MAX_CONCURRENT_COST: [
    '100000',
    'How many points of cost are executed at a time; requests wait until theirs are free. Bounds the memory.',
  ],
  MAX_EXPORTS: ['4', 'How many exports may be under way at a time; none waits.'],
  MAX_CONNECTIONS: [
    '2000',
    'How many connections may be open, a tenth of them of one address where no proxy stands in front.',
  ],
  KEPT_ROWS_BYTES: [
    '64000000',
    'How much memory rows may take that were read once and are not read again until the graph is loaded anew, in bytes; 0 keeps none.',
  ],
  KEPT_ANSWERS_BYTES: ['32000000', 'The same for whole answers to equal requests, in bytes.'],
  LOG_LEVEL: ['info', '`trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.'],
  SHUTDOWN_TIMEOUT_MS: ['10000', 'How long requests under way may take to finish at a stop, in milliseconds.'],
  SERVER_TOKEN: ['', 'The bearer token that `ask` and `export` show to the server of `--server`.'],
} as const satisfies Record<string, readonly [byDefault: string, meaning: string]>;

export type VariableName = keyof typeof VARIABLES;

/** A value that wins over the environment's, and what gave it: `--port`. */
export interface Override {
  readonly givenBy: string;
  readonly value: string;
}

/** Variables that cannot be used, each with what was expected and what came. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export type Environment = Readonly<Record<string, string | undefined>>;
export type Overrides = Readonly<Partial<Record<VariableName, Override>>>;

/**
 * Reads the configuration. A variable that is set to nothing counts as not set; blanks around a value are none of it,
 * but in a password.
 *
 * @throws {ConfigError} that names every bad variable, or what gave its value instead
 */
export function readConfig(environment: Environment, overrides: Overrides = {}): Config {
  const given: Record<string, string> = Object.fromEntries(
    Object.entries(VARIABLES).map(([name, [byDefault]]) => [
      name,
      overrides[name as VariableName]?.value ?? (valueOf(name, environment) || byDefault),
    ]),
  );
  const read = variables.safeParse(given);
  if (!read.success) {
    throw new ConfigError(read.error.issues.map((issue) => faultOf(issue, given, overrides)).join('\n'));
  }
  const values = read.data;
  const ineffective = ineffectiveSettings({
    graphUrl: values.GRAPH_URL,
    anonymous: values.ANONYMOUS === 'on',
    maxCost: values.MAX_COST,
    anonymousMaxCost: values.ANONYMOUS_MAX_COST,
    isGiven: (name) => given[name] !== VARIABLES[name][0],
    isGraphChosen: overrides.GRAPH_URL !== undefined && overrides.GRAPH_USER === undefined,
  });
  if (ineffective.length > 0) throw new ConfigError(ineffective.join('\n'));
  return {
    port: values.PORT,
    host: values.HOST,
    basePath: values.BASE_PATH,
    graph: {
      url: values.GRAPH_URL,
      user: values.GRAPH_USER || null,
      password: passwordOf(values),
      database: values.GRAPH_DATABASE,
      statementTimeoutMs: values.STATEMENT_TIMEOUT_MS,
    },
    access: accessOf(values),
    corsOrigins: values.CORS_ORIGINS,
    maxBodyBytes: values.MAX_BODY_BYTES,
    limits: {
      maxCost: values.MAX_COST,
      maxDepth: values.MAX_DEPTH,
      maxAliases: values.MAX_ALIASES,
      maxDirectives: values.MAX_DIRECTIVES,
      maxTokens: values.MAX_TOKENS,
      timeoutMs: values.REQUEST_TIMEOUT_MS,
    },
    admission: {
      maxRequests: values.MAX_REQUESTS,
      maxQueued: values.MAX_QUEUED_REQUESTS,
      maxExports: values.MAX_EXPORTS,
      maxConcurrentCost: values.MAX_CONCURRENT_COST,
    },
    maxConnections: values.MAX_CONNECTIONS,
    keptRowsBytes: values.KEPT_ROWS_BYTES,
    keptAnswersBytes: values.KEPT_ANSWERS_BYTES,
    logLevel: values.LOG_LEVEL,
    shutdownTimeoutMs: values.SHUTDOWN_TIMEOUT_MS,
    serverToken: values.SERVER_TOKEN || null,
  };
}

/** @throws {ConfigError} */
function passwordOf({ GRAPH_PASSWORD: password, GRAPH_PASSWORD_FILE: file }: z.infer<typeof variables>): string | null {
  if (file === '') return password || null;
  if (password !== '') {
    throw new ConfigError('GRAPH_PASSWORD, GRAPH_PASSWORD_FILE: expected one of the two, got both. Leave one unset.');
  }
  try {
    return readSecret(file);
  } catch (error) {
    if (!(error instanceof SecretFileError)) throw error;
    throw new ConfigError(`GRAPH_PASSWORD_FILE: ${error.message} at ${JSON.stringify(file)}.`, { cause: error });
  }
}

function accessOf(values: z.infer<typeof variables>): Access {
  const production = values.NODE_ENV === 'production';
  const { ANONYMOUS_RATE: rate, ANONYMOUS_MAX_COST: maxCost } = values;
  return {
    introspection: values.INTROSPECTION === '' ? !production : values.INTROSPECTION === 'on',
    trustedDocumentsOnly: values.TRUSTED_DOCUMENTS_ONLY === 'on',
    trustedDocuments: values.TRUSTED_DOCUMENTS || null,
    csrfRule: production,
    anonymous: {
      allowed: values.ANONYMOUS === 'on',
      rate: (rate ?? (production ? PRODUCTION_RATE : 0)) || null,
      maxCost: maxCost ?? (production ? PRODUCTION_MAX_COST : null),
    },
    tokens: values.TOKENS,
    guardedMetrics: production,
    proxies: values.TRUSTED_PROXIES,
  };
}

const PRODUCTION_RATE = 100_000;
const PRODUCTION_MAX_COST = 20_000;

function valueOf(name: string, environment: Environment): string | undefined {
  return name === 'GRAPH_PASSWORD' ? environment[name] : environment[name]?.trim();
}

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const variables = z.object({
  PORT: wholeNumber(0, 65_535),
  HOST: z.string().regex(/^[\w.:-]+$/, 'a host name or address without scheme and port'),
  BASE_PATH: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine(
      isBasePath,
      'a path such as /fingraph, of letters, digits and - . _ ~, and none that the server uses itself',
    ),
  GRAPH_URL: z.string(),
  GRAPH_USER: z.string(),
  GRAPH_PASSWORD: z.string(),
  GRAPH_PASSWORD_FILE: z.string(),
  GRAPH_DATABASE: z.string(),
  NODE_ENV: z.string().superRefine((name, context) => {
    const issue = environmentIssue(name);
    if (issue) addIssue(context, issue);
  }),
  INTROSPECTION: z.enum(['on', 'off', ''], 'on or off'),
  TOKENS: z.string().transform((text, context) => {
    const entries = text.split(',').flatMap((entry) => entry.trim() || []);
    const tokens = entries.map(tokenOf);
    if (tokens.some((token) => token === null) || new Set(tokens.map((token) => token?.name)).size < tokens.length) {
      context.addIssue({ code: 'custom', message: TOKEN });
    }
    return tokens.filter((token) => token !== null);
  }),
  ANONYMOUS: z.enum(['on', 'off'], 'on or off'),
  ANONYMOUS_RATE: wholeNumberOrNone(0, 1_000_000_000),
  ANONYMOUS_MAX_COST: wholeNumberOrNone(1, 1_000_000_000),
  TRUSTED_DOCUMENTS_ONLY: z.enum(['on', 'off'], 'on or off'),
  TRUSTED_DOCUMENTS: z.string(),
  TRUSTED_PROXIES: wholeNumber(0, 100),
  STATEMENT_TIMEOUT_MS: wholeNumber(1, 3_600_000),
  CORS_ORIGINS: z
    .string()
    .transform((text) => text.split(',').flatMap((origin) => origin.trim() || []))
    .superRefine((origins, context) => {
      const issue = originIssue(origins);
      if (issue) addIssue(context, issue);
    }),
  MAX_BODY_BYTES: wholeNumber(1, 100_000_000),
  MAX_COST: wholeNumber(1, 1_000_000_000),
  MAX_DEPTH: wholeNumber(1, 200),
  MAX_ALIASES: wholeNumber(0, 10_000),
  MAX_DIRECTIVES: wholeNumber(0, 10_000),
  MAX_TOKENS: wholeNumber(1, 1_000_000),
  REQUEST_TIMEOUT_MS: wholeNumber(1, 3_600_000),
  MAX_REQUESTS: wholeNumber(1, 100_000),
  MAX_QUEUED_REQUESTS: wholeNumber(0, 1_000_000),
  MAX_CONCURRENT_COST: wholeNumber(1, 1_000_000_000),
  MAX_EXPORTS: wholeNumber(0, 10_000),
  MAX_CONNECTIONS: wholeNumber(1, 1_000_000),
  KEPT_ROWS_BYTES: wholeNumber(0, 100_000_000_000),
  KEPT_ANSWERS_BYTES: wholeNumber(0, 100_000_000_000),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(0, 3_600_000),
  SERVER_TOKEN: z.string().regex(/^([\w.~+/-]+=*)?$/, 'a token as fingraph token prints it'),
});

function wholeNumber(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, expected)
    .transform(Number)
    .refine((value) => value >= least && value <= most, expected);
}

function wholeNumberOrNone(least: number, most: number) {
  return z.union(
    [z.literal('').transform(() => null), wholeNumber(least, most)],
    `a whole number from ${least} to ${most}`,
  );
}

const TOKEN =
  'entries such as shop:reader:60000:HASH, of different names, as fingraph token prints them, separated by commas';

function tokenOf(entry: string): Token | null {
  const [, name, role, rate, hash] =
    /^([\w.-]{1,64}):(reader|operator):([1-9]\d{0,8}):([\da-f]{64})$/.exec(entry) ?? [];
  if (name === undefined || rate === undefined || hash === undefined) return null;
  return { name, role: role === 'operator' ? role : 'reader', rate: Number(rate), hash };
}

/** No dot segments, which browsers resolve, and no path of the server itself, which could be meant with or without it. */
function isBasePath(text: string): boolean {
  const [first = '', ...rest] = text.split('/').slice(1);
  const isPath = /^(?:\/[\w.~-]+)*$/.test(text);
  return isPath && !OWN_PATHS.has(first) && ![first, ...rest].some((segment) => /^\.+$/.test(segment));
}

const OWN_PATHS: ReadonlySet<string> = new Set([
  'assets',
  'claim',
  'conflicts',
  'connections',
  'entity',
  'export',
  'graphiql',
  'graphql',
  'health',
  'markets',
  'metrics',
  'neighbourhood',
  'questions',
  'search',
  'source',
]);

/** Only variables with rules get here, so not the password; secrets are never shown. */
function faultOf(issue: z.core.$ZodIssue, given: Readonly<Record<string, string>>, overrides: Overrides): string {
  const name = String(issue.path[0]) as VariableName;
  const byDefault: string = VARIABLES[name][0];
  const cure = byDefault === '' ? 'Or leave it unset.' : `Or leave it unset for ${byDefault}.`;
  const got = SECRETS.has(name) ? 'something else' : JSON.stringify(given[name]);
  return `${overrides[name]?.givenBy ?? name}: expected ${issue.message}, got ${got}.${hintOf(issue)} ${cure}`;
}

/** `TOKENS` too: who sets it wrong may have put a token there. */
const SECRETS: ReadonlySet<VariableName> = new Set(['TOKENS', 'SERVER_TOKEN']);
