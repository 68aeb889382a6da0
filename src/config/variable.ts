/** Every environment variable that FinGraph reads: its default and its description, for `--help` and the documentation. */
export const VARIABLES = {
  PORT: ['4000', 'TCP port to listen on. `0` picks a free port.'],
  HOST: ['127.0.0.1', 'Address to listen on. Use `0.0.0.0` for all interfaces, as in a container.'],
  BASE_PATH: [
    '',
    'Path prefix under which a reverse proxy serves FinGraph, such as `/fingraph`. Every link includes it; requests are accepted with and without it.',
  ],
  GRAPH_URL: [
    'memory:',
    'Where the graph is: `memory:` loads the shipped data set at each start, `file:PATH` stores the graph in a file, and `neo4j://HOST:7687` (or `neo4j+s`, `bolt` …) connects to a Neo4j server.',
  ],
  GRAPH_USER: ['', 'User name for the Neo4j server.'],
  GRAPH_PASSWORD: ['', 'Password for the Neo4j server.'],
  GRAPH_PASSWORD_FILE: ['', 'File that contains the password, such as a mounted secret. Replaces `GRAPH_PASSWORD`.'],
  GRAPH_DATABASE: ['neo4j', 'Name of the database on the Neo4j server.'],
  STATEMENT_TIMEOUT_MS: ['30000', 'Maximum duration of one database statement, in milliseconds.'],
  NODE_ENV: [
    '',
    '`production` changes the defaults for a public server: introspection and GraphiQL are off, requests without a token have a rate and a cost limit, CSRF checks are on, and only operators can read the metrics.',
  ],
  INTROSPECTION: [
    '',
    '`on` or `off`: whether clients can introspect the schema, get "did you mean" suggestions and open GraphiQL. Unset: on, or off in production.',
  ],
  TOKENS: ['', 'Accepted bearer tokens: entries printed by `fingraph token`, separated by commas.'],
  ANONYMOUS: ['on', '`on` or `off`: whether requests without a token are accepted.'],
  ANONYMOUS_RATE: [
    '',
    'Cost in points that each client address without a token may use per minute. `0` means no limit. Unset: 0, or 100000 in production.',
  ],
  ANONYMOUS_MAX_COST: [
    '',
    'Maximum cost of a request without a token, in points. Unset: `MAX_COST`, or 20000 in production.',
  ],
  TRUSTED_DOCUMENTS_ONLY: [
    'off',
    '`on` or `off`: whether only trusted documents are executed. Operators can send any document.',
  ],
  TRUSTED_DOCUMENTS: [
    '',
    'JSON file that maps hashes to trusted documents, as written by graphql-codegen, Relay or Apollo. Saved queries of the library are always trusted.',
  ],
  QUESTIONS: [
    '',
    'Folder of `.graphql` files that are added to the library of questions: on `/questions`, in GraphiQL, as commands of `fingraph ask` and as trusted documents. Checked at the start.',
  ],
  TRUSTED_PROXIES: ['0', 'Number of reverse proxies in front of the server whose `X-Forwarded-For` header is trusted.'],
  CORS_ORIGINS: [
    '',
    'Origins whose pages may send requests, separated by commas, or `*` for all. Empty: only pages of this server.',
  ],
  EMBED_ORIGINS: [
    '',
    'Origins whose pages may embed views and tables from `/embed`, separated by commas, or `*` for all. Empty: none.',
  ],
  FEDERATION: [
    'off',
    '`on` or `off`: whether the schema is a subgraph of Apollo Federation, with `_service` and `_entities`, so that a gateway can make it a part of a larger graph.',
  ],
  UPDATES: [
    'off',
    '`on` or `off`: whether operators can load and remove data sets over HTTP, as `fingraph seed --server` does. Needs the token of an operator in `TOKENS`.',
  ],
  MAX_UPDATE_BYTES: ['1000000000', 'Maximum size of a data set that is loaded over HTTP, unpacked, in bytes.'],
  MAX_IMPORT_BYTES: [
    '50000000',
    'Maximum size of the files that the page `/import` takes, together, in bytes. The page is served in open mode only; 0 disables it.',
  ],
  MAX_BODY_BYTES: ['100000', 'Maximum size of a request body, in bytes.'],
  MAX_COST: ['50000', 'Maximum cost of one request, in points. One point is about one object in the response.'],
  MAX_DEPTH: ['20', 'Maximum nesting depth of the fields in a document.'],
  MAX_ALIASES: ['50', 'Maximum number of fields in a document that have an alias or are repeated.'],
  MAX_DIRECTIVES: ['50', 'Maximum number of directives in a document.'],
  MAX_TOKENS: ['10000', 'Maximum number of lexical tokens in a document.'],
  REQUEST_TIMEOUT_MS: [
    '60000',
    'Maximum duration of a request, from its arrival to its response, in milliseconds. Exports are exempt.',
  ],
  MAX_REQUESTS: ['64', 'Maximum number of requests that run at the same time.'],
  MAX_QUEUED_REQUESTS: [
    '256',
    'Maximum number of requests that wait to run, for at most ten seconds each. Further requests are rejected with 503.',
  ],
  MAX_CONCURRENT_COST: [
    '100000',
    'Maximum total cost of the requests that run at the same time, in points. Further requests wait. Limits memory use.',
  ],
  MAX_EXPORTS: ['4', 'Maximum number of exports that run at the same time. Further exports are rejected.'],
  MAX_CONNECTIONS: [
    '2000',
    'Maximum number of open connections. Without a trusted proxy, one client address may open a tenth of them.',
  ],
  ROW_CACHE_BYTES: [
    '64000000',
    'Size of the row cache, in bytes. The cache is cleared when a data set is loaded. `0` disables it.',
  ],
  RESPONSE_CACHE_BYTES: [
    '32000000',
    'Size of the response cache, in bytes. The cache is cleared when a data set is loaded. `0` disables it.',
  ],
  LOG_LEVEL: ['info', 'Minimum log level: `trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.'],
  SHUTDOWN_TIMEOUT_MS: ['10000', 'Time that in-flight requests get to finish at shutdown, in milliseconds.'],
  SERVER_TOKEN: ['', 'Bearer token that commands send to the server given by `--server`.'],
} as const satisfies Record<string, readonly [defaultValue: string, description: string]>;

export type VariableName = keyof typeof VARIABLES;

export type Environment = Readonly<Record<string, string | undefined>>;
