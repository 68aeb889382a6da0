import { getOperationAST } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { ExecutionResult, GraphQLError } from 'graphql';

import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { type Clip, clipsOf } from '../../question/truncation.ts';
import { effectiveVariables } from '../../question/link.ts';
import { csvOf } from '../../question/table-csv.ts';
import { type TableOptions, readTableOptions } from '../../question/table-option.ts';
import { planTable } from '../../question/table-plan.ts';
import { nestedRowsOf } from '../../question/table.ts';
import { preferred } from '../negotiation/accept.ts';
import type { Execution, HttpPlugin } from '../request/request-state.ts';
import { statusOf } from './error-status.ts';

/**
 * Answers clients that would rather have CSV with the table of the answer; `?rows=` in the address says which list makes the
 * rows, `?bom=0` leaves the byte order mark out.
 * Any error, even of one field, makes an answer of errors in JSON and no table. A list that is one page of a longer one is
 * told of in `fingraph-clipped`.
 */
export function useCsvResponse(): HttpPlugin {
  return {
    onExecute({ args }) {
      args.contextValue.state.execution = args;
    },
    onResultProcess({ request, result, serverContext: { state }, setResultProcessor }) {
      if (Array.isArray(result) || !('data' in result || 'errors' in result) || !wantsCsv(request)) return;
      setResultProcessor((final, fetchAPI) => {
        const answer = answerOf(final as ExecutionResult, state.execution, request);
        // a copy, since the fetch adapter writes the length, and more, into what it is given
        return new fetchAPI.Response(answer.body, { status: answer.status, headers: { ...answer.headers } });
      }, 'text/csv');
    },
  };
}

/** For a header: `claims 20 of 330, claims.relations 20 of more`. Lists go by the aliases of the caller. */
export function clipText(clips: readonly Clip[]): string {
  const texts = clips.map(({ list, shown, total }) => `${excerpt(list)} ${shown} of ${total ?? 'more'}`);
  const rest = texts.length - MAX_CLIPS;
  return [...texts.slice(0, MAX_CLIPS), ...(rest > 0 ? [`and ${rest} more lists`] : [])].join(', ');
}

const MAX_CLIPS = 20;

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

function wantsCsv({ headers }: Request): boolean {
  const types = ['application/graphql-response+json', 'application/json', 'text/csv'] as const;
  return preferred(headers.get('accept'), types) === 'text/csv';
}

function answerOf(result: ExecutionResult, asked: Execution | null, request: Request): Answer {
  const { data, errors } = result;
  // nothing was executed: the answer is about the request
  if (data === null && !errors) return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(result) };
  if (errors?.length || !asked) return refusal(errors ?? []);
  try {
    return table(data, asked, readTableOptions(new URL(request.url).searchParams));
  } catch (error) {
    if (!(error instanceof ClientError)) throw error;
    return refusal([createGraphQLError(error.message, { extensions: { code: error.code } })]);
  }
}

function table(
  data: unknown,
  { schema, document, operationName, variableValues }: Execution,
  { rows, bom }: TableOptions,
): Answer {
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('An operation was executed that is not there.');
  const plan = planTable(schema, document, operation, rows);
  const lines = nestedRowsOf(plan, data);
  const clips = clipsOf(plan.root, data, effectiveVariables(schema, operation, variableValues ?? {}));
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'fingraph-rows': String(lines.length),
      ...(clips.length === 0 ? {} : { 'fingraph-clipped': clipText(clips) }),
    },
    body: csvOf(plan, lines, bom),
  };
}

function refusal(errors: readonly GraphQLError[]): Answer {
  const headers: Record<string, string> = { ...JSON_HEADERS };
  const statuses = errors.map(({ extensions }) => {
    const http = (extensions['http'] ?? {}) as { readonly status?: number; readonly headers?: Record<string, string> };
    Object.assign(headers, http.headers);
    return Math.max(http.status ?? 0, statusOf(extensions['code']));
  });
  const shown = errors.map((error) => {
    const { message, locations, path, extensions: { http: _, ...extensions } = {} } = error.toJSON();
    return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions };
  });
  return {
    status: Math.max(400, ...statuses),
    headers,
    body: JSON.stringify({ errors: shown }),
  };
}
