import { type GraphQLSchema, parse } from 'graphql';
import type { Logger } from 'pino';

import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { type Execute, ExecutionError } from '../../export/execute.ts';
import { type Manifest, type OpenExport, openExport } from '../../export/export.ts';
import { operationText, publicOperation } from '../../export/export-definition.ts';
import { CONTENT_TYPES, EXPORT_FORMATS } from '../../export/export-format.ts';
import { chosenColumns } from '../../export/table/chosen-columns.ts';
import { columnNamesOf, exportTableOf } from '../../export/table/export-table.ts';
import { EXPORT_KINDS } from '../../export/export-kind.ts';
import type { ExportedGraphFragment } from '../../export/generated.ts';
import { packageVersion } from '../../support/package-version.ts';
import { readTableOptions } from '../../question/table-option.ts';
import { isTracking } from '../../question/tracking.ts';
import { parametersOf, readVariables } from '../../question/variables.ts';
import { type Encoding, preferredEncoding, prefersHtml } from '../negotiation/accept.ts';
import { byteStream, gzipped } from './byte-stream.ts';
import { convertErrors } from '../graphql/convert-errors.ts';
import { etag, knownEtag, namesTag, tagOf } from '../negotiation/etag.ts';
import { type ExportAddress, exportAddress, exportPath, isExportPath, manifestPath } from './address.ts';
import { exportPage } from './page.ts';
import { exportErrorResponse } from './export-error.ts';
import { attachment, fileName } from './file-name.ts';
import { PAGE_HEADERS } from '../page/layout.ts';
import type { Executor } from '../../schema/executor.ts';
import type { HttpPlugin, RequestState } from '../request/request-state.ts';

interface Options {
  readonly schema: GraphQLSchema;
  readonly execute: Executor<{
    readonly signal: AbortSignal;
    readonly requestId: string;
    readonly bulk: boolean;
  }>;
  readonly logger: Logger;
  /** The base path of the addresses that files state. */
  readonly base: string;
}

/**
 * Streams `/export/KIND.FORMAT` and serves `/export/KIND.FORMAT.manifest.json`. An error before the first byte becomes
 * an error response. A later error destroys the connection, so that no client takes an incomplete file for a complete one.
 */
export function useExport(options: Options): HttpPlugin {
  const manifests = new Map<string, Manifest>();
  return {
    async onRequest({ request, url, endResponse, serverContext: { state, res } }) {
      if (!isExportPath(url.pathname)) return;
      state.phase = 'execute';
      try {
        requireGetOrHead(request);
        if (/^\/export\/?$/.test(url.pathname)) return endResponse(exportList(options, request));
        const address = exportAddress(url.pathname);
        state.operation = `export ${address.kind}.${address.format}`;
        const abort = () => res?.destroy() !== undefined; // a request from the same process has no socket
        const search = withoutTracking(url);
        const origin = res ? url.origin : null; // a request from the same process has no address
        endResponse(await respond({ ...options, address, origin, request, state, search, abort, manifests }));
      } catch (error) {
        endResponse(exportErrorResponse(error, { request, state, logger: options.logger }));
      }
    },
  };
}

function requireGetOrHead({ method }: Request): void {
  if (method === 'GET' || method === 'HEAD') return;
  throw new ClientError('BAD_REQUEST', `Expected GET or HEAD for an export, got ${excerpt(method)}.`);
}

/** The kinds of export with their variables and files. */
function exportList({ schema }: Options, request: Request): Response {
  const exports = EXPORT_KINDS.map((kind) => ({
    export: kind,
    variables: parametersOf(schema, publicOperation(kind)),
    columns: columnNamesOf(kind),
    files: Object.fromEntries(EXPORT_FORMATS.map((format) => [format, exportPath({ kind, format }, '')])),
  }));
  const isPage = prefersHtml(request, ['application/json']);
  const body = isPage ? exportPage(exports) : `${JSON.stringify({ exports }, null, 2)}\n`;
  const type = isPage ? PAGE_HEADERS : { 'content-type': 'application/json; charset=utf-8' };
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...type, 'cache-control': 'no-cache', vary: 'accept' },
  });
}

/** The query string without parameters that only track clicks. */
function withoutTracking({ search }: URL): string {
  const parts = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && ![...new URLSearchParams(part).keys()].some(isTracking));
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

interface Exchange extends Options {
  readonly address: ExportAddress;
  /** Null: the server has no address. */
  readonly origin: string | null;
  readonly request: Request;
  readonly state: RequestState;
  readonly search: string;
  /** Destroys the connection; false if there is none. */
  readonly abort: () => boolean;
  /** Manifests of complete files, by tag. */
  readonly manifests: Map<string, Manifest>;
}

async function respond(exchange: Exchange): Promise<Response> {
  const { schema, address, request, search, manifests, origin, base } = exchange;
  const { kind, format, isManifest } = address;
  const operation = publicOperation(kind);
  const parameters = new URLSearchParams(search);
  const { bom } = readTableOptions(parameters);
  parameters.delete('bom');
  const columns = chosenColumns(parameters.getAll('columns'), format);
  parameters.delete('columns');
  exportTableOf(kind, columns); // checks the names
  const byAddress = readVariables(schema, operation, parameters);
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  // in the order of the operation, so that the order in the URL does not change the file
  const variables = Object.fromEntries(names.flatMap((name) => (name in byAddress ? [[name, byAddress[name]]] : [])));

  const executePage = executorFor(exchange);
  // a part of the file in this format only
  const source = format === 'xlsx' && origin !== null ? `${origin}${base}${exportPath(address, search)}` : null;
  const tagAt = ({ version, loadedAt }: GraphVersion) =>
    tagOf(version, loadedAt, operationText(kind), variables, format, bom, columns, source, generator());
  if (isManifest || request.headers.has('if-none-match')) {
    const tag = tagAt(await currentVersion(executePage, request.signal));
    if (namesTag(request, tag)) {
      const headers = { ...cacheHeaders(tag, null), etag: knownEtag(request, tag, encodingFor(exchange)) };
      return new Response(null, { status: 304, headers });
    }
    const cached = manifests.get(tag);
    if (isManifest && cached) return manifestResponse(exchange, cached, tag);
  }
  const { signal } = request;
  const opened = await openExport({
    kind,
    format,
    variables,
    execute: executePage,
    columns,
    bom,
    address: source,
    generator: generator(),
    signal,
    ...(request.method === 'HEAD' && { ahead: 0 }),
  });
  const { graphVersion, graphLoadedAt } = opened.metadata;
  const tag = tagAt({ version: graphVersion, loadedAt: graphLoadedAt });
  if (!isManifest) return fileResponse(exchange, opened, tag, variables);
  if (request.method === 'HEAD') return manifestResponse(exchange, null, tag);
  for await (const _ of opened.chunks); // to the end, for the hash
  cacheManifest(manifests, tag, opened.manifest());
  return manifestResponse(exchange, opened.manifest(), tag);
}

function fileResponse(
  exchange: Exchange,
  opened: OpenExport,
  tag: string,
  variables: Readonly<Record<string, unknown>>,
): Response {
  const { address, request, state, search, logger, abort, manifests } = exchange;
  const { kind, format } = address;
  const { graphVersion, truncated } = opened.metadata;
  const { citation } = opened.graph;
  const suffixes = [...(truncated ? ['truncated'] : []), graphVersion.slice(0, 12)];
  const encoding = encodingFor(exchange);
  const headers = {
    ...cacheHeaders(tag, encoding),
    'content-type': CONTENT_TYPES[format],
    'content-disposition': attachment(fileName(`fingraph-${kind}`, variables, format, ...suffixes)),
    ...(truncated === null ? {} : { 'fingraph-truncated': String(truncated) }),
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    link: `<${manifestPath(address, search)}>; rel="describedby"; type="application/json"`,
    'fingraph-citation': citation.replaceAll('\n', ' ').replaceAll(/[^ -~]/g, '?'),
  };
  if (request.method === 'HEAD') {
    void opened.chunks.return(undefined);
    return new Response(null, { headers });
  }
  const { requestId, operation } = state;
  async function* chunks(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* opened.chunks;
    cacheManifest(manifests, tag, opened.manifest());
  }
  const body = byteStream(encoding === null ? chunks() : gzipped(chunks()), request.signal, (error) => {
    if (!request.signal.aborted) {
      // `executorFor` has logged execution errors
      const isLogged = error instanceof ExecutionError || error instanceof ClientError;
      if (isLogged) logger.warn({ requestId, operation, reason: error.message }, ABORTED);
      else logger.error({ requestId, operation, err: error }, ABORTED);
    }
    return abort();
  });
  return new Response(body, { headers });
}

const ABORTED = 'export aborted';

function manifestResponse({ address, search, request }: Exchange, manifest: Manifest | null, tag: string): Response {
  const headers = { ...cacheHeaders(tag, null), 'content-type': 'application/json; charset=utf-8' };
  if (request.method === 'HEAD' || !manifest) return new Response(null, { headers });
  return new Response(`${JSON.stringify({ address: exportPath(address, search), ...manifest }, null, 2)}\n`, {
    headers,
  });
}

/** Files are compressed while they are streamed. A manifest is too short to compress. */
function encodingFor({ address, request }: Exchange): Encoding | null {
  // XLSX is compressed already
  if (address.isManifest || address.format === 'xlsx') return null;
  return preferredEncoding(request.headers.get('accept-encoding'), ['gzip']);
}

function cacheHeaders(tag: string, encoding: Encoding | null): Record<string, string> {
  return { etag: etag(tag, encoding), 'cache-control': 'no-cache', vary: 'accept-encoding' };
}

/** Clients usually request the manifest right after the file. */
const MAX_MANIFESTS = 100;

function cacheManifest(manifests: Map<string, Manifest>, tag: string, manifest: Manifest): void {
  manifests.delete(tag);
  manifests.set(tag, manifest);
  const [oldest] = manifests.keys();
  if (manifests.size > MAX_MANIFESTS && oldest !== undefined) manifests.delete(oldest);
}

/** Executes each page with a context and a budget of its own. Converts and logs errors. */
function executorFor({ execute, logger, request, state }: Exchange): Execute {
  const { requestId } = state;
  return async (document, variables, signal = request.signal) => {
    const result = await execute({ document, variables }, { signal, requestId, bulk: true });
    if (!result.errors?.length) return result;
    return { errors: convertErrors(result.errors, { state, logger, hasData: false }) };
  };
}

const VERSION = parse('{ graph { version loadedAt } }');

type GraphVersion = Pick<ExportedGraphFragment, 'version' | 'loadedAt'>;

async function currentVersion(executePage: Execute, signal: AbortSignal): Promise<GraphVersion> {
  const { data, errors } = await executePage(VERSION, {}, signal);
  if (errors || !data) throw new ExecutionError(errors ?? []);
  const { version, loadedAt } = data['graph'] as GraphVersion;
  return { version, loadedAt };
}

function generator(): string {
  return `fingraph ${packageVersion()}`;
}
