import { type Command, InvalidArgumentError, Option } from 'commander';

import type { Environment } from '../config/variable.ts';
import type { Cell, Row, Table } from '../import/reader/table.ts';
import { IDENTIFIER_SCHEMES, type IdentifierScheme } from '../model/identifier-vocabulary.ts';
import { ENTITY_KINDS, type EntityKind } from '../model/vocabulary.ts';
import { listed } from '../support/listed.ts';
import { numberFrom } from './import/input-option.ts';
import { print } from './output.ts';
import { ResponseError, errorLine } from './response-error.ts';
import { type Get, addServerOptions, withServer } from './server.ts';
import { optionsOf } from './setting.ts';
import { exitOnSignal } from './signal.ts';
import { UsageError } from './usage-error.ts';

interface MatchOptions {
  readonly column?: string;
  readonly countryColumn?: string;
  readonly kind?: EntityKind;
  readonly idColumn: readonly IdColumn[];
  readonly threshold: number;
}

interface IdColumn {
  readonly scheme: IdentifierScheme;
  readonly column: string;
}

/** Adds the command that finds the entities of the rows of a table. */
export function addMatch(program: Command, environment: Environment): void {
  const command = program
    .command('match')
    .summary('Find the entities that the rows of a table name.')
    .description(
      'Finds the entities that the rows of a table name, and prints the table as CSV with three more columns: fingraph_id, the id of the best candidate; its score, from 0 to 1; and match, true if the score is at least the threshold and no other candidate has the same.',
    )
    .usage('<file> [options]')
    .addHelpText('after', EXAMPLES)
    .argument('<file>', 'CSV, JSON, JSON Lines, XLSX or Parquet, also compressed; book.xlsx#Sheet names a part')
    .option('--column <name>', 'The column with the names.')
    .option('--country-column <name>', 'The column with the countries in which they are based: codes or names.')
    .addOption(new Option('--kind <kind>', 'The kind of all rows.').choices(Object.keys(ENTITY_KINDS)))
    .option('--id-column <scheme=name>', 'A column with identifiers, such as LEI=lei. May be repeated.', idColumn, [])
    .option(
      '--threshold <number>',
      'The score from which a candidate is a match: 0 to 1.',
      numberFrom(0, 1, false),
      0.7,
    )
    .action(async (file: string, _, self: Command) => {
      exitOnSignal();
      const options = optionsOf<MatchOptions>(self);
      const { openTable } = await import('../import/reader/open-table.ts');
      const table = await openTable(file);
      await withServer(self, environment, (get) => printMatches(get, table, options));
    });
  addServerOptions(command);
}

const EXAMPLES = `
Examples:
  fingraph match names.csv --column company --country-column cc > matched.csv
  fingraph match deals.xlsx#Banks --column Bank --kind BANK --id-column LEI=lei`;

function idColumn(value: string, before: readonly IdColumn[]): IdColumn[] {
  const [, name = '', column = ''] = /^([A-Za-z]+)=(.+)$/s.exec(value) ?? [];
  const scheme = Object.keys(IDENTIFIER_SCHEMES).find((one) => one === name.toUpperCase());
  if (scheme === undefined) {
    throw new InvalidArgumentError(`Expected a scheme, = and a column, such as LEI=lei, got ${JSON.stringify(value)}.`);
  }
  return [...before, { scheme: scheme as IdentifierScheme, column }];
}

/** Rows that are sent together: `match` accepts so many. */
const BATCH = 100;
const ADDED = ['fingraph_id', 'score', 'match'];

async function printMatches(get: Get, table: Table, options: MatchOptions): Promise<void> {
  const { stringify } = await import('csv-stringify/sync');
  const columns = table.columns ?? (await keysOfItems(table));
  requireNamedColumns(table.name, columns, options);
  await print(stringify([[...columns, ...ADDED]]));
  for await (const rows of table.rows()) {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH).map((row) => rowCells(row, columns));
      const matches = await matchBatchOfRows(get, columns, batch, options);
      await print(stringify(batch.map((cells, index) => [...cells, ...(matches[index] ?? NO_MATCH)])));
    }
  }
}

const NO_MATCH = ['', '', ''];

/** @throws {UsageError} */
function requireNamedColumns(file: string, columns: readonly string[], options: MatchOptions): void {
  const { column, countryColumn, idColumn: ids } = options;
  if (column === undefined && ids.length === 0) {
    throw new UsageError(`Expected --column or --id-column with a column of ${file}: ${listed(columns)}.`);
  }
  const named = [
    ['--column', column],
    ['--country-column', countryColumn],
    ...ids.map((one) => ['--id-column', one.column] as const),
  ] as const;
  for (const [option, name] of named) {
    if (name === undefined || columns.includes(name)) continue;
    throw new UsageError(`${option}: expected a column of ${file}: ${listed(columns)}, got ${JSON.stringify(name)}.`);
  }
  const taken = ADDED.find((name) => columns.includes(name));
  if (taken !== undefined) {
    throw new UsageError(`Expected a table without a column ${taken}, which is added, got ${file}. Rename the column.`);
  }
}

/** The keys of the items of a JSON file. Reads the whole file, as any item may be the first one with a key. */
async function keysOfItems(table: Table): Promise<string[]> {
  const keys = new Set<string>();
  for await (const rows of table.rows()) {
    for (const { cells } of rows) for (const key of Object.keys(cells)) keys.add(key);
  }
  return [...keys];
}

function rowCells({ cells }: Row, columns: readonly string[]): string[] {
  const values = Array.isArray(cells)
    ? (cells as readonly Cell[])
    : columns.map((column) => (cells as Readonly<Record<string, Cell>>)[column] ?? null);
  return columns.map((_, index) => cellAsText(values[index] ?? null));
}

function cellAsText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell);
}

const MATCH = `query Match($queries: [MatchQuery!]!, $threshold: Float!) {
  match(queries: $queries, threshold: $threshold, first: 1) { candidates { score match entity { id } } }
}`;

interface Matched {
  readonly candidates: readonly {
    readonly score: number;
    readonly match: boolean;
    readonly entity: { readonly id: string };
  }[];
}

/** The three cells of each row. */
async function matchBatchOfRows(
  get: Get,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  options: MatchOptions,
): Promise<string[][]> {
  const asked = rows.flatMap((cells, index) => {
    const query = queryOf(columns, cells, options);
    return query === null ? [] : [{ index, query }];
  });
  const matches: string[][] = rows.map(() => NO_MATCH);
  if (asked.length === 0) return matches;
  const variables = { queries: asked.map(({ query }) => query), threshold: options.threshold };
  const response = await get('graphql', 'application/json', { query: MATCH, variables });
  const { data, errors } = (await response.json()) as {
    data?: { match: readonly Matched[] } | null;
    errors?: readonly { readonly message: string }[];
  };
  const [error] = errors ?? [];
  if (!data || error) throw new ResponseError(error ? errorLine(error) : 'The server returned no data.');
  for (const [place, { index }] of asked.entries()) {
    const [best] = data.match[place]?.candidates ?? [];
    if (best) matches[index] = [best.entity.id, String(best.score), String(best.match)];
  }
  return matches;
}

/** What a row says; null if it has neither a name nor an identifier. */
function queryOf(columns: readonly string[], cells: readonly string[], options: MatchOptions): object | null {
  const { column, countryColumn, kind, idColumn: ids } = options;
  const valueOf = (name: string | undefined): string =>
    name === undefined ? '' : (cells[columns.indexOf(name)] ?? '');
  const name = valueOf(column).trim();
  const country = valueOf(countryColumn).trim();
  const identifiers = ids
    .map((one) => ({ scheme: one.scheme, value: valueOf(one.column).trim() }))
    .filter(({ value }) => value !== '');
  const hasName = /[\p{L}\p{N}]/u.test(name);
  if (!hasName && identifiers.length === 0) return null;
  return { name: hasName ? name.slice(0, MAX_NAME) : null, country: country || null, kind: kind ?? null, identifiers };
}

const MAX_NAME = 1_000;
