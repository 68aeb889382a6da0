import { beforeAll, describe, expect, it } from 'vitest';

import { build } from '../support/program.ts';
import { fingraph } from './fingraph.ts';

beforeAll(build, 60_000);

/** The help goes to standard output, and nothing else anywhere. */
async function helpOf(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await fingraph(args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout;
}

describe('The help', () => {
  it('of the program says what there is, and what an exit code means', async () => {
    expect(await helpOf('--help')).toMatchInlineSnapshot(`
      "Usage: fingraph [options] [command]

      A knowledge graph of fintech in which every edge is a claim with its sources.

      Options:
        --version       Print the version.
        -h, --help      Print this help.

      Commands:
        serve           Answer over HTTP, until a signal.
        seed [folder]   Bring the graph to a data set.
        check <folder>  Check a data set, without a graph.
        token <name>    Make a bearer token.
        ask [question]  Ask a question of the library.
        export          Export claims, entities, partners, paths or a neighbourhood.
        help [command]  Print the help of a command.

      Examples:
        fingraph serve --port 8080
        fingraph ask partners-in-market --market FR
        fingraph export claims --format csv --out claims.csv

      The graph is the one that GRAPH_URL names or else, in memory, the data that
      ships with the program. Answers go to standard output, all else to standard
      error.

      Exit codes: 0 done, 1 it failed, 2 the command line or a setting is wrong,
      129 and more ended by a signal.
      "
    `);
  });

  it('is what comes without a command, as a wrong usage', async () => {
    const { code, stdout, stderr } = await fingraph([]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: await helpOf('--help') });
  });

  it('of serve has every setting but the password', async () => {
    expect(await helpOf('serve', '--help')).toMatchInlineSnapshot(`
      "Usage: fingraph serve [options]

      Answers over HTTP, until SIGTERM or SIGINT. An empty graph is filled with the
      data that ships with the program.

      Settings, which win over those of the environment:
        --port <number>                    TCP port to listen on. 0 picks a free port.
                                           (env: PORT, default: 4000)
        --host <address>                   Address to listen on. Use 0.0.0.0 for all
                                           interfaces, as in a container. (env: HOST,
                                           default: 127.0.0.1)
        --base-path <path>                 Path prefix under which a reverse proxy
                                           serves FinGraph, such as /fingraph. Every
                                           link includes it; requests are accepted
                                           with and without it. (env: BASE_PATH)
        --graph <url>                      Where the graph is: memory: loads the
                                           shipped data set at each start, file:PATH
                                           stores the graph in a file, and
                                           neo4j://HOST:7687 (or neo4j+s, bolt …)
                                           connects to a Neo4j server. (env:
                                           GRAPH_URL, default: memory:)
        --graph-user <name>                User name for the Neo4j server. (env:
                                           GRAPH_USER)
        --graph-password-file <file>       File that contains the password, such as a
                                           mounted secret. Replaces GRAPH_PASSWORD.
                                           (env: GRAPH_PASSWORD_FILE)
        --graph-database <name>            Name of the database on the Neo4j server.
                                           (env: GRAPH_DATABASE, default: neo4j)
        --introspection <on|off>           on or off: whether clients can introspect
                                           the schema, get "did you mean" suggestions
                                           and open GraphiQL. Unset: on, or off in
                                           production. (env: INTROSPECTION)
        --tokens <list>                    Accepted bearer tokens: entries printed by
                                           fingraph token, separated by commas. (env:
                                           TOKENS)
        --anonymous <on|off>               on or off: whether requests without a token
                                           are accepted. (env: ANONYMOUS, default: on)
        --anonymous-rate <number>          Cost in points that each client address
                                           without a token may use per minute. 0 means
                                           no limit. Unset: 0, or 100000 in
                                           production. (env: ANONYMOUS_RATE)
        --anonymous-max-cost <number>      Maximum cost of a request without a token,
                                           in points. Unset: MAX_COST, or 20000 in
                                           production. (env: ANONYMOUS_MAX_COST)
        --trusted-documents-only <on|off>  on or off: whether only trusted documents
                                           are executed. Operators can send any
                                           document. (env: TRUSTED_DOCUMENTS_ONLY,
                                           default: off)
        --trusted-documents <file>         JSON file that maps hashes to trusted
                                           documents, as written by graphql-codegen,
                                           Relay or Apollo. Saved queries of the
                                           library are always trusted. (env:
                                           TRUSTED_DOCUMENTS)
        --trusted-proxies <number>         Number of reverse proxies in front of the
                                           server whose X-Forwarded-For header is
                                           trusted. (env: TRUSTED_PROXIES, default: 0)
        --statement-timeout-ms <number>    Maximum duration of one database statement,
                                           in milliseconds. (env:
                                           STATEMENT_TIMEOUT_MS, default: 30000)
        --cors-origins <list>              Origins whose pages may send requests,
                                           separated by commas, or * for all. Empty:
                                           only pages of this server. (env:
                                           CORS_ORIGINS)
        --max-body-bytes <number>          Maximum size of a request body, in bytes.
                                           (env: MAX_BODY_BYTES, default: 100000)
        --max-cost <number>                Maximum cost of one request, in points. One
                                           point is about one object in the response.
                                           (env: MAX_COST, default: 50000)
        --max-depth <number>               Maximum nesting depth of the fields in a
                                           document. (env: MAX_DEPTH, default: 20)
        --max-aliases <number>             Maximum number of fields in a document that
                                           have an alias or are repeated. (env:
                                           MAX_ALIASES, default: 50)
        --max-directives <number>          Maximum number of directives in a document.
                                           (env: MAX_DIRECTIVES, default: 50)
        --max-tokens <number>              Maximum number of lexical tokens in a
                                           document. (env: MAX_TOKENS, default: 10000)
        --request-timeout-ms <number>      Maximum duration of a request, from its
                                           arrival to its response, in milliseconds.
                                           Exports are exempt. (env:
                                           REQUEST_TIMEOUT_MS, default: 60000)
        --max-requests <number>            Maximum number of requests that run at the
                                           same time. (env: MAX_REQUESTS, default: 64)
        --max-queued-requests <number>     Maximum number of requests that wait to
                                           run, for at most ten seconds each. Further
                                           requests are rejected with 503. (env:
                                           MAX_QUEUED_REQUESTS, default: 256)
        --max-concurrent-cost <number>     Maximum total cost of the requests that run
                                           at the same time, in points. Further
                                           requests wait. Limits memory use. (env:
                                           MAX_CONCURRENT_COST, default: 100000)
        --max-exports <number>             Maximum number of exports that run at the
                                           same time. Further exports are rejected.
                                           (env: MAX_EXPORTS, default: 4)
        --max-connections <number>         Maximum number of open connections. Without
                                           a trusted proxy, one client address may
                                           open a tenth of them. (env:
                                           MAX_CONNECTIONS, default: 2000)
        --row-cache-bytes <number>         Size of the row cache, in bytes. The cache
                                           is cleared when a data set is loaded. 0
                                           disables it. (env: ROW_CACHE_BYTES,
                                           default: 64000000)
        --response-cache-bytes <number>    Size of the response cache, in bytes. The
                                           cache is cleared when a data set is loaded.
                                           0 disables it. (env: RESPONSE_CACHE_BYTES,
                                           default: 32000000)
        --log-level <level>                Minimum log level: trace, debug, info,
                                           warn, error, fatal or silent. (env:
                                           LOG_LEVEL, default: info)
        --shutdown-timeout-ms <number>     Time that in-flight requests get to finish
                                           at shutdown, in milliseconds. (env:
                                           SHUTDOWN_TIMEOUT_MS, default: 10000)

      Options:
        -h, --help                         Print this help.

      The password of the graph's user is no option, since everybody sees a command
      line: set GRAPH_PASSWORD, or name a file with it.

      Examples:
        fingraph serve --port 8080
        fingraph serve --graph file:graph/fingraph.db
      "
    `);
  });

  it('of seed', async () => {
    expect(await helpOf('seed', '--help')).toMatchInlineSnapshot(`
      "Usage: fingraph seed [options] [folder]

      Brings the graph to a data set: what is new is added, and claims that the data
      set has no longer are retracted. A faulty data set is refused whole, with every
      fault of every line.

      Arguments:
        folder                           sources.jsonl, entities.jsonl and
                                         claims.jsonl; the shipped data if left out

      Options:
        --dry-run                        Say what would change, and write nothing.
        --allow-retract                  Load even if more than a tenth of the claims,
                                         entities or sources would go.
        -h, --help                       Print this help.

      Settings, which win over those of the environment:
        --graph <url>                    Where the graph is: memory: loads the shipped
                                         data set at each start, file:PATH stores the
                                         graph in a file, and neo4j://HOST:7687 (or
                                         neo4j+s, bolt …) connects to a Neo4j server.
                                         (env: GRAPH_URL, default: memory:)
        --graph-user <name>              User name for the Neo4j server. (env:
                                         GRAPH_USER)
        --graph-password-file <file>     File that contains the password, such as a
                                         mounted secret. Replaces GRAPH_PASSWORD.
                                         (env: GRAPH_PASSWORD_FILE)
        --graph-database <name>          Name of the database on the Neo4j server.
                                         (env: GRAPH_DATABASE, default: neo4j)
        --statement-timeout-ms <number>  Maximum duration of one database statement,
                                         in milliseconds. (env: STATEMENT_TIMEOUT_MS,
                                         default: 30000)

      A graph that holds another data set is not replaced by the shipped data unless
      their folder is named.

      Examples:
        fingraph seed my-data --graph file:graph/fingraph.db
        fingraph seed my-data --graph file:graph/fingraph.db --dry-run
      "
    `);
  });

  it('of check', async () => {
    expect(await helpOf('check', '--help')).toMatchInlineSnapshot(`
      "Usage: fingraph check [options] <folder>

      Checks a data set against every rule there is, without a graph. Exit code 1
      where it has faults.

      Arguments:
        folder             sources.jsonl, entities.jsonl and claims.jsonl

      Options:
        --format <format>  How to report. (choices: "text", "json", default: "text")
        -h, --help         Print this help.

      Examples:
        fingraph check my-data
        fingraph check my-data --format json | jq '.faults[].line'
      "
    `);
  });

  it('of ask lists the questions, as ask alone does', async () => {
    const help = await helpOf('ask');
    expect(help).toBe(await helpOf('ask', '--help'));
    expect(help).toBe(await helpOf('help', 'ask'));
    expect(help).toMatch(/^ {2}partners-in-market {2,}Who works with an entity in one market/m);
  });

  it('of a question has an option for each variable', async () => {
    expect(await helpOf('ask', 'partners-in-market', '--help')).toMatchInlineSnapshot(`
      "Usage: fingraph ask partners-in-market [options]

      Who works with an entity in one market, and in which role? Change the market, or
      ask for another entity.

      Variables:
        --entity <id>                    An id such as alipay or fr. (default: alipay)
        --as <word,…>                    about, acquirer, bank, buyer, distributor,
                                         exchange, government, infrastructure,
                                         investee, investor, issuer, marketing,
                                         merchant, organisation, other, outlet, owned,
                                         owner, payment-service-provider, person,
                                         platform, possibly-same-as, seller, speaker,
                                         subject, target, tax-refund,
                                         terminal-provider, vehicle, wallet. (default:
                                         platform)
        --market <code>                  A country, in two letters. (default: FR)
        --status <word,…>                active, ended, planned, reported. (default:
                                         active)

      Options:
        --format <format>                A table on a terminal, else json. (choices:
                                         "table", "json", "csv")
        --rows <list>                    The list whose items are the rows of a table
                                         or of CSV; if left out, the outermost.
        --no-bom                         Leave out the byte order mark at the start of
                                         CSV, which spreadsheets need.
        --server <url>                   Ask this server, with the bearer token of
                                         SERVER_TOKEN if there is one; if left out,
                                         the configured graph without a server.
        -h, --help                       Print this help.

      Settings, which win over those of the environment:
        --graph <url>                    Where the graph is: memory: loads the shipped
                                         data set at each start, file:PATH stores the
                                         graph in a file, and neo4j://HOST:7687 (or
                                         neo4j+s, bolt …) connects to a Neo4j server.
                                         (env: GRAPH_URL, default: memory:)
        --graph-user <name>              User name for the Neo4j server. (env:
                                         GRAPH_USER)
        --graph-password-file <file>     File that contains the password, such as a
                                         mounted secret. Replaces GRAPH_PASSWORD.
                                         (env: GRAPH_PASSWORD_FILE)
        --graph-database <name>          Name of the database on the Neo4j server.
                                         (env: GRAPH_DATABASE, default: neo4j)
        --statement-timeout-ms <number>  Maximum duration of one database statement,
                                         in milliseconds. (env: STATEMENT_TIMEOUT_MS,
                                         default: 30000)
        --log-level <level>              Minimum log level: trace, debug, info, warn,
                                         error, fatal or silent. (env: LOG_LEVEL,
                                         default: silent)

      Example:
        fingraph ask partners-in-market --entity alipay
      "
    `);
  });

  it('of a question names the options where the question names its variables', async () => {
    const help = await helpOf('ask', 'connections', '--help');
    expect(help).toMatch(/exclude them with\s+--avoid, or allow\s+only\s+some\s+kinds\s+of\s+claims\s+with\s+--where/);
    expect(help).not.toContain('$');
  });

  it('of export', async () => {
    expect(await helpOf('export', '--help')).toMatchInlineSnapshot(`
      "Usage: fingraph export [what] [options]

      Exports part of the graph, or all of it, in a format that other programs read.

      Options:
        -h, --help     Print this help.

      What:
        claims         All claims that meet some conditions, by id.
        entities       All entities that meet some conditions, by id.
        partners       The partners of an entity by name, each with the claims behind
                       it by id.
        paths          Every shortest connection of two entities, or the first of
                       them, the most trusted first.
        neighbourhood  All claims around some entities, or the first of them, and
                       those who take part in them, the nearest first.

      Examples:
        fingraph export claims --where '{markets: ["FR"]}' --out claims.csv
        fingraph export neighbourhood --of alipay --depth 2 --out alipay.graphml
        fingraph export entities --format jsonl | head -3
      "
    `);
  });

  it('of one export', async () => {
    expect(await helpOf('export', 'claims', '--help')).toMatchInlineSnapshot(`
      "Usage: fingraph export claims [options]

      All claims that meet some conditions, by id.

      Variables:
        --where <filter>                 Which claims count, as JSON or as GraphQL
                                         writes it: {kinds: [ROLE]}.

      Options:
        --format <format>                If left out, as the file is called. (choices:
                                         "csv", "jsonl", "graphml", "gexf", "jsonld")
        --out <file>                     Write to this file; if left out, to standard
                                         output.
        --gzip                           Compress, as where the file is called .gz.
        --no-bom                         Leave out the byte order mark at the start of
                                         CSV, which spreadsheets need.
        --server <url>                   Ask this server, with the bearer token of
                                         SERVER_TOKEN if there is one; if left out,
                                         the configured graph without a server.
        -h, --help                       Print this help.

      Settings, which win over those of the environment:
        --graph <url>                    Where the graph is: memory: loads the shipped
                                         data set at each start, file:PATH stores the
                                         graph in a file, and neo4j://HOST:7687 (or
                                         neo4j+s, bolt …) connects to a Neo4j server.
                                         (env: GRAPH_URL, default: memory:)
        --graph-user <name>              User name for the Neo4j server. (env:
                                         GRAPH_USER)
        --graph-password-file <file>     File that contains the password, such as a
                                         mounted secret. Replaces GRAPH_PASSWORD.
                                         (env: GRAPH_PASSWORD_FILE)
        --graph-database <name>          Name of the database on the Neo4j server.
                                         (env: GRAPH_DATABASE, default: neo4j)
        --statement-timeout-ms <number>  Maximum duration of one database statement,
                                         in milliseconds. (env: STATEMENT_TIMEOUT_MS,
                                         default: 30000)
        --log-level <level>              Minimum log level: trace, debug, info, warn,
                                         error, fatal or silent. (env: LOG_LEVEL,
                                         default: silent)

      The file appears under its name once it is whole, with FILE.manifest.json beside
      it: what was asked, of which version of the graph, how much came, and its
      SHA-256 (of the content before it is compressed), which was checked.
      "
    `);
  });

  it('fits into 80 columns, and has no colours', { timeout: 60_000 }, async () => {
    for (const args of [[], ['serve'], ['seed'], ['check'], ['ask'], ['ask', 'timeline'], ['export', 'paths']]) {
      const help = await helpOf(...args, '--help');
      expect(help.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(help).not.toContain('\u001b');
    }
  });
});

it('The version is that of the package', async () => {
  expect(await helpOf('--version')).toMatch(/^\d+\.\d+\.\d+\n$/);
});
