import { cellText } from '../question/cell-text.ts';
import type { SavedQuery } from '../question/question.ts';
import { tableOf } from '../question/result-table.ts';
import { VERSION_QUERY } from '../question/trusted.ts';
import { readVariables } from '../question/variables.ts';
import { counted } from '../support/counted.ts';
import { print } from './output.ts';
import { ResponseError, errorLine, errorsIn } from './response-error.ts';
import type { Get } from './server.ts';
import { drawTable } from './table.ts';
import { type VariableText, optionQuery } from './variable-option.ts';

export const OUTPUT_FORMATS = ['table', 'json', 'csv'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

/** A question with the options of one command line. */
export interface Invocation {
  readonly question: SavedQuery;
  readonly variables: readonly VariableText[];
  /** The list whose items become the rows of a table or CSV; null: the outermost. */
  readonly rows: string | null;
  /** Null: a table on a terminal, otherwise JSON. */
  readonly format: OutputFormat | null;
  /** Whether CSV starts with a byte order mark. */
  readonly bom: boolean;
}

/**
 * Runs a question and prints the result.
 *
 * @throws {ResponseError} also for a partial result
 */
export async function printResult(get: Get, invocation: Invocation): Promise<void> {
  const isTerminal = process.stdout.isTTY;
  switch (invocation.format ?? (isTerminal ? 'table' : 'json')) {
    case 'csv': {
      const response = await get(pathOfQuestion(invocation, invocation.bom ? [] : [NO_BOM]), 'text/csv');
      // as bytes: `text()` would drop the byte order mark
      return print(new Uint8Array(await response.arrayBuffer()));
    }
    case 'json':
      return printJson(await (await get(pathOfQuestion(invocation), 'application/json')).text(), isTerminal);
    case 'table':
      return printTable(get, invocation);
  }
}

const NO_BOM: VariableText = ['bom', '0'];

function pathOfQuestion({ question, variables, rows }: Invocation, more: readonly VariableText[] = []): string {
  const table: VariableText[] = rows === null ? [] : [['rows', rows]];
  return `questions/${question.name}${optionQuery([...variables, ...table, ...more])}`;
}

/** Prints JSON unchanged into a pipe or a file, and indented on a terminal. */
async function printJson(text: string, isTerminal: boolean): Promise<void> {
  const json = isTerminal ? JSON.stringify(JSON.parse(text), null, 2) : text.trimEnd();
  await print(`${json}\n`);
  failOnErrors(text);
}

async function printTable(get: Get, invocation: Invocation): Promise<void> {
  const { question, rows } = invocation;
  question.planFor(rows); // rejects an unknown list before a request is sent
  const text = await (await get(pathOfQuestion(invocation), 'application/json')).text();
  const { data, extensions } = JSON.parse(text) as {
    readonly data?: unknown;
    readonly extensions?: { readonly note?: string };
  };
  const picked = new Set(question.declarations.flatMap(({ variables: names }) => names));
  const variables = readVariables(question.schema, question.operation, invocation.variables, picked);
  const table = tableOf(question, data, { variables, rows });
  const { columns } = table.plan;
  const cells = table.rows.map((row) => row.map((cell, index) => cellText(cell, columns[index]?.depth ?? 1)));
  const names = columns.map(({ name }) => name);
  if (cells.length > 0) await print(`${drawTable(names, cells, process.stdout.columns || DEFAULT_WIDTH)}\n`);
  const lines = [
    ...(extensions?.note === undefined ? [] : [extensions.note]),
    `${counted(cells.length, 'row')}. ${await versionLine(get)}`,
    ...table.truncated.map(
      ({ list, shown, total }) =>
        `Incomplete list ${list}: ${total === null ? `${shown} items and more` : `${shown} of ${total}`}.`,
    ),
  ];
  await print(`${lines.join('\n')}\n`);
  failOnErrors(text);
}

const DEFAULT_WIDTH = 80;

/** A result may have both data and errors. */
function failOnErrors(text: string): void {
  const errors = errorsIn(text);
  if (errors.length > 0) throw new ResponseError(errors.map(errorLine).join('\n'));
}

async function versionLine(get: Get): Promise<string> {
  const query = new URLSearchParams({ query: VERSION_QUERY });
  const response = await get(`graphql?${query}`, 'application/json');
  const { data } = (await response.json()) as {
    readonly data: { readonly graph: { readonly status: string; readonly version: string | null } };
  };
  const { status, version } = data.graph;
  const label = `Graph version ${version?.slice(0, 12) ?? 'unknown'}`;
  return status === 'READY' ? `${label}.` : `${label}, status ${status}: the result may mix two versions.`;
}
