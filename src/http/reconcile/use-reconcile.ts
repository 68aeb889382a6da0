import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { publicRoot } from '../address/public-root.ts';
import type { Exchange, RunOperation } from '../graphql/run-operation.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { type FormattedError, JSON_HEADERS, formatClientError, jsonErrors } from '../question/rendered-response.ts';
import { extendEntities } from './extend.ts';
import { reconcileManifest } from './manifest.ts';
import { matchBatch } from './match-batch.ts';
import { PREVIEW_HEADERS, flyoutOf, missingPreview, previewPage, previewed } from './preview.ts';
import { readExtension, readQueryBatch } from './read-query.ts';
import { RECONCILE_PATH, type ReconcileRoute, reconcileRoute } from './reconcile-route.ts';
import { DocumentError, documentRunner } from '../graphql/run-document.ts';
import { proposedProperties, suggest } from './suggest.ts';

interface Options {
  /** Prices and executes an operation, as `/graphql` does, and converts its errors. */
  readonly run: RunOperation;
  /** The path under which a proxy serves FinGraph. */
  readonly basePath: string;
  /** Whether a proxy in front is trusted to say how clients reach it. */
  readonly isBehindProxy: boolean;
}

/** `/reconcile`: the Reconciliation Service API 0.2, by which OpenRefine and other programs match tables with entities. */
export function useReconcile(options: Options): HttpPlugin {
  return {
    async onRequest({ request, url, serverContext: { state, res }, endResponse, fetchAPI }) {
      const route = reconcileRoute(url.pathname);
      if (route === null) return;
      state.phase = 'execute';
      state.operation = `reconcile ${route.name}`;
      const { status, headers, body } = await answer(route, { request, state, res }, url, options);
      endResponse(
        new fetchAPI.Response(request.method === 'HEAD' ? null : body, {
          status,
          headers: { 'cache-control': 'no-store', ...headers, 'content-length': String(Buffer.byteLength(body)) },
        }),
      );
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

async function answer(route: ReconcileRoute, exchange: Exchange, url: URL, options: Options): Promise<Answer> {
  try {
    return await answerRoute(route, exchange, url, options);
  } catch (error) {
    const errors = reconcileErrors(error);
    if (errors === null) throw error;
    return jsonErrors(errors);
  }
}

function reconcileErrors(error: unknown): readonly FormattedError[] | null {
  if (error instanceof DocumentError) return error.errors;
  return error instanceof ClientError ? [formatClientError(error)] : null;
}

async function answerRoute(route: ReconcileRoute, exchange: Exchange, url: URL, options: Options): Promise<Answer> {
  const { request } = exchange;
  const allowed = route.name === 'service' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'];
  if (!allowed.includes(request.method)) return methodError(request.method, url.pathname, allowed);
  const run = documentRunner(options.run, exchange);
  const root = publicRoot((name) => request.headers.get(name), url, options);
  const parameters = await formParameters(request, url);
  switch (route.name) {
    case 'service': {
      const [queries, extend] = [parameters.get('queries'), parameters.get('extend')];
      if (queries !== null) return jsonAnswer(await matchBatch(readQueryBatch(queries), run));
      if (extend !== null) return jsonAnswer(await extendEntities(readExtension(extend), run));
      return jsonAnswer(reconcileManifest(root));
    }
    case 'suggest':
      return jsonAnswer(await suggest(route.of, parameters, run));
    case 'proposals':
      return jsonAnswer(proposedProperties(parameters));
    case 'preview': {
      const entity = await previewed(route.id, run);
      const body = entity === null ? missingPreview(route.id) : previewPage(entity, root);
      return { status: entity === null ? 404 : 200, headers: PREVIEW_HEADERS, body };
    }
    case 'flyout': {
      const entity = await previewed(route.id, run);
      if (entity === null) throw new ClientError('NOT_FOUND', `Nothing has the id ${excerpt(route.id)}.`);
      return jsonAnswer(flyoutOf(entity, root));
    }
    case 'unknown':
      throw new ClientError(
        'NOT_FOUND',
        `Expected ${RECONCILE_PATH}, or below it suggest/entity, suggest/property, suggest/type, properties, preview/ID or flyout/ID, got ${excerpt(url.pathname)}.`,
      );
  }
}

function jsonAnswer(value: object): Answer {
  return { status: 200, headers: JSON_HEADERS, body: JSON.stringify(value) };
}

function methodError(method: string, path: string, allowed: readonly string[]): Answer {
  const expected = DISJUNCTION.format(allowed);
  const error = formatClientError(
    new ClientError('BAD_REQUEST', `Expected ${expected} at ${path}, got ${excerpt(method)}.`),
  );
  return { ...jsonErrors([error]), status: 405, headers: { ...JSON_HEADERS, allow: allowed.join(', ') } };
}

const DISJUNCTION = new Intl.ListFormat('en', { type: 'disjunction', style: 'short' });

/** The parameters of the address, and those of a form in the body. */
async function formParameters(request: Request, url: URL): Promise<URLSearchParams> {
  const { method, headers } = request;
  if (method !== 'POST') return url.searchParams;
  const type = headers.get('content-type') ?? 'none';
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) {
    const message = `Expected a form of the content type application/x-www-form-urlencoded, with a field queries or extend, got ${excerpt(type)}.`;
    throw new ClientError('BAD_REQUEST', message);
  }
  const form = new URLSearchParams(await request.text());
  for (const [name, value] of url.searchParams) if (!form.has(name)) form.set(name, value);
  return form;
}
