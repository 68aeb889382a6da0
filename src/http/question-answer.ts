import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';

import { ClientError, type ErrorCode } from '../client-error.ts';
import type { CatalogueEntry } from '../question/catalogue.ts';
import { clipsOf } from '../question/clip.ts';
import { csvOf } from '../question/csv.ts';
import { effectiveVariables, searchOf, textOfVariable } from '../question/link.ts';
import { type TablePlan, planTable } from '../question/table-plan.ts';
import { rowsOf } from '../question/table.ts';
import { readVariables, signatureOf } from '../question/variables.ts';
import { MAX_PAGE_SIZE } from '../schema/paging.ts';
import { statusOf } from './error-status.ts';
import { PAGE_HEADERS } from './page.ts';
import { questionForm } from './question-form.ts';
import { type AnswerView, type QuestionAddresses, type QuestionView, answerPage, faultPage } from './question-page.ts';

export const FORMATS = ['json', 'csv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What an answer is made of before its headers are known. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A question as an address asks it. */
export interface AskedQuestion {
  readonly entry: CatalogueEntry;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly rows: string | null;
  readonly plan: TablePlan;
}

/** @throws {ClientError} BAD_USER_INPUT that names the variables there are */
export function readAddress(schema: GraphQLSchema, entry: CatalogueEntry, search: URLSearchParams): AskedQuestion {
  const rows = search.get('rows') || null;
  const plan = planOf(schema, entry, rows);
  try {
    const texts = [...search].filter(([name]) => name !== 'rows');
    return { entry, variables: readVariables(schema, entry.operation, texts), rows, plan };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    const signature = signatureOf(entry.parameters);
    const takes = signature === '' ? 'takes no variables' : `takes ${signature}`;
    throw new ClientError(error.code, `${error.message}\nThe question ${entry.name} ${takes}.`);
  }
}

/** Plans depend on nothing but the question and its choice of rows. */
const plans = new WeakMap<CatalogueEntry, Map<string | null, TablePlan>>();

function planOf(schema: GraphQLSchema, entry: CatalogueEntry, rows: string | null): TablePlan {
  const known = plans.get(entry) ?? new Map<string | null, TablePlan>();
  plans.set(entry, known);
  // a wrong choice throws: there are as many plans as choices
  const plan = known.get(rows) ?? planTable(schema, parse(entry.document), entry.operation, rows);
  known.set(rows, plan);
  return plan;
}

/** The answer of an asked question in a format; an answer with errors is those errors. */
export function writeAnswer(
  schema: GraphQLSchema,
  asked: AskedQuestion,
  format: Format,
  result: ExecutionResult,
  citation: string | null,
): Written {
  const { entry, plan, variables } = asked;
  if (result.errors?.length) return writeFaults(schema, entry, asked, format, result.errors.map(faultOf));
  const unknown = unknownOf(asked, result.data);
  if (unknown) return writeFaults(schema, entry, asked, format, [faultOfClient(unknown)]);
  if (format === 'json') return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(result) };
  try {
    const effective = effectiveVariables(schema, entry.operation, variables);
    const lack = lackOf(asked, result.data, effective);
    // people see that there is more; a file does not show it to those who get it later
    if (lack !== null && format === 'csv') throw new ClientError('INCOMPLETE_TABLE', lack);
    const rows = rowsOf(plan, result.data);
    if (format === 'html') return htmlAnswer(schema, asked, { rows, lack, citation }, effective);
    const headers = {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${entry.name}.csv"`,
      'fingraph-rows': String(rows.length),
    };
    return { status: 200, headers, body: csvOf([plan.columns.map(({ name }) => name), ...rows]) };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    return writeFaults(schema, entry, asked, format, [faultOfClient(error)]);
  }
}

/** A record that is not there is null in GraphQL; in a table it would look like one without anything. */
function unknownOf({ entry, variables }: AskedQuestion, data: ExecutionResult['data']): ClientError | null {
  if (!data || Object.values(data).some((value) => value !== null)) return null;
  const given = entry.parameters
    .filter(({ type, name }) => type === 'ID!' && name in variables)
    .map(({ name }) => `${name}=${JSON.stringify(variables[name])}`);
  return new ClientError(
    'UNKNOWN_ID',
    `Expected the id of something that is on record, got ${given.join(', ') || 'one that is not'}. Look ids up at /questions/find?text=…`,
  );
}

/** An error as GraphQL has it in its answers. */
export interface Fault {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export function faultOfClient({ code, message }: ClientError): Fault {
  return { message, extensions: { code } };
}

/** Errors as JSON for programs, and for people as a page with the form to mend them; `texts` is what they gave. */
export function writeFaults(
  schema: GraphQLSchema,
  entry: CatalogueEntry,
  asked: AskedQuestion | { readonly texts: URLSearchParams },
  format: Format,
  faults: readonly Fault[],
): Written {
  if (format !== 'html') return writeErrors(faults);
  const view = 'plan' in asked ? viewOf(schema, asked) : viewOfTexts(schema, entry, asked.texts);
  const messages = faults.map(({ message }) => message);
  return { status: statusOfAll(faults), headers: PAGE_HEADERS, body: faultPage(view, messages) };
}

export function writeErrors(faults: readonly Fault[]): Written {
  return { status: statusOfAll(faults), headers: JSON_HEADERS, body: JSON.stringify({ errors: faults }) };
}

/** A question with its form and links, as it was asked. */
export function viewOf(schema: GraphQLSchema, { entry, variables, rows, plan }: AskedQuestion): QuestionView {
  const values = effectiveVariables(schema, entry.operation, variables);
  return {
    name: entry.name,
    description: entry.description,
    form: formOf(entry, values, plan.choices, rows),
    links: addressesOf(entry, searchOf(schema, entry.operation, variables), rows),
  };
}

/** The page of an answer in GraphiQL: the question, with all of its variables where one is not the default. */
export function graphiqlAddress(schema: GraphQLSchema, { entry, variables }: AskedQuestion): string {
  const search = new URLSearchParams({ query: entry.document });
  if (searchOf(schema, entry.operation, variables).size > 0) {
    search.set('variables', JSON.stringify(effectiveVariables(schema, entry.operation, variables), null, 2));
  }
  return `/graphql?${search}`;
}

export const JSON_HEADERS: Readonly<Record<string, string>> = { 'content-type': 'application/json; charset=utf-8' };

function statusOfAll(faults: readonly Fault[]): number {
  return Math.max(400, ...faults.map(({ extensions }) => statusOf(extensions['code'])));
}

function faultOf({ message, extensions }: { message: string; extensions?: object | undefined }): Fault {
  const code: ErrorCode = 'INTERNAL_ERROR';
  return { message, extensions: { code, ...extensions } };
}

/** What is missing where a list goes on, and what to do; null where the answer is whole. */
function lackOf({ entry, plan }: AskedQuestion, data: unknown, variables: Record<string, unknown>): string | null {
  const [clip] = clipsOf(plan.root, data, variables);
  if (!clip) return null;
  const { list, shown, total } = clip;
  const names = entry.parameters.map(({ name }) => name);
  const isOnePage = names.includes('first') && total !== null && total <= MAX_PAGE_SIZE;
  return (
    `Expected a list that one answer holds, got ${list} with ${total ?? `${shown} or more`} items, of which the answer has ${shown}. ` +
    `${isOnePage ? `Ask with first=${total}, narrow` : 'Narrow'} the question by its variables (${names.join(', ')}), ask /graphql page by page, or take all of it from /export.`
  );
}

function htmlAnswer(
  schema: GraphQLSchema,
  asked: AskedQuestion,
  found: Pick<AnswerView, 'rows' | 'lack' | 'citation'>,
  values: Readonly<Record<string, unknown>>,
): Written {
  const said = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  const words = said.map(([name, value]) => `${name}: ${textOfVariable(value)}`).join('; ');
  const view = { ...found, columns: asked.plan.columns, asked: words };
  const headers = { ...PAGE_HEADERS, 'fingraph-rows': String(found.rows.length) };
  return { status: 200, headers, body: answerPage(viewOf(schema, asked), view) };
}

function viewOfTexts(schema: GraphQLSchema, entry: CatalogueEntry, texts: URLSearchParams): QuestionView {
  const given: Record<string, unknown> = effectiveVariables(schema, entry.operation, {});
  for (const [name, text] of texts) given[name] = text;
  const { choices } = planTable(schema, parse(entry.document), entry.operation);
  return {
    name: entry.name,
    description: entry.description,
    form: formOf(entry, given, choices, texts.get('rows')),
    links: addressesOf(entry, new URLSearchParams(), null),
  };
}

function formOf(
  { name, parameters }: CatalogueEntry,
  values: Readonly<Record<string, unknown>>,
  lists: readonly string[],
  rows: string | null,
) {
  return questionForm({ action: `/questions/${name}`, parameters, values, lists, rows, name });
}

function addressesOf({ name }: CatalogueEntry, search: URLSearchParams, rows: string | null): QuestionAddresses {
  const asked = withSearch('', search);
  const tabular = rows === null ? asked : withSearch('', new URLSearchParams([...search, ['rows', rows]]));
  return {
    html: `/questions/${name}.html${tabular}`,
    csv: `/questions/${name}.csv${tabular}`,
    json: `/questions/${name}.json${asked}`,
    graphiql: withSearch('/graphql', new URLSearchParams([['question', name], ...search])),
  };
}

function withSearch(path: string, search: URLSearchParams): string {
  const text = search.toString();
  return text === '' ? path : `${path}?${text}`;
}
