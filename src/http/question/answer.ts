import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';

import { ClientError, type ErrorCode } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import type { CatalogueEntry } from '../../question/catalogue.ts';
import { clipsOf } from '../../question/truncation.ts';
import { effectiveVariables, searchOf, textOfVariable } from '../../question/link.ts';
import { csvOf } from '../../question/table-csv.ts';
import { type TableOptions, isTableOption, readTableOptions } from '../../question/table-option.ts';
import { layoutOf } from '../../question/table-layout.ts';
import { type TablePlan, planTable } from '../../question/table-plan.ts';
import { nestedRowsOf } from '../../question/table.ts';
import { readVariables, signatureOf } from '../../question/variables.ts';
import { withValues } from '../../question/with-values.ts';
import { MAX_PAGE_SIZE } from '../../schema/connection/paging.ts';
import { statusOf } from '../graphql/error-status.ts';
import { attachment, fileName } from '../export/file-name.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import { questionForm } from './form.ts';
import { type QuestionAddresses, type QuestionView, type ShortageView, answerPage, faultPage } from './page.ts';

export const FORMATS = ['json', 'csv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** What an answer is made of before its headers are known. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A question as an address asks it. */
export interface AskedQuestion extends TableOptions {
  readonly entry: CatalogueEntry;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly plan: TablePlan;
}

/** @throws {ClientError} BAD_USER_INPUT that names the variables there are */
export function readAddress(schema: GraphQLSchema, entry: CatalogueEntry, search: URLSearchParams): AskedQuestion {
  const options = readTableOptions(search);
  const plan = planOf(schema, entry, options.rows);
  try {
    const texts = [...search].filter(([name]) => !isTableOption(name));
    return { entry, variables: readVariables(schema, entry.operation, texts), ...options, plan };
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
  const unknown = unknownOf(schema, asked, result.data);
  if (unknown) return writeFaults(schema, entry, asked, format, [faultOfClient(unknown)]);
  if (format === 'json') return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(result) };
  try {
    const effective = effectiveVariables(schema, entry.operation, variables);
    const shortage = shortageOf(asked, result.data, effective);
    if (format === 'html') return htmlAnswer(schema, asked, { data: result.data, shortage, citation }, effective);
    // people see that there is more; a file does not show it to those who get it later
    if (shortage !== null) throw new ClientError('INCOMPLETE_TABLE', lackOf(asked, shortage));
    const rows = nestedRowsOf(plan, result.data);
    const headers = {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': attachment(fileName(entry.name, tellingOf(asked, effective), 'csv')),
      'fingraph-rows': String(rows.length),
    };
    return { status: 200, headers, body: csvOf(plan, rows, asked.bom) };
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    return writeFaults(schema, entry, asked, format, [faultOfClient(error)]);
  }
}

/** What a file name tells of the variables: not where a page begins, nor how the list is sorted. */
function tellingOf({ entry, rows }: AskedQuestion, effective: Readonly<Record<string, unknown>>): object {
  const silent = new Set(['first', 'after', 'orderBy']);
  const told = entry.parameters.flatMap(({ name }) => (silent.has(name) ? [] : [[name, effective[name]] as const]));
  return { ...Object.fromEntries(told), rows };
}

/** A record that is not there is null in GraphQL; in a table it would look like one without anything. */
function unknownOf(schema: GraphQLSchema, asked: AskedQuestion, data: ExecutionResult['data']): ClientError | null {
  const { entry, variables } = asked;
  if (!data || Object.values(data).some((value) => value !== null)) return null;
  // those that were left out have their defaults, which another data set may not have
  const effective: Readonly<Record<string, unknown>> = effectiveVariables(schema, entry.operation, variables);
  const ids = entry.parameters.flatMap(({ name, type }) => {
    const id = effective[name];
    if (type.replace('!', '') !== 'ID' || typeof id !== 'string') return [];
    return [
      `${name}: expected the id of something on record, got ${quote(id)}${name in variables ? '' : ', the default'}`,
    ];
  });
  const what = ids.length === 0 ? 'Expected the id of something on record, got one that nothing has' : ids.join('; ');
  return new ClientError('UNKNOWN_ID', `${what}. Look ids up at /questions/find?text=…`);
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

/** An answer in GraphiQL: the question as it is written, with the variables of the answer as its defaults. */
export function graphiqlAddress(schema: GraphQLSchema, { entry, variables }: AskedQuestion): string {
  const isChanged = searchOf(schema, entry.operation, variables).size > 0;
  const query = isChanged ? withValues(schema, entry.document, entry.operation, variables) : entry.document;
  return `/graphql?${new URLSearchParams({ query })}`;
}

export const JSON_HEADERS: Readonly<Record<string, string>> = { 'content-type': 'application/json; charset=utf-8' };

function statusOfAll(faults: readonly Fault[]): number {
  return Math.max(400, ...faults.map(({ extensions }) => statusOf(extensions['code'])));
}

function faultOf({ message, extensions }: { message: string; extensions?: object | undefined }): Fault {
  const code: ErrorCode = 'INTERNAL_ERROR';
  return { message, extensions: { code, ...extensions } };
}

/** Where a list goes on. */
export interface Shortage {
  readonly list: string;
  readonly shown: number;
  /** Null where nothing selected tells. */
  readonly total: number | null;
  /** The size of one page that has all of it; null where there is none. */
  readonly first: number | null;
}

/** What a list lacks, for a page that shows a part of it; null where the answer is whole. */
export function shortageOf(
  { entry, plan }: AskedQuestion,
  data: unknown,
  variables: Readonly<Record<string, unknown>>,
): Shortage | null {
  const [clip] = clipsOf(plan.root, data, variables);
  if (!clip) return null;
  const { list, shown, total } = clip;
  const isOnePage = total !== null && total <= MAX_PAGE_SIZE && entry.parameters.some(({ name }) => name === 'first');
  return { list, shown, total, first: isOnePage ? total : null };
}

/** The same in words, with what to do. */
function lackOf(asked: AskedQuestion, { list, shown, total, first }: Shortage): string {
  const names = asked.entry.parameters.map(({ name }) => name);
  return (
    `Expected a list that one answer holds, got ${list} with ${total ?? `${shown} or more`} items, of which the answer has ${shown}. ` +
    `${first === null ? 'Narrow' : `Ask with first=${first}, narrow`} the question by its variables (${names.join(', ')}), ask /graphql page by page, or take all of it from /export.`
  );
}

interface Found {
  readonly data: unknown;
  readonly shortage: Shortage | null;
  readonly citation: string | null;
}

function htmlAnswer(
  schema: GraphQLSchema,
  asked: AskedQuestion,
  { data, shortage, citation }: Found,
  values: Readonly<Record<string, unknown>>,
): Written {
  const said = Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
  const words = said.map(([name, value]) => `${name}: ${textOfVariable(value)}`).join('; ');
  const table = layoutOf(asked.plan, data);
  const view = { table, asked: words, shortage: shortage && shortageView(schema, asked, shortage), citation };
  const headers = { ...PAGE_HEADERS, 'fingraph-rows': String(table.rowCount) };
  return { status: 200, headers, body: answerPage(viewOf(schema, asked), view) };
}

function shortageView(schema: GraphQLSchema, asked: AskedQuestion, { shown, total, first }: Shortage): ShortageView {
  const { entry, variables, rows } = asked;
  if (first === null) return { shown, total, all: null };
  const search = searchOf(schema, entry.operation, { ...variables, first });
  return { shown, total, all: addressesOf(entry, search, rows).html };
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
