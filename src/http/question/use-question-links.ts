import { type ExecutionResult, GraphQLError } from 'graphql';

import { ClientError, type ErrorCode } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { packageVersion } from '../../support/package-version.ts';
import { completeResult } from '../../question/complete-result.ts';
import { findQuestion } from '../../question/find.ts';
import type { ExecuteFree } from '../../question/example/execute-free.ts';
import type { Example } from '../../question/example/examples.ts';
import type { SavedQuery } from '../../question/question.ts';
import { publicRoot } from '../address/public-root.ts';
import { preferred } from '../negotiation/accept.ts';
import { namesTag, tagOf } from '../negotiation/etag.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { Executor } from '../../schema/executor.ts';
import type { Exchange, OperationRequest, RunOperation } from '../graphql/run-operation.ts';
import { type Language, preferredLanguage } from '../negotiation/language.ts';
import { embeddable } from '../negotiation/security-headers.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import type { SignalOf } from '../request/use-deadline.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { inOneVersion } from './in-one-version.ts';
import { type Invocation, readInvocation } from './invocation.ts';
import type { LoadedGraph, ReadLoadedGraph } from './loaded-graph.ts';
import { listPage, plainErrorPage } from './page.ts';
import { questionRecord } from './question-record.ts';
import { graphiqlLink, viewOfExample } from './question-view.ts';
import { resolveNames } from './resolve-names.ts';
import {
  MARKDOWN_HEADERS,
  QUESTION_FORMATS,
  type QuestionFormat,
  emptyResult,
  renderErrors,
  renderResult,
} from './render-result.ts';
import { questionList } from './result-markdown.ts';
import { usedDatasets } from './used-dataset.ts';
import {
  type FormattedError,
  JSON_HEADERS,
  type RenderedResponse,
  formatClientError,
  formatError,
  jsonErrors,
} from './rendered-response.ts';

interface QuestionLinkOptions {
  /** Whether the list links to `/import`. */
  readonly hasImport: boolean;
  /** The path under which a proxy serves FinGraph. */
  readonly basePath: string;
  /** Whether a proxy in front is trusted to say how clients reach it. */
  readonly isBehindProxy: boolean;
  /** Origins whose pages may embed a result; `*` for all, empty: none. */
  readonly embedOrigins: readonly string[];
  readonly questions: readonly SavedQuery[];
  readonly execute: Executor<OperationRequest>;
  /** Aborted when the client disconnects or the request times out. */
  readonly signalOf: SignalOf;
  /** Prices and executes an operation, as `/graphql` does, and converts its errors. */
  readonly run: RunOperation;
  readonly readGraph: ReadLoadedGraph;
  /** Executes what no caller pays for. */
  readonly executeShared: ExecuteFree;
  /** Converts the errors of a result. */
  readonly publish: (result: ExecutionResult, exchange: Exchange) => ExecutionResult;
}

/**
 * `/questions` lists the questions of the library. `/questions/NAME` runs one and returns JSON, CSV or a page, by the
 * extension of the path or the Accept header. `/graphql?question=NAME` opens one in GraphiQL.
 */
export function useQuestionLinks(options: QuestionLinkOptions): HttpPlugin {
  const { questions } = options;
  return {
    async onRequest({ request, url, serverContext: { state, res }, endResponse, fetchAPI }) {
      const route = questionRoute(url);
      if (route === null) return;
      const rendered = withFrame(await respond({ request, state, res }, url, route), route, options.embedOrigins);
      const { status, headers, body } = isCached(request, rendered)
        ? { ...rendered, status: 304, body: null }
        : rendered;
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
          status,
          headers: {
            vary: 'accept',
            'cache-control': 'etag' in headers ? 'no-cache' : 'no-store',
            ...headers,
            ...(body === null ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
          },
        }),
      );
    },
  };

  /** Formats without relative links name the server. */
  function rootOf({ headers }: Request, url: URL): string {
    return publicRoot((name) => headers.get(name), url, options);
  }

  async function respond(
    exchange: Exchange,
    url: URL,
    { name, extension, isEmbedded }: QuestionRoute,
  ): Promise<RenderedResponse> {
    const { request } = exchange;
    const format = extension ?? acceptedFormat(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const message = `Expected GET or HEAD at ${excerpt(url.pathname)}, got ${excerpt(request.method)}. Send POST to /graphql.`;
      return { ...badRequest(message, 405), headers: { ...JSON_HEADERS, allow: 'GET, HEAD' } };
    }
    if (format === null) {
      const accept = excerpt(request.headers.get('accept') ?? 'none');
      const message = `Expected an Accept header that allows application/json, text/csv, text/html or text/markdown, got ${accept}. Or end the path with .json, .csv, .html or .md.`;
      return badRequest(message, 406);
    }
    if (isGraphQLPath(url.pathname)) return redirectToGraphiQL(exchange, name, url);
    return name === '' ? renderList(exchange, url, format) : runQuestion(exchange, url, { name, isEmbedded }, format);
  }

  function loadedGraph({ request, state }: Exchange): Promise<LoadedGraph> {
    const signal = options.signalOf(request, state);
    const { requestId } = state;
    return options.readGraph((document) => options.execute({ document, variables: {} }, { signal, requestId }));
  }

  async function renderList(exchange: Exchange, url: URL, format: QuestionFormat): Promise<RenderedResponse> {
    const { datasets, examples } = await loadedGraph(exchange);
    const listed = await Promise.all(
      questions.map(async (question) => {
        // the list is useful without examples
        const example = await examples.of(question).catch(() => NO_EXAMPLE);
        return { record: questionRecord(question, example), view: viewOfExample(question, example) };
      }),
    );
    const views = listed.map(({ view }) => view);
    if (format === 'html')
      return withTag(
        {
          status: 200,
          headers: PAGE_HEADERS,
          body: listPage(views, { datasets, hasImport: options.hasImport }),
        },
        languageOf(exchange.request, format),
      );
    if (format === 'md') {
      const body = questionList(views, rootOf(exchange.request, url));
      return withTag({ status: 200, headers: MARKDOWN_HEADERS, body }, null);
    }
    const records = listed.map(({ record, view }) => ({ ...record, links: view.links }));
    return withTag({ status: 200, headers: JSON_HEADERS, body: JSON.stringify({ questions: records }) }, null);
  }

  async function runQuestion(
    exchange: Exchange,
    url: URL,
    { name, isEmbedded }: Pick<QuestionRoute, 'name' | 'isEmbedded'>,
    format: QuestionFormat,
  ): Promise<RenderedResponse> {
    const { request } = exchange;
    const question = clientErrorOr(() => findQuestion(questions, name));
    if (question instanceof ClientError) return unknownQuestion(question, format);
    const graph = await loadedGraph(exchange);
    const example = await graph.examples.of(question).catch(toGraphQLError);
    if (example instanceof GraphQLError) return renderFailure(exchange, question, format, url.searchParams, example);
    const invocation = await clientErrorFrom(readNamedInvocation(question, url.searchParams, example));
    if (invocation instanceof ClientError) {
      const errorFormat = format === 'csv' && acceptsPages(request) ? 'html' : format;
      return renderErrors({ question, texts: url.searchParams, example }, errorFormat, [formatClientError(invocation)]);
    }
    const { variables, rows, bom, missing } = invocation;
    const { version, citation } = graph;
    const etag =
      version === null
        ? null
        : etagOf([
            version,
            citation,
            question.hash,
            variables,
            rows,
            bom,
            format,
            missing,
            languageOf(request, format),
            format === 'md' && rootOf(request, url),
          ]);
    const unchanged: RenderedResponse = { status: 304, headers: etag === null ? {} : { etag }, body: '' };
    if (etag !== null && isCached(request, unchanged)) return unchanged;
    const result =
      missing === null ? await clientErrorFrom(execute(invocation, format, exchange, graph)) : emptyResult(invocation);
    const rendered =
      result instanceof ClientError
        ? renderErrors(invocation, format, [formatClientError(result)])
        : renderResult(invocation, format, result, {
            citation,
            datasets: await datasetsOf(invocation, format, result, graph),
            isEmbedded,
            root: rootOf(request, url),
          });
    // a browser that follows a link to CSV shows the errors as a page with the form
    if (rendered.status !== 200 && format === 'csv' && acceptsPages(request)) {
      const { errors } = JSON.parse(rendered.body) as { errors: FormattedError[] };
      return renderErrors(invocation, 'html', errors);
    }
    return rendered.status === 200 && etag !== null
      ? { ...rendered, headers: { ...rendered.headers, etag } }
      : rendered;
  }

  /** @throws {ClientError} BAD_USER_INPUT or AMBIGUOUS_NAME */
  async function readNamedInvocation(
    question: SavedQuery,
    search: URLSearchParams,
    example: Example,
  ): Promise<Invocation> {
    const invocation = readInvocation(question, search, example);
    const given = new Set(search.keys());
    const variables = await resolveNames(options.executeShared, question, invocation.variables, given);
    return { ...invocation, variables };
  }

  async function execute(
    { question, variables }: Invocation,
    format: QuestionFormat,
    exchange: Exchange,
    graph: LoadedGraph,
  ): Promise<ExecutionResult> {
    const run = (pageVariables: Invocation['variables']) =>
      options.run({ document: question.parsed, variables: pageVariables }, exchange);
    if (format !== 'csv') return run(variables);
    return inOneVersion(
      graph,
      () => loadedGraph(exchange),
      () => completeResult(question, variables, run),
    );
  }

  /** The data sets below a page. */
  async function datasetsOf(
    { question, rows }: Invocation,
    format: QuestionFormat,
    { data }: ExecutionResult,
    { datasets }: LoadedGraph,
  ) {
    if (format !== 'html') return datasets;
    return usedDatasets(options.executeShared, datasets, question.planFor(rows).root, data).catch(() => datasets);
  }

  /** The graph could not be read, so there are no values for the variables. */
  function renderFailure(
    exchange: Exchange,
    question: SavedQuery,
    format: QuestionFormat,
    texts: URLSearchParams,
    error: GraphQLError,
  ): RenderedResponse {
    const { errors = [] } = options.publish({ errors: [error] }, exchange);
    return renderErrors({ question, texts, example: NO_EXAMPLE }, format, errors.map(formatError));
  }

  async function redirectToGraphiQL(exchange: Exchange, name: string, url: URL): Promise<RenderedResponse> {
    const question = clientErrorOr(() => findQuestion(questions, name));
    if (question instanceof ClientError) return unknownQuestion(question, 'html');
    const search = new URLSearchParams([...url.searchParams].filter(([key]) => key !== 'question'));
    const { examples } = await loadedGraph(exchange);
    const example = await examples.of(question).catch(() => NO_EXAMPLE);
    const invocation = clientErrorOr(() => readInvocation(question, search, example));
    if (invocation instanceof ClientError) {
      return renderErrors({ question, texts: search, example }, 'html', [formatClientError(invocation)]);
    }
    return { status: 302, headers: { location: graphiqlLink(invocation) }, body: '' };
  }
}

interface QuestionRoute {
  /** Empty for the list. */
  readonly name: string;
  readonly extension: QuestionFormat | null;
  /** Whether another page shows it in a frame. */
  readonly isEmbedded: boolean;
}

function questionRoute({ pathname, searchParams }: URL): QuestionRoute | null {
  const question = searchParams.get('question');
  if (isGraphQLPath(pathname) && question !== null && !searchParams.has('query')) {
    return { name: question, extension: 'html', isEmbedded: false };
  }
  const [, embedded] = /^\/embed\/questions\/([^/]+?)(?:\.html)?$/.exec(pathname) ?? [];
  if (embedded !== undefined) return { name: embedded, extension: 'html', isEmbedded: true };
  const [, name, extension] = /^\/questions(?:\/([^/]*?))?(?:\.(json|csv|html|md))?$/.exec(pathname) ?? [];
  if (name === undefined && !/^\/questions(?:\.(?:json|html|md))?$/.test(pathname)) return null;
  return {
    name: name ?? '',
    extension: QUESTION_FORMATS.find((format) => format === extension) ?? null,
    isEmbedded: false,
  };
}

/** Lets the pages of these origins show a page below `/embed`. */
function withFrame(
  rendered: RenderedResponse,
  { isEmbedded }: QuestionRoute,
  origins: readonly string[],
): RenderedResponse {
  return isEmbedded ? { ...rendered, headers: embeddable(rendered.headers, origins) } : rendered;
}

const NO_EXAMPLE: Example = { values: {}, missing: null };

function toGraphQLError(error: unknown): GraphQLError {
  return error instanceof GraphQLError
    ? error
    : new GraphQLError('The graph cannot be read.', { originalError: error as Error });
}

const FORMAT_BY_TYPE = {
  'application/json': 'json',
  'application/graphql-response+json': 'json',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/markdown': 'md',
} as const;

function acceptedFormat({ headers }: Request): QuestionFormat | null {
  const type = preferred(headers.get('accept'), Object.keys(FORMAT_BY_TYPE) as (keyof typeof FORMAT_BY_TYPE)[]);
  return type && FORMAT_BY_TYPE[type];
}

/** Whether the client is a browser that shows the response. Programs that save files do not accept text/html explicitly. */
function acceptsPages({ headers }: Request): boolean {
  return /\btext\/html\b/i.test(headers.get('accept') ?? '');
}

function unknownQuestion(error: ClientError, format: QuestionFormat): RenderedResponse {
  const rendered = jsonErrors([formatClientError(error)]);
  if (format !== 'html') return rendered;
  return { ...rendered, headers: PAGE_HEADERS, body: plainErrorPage('Unknown question', error.message) };
}

function badRequest(message: string, status: number): RenderedResponse {
  const code: ErrorCode = 'BAD_REQUEST';
  return { ...jsonErrors([{ message, extensions: { code } }]), status };
}

/** The result of `work`, or the client error that it throws. */
function clientErrorOr<T>(work: () => T): T | ClientError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
}

async function clientErrorFrom<T>(work: Promise<T>): Promise<T | ClientError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
}

function etagOf(parts: unknown): string {
  return `"${tagOf(packageVersion(), parts)}"`;
}

function withTag(rendered: RenderedResponse, language: Language | null): RenderedResponse {
  return { ...rendered, headers: { ...rendered.headers, etag: etagOf([rendered.body, language]) } };
}

/** The language of what surrounds a page; null for other formats. */
function languageOf(request: Request, format: QuestionFormat): Language | null {
  return format === 'html' ? preferredLanguage(request.headers.get('accept-language')) : null;
}

function isCached(request: Request, { headers: { etag } }: RenderedResponse): boolean {
  return etag !== undefined && namesTag(request, etag.slice(1, -1));
}
