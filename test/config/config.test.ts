import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

import { misspeltVariables } from '../../src/cli/misspelt-variable.ts';
import { ConfigError } from '../../src/config/config-error.ts';
import { readConfig } from '../../src/config/config.ts';
import { VARIABLES } from '../../src/config/variable.ts';

function messageOf(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  return 'no error';
}

const HASH = 'a'.repeat(64);

describe('The configuration', () => {
  it('has a default for every variable', () => {
    expect(readConfig({})).toEqual({
      port: 4000,
      host: '127.0.0.1',
      basePath: '',
      graph: { url: 'memory:', user: null, password: null, database: 'neo4j', statementTimeoutMs: 30_000 },
      access: {
        introspection: true,
        trustedDocumentsOnly: false,
        trustedDocuments: null,
        csrfCheck: false,
        anonymous: { allowed: true, rate: null, maxCost: null },
        tokens: [],
        protectedMetrics: false,
        proxies: 0,
      },
      corsOrigins: [],
      embedOrigins: [],
      federation: false,
      maxBodyBytes: 100_000,
      updates: null,
      imports: { maxBytes: 50_000_000 },
      questions: null,
      limits: {
        maxCost: 50_000,
        maxDepth: 20,
        maxAliases: 50,
        maxDirectives: 50,
        maxTokens: 10_000,
        timeoutMs: 60_000,
      },
      admission: { maxRequests: 64, maxQueued: 256, maxExports: 4, maxConcurrentCost: 100_000 },
      maxConnections: 2_000,
      rowCacheBytes: 64_000_000,
      responseCacheBytes: 32_000_000,
      logLevel: 'info',
      shutdownTimeoutMs: 10_000,
      serverToken: null,
    });
  });

  it('reads every variable', () => {
    const config = readConfig({
      PORT: '0',
      HOST: '::',
      BASE_PATH: '/tools/fingraph/',
      GRAPH_URL: 'neo4j+s://graph.example:7687',
      GRAPH_USER: 'reader',
      GRAPH_PASSWORD: ' with blanks ',
      GRAPH_DATABASE: 'fintech',
      STATEMENT_TIMEOUT_MS: '1',
      INTROSPECTION: 'off',
      TOKENS: `shop:reader:60:${HASH}, ops:operator:1:${HASH}`,
      ANONYMOUS: 'on',
      ANONYMOUS_RATE: '7',
      ANONYMOUS_MAX_COST: '5',
      TRUSTED_DOCUMENTS_ONLY: 'on',
      TRUSTED_DOCUMENTS: 'documents.json',
      TRUSTED_PROXIES: '2',
      CORS_ORIGINS: ' https://a.example , http://localhost:3000,',
      EMBED_ORIGINS: 'https://b.example',
      FEDERATION: 'on',
      UPDATES: 'on',
      MAX_UPDATE_BYTES: '10',
      MAX_IMPORT_BYTES: '11',
      QUESTIONS: 'my-questions',
      MAX_BODY_BYTES: '1',
      MAX_COST: '6',
      MAX_DEPTH: '7',
      MAX_ALIASES: '0',
      MAX_DIRECTIVES: '8',
      MAX_TOKENS: '9',
      REQUEST_TIMEOUT_MS: '10',
      MAX_REQUESTS: '2',
      MAX_QUEUED_REQUESTS: '0',
      MAX_EXPORTS: '1',
      MAX_CONCURRENT_COST: '5000',
      MAX_CONNECTIONS: '5',
      ROW_CACHE_BYTES: '0',
      RESPONSE_CACHE_BYTES: '7',
      LOG_LEVEL: 'silent',
      SHUTDOWN_TIMEOUT_MS: '0',
      SERVER_TOKEN: 'abc_-=',
    });
    expect(config).toEqual({
      port: 0,
      host: '::',
      basePath: '/tools/fingraph',
      graph: {
        url: 'neo4j+s://graph.example:7687',
        user: 'reader',
        password: ' with blanks ',
        database: 'fintech',
        statementTimeoutMs: 1,
      },
      access: {
        introspection: false,
        trustedDocumentsOnly: true,
        trustedDocuments: 'documents.json',
        csrfCheck: false,
        anonymous: { allowed: true, rate: 7, maxCost: 5 },
        tokens: [
          { name: 'shop', role: 'reader', rate: 60, hash: HASH },
          { name: 'ops', role: 'operator', rate: 1, hash: HASH },
        ],
        protectedMetrics: false,
        proxies: 2,
      },
      corsOrigins: ['https://a.example', 'http://localhost:3000'],
      embedOrigins: ['https://b.example'],
      federation: true,
      updates: { maxBytes: 10 },
      imports: { maxBytes: 11 },
      questions: 'my-questions',
      maxBodyBytes: 1,
      limits: { maxCost: 6, maxDepth: 7, maxAliases: 0, maxDirectives: 8, maxTokens: 9, timeoutMs: 10 },
      admission: { maxRequests: 2, maxQueued: 0, maxExports: 1, maxConcurrentCost: 5_000 },
      maxConnections: 5,
      rowCacheBytes: 0,
      responseCacheBytes: 7,
      logLevel: 'silent',
      shutdownTimeoutMs: 0,
      serverToken: 'abc_-=',
    });
  });

  it.each(['', `shop:reader:60:${HASH}`])('enables updates only with the token of an operator: "%s"', (TOKENS) => {
    expect(messageOf({ UPDATES: 'on', TOKENS })).toBe(
      'UPDATES: expected an entry with the role operator in TOKENS, got none. ' +
        'Create one with "fingraph token NAME --role operator", or leave UPDATES unset.',
    );
    expect(readConfig({ UPDATES: 'on', TOKENS: `ops:operator:1:${HASH}` }).updates).toEqual({ maxBytes: 1e9 });
  });

  it('restricts access in production', () => {
    expect(readConfig({ NODE_ENV: 'production' }).access).toMatchObject({
      introspection: false,
      csrfCheck: true,
      protectedMetrics: true,
      anonymous: { allowed: true, rate: 100_000, maxCost: 20_000 },
    });
    expect(readConfig({ ANONYMOUS: 'off', TOKENS: `shop:reader:60:${HASH}` }).access.anonymous.allowed).toBe(false);
    expect(readConfig({ NODE_ENV: 'production', INTROSPECTION: 'on', ANONYMOUS_RATE: '0' }).access).toMatchObject({
      introspection: true,
      anonymous: { rate: null },
    });
  });

  it('treats an empty variable as unset', () => {
    const nothing = Object.fromEntries(Object.keys(VARIABLES).map((name) => [name, '']));
    expect(readConfig(nothing)).toEqual(readConfig({}));
    expect(readConfig({ PORT: '  ', HOST: '\t' })).toEqual(readConfig({}));
  });

  it.each([
    ['PORT', '65536', 'expected a whole number from 0 to 65535, got "65536". Or leave it unset for 4000.'],
    ['PORT', '-1', 'expected a whole number from 0 to 65535, got "-1". Or leave it unset for 4000.'],
    ['PORT', '80.5', 'expected a whole number from 0 to 65535, got "80.5". Or leave it unset for 4000.'],
    ['PORT', '0x50', 'expected a whole number from 0 to 65535, got "0x50". Or leave it unset for 4000.'],
    [
      'HOST',
      'http://localhost',
      'expected a host name or address without scheme and port, got "http://localhost". Or leave it unset for 127.0.0.1.',
    ],
    [
      'BASE_PATH',
      'fingraph',
      'expected a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself, got "fingraph". Or leave it unset.',
    ],
    [
      'BASE_PATH',
      '/a/../b',
      'expected a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself, got "/a/../b". Or leave it unset.',
    ],
    [
      'BASE_PATH',
      '/graphql',
      'expected a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself, got "/graphql". Or leave it unset.',
    ],
    [
      'BASE_PATH',
      'https://example.org/fingraph',
      'expected a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself, got "https://example.org/fingraph". Or leave it unset.',
    ],
    [
      'BASE_PATH',
      '/a b',
      'expected a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself, got "/a b". Or leave it unset.',
    ],
    [
      'BASE_PATH',
      '//host',
      'expected a path such as /fingraph, of letters, digits and - . _ ~, that the server does not use itself, got "//host". Or leave it unset.',
    ],
    ['STATEMENT_TIMEOUT_MS', '0', 'expected a whole number from 1 to 3600000, got "0". Or leave it unset for 30000.'],
    ['INTROSPECTION', 'yes', 'expected on or off, got "yes". Or leave it unset.'],
    ['ANONYMOUS_RATE', '-1', 'expected a whole number from 0 to 1000000000, got "-1". Or leave it unset.'],
    [
      'TOKENS',
      'shop:owner:1:abc',
      'expected entries such as shop:reader:60000:HASH, printed by fingraph token, with unique names, separated by commas, got something else. Or leave it unset.',
    ],
    ['SERVER_TOKEN', 'two words', 'expected a token printed by fingraph token, got something else. Or leave it unset.'],
    ['MAX_BODY_BYTES', '1MB', 'expected a whole number from 1 to 100000000, got "1MB". Or leave it unset for 100000.'],
    [
      'CORS_ORIGINS',
      'https://a.example/path',
      'expected * or origins such as https://example.org, separated by commas, got "https://a.example/path". Browsers send https://a.example. Or leave it unset.',
    ],
    [
      'EMBED_ORIGINS',
      'https://a.example;script-src *',
      `expected * or origins such as https://example.org, separated by commas, got "https://a.example;script-src *". Wildcards inside an origin are not supported: list each origin. Or leave it unset.`,
    ],
    [
      'CORS_ORIGINS',
      'a.example',
      'expected * or origins such as https://example.org, separated by commas, got "a.example". Or leave it unset.',
    ],
    [
      'LOG_LEVEL',
      'loud',
      'expected one of trace, debug, info, warn, error, fatal, silent, got "loud". Or leave it unset for info.',
    ],
    [
      'SHUTDOWN_TIMEOUT_MS',
      '1e3',
      'expected a whole number from 0 to 3600000, got "1e3". Or leave it unset for 10000.',
    ],
  ])('rejects %s=%s', (name, value, message) => {
    expect(messageOf({ [name]: value })).toBe(`${name}: ${message}`);
  });

  it.each([
    [
      'an unknown environment',
      { NODE_ENV: 'prod' },
      'NODE_ENV: expected production, development or test, got "prod". Did you mean production? Or leave it unset.',
    ],
    [
      'an environment in another case',
      { NODE_ENV: 'Production' },
      'NODE_ENV: expected production, development or test, got "Production". Did you mean production? Or leave it unset.',
    ],
    [
      'a wildcard inside an origin',
      { CORS_ORIGINS: 'https://*.example.org' },
      'CORS_ORIGINS: expected * or origins such as https://example.org, separated by commas, got "https://*.example.org". Wildcards inside an origin are not supported: list each origin. Or leave it unset.',
    ],
    [
      'origins beside *',
      { CORS_ORIGINS: '*,https://example.org' },
      'CORS_ORIGINS: expected * alone or a list of origins, got "*,https://example.org". The other origins have no effect beside *. Or leave it unset.',
    ],
    [
      'an origin that browsers write differently',
      { CORS_ORIGINS: 'https://Example.org/' },
      'CORS_ORIGINS: expected * or origins such as https://example.org, separated by commas, got "https://Example.org/". Browsers send https://example.org. Or leave it unset.',
    ],
    [
      'a token with a rate of 0',
      { TOKENS: `shop:reader:0:${HASH}` },
      'TOKENS: expected entries such as shop:reader:60000:HASH, printed by fingraph token, with unique names, separated by commas, got something else. Or leave it unset.',
    ],
    [
      'a user without a server',
      { GRAPH_USER: 'neo4j', GRAPH_PASSWORD: 'secret' },
      'GRAPH_USER, GRAPH_PASSWORD: expected GRAPH_URL to name a server, such as neo4j://HOST:7687, got memory:. Graphs in memory or in a file have no users or databases.',
    ],
    [
      'a database without a server',
      { GRAPH_URL: 'file:graph.grafeo', GRAPH_DATABASE: 'fintech' },
      'GRAPH_DATABASE: expected GRAPH_URL to name a server, such as neo4j://HOST:7687, got file:. Graphs in memory or in a file have no users or databases.',
    ],
    [
      'a password without a user',
      { GRAPH_URL: 'neo4j://127.0.0.1', GRAPH_PASSWORD: 'secret' },
      'GRAPH_PASSWORD: expected GRAPH_USER to be set too, got none. Without a user the password is not sent.',
    ],
    [
      'limits for anonymous requests, which are rejected',
      { ANONYMOUS: 'off', ANONYMOUS_RATE: '5', ANONYMOUS_MAX_COST: '5' },
      'ANONYMOUS_RATE, ANONYMOUS_MAX_COST: expected ANONYMOUS=on, got off. Requests without a token are rejected, so this limit has no effect.',
    ],
    [
      'a limit above another limit',
      { MAX_COST: '500', ANONYMOUS_MAX_COST: '501' },
      'ANONYMOUS_MAX_COST: expected at most MAX_COST, which is 500, got 501. Raise MAX_COST or lower ANONYMOUS_MAX_COST.',
    ],
  ])('rejects %s', (_, environment, message) => {
    expect(messageOf(environment)).toBe(message);
  });

  it('reads the password from a file, without the final line break', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fingraph-config-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, 'password');
    const passwordIn = (content: string, more: Record<string, string> = {}) => {
      writeFileSync(file, content);
      const server = { GRAPH_URL: 'neo4j://127.0.0.1', GRAPH_USER: 'neo4j', GRAPH_PASSWORD_FILE: file };
      return readConfig({ ...server, ...more }).graph.password;
    };
    expect(passwordIn(' with blanks \n')).toBe(' with blanks ');
    expect(passwordIn('two\n\n')).toBe('two\n');
    expect(() => passwordIn('\n')).toThrow(
      new ConfigError(`GRAPH_PASSWORD_FILE: expected a file with a password, got an empty one at "${file}".`),
    );
    expect(() => passwordIn('secret', { GRAPH_PASSWORD: 'other' })).toThrow(
      new ConfigError('GRAPH_PASSWORD, GRAPH_PASSWORD_FILE: expected one of the two, got both. Leave one unset.'),
    );
    expect(() => passwordIn('secret', { GRAPH_PASSWORD_FILE: `${file}-not-there` })).toThrow(
      new ConfigError(`GRAPH_PASSWORD_FILE: expected a readable file, got no file at "${file}-not-there".`),
    );
    expect(() => passwordIn('secret', { GRAPH_PASSWORD_FILE: folder })).toThrow('got a folder');
  });

  it('ignores user and password of the environment if an option selects a graph without users', () => {
    const environment = { GRAPH_USER: 'neo4j', GRAPH_PASSWORD: 'secret', GRAPH_DATABASE: 'fintech' };
    const overrides = { GRAPH_URL: { givenBy: '--graph', value: 'memory:' } };
    expect(readConfig(environment, overrides).graph.url).toBe('memory:');
  });

  it('suggests the setting for a misspelt variable', () => {
    expect(
      misspeltVariables({ GRAPH_URI: 'x', MAX_REQUEST: '1', CORS_ORIGIN: '*', GRAPH_PORT: 'tcp://10.0.0.1' }),
    ).toEqual([
      'GRAPH_URI is not a setting of FinGraph and has no effect. Did you mean GRAPH_URL?',
      'MAX_REQUEST is not a setting of FinGraph and has no effect. Did you mean MAX_REQUESTS?',
      'CORS_ORIGIN is not a setting of FinGraph and has no effect. Did you mean CORS_ORIGINS?',
    ]);
    expect(misspeltVariables({ PATH: '/bin', HOME: '/root', HOSTS: 'x', PORTS: '1', GRAPH_URL: 'memory:' })).toEqual(
      [],
    );
  });

  it('names all invalid variables at once, and never shows the password', () => {
    const message = messageOf({ PORT: 'x', LOG_LEVEL: 'y', MAX_BODY_BYTES: 'z', GRAPH_PASSWORD: 'secret' });
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual(['PORT', 'MAX_BODY_BYTES', 'LOG_LEVEL']);
    expect(message).not.toContain('secret');
  });

  it('describes every variable with a sentence', () => {
    for (const [defaultValue, description] of Object.values(VARIABLES)) {
      expect(defaultValue).toBeTypeOf('string');
      expect(description).toMatch(/\.$/);
    }
  });
});
