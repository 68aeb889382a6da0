import { beforeAll, describe, expect, it } from 'vitest';

import { build } from '../support/program.ts';
import { fingraph } from './fingraph.ts';

beforeAll(build, 60_000);

const COMMANDS = [
  'aks',
  'serve now then',
  'serve --watch',
  'serve --prot 1',
  'serve --port',
  'serve --port abc --log-level loud',
  'serve --graph http://x',
  'seed a b',
  'seed a --allow-retract all',
  'remove',
  'remove a --allow-retract',
  'export dataset a',
  'check',
  'check a --format xml',
  'ask partner-in-market',
  'ask wirecard',
  'ask partners-in-market --markt FR',
  'ask partners-in-market --market FR --market DE',
  'ask partners-in-market --status activ,planned',
  'ask partners-in-market --format xml',
  'ask partners-in-market FR',
  'ask partners-in-market --rows partner --format table',
  'ask connections --where {kinds',
  'ask neighbourhood --depth two',
  'ask timeline --server example.org',
  'export claim --format csv',
  'export claims',
  'export claims --out claims.ods',
  'export claims --out /dev/null --format csv',
  'export partners --format csv',
];

describe('A usage error', () => {
  it('exits with code 2 and explains itself on standard error only', { timeout: 180_000 }, async () => {
    let all = '';
    for (const command of COMMANDS) {
      const { code, stdout, stderr } = await fingraph(command.split(' '));
      expect({ command, code, stdout }).toEqual({ command, code: 2, stdout: '' });
      all += `\n$ fingraph ${command}\n${stderr}`;
    }
    expect(all).toMatchInlineSnapshot(`
      "
      $ fingraph aks
      unknown command 'aks'
      (Did you mean ask?)
      See fingraph --help.

      $ fingraph serve now then
      too many arguments for 'serve'. Expected 1 argument but got 2.
      See fingraph serve --help.

      $ fingraph serve --watch
      --watch: expected a folder or --data to watch, got none.

      $ fingraph serve --prot 1
      unknown option '--prot'
      (Did you mean --port?)
      See fingraph serve --help.

      $ fingraph serve --port
      option '--port <number>' argument missing
      See fingraph serve --help.

      $ fingraph serve --port abc --log-level loud
      --port: expected a whole number from 0 to 65535, got "abc". Or leave it unset for 4000.
      --log-level: expected one of trace, debug, info, warn, error, fatal, silent, got "loud". Or leave it unset for info.

      $ fingraph serve --graph http://x
      --graph: The graph URL "http://x" has the unknown scheme "http:". Use one of: memory:, file:PATH, neo4j://HOST:PORT, neo4j+s://HOST:PORT, neo4j+ssc://HOST:PORT, bolt://HOST:PORT, bolt+s://HOST:PORT, bolt+ssc://HOST:PORT.

      $ fingraph seed a b
      too many arguments for 'seed'. Expected 1 argument but got 2.
      See fingraph seed --help.

      $ fingraph seed a --allow-retract all
      --allow-retract: expected a number of records such as 12, got "all".

      $ fingraph remove
      missing required argument 'id'
      See fingraph remove --help.

      $ fingraph remove a --allow-retract
      option '--allow-retract <number>' argument missing
      See fingraph remove --help.

      $ fingraph export dataset a
      --out: expected a folder to write, got none.

      $ fingraph check
      missing required argument 'folder'
      See fingraph check --help.

      $ fingraph check a --format xml
      option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.
      See fingraph check --help.

      $ fingraph ask partner-in-market
      Expected the name of a question in the library, got "partner-in-market". Did you mean partners-in-market?

      $ fingraph ask wirecard
      Expected the name of a question in the library, got "wirecard".

      $ fingraph ask partners-in-market --markt FR
      unknown option '--markt'
      (Did you mean --market?)
      See fingraph ask partners-in-market --help.

      $ fingraph ask partners-in-market --market FR --market DE
      --market: expected one value of type CountryCode!, got 2.

      $ fingraph ask partners-in-market --status activ,planned
      --status got invalid value "ACTIV" at "status[0]"; Value "ACTIV" does not exist in "ClaimStatus" enum. Did you mean the enum value "ACTIVE"?

      $ fingraph ask partners-in-market --format xml
      option '--format <format>' argument 'xml' is invalid. Allowed choices are table, json, csv.
      See fingraph ask --help.

      $ fingraph ask partners-in-market FR
      too many arguments for 'partners-in-market'. Expected 0 arguments but got 1.
      See fingraph ask partners-in-market --help.

      $ fingraph ask partners-in-market --rows partner --format table
      rows: expected a list of the response, one of entity.partners, entity.partners.claims, entity.partners.claims.citations; got "partner".

      $ fingraph ask connections --where {kinds
      --where: expected ClaimFilter as JSON, such as {"kinds": ["ROLE"]}, or as a GraphQL literal, got "{kinds".

      $ fingraph ask neighbourhood --depth two
      --depth got invalid value "two"; Int cannot represent non-integer value: "two"

      $ fingraph ask timeline --server example.org
      --server: expected a URL such as http://127.0.0.1:4000/, got "example.org".

      $ fingraph export claim --format csv
      unknown command 'claim'
      (Did you mean claims?)
      See fingraph export --help.

      $ fingraph export claims
      --format: expected one of csv, xlsx, parquet, jsonl, graphml, gexf, jsonld, got no value.

      $ fingraph export claims --out claims.ods
      --out: expected a file name that ends in one of csv, xlsx, parquet, jsonl, graphml, gexf, jsonld, got "claims.ods". Or set --format.

      $ fingraph export claims --out /dev/null --format csv
      --out: expected a regular file or a new file name, got /dev/null, which is not a file.

      $ fingraph export partners --format csv
      required option '--of <id>' not specified
      See fingraph export partners --help.
      "
    `);
  });

  it('of an option does not name the variable that it overrides', async () => {
    const { code, stderr } = await fingraph(['serve', '--port', ''], { PORT: 'abc', HOST: 'http://x' });
    expect(code).toBe(2);
    expect(stderr).toMatchInlineSnapshot(`
      "--port: expected a whole number from 0 to 65535, got "". Or leave it unset for 4000.
      HOST: expected a host name or address without scheme and port, got "http://x". Or leave it unset for 127.0.0.1.
      "
    `);
  });
});
