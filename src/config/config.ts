import type { z } from 'zod';

import type { Access } from '../http/access/access.ts';
import { ConfigError } from './config-error.ts';
import { type NamedValue, lookUpSetting } from './deprecated-variable.ts';
import { SecretFileError, readSecret } from './secret-file.ts';
import { hintOf, ineffectiveSettings } from './setting-rule.ts';
import { type VariableValues, variableSchema } from './variable-schema.ts';
import { type Environment, VARIABLES, type VariableName } from './variable.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Path prefix under which a proxy serves FinGraph, such as `/fingraph`; empty for the root. */
  readonly basePath: string;
  readonly graph: {
    readonly url: string;
    readonly user: string | null;
    readonly password: string | null;
    readonly database: string | null;
    readonly statementTimeoutMs: number;
  };
  readonly access: Access;
  /** Folder of questions that are added to the library; null: none. */
  readonly questions: string | null;
  /** `*` or origins; empty: only pages of this server may send requests. */
  readonly corsOrigins: readonly string[];
  /** `*` or origins whose pages may embed views; empty: none. */
  readonly embedOrigins: readonly string[];
  /** Whether the schema is a subgraph of a larger graph. */
  readonly federation: boolean;
  readonly maxBodyBytes: number;
  /** Updates of data sets over HTTP; null: disabled. */
  readonly updates: { readonly maxBytes: number } | null;
  /** The page that imports files; null: disabled. */
  readonly imports: { readonly maxBytes: number } | null;
  /** Limits of a single request. */
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
    /** Total cost in points of the requests that run at the same time. */
    readonly maxConcurrentCost: number;
  };
  readonly maxConnections: number;
  /** 0 disables the cache. */
  readonly rowCacheBytes: number;
  /** 0 disables the cache. */
  readonly responseCacheBytes: number;
  readonly logLevel: string;
  readonly shutdownTimeoutMs: number;
  /** Bearer token that commands send to the server given by `--server`. */
  readonly serverToken: string | null;
}

/** Values that override the environment. */
export type Overrides = Readonly<Partial<Record<VariableName, NamedValue>>>;

/**
 * Reads the configuration. An empty variable counts as unset. Whitespace around a value is ignored, except in a password.
 *
 * @throws {ConfigError} with a line for every invalid setting, which names the variable or option that set it
 */
export function readConfig(environment: Environment, overrides: Overrides = {}): Config {
  const settings: Overrides = Object.fromEntries(
    VARIABLE_NAMES.flatMap((name) => {
      const setting = overrides[name] ?? lookUpSetting(name, variableIn(environment));
      return setting === undefined ? [] : [[name, setting]];
    }),
  );
  const values = parseVariables(settings);
  const ineffective = ineffectiveSettings({
    graphUrl: values.GRAPH_URL,
    anonymous: values.ANONYMOUS === 'on',
    maxCost: values.MAX_COST,
    anonymousMaxCost: values.ANONYMOUS_MAX_COST,
    isSet: (name) => valueIn(settings, name) !== VARIABLES[name][0],
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
    questions: values.QUESTIONS || null,
    corsOrigins: values.CORS_ORIGINS,
    embedOrigins: values.EMBED_ORIGINS,
    federation: values.FEDERATION === 'on',
    maxBodyBytes: values.MAX_BODY_BYTES,
    updates: updatesOf(values),
    imports:
      values.NODE_ENV === 'production' || values.MAX_IMPORT_BYTES === 0 ? null : { maxBytes: values.MAX_IMPORT_BYTES },
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
    rowCacheBytes: values.ROW_CACHE_BYTES,
    responseCacheBytes: values.RESPONSE_CACHE_BYTES,
    logLevel: values.LOG_LEVEL,
    shutdownTimeoutMs: values.SHUTDOWN_TIMEOUT_MS,
    serverToken: values.SERVER_TOKEN || null,
  };
}

const VARIABLE_NAMES = Object.keys(VARIABLES) as VariableName[];

/** Looks up a variable of the environment; an empty one counts as unset. */
export function variableIn(environment: Environment) {
  return (name: string): NamedValue | undefined => {
    const value = name === 'GRAPH_PASSWORD' ? environment[name] : environment[name]?.trim();
    return value ? { givenBy: name, value } : undefined;
  };
}

/** @throws {ConfigError} */
function parseVariables(settings: Overrides): VariableValues {
  const parsed = variableSchema.safeParse(
    Object.fromEntries(VARIABLE_NAMES.map((name) => [name, valueIn(settings, name)])),
  );
  if (parsed.success) return parsed.data;
  throw new ConfigError(parsed.error.issues.map((issue) => issueMessage(issue, settings)).join('\n'));
}

function valueIn(settings: Overrides, name: VariableName): string {
  return settings[name]?.value ?? VARIABLES[name][0];
}

/** The password has no rule, so it never gets here. Other secrets are not shown. */
function issueMessage(issue: z.core.$ZodIssue, settings: Overrides): string {
  const name = String(issue.path[0]) as VariableName;
  const defaultValue: string = VARIABLES[name][0];
  const remedy = defaultValue === '' ? 'Or leave it unset.' : `Or leave it unset for ${defaultValue}.`;
  const got = SECRETS.has(name) ? 'something else' : JSON.stringify(valueIn(settings, name));
  return `${settings[name]?.givenBy ?? name}: expected ${issue.message}, got ${got}.${hintOf(issue)} ${remedy}`;
}

/** `TOKENS` holds hashes, but a user may have put a token there by mistake. */
const SECRETS: ReadonlySet<VariableName> = new Set(['TOKENS', 'SERVER_TOKEN']);

/** @throws {ConfigError} */
function passwordOf({ GRAPH_PASSWORD: password, GRAPH_PASSWORD_FILE: file }: VariableValues): string | null {
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

function accessOf(values: VariableValues): Access {
  const production = values.NODE_ENV === 'production';
  const { ANONYMOUS_RATE: rate, ANONYMOUS_MAX_COST: maxCost } = values;
  return {
    introspection: values.INTROSPECTION === '' ? !production : values.INTROSPECTION === 'on',
    trustedDocumentsOnly: values.TRUSTED_DOCUMENTS_ONLY === 'on',
    trustedDocuments: values.TRUSTED_DOCUMENTS || null,
    csrfCheck: production,
    anonymous: {
      allowed: values.ANONYMOUS === 'on',
      rate: (rate ?? (production ? PRODUCTION_RATE : 0)) || null,
      maxCost: maxCost ?? (production ? PRODUCTION_MAX_COST : null),
    },
    tokens: values.TOKENS,
    protectedMetrics: production,
    proxies: values.TRUSTED_PROXIES,
  };
}

/** @throws {ConfigError} if updates are enabled and nobody could send one */
function updatesOf({
  UPDATES: updates,
  TOKENS: tokens,
  MAX_UPDATE_BYTES: maxBytes,
}: VariableValues): Config['updates'] {
  if (updates === 'off') return null;
  if (tokens.some(({ role }) => role === 'operator')) return { maxBytes };
  throw new ConfigError(
    'UPDATES: expected an entry with the role operator in TOKENS, got none. Create one with "fingraph token NAME --role operator", or leave UPDATES unset.',
  );
}

const PRODUCTION_RATE = 100_000;
const PRODUCTION_MAX_COST = 20_000;
