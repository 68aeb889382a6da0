import { getOperationAST } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { ExecutionResult, GraphQLError } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { graphNoticeOf } from '../../schema/executor.ts';
import { prepareOperation } from '../../question/prepared-operation.ts';
import { tableOf } from '../../question/result-table.ts';
import { readTableOptions } from '../../question/table-option.ts';
import { truncationText } from '../../question/truncation.ts';
import { preferred } from '../negotiation/accept.ts';
import type { Execution, HttpPlugin } from '../request/request-state.ts';
import { JSON_HEADERS, type RenderedResponse } from '../question/rendered-response.ts';
import { csvContent } from './csv-content.ts';
import { statusOf } from './error-status.ts';

/**
 * Sends the result as a CSV table to clients that prefer `text/csv`. The URL parameter `rows` selects the list whose items
 * become the rows; `bom=0` leaves out the byte order mark. If any field fails, the response is JSON with the errors. The
 * header `fingraph-truncated` names the lists that are incomplete in the table.
 */
export function useCsvResponse(): HttpPlugin {
  return {
    onExecute({ args }) {
      args.contextValue.state.execution = args;
    },
    onResultProcess({ request, result, serverContext: { state }, setResultProcessor }) {
      if (Array.isArray(result) || !('data' in result || 'errors' in result) || !prefersCsv(request)) return;
      setResultProcessor((converted, fetchAPI) => {
        const { status, headers, body } = renderCsvResponse(converted as ExecutionResult, state.execution, request);
        // a copy: the fetch adapter adds headers, such as the length, to the object that it receives
        return new fetchAPI.Response(body, { status, headers: { ...headers } });
      }, 'text/csv');
    },
  };
}

function prefersCsv({ headers }: Request): boolean {
  const types = ['application/graphql-response+json', 'application/json', 'text/csv'] as const;
  return preferred(headers.get('accept'), types) === 'text/csv';
}

function renderCsvResponse(result: ExecutionResult, execution: Execution | null, request: Request): RenderedResponse {
  const { data, errors } = result;
  if (graphNoticeOf(result) !== null) {
    const message =
      'Expected a complete graph, got one that is being loaded: the table would mix two versions. Retry in a moment, or request JSON.';
    return renderJsonErrors([
      createGraphQLError(message, { extensions: { code: 'GRAPH_UNAVAILABLE', retryable: true } }),
    ]);
  }
  // nothing was executed, as in a dry run: the result describes the request
  if (data === null && !errors) return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(result) };
  if (errors?.length || !execution) return renderJsonErrors(errors ?? []);
  try {
    return renderTable(data, execution, request);
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    return renderJsonErrors([createGraphQLError(error.message, { extensions: { code: error.code } })]);
  }
}

function renderTable(
  data: unknown,
  { schema, document, operationName, variableValues }: Execution,
  request: Request,
): RenderedResponse {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The executed operation is not in its document.');
  const { rows, bom } = readTableOptions(new URL(request.url).searchParams);
  const table = tableOf(prepareOperation(schema, document, operation), data, {
    variables: variableValues ?? {},
    rows,
  });
  const { headers, body } = csvContent(table, bom);
  return { status: 200, headers: { ...headers, ...truncationHeaders(truncationText(table.truncated)) }, body };
}

/** `fingraph-clipped` is the deprecated name of `fingraph-truncated`. Remove it in the next release. */
function truncationHeaders(text: string): Record<string, string> {
  return text === '' ? {} : { 'fingraph-truncated': text, 'fingraph-clipped': text };
}

function renderJsonErrors(errors: readonly GraphQLError[]): RenderedResponse {
  const headers: Record<string, string> = { ...JSON_HEADERS };
  const statuses = errors.map(({ extensions }) => {
    const http = (extensions['http'] ?? {}) as { readonly status?: number; readonly headers?: Record<string, string> };
    Object.assign(headers, http.headers);
    return Math.max(http.status ?? 0, statusOf(extensions['code']));
  });
  const formatted = errors.map((error) => {
    const { message, locations, path, extensions: { http: _, ...extensions } = {} } = error.toJSON();
    return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions };
  });
  return { status: Math.max(400, ...statuses), headers, body: JSON.stringify({ errors: formatted }) };
}
