import { type GraphQLSchema, parse } from 'graphql';

import { cellText } from '../question/cell-text.ts';
import { clipsOf } from '../question/truncation.ts';
import { effectiveVariables } from '../question/link.ts';
import { type Question, operationOf } from '../question/question.ts';
import { planTable } from '../question/table-plan.ts';
import { nestedRowsOf } from '../question/table.ts';
import { VERSION_QUERY } from '../question/trusted.ts';
import { readVariables } from '../question/variables.ts';
import { AnswerError, errorsIn, lineOf } from './answer-error.ts';
import { print } from './output.ts';
import type { Get } from './server.ts';
import { drawTable } from './table.ts';
import { type VariableText, queryOf } from './variable-option.ts';

export const ANSWER_FORMATS = ['table', 'json', 'csv'] as const;
export type AnswerFormat = (typeof ANSWER_FORMATS)[number];

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly question: Question;
  readonly variables: readonly VariableText[];
  /** Of a table or CSV: the list whose items are its rows; null: the outermost. */
  readonly rows: string | null;
  /** Null: a table on a terminal, JSON elsewhere. */
  readonly format: AnswerFormat | null;
  /** Whether CSV begins with a byte order mark. */
  readonly bom: boolean;
}

/** Asks a question and prints its answer; fails with an AnswerError where some of it is missing. */
export async function printAnswer(get: Get, { format, bom, ...asked }: Asked): Promise<void> {
  const isTerminal = process.stdout.isTTY;
  switch (format ?? (isTerminal ? 'table' : 'json')) {
    case 'csv':
      // as bytes: text would be without its byte order mark
      return print(new Uint8Array(await (await get(pathOf(asked, bom ? [] : [NO_BOM]), 'text/csv')).arrayBuffer()));
    case 'json':
      return printJson(await (await get(pathOf(asked), 'application/json')).text(), isTerminal);
    case 'table':
      return printTable(get, asked);
  }
}

type Table = Omit<Asked, 'format' | 'bom'>;

const NO_BOM: VariableText = ['bom', '0'];

function pathOf({ question, variables, rows }: Table, more: readonly VariableText[] = []): string {
  const table: VariableText[] = rows === null ? [] : [['rows', rows]];
  return `questions/${question.name}${queryOf([...variables, ...table, ...more])}`;
}

/** As it was sent into a pipe or a file, laid out on a terminal. */
async function printJson(text: string, isTerminal: boolean): Promise<void> {
  const line = isTerminal ? JSON.stringify(JSON.parse(text), null, 2) : text.trimEnd();
  await print(`${line}\n`);
  failOnErrors(text);
}

async function printTable(get: Get, asked: Table): Promise<void> {
  const { schema, question, variables } = asked;
  const operation = operationOf(question);
  const plan = planTable(schema, parse(question.document), operation, asked.rows); // which may be refused, and asks nothing
  const text = await (await get(pathOf(asked), 'application/json')).text();
  const { data } = JSON.parse(text) as { readonly data?: unknown };
  const rows = nestedRowsOf(plan, data).map((row) =>
    row.map((cell, place) => cellText(cell, plan.columns[place]?.depth ?? 1)),
  );
  const names = plan.columns.map(({ name }) => name);
  if (rows.length > 0) await print(`${drawTable(names, rows, process.stdout.columns || DEFAULT_WIDTH)}\n`);
  const effective = effectiveVariables(schema, operation, readVariables(schema, operation, variables));
  const clips = clipsOf(plan.root, data, effective);
  const lines = [
    `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}. ${await versionLine(get)}`,
    ...clips.map(({ list, shown, total }) => `Not all of ${list}: ${shown} of ${total ?? 'more'}.`),
  ];
  await print(`${lines.join('\n')}\n`);
  failOnErrors(text);
}

const DEFAULT_WIDTH = 80;

/** Part of an answer may be there, and the rest have failed. */
function failOnErrors(text: string): void {
  const errors = errorsIn(text);
  if (errors.length > 0) throw new AnswerError(errors.map(lineOf).join('\n'));
}

async function versionLine(get: Get): Promise<string> {
  const query = new URLSearchParams({ query: VERSION_QUERY });
  const response = await get(`graphql?${query}`, 'application/json');
  const { data } = (await response.json()) as {
    readonly data: { readonly graph: { readonly status: string; readonly version: string | null } };
  };
  const { status, version } = data.graph;
  const named = `Graph version ${version?.slice(0, 12) ?? 'unknown'}`;
  return status === 'READY' ? `${named}.` : `${named}, which is ${status}: the answer may mix two versions.`;
}
