import { type DocumentNode, type GraphQLSchema, parse } from 'graphql';

import { ClientError, type ErrorCode } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { once } from '../../support/once.ts';
import { packageVersion } from '../../support/package-version.ts';
import { type CatalogueEntry, catalogueOf, recordOf } from '../../question/catalogue.ts';
import { findQuestion } from '../../question/find.ts';
import { effectiveVariables } from '../../question/link.ts';
import { type Question, hashOf } from '../../question/question.ts';
import { wholeAnswer } from '../../question/whole-answer.ts';
import { preferred } from '../negotiation/accept.ts';
import { namesTag, tagOf } from '../negotiation/etag.ts';
import { isGraphQLPath } from '../graphql/graphql-path.ts';
import type { Executor } from '../../schema/executor.ts';
import type { Exchange, OperationRequest, RunOperation } from '../graphql/run-operation.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import {
  type AskedQuestion,
  FORMATS,
  type Fault,
  type Format,
  JSON_HEADERS,
  type Written,
  faultOfClient,
  graphiqlAddress,
  readAddress,
  viewOf,
  writeAnswer,
  writeErrors,
  writeFaults,
} from './answer.ts';
import type { SignalOf } from '../request/use-deadline.ts';
import { graphVersion } from './graph-version.ts';
import { listPage, plainFaultPage } from './page.ts';
import type { HttpPlugin } from '../request/request-state.ts';

export interface QuestionLinkOptions {
  readonly schema: GraphQLSchema;
  readonly questions: readonly Question[];
  readonly execute: Executor<OperationRequest>;
  /** Of a request as a whole: aborted when its client has gone, or its time is up. */
  readonly signalOf: SignalOf;
  /** Runs a priced operation, as `/graphql` does, and converts its errors. */
  readonly run: RunOperation;
}

/**
 * `/questions` lists the questions of the library, `/questions/NAME` answers one: as JSON, CSV or a page, as the ending of
 * the address or the Accept header says. `/graphql?question=NAME` opens one in GraphiQL.
 */
export function useQuestionLinks(options: QuestionLinkOptions): HttpPlugin {
  const { schema } = options;
  const catalogue = once(() => catalogueOf(schema, options.questions));
  const listed = { html: once(() => listOf('html')), json: once(() => listOf('json')) };
  const hashes = new Map<CatalogueEntry, string>();
  const documents = new Map<CatalogueEntry, DocumentNode>();
  return {
    async onRequest({ request, url, serverContext: { state, res }, endResponse, fetchAPI }) {
      const place = placeOf(url);
      if (place === null) return;
      const written = await answer({ request, state, res }, url, place);
      const { status, headers, body } = matches(request, written) ? { ...written, status: 304, body: null } : written;
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

  async function answer(exchange: Exchange, url: URL, { name, suffix }: Place): Promise<Written> {
    const { request } = exchange;
    const format = suffix ?? formatOf(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      const message = `Expected GET or HEAD at ${excerpt(url.pathname)}, got ${excerpt(request.method)}. POST goes to /graphql.`;
      return { ...badRequest(message, 405), headers: { ...JSON_HEADERS, allow: 'GET, HEAD' } };
    }
    if (format === null) {
      const given = excerpt(request.headers.get('accept') ?? 'none');
      const message = `Expected an Accept header that allows application/json, text/csv or text/html, got ${given}. Or end the path in .json, .csv or .html.`;
      return badRequest(message, 406);
    }
    if (isGraphQLPath(url.pathname)) return redirectToGraphiQL(name, url);
    return name === '' ? listed[format === 'html' ? 'html' : 'json']() : answerNamed(exchange, url, name, format);
  }

  /** It never changes, and takes long to make. */
  function listOf(format: 'html' | 'json'): Written {
    const entries = catalogue();
    const views = entries.map((entry) => viewOf(schema, readAddress(schema, entry, new URLSearchParams())));
    if (format === 'html') return tagged({ status: 200, headers: PAGE_HEADERS, body: listPage(views) });
    const records = entries.map((entry, place) => ({ ...recordOf(entry), links: views[place]?.links }));
    return tagged({ status: 200, headers: JSON_HEADERS, body: JSON.stringify({ questions: records }) });
  }

  async function answerNamed(
    { request, state, res }: Exchange,
    url: URL,
    name: string,
    format: Format,
  ): Promise<Written> {
    const entry = entryOf(name);
    if (entry instanceof ClientError) return refused(entry, format);
    const asked = attempt(() => readAddress(schema, entry, url.searchParams));
    if (asked instanceof ClientError) {
      const shown = format === 'csv' && showsPages(request) ? 'html' : format;
      return writeFaults(schema, entry, { texts: url.searchParams }, shown, [faultOfClient(asked)]);
    }
    const signal = options.signalOf(request, state);
    const { requestId } = state;
    const { version, citation } = await graphVersion((document) =>
      options.execute({ document, variables: {} }, { signal, requestId }),
    );
    const etag =
      version === null ? null : etagOf([version, hashFor(entry), asked.variables, asked.rows, asked.bom, format]);
    const unchanged: Written = { status: 304, headers: etag === null ? {} : { etag }, body: '' };
    if (etag !== null && matches(request, unchanged)) return unchanged;
    const document = documentOf(entry);
    const ask = (variables: AskedQuestion['variables']) =>
      options.run({ document, variables }, { request, state, res });
    const effective = effectiveVariables(schema, entry.operation, asked.variables);
    const result =
      format === 'csv'
        ? await wholeAnswer(asked.plan.root, entry.operation, { variables: asked.variables, effective }, ask)
        : await ask(asked.variables);
    const written = writeAnswer(schema, asked, format, result, citation);
    // a link that cannot be followed shows a page, with what can be done
    if (written.status !== 200 && format === 'csv' && showsPages(request)) {
      const { errors } = JSON.parse(written.body) as { errors: Fault[] };
      return writeFaults(schema, entry, asked, 'html', errors);
    }
    return written.status === 200 && etag !== null ? { ...written, headers: { ...written.headers, etag } } : written;
  }

  function redirectToGraphiQL(name: string, url: URL): Written {
    const entry = entryOf(name);
    if (entry instanceof ClientError) return refused(entry, 'html');
    const search = new URLSearchParams([...url.searchParams].filter(([key]) => key !== 'question'));
    const asked = attempt(() => readAddress(schema, entry, search));
    if (asked instanceof ClientError) {
      return writeFaults(schema, entry, { texts: search }, 'html', [faultOfClient(asked)]);
    }
    return { status: 302, headers: { location: graphiqlAddress(schema, asked) }, body: '' };
  }

  function hashFor(entry: CatalogueEntry): string {
    const hash = hashes.get(entry) ?? hashOf(entry);
    hashes.set(entry, hash);
    return hash;
  }

  function documentOf(entry: CatalogueEntry): DocumentNode {
    const document = documents.get(entry) ?? parse(entry.document);
    documents.set(entry, document);
    return document;
  }

  function entryOf(name: string): CatalogueEntry | ClientError {
    return attempt(() => findQuestion(catalogue(), name) as CatalogueEntry); // one of those it was given
  }
}

interface Place {
  /** Empty for the list. */
  readonly name: string;
  readonly suffix: Format | null;
}

function placeOf({ pathname, searchParams }: URL): Place | null {
  const question = searchParams.get('question');
  if (isGraphQLPath(pathname) && question !== null && !searchParams.has('query')) {
    return { name: question, suffix: 'html' };
  }
  const [, name, ending] = /^\/questions(?:\/([^/]*?))?(?:\.(json|csv|html))?$/.exec(pathname) ?? [];
  if (name === undefined && !/^\/questions(?:\.(?:json|html))?$/.test(pathname)) return null;
  return { name: name ?? '', suffix: FORMATS.find((format) => format === ending) ?? null };
}

const TYPES = {
  'application/json': 'json',
  'application/graphql-response+json': 'json',
  'text/csv': 'csv',
  'text/html': 'html',
} as const;

function formatOf({ headers }: Request): Format | null {
  const type = preferred(headers.get('accept'), Object.keys(TYPES) as (keyof typeof TYPES)[]);
  return type && TYPES[type];
}

/** Whether a browser asks for something to show; a program that saves the file names no page. */
function showsPages({ headers }: Request): boolean {
  return /\btext\/html\b/i.test(headers.get('accept') ?? '');
}

function refused(error: ClientError, format: Format): Written {
  const written = writeErrors([faultOfClient(error)]);
  if (format !== 'html') return written;
  return { ...written, headers: PAGE_HEADERS, body: plainFaultPage('Unknown question', error.message) };
}

function badRequest(message: string, status: number): Written {
  const code: ErrorCode = 'BAD_REQUEST';
  return { ...writeErrors([{ message, extensions: { code } }]), status };
}

function attempt<T>(work: () => T): T | ClientError {
  try {
    return work();
  } catch (error) {
    if (error instanceof ClientError) return error;
    throw error;
  }
}

function etagOf(parts: unknown): string {
  return `"${tagOf(packageVersion(), parts)}"`;
}

function tagged(written: Written): Written {
  return { ...written, headers: { ...written.headers, etag: etagOf(written.body) } };
}

function matches(request: Request, { headers: { etag } }: Written): boolean {
  return etag !== undefined && namesTag(request, etag.slice(1, -1));
}
