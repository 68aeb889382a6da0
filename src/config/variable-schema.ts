import { z } from 'zod';

import type { Token } from '../http/access/access.ts';
import { addIssue, environmentIssue, originIssue } from './setting-rule.ts';

export type VariableValues = z.infer<typeof variableSchema>;

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Parses the variables, with defaults filled in. The message of an issue completes "expected …". */
export const variableSchema = z.object({
  PORT: wholeNumber(0, 65_535),
  HOST: z.string().regex(/^[\w.:-]+$/, 'a host name or address without scheme and port'),
  BASE_PATH: z
    .string()
    .transform((text) => text.replace(/\/$/, ''))
    .refine(
      isBasePath,
      'a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself',
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
    if (tokens.includes(null) || new Set(tokens.map((token) => token?.name)).size < tokens.length) {
      context.addIssue({ code: 'custom', message: TOKEN });
    }
    return tokens.filter((token) => token !== null);
  }),
  ANONYMOUS: z.enum(['on', 'off'], 'on or off'),
  ANONYMOUS_RATE: wholeNumberOrNone(0, 1_000_000_000),
  ANONYMOUS_MAX_COST: wholeNumberOrNone(1, 1_000_000_000),
  TRUSTED_DOCUMENTS_ONLY: z.enum(['on', 'off'], 'on or off'),
  TRUSTED_DOCUMENTS: z.string(),
  QUESTIONS: z.string(),
  TRUSTED_PROXIES: wholeNumber(0, 100),
  STATEMENT_TIMEOUT_MS: wholeNumber(1, 3_600_000),
  CORS_ORIGINS: origins(),
  EMBED_ORIGINS: origins(),
  FEDERATION: z.enum(['on', 'off'], 'on or off'),
  UPDATES: z.enum(['on', 'off'], 'on or off'),
  MAX_UPDATE_BYTES: wholeNumber(1, 100_000_000_000),
  MAX_IMPORT_BYTES: wholeNumber(0, 10_000_000_000),
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
  ROW_CACHE_BYTES: wholeNumber(0, 100_000_000_000),
  RESPONSE_CACHE_BYTES: wholeNumber(0, 100_000_000_000),
  LOG_LEVEL: z.enum(LEVELS, `one of ${LEVELS.join(', ')}`),
  SHUTDOWN_TIMEOUT_MS: wholeNumber(0, 3_600_000),
  SERVER_TOKEN: z.string().regex(/^([\w.~+/-]+=*)?$/, 'a token printed by fingraph token'),
});

function origins() {
  return z
    .string()
    .transform((text) => text.split(',').flatMap((origin) => origin.trim() || []))
    .superRefine((list, context) => {
      const issue = originIssue(list);
      if (issue) addIssue(context, issue);
    });
}

function wholeNumber(min: number, max: number) {
  const expected = `a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d+$/, expected)
    .transform(Number)
    .refine((value) => value >= min && value <= max, expected);
}

function wholeNumberOrNone(min: number, max: number) {
  return z.union([z.literal('').transform(() => null), wholeNumber(min, max)], `a whole number from ${min} to ${max}`);
}

const TOKEN =
  'entries such as shop:reader:60000:HASH, printed by fingraph token, with unique names, separated by commas';

function tokenOf(entry: string): Token | null {
  const [, name, role, rate, hash] =
    /^([\w.-]{1,64}):(reader|operator):([1-9]\d{0,8}):([\da-f]{64})$/.exec(entry) ?? [];
  if (name === undefined || rate === undefined || hash === undefined) return null;
  return { name, role: role === 'operator' ? role : 'reader', rate: Number(rate), hash };
}

/** Rejects dot segments, which browsers resolve, and paths of the server, which would be ambiguous without the prefix. */
function isBasePath(text: string): boolean {
  const [first = '', ...rest] = text.split('/').slice(1);
  const isPath = /^(?:\/[\w.~-]+)*$/.test(text);
  return isPath && !SERVER_PATHS.has(first) && ![first, ...rest].some((segment) => /^\.+$/.test(segment));
}

const SERVER_PATHS: ReadonlySet<string> = new Set([
  'assets',
  'claim',
  'conflicts',
  'connections',
  'dataset',
  'datasets',
  'embed',
  'entity',
  'export',
  'graphiql',
  'graphql',
  'health',
  'import',
  'markets',
  'metrics',
  'neighbourhood',
  'preview',
  'questions',
  'reconcile',
  'search',
  'source',
]);
