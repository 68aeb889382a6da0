import type { ExecutionResult } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { effectiveVariables, variableText } from '../../question/link.ts';
import { type MissingItems, missingItems } from '../../question/missing-items.ts';
import type { SavedQuery } from '../../question/question.ts';
import { tableOf } from '../../question/result-table.ts';
import { layOutTable } from '../../question/table-layout.ts';
import { quote } from '../../support/excerpt.ts';
import { attachment, fileName } from '../export/file-name.ts';
import { csvContent } from '../graphql/csv-content.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import type { Example } from '../../question/example/examples.ts';
import type { Invocation } from './invocation.ts';
import type { LoadedGraph } from './loaded-graph.ts';
import { type MissingItemsView, errorPage, resultPage } from './page.ts';
import { resultMarkdown } from './result-markdown.ts';
import { linksOfInvocation, viewOf, viewOfTexts } from './question-view.ts';
import {
  type FormattedError,
  JSON_HEADERS,
  type RenderedResponse,
  formatClientError,
  formatError,
  highestStatus,
  jsonErrors,
} from './rendered-response.ts';

export const QUESTION_FORMATS = ['json', 'csv', 'html', 'md'] as const;
export type QuestionFormat = (typeof QUESTION_FORMATS)[number];

/** What a page says about the loaded graph. */
export type PageGraph = Pick<LoadedGraph, 'citation' | 'datasets'> & {
  readonly isEmbedded?: boolean;
  /** The address of the server, for a format without relative links. */
  readonly root: string;
};

/** The result of a question that cannot run on this graph: no records, and a note that says why. */
export function emptyResult({ question, missing }: Invocation): ExecutionResult {
  const { shapes } = question.planFor(null).root;
  return { data: Object.fromEntries(shapes.map(({ key }) => [key, null])), extensions: { note: missing } };
}

/** Renders the result of a question; a result with errors is rendered as those errors. */
export function renderResult(
  invocation: Invocation,
  format: QuestionFormat,
  result: ExecutionResult,
  graph: PageGraph,
): RenderedResponse {
  if (result.errors?.length) return renderErrors(invocation, format, result.errors.map(formatError));
  try {
    if (invocation.missing === null) requireRecord(invocation, result.data);
    switch (format) {
      case 'json':
        return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(result) };
      case 'csv':
        return renderCsv(invocation, result.data);
      case 'html':
        return renderResultPage(invocation, result.data, graph);
      case 'md':
        return renderMarkdown(invocation, result.data, graph);
    }
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    return renderErrors(invocation, format, [formatClientError(error)]);
  }
}

/**
 * Renders errors as JSON or, for people, as a page with the form.
 *
 * @param source the invocation, or the parameters of the client if they are invalid
 */
export function renderErrors(
  source: Invocation | { readonly question: SavedQuery; readonly texts: URLSearchParams; readonly example: Example },
  format: QuestionFormat,
  errors: readonly FormattedError[],
): RenderedResponse {
  if (format !== 'html') return jsonErrors(errors);
  const view = 'texts' in source ? viewOfTexts(source.question, source.texts, source.example) : viewOf(source);
  const messages = errors.map(({ message }) => message);
  return { status: highestStatus(errors), headers: PAGE_HEADERS, body: errorPage(view, messages) };
}

/** GraphQL returns null for an unknown id, which a table would show as a record without values. */
function requireRecord({ question, variables }: Invocation, data: ExecutionResult['data']): void {
  if (!data || Object.values(data).some((value) => value !== null)) return;
  const effective: Readonly<Record<string, unknown>> = effectiveVariables(
    question.schema,
    question.operation,
    variables,
  );
  const messages = question.parameters.flatMap(({ name, type }) => {
    const id = effective[name];
    if (type.replace('!', '') !== 'ID' || typeof id !== 'string') return [];
    return [`${name}: expected the id of an existing record, got ${quote(id)}`];
  });
  const message =
    messages.length === 0 ? 'Expected the id of an existing record, got an unknown id' : messages.join('; ');
  throw new ClientError('UNKNOWN_ID', `${message}. Look up ids at /questions/find?text=…`);
}

/** CSV must be complete, since a file does not show what it lacks. A page contains a notice. */
function renderCsv(invocation: Invocation, data: unknown): RenderedResponse {
  const { question, variables, rows, bom } = invocation;
  const { headers, body } = csvContent(tableOf(question, data, { variables, rows, complete: true }), bom);
  const name = fileName(question.name, fileNameValues(invocation), 'csv');
  return { status: 200, headers: { ...headers, 'content-disposition': attachment(name) }, body };
}

/** The variables for a file name, without those that only page or sort. */
function fileNameValues({ question, variables, rows }: Invocation): object {
  const omitted = new Set(['first', 'after', 'orderBy']);
  const effective = effectiveVariables(question.schema, question.operation, variables);
  const values = question.parameters.flatMap(({ name }) =>
    omitted.has(name) ? [] : [[name, effective[name]] as const],
  );
  return { ...Object.fromEntries(values), rows };
}

function renderResultPage(invocation: Invocation, data: unknown, graph: PageGraph): RenderedResponse {
  const answer = answerOf(invocation, data);
  const body = resultPage(viewOf(invocation), { ...answer, graph });
  return { status: 200, headers: { ...PAGE_HEADERS, 'fingraph-rows': String(answer.table.rowCount) }, body };
}

function renderMarkdown(invocation: Invocation, data: unknown, graph: PageGraph): RenderedResponse {
  const answer = answerOf(invocation, data);
  const body = resultMarkdown(viewOf(invocation), { ...answer, ...graph });
  return { status: 200, headers: { ...MARKDOWN_HEADERS, 'fingraph-rows': String(answer.table.rowCount) }, body };
}

export const MARKDOWN_HEADERS = { 'content-type': 'text/markdown; charset=utf-8' } as const;

/** The table of a result, and what it lacks. */
function answerOf(invocation: Invocation, data: unknown) {
  const { question, variables, rows, missing: note } = invocation;
  const table = tableOf(question, data, { variables, rows });
  const missing = missingItems(question.operation, table.truncated);
  return {
    table: layOutTable(table),
    variables: variablesText(invocation),
    missing: missing && missingItemsView(invocation, missing),
    note,
  };
}

/** `of: northbank; market: FR`. */
function variablesText({ question, variables }: Invocation): string {
  return Object.entries(effectiveVariables(question.schema, question.operation, variables))
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `${name}: ${variableText(value)}`)
    .join('; ');
}

function missingItemsView(invocation: Invocation, { shown, total, first }: MissingItems): MissingItemsView {
  return { shown, total, all: first === null ? null : linksOfInvocation(invocation, { first }).html };
}
