import { type GraphQLSchema, parse, print } from 'graphql';
import type { Logger } from 'pino';

import { ClientError } from '../../model/client-error.ts';
import { excerpt } from '../../support/excerpt.ts';
import { AnswerError, type Ask } from '../../export/execute.ts';
import { type Manifest, type OpenExport, openExport } from '../../export/export.ts';
import { CONTENT_TYPES, FORMATS } from '../../export/format.ts';
import type { ExportedGraphFragment } from '../../export/generated.ts';
import { SUBJECTS, WHATS, callersOperation } from '../../export/export-kind.ts';
import { packageVersion } from '../../support/package-version.ts';
import { readTableOptions } from '../../question/table-option.ts';
import { isTracking } from '../../question/tracking.ts';
import { parametersOf, readVariables } from '../../question/variables.ts';
import { type Encoding, preferred, preferredEncoding } from '../negotiation/accept.ts';
import { byteStream, gzipped } from './byte-stream.ts';
import { convertErrors } from '../graphql/convert-errors.ts';
import { etag, knownEtag, namesTag, tagOf } from '../negotiation/etag.ts';
import { type ExportAddress, exportAddress, exportPath, isExportPath, manifestPath } from './address.ts';
import { exportPage } from './page.ts';
import { refusal } from './refusal.ts';
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
}

/**
 * `/export/WHAT.FORMAT`, streamed, and `/export/WHAT.FORMAT.manifest.json`. What is wrong before the first byte is an
 * answer; after it the connection is destroyed, so that nobody takes what came for a whole file.
 */
export function useExport(options: Options): HttpPlugin {
  const manifests = new Map<string, Manifest>();
  return {
    async onRequest({ request, url, endResponse, serverContext: { state, res } }) {
      if (!isExportPath(url.pathname)) return;
      state.phase = 'execute';
      try {
        requireReading(request);
        if (/^\/export\/?$/.test(url.pathname)) return endResponse(listing(options, request));
        const address = exportAddress(url.pathname);
        state.operation = `export ${address.what}.${address.format}`;
        const breakOff = () => res?.destroy() !== undefined;
        const search = withoutTracking(url);
        endResponse(await answer({ ...options, address, request, state, search, breakOff, manifests }));
      } catch (error) {
        endResponse(refusal(error, { request, state, logger: options.logger }));
      }
    },
  };
}

function requireReading({ method }: Request): void {
  if (method === 'GET' || method === 'HEAD') return;
  throw new ClientError('BAD_REQUEST', `Expected GET or HEAD for an export, got ${excerpt(method)}.`);
}

/** What can be exported, with the variables of each. */
function listing({ schema }: Options, { method, headers: given }: Request): Response {
  const exports = WHATS.map((what) => ({
    export: what,
    variables: parametersOf(schema, callersOperation(what)),
    files: Object.fromEntries(FORMATS.map((format) => [format, exportPath({ what, format }, '')])),
  }));
  const isPage = preferred(given.get('accept'), ['application/json', 'text/html']) === 'text/html';
  const body = isPage ? exportPage(exports) : `${JSON.stringify({ exports }, null, 2)}\n`;
  const type = isPage ? PAGE_HEADERS : { 'content-type': 'application/json; charset=utf-8' };
  return new Response(method === 'HEAD' ? null : body, {
    headers: { ...type, 'cache-control': 'no-cache', vary: 'accept' },
  });
}

/** The parameters as they came, but for those that only count clicks: no link repeats them. */
function withoutTracking({ search }: URL): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && ![...new URLSearchParams(part).keys()].some(isTracking));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

interface Exchange extends Options {
  readonly address: ExportAddress;
  readonly request: Request;
  readonly state: RequestState;
  readonly search: string;
  /** Destroys the connection; false where there is none, since a program calls the app itself. */
  readonly breakOff: () => boolean;
  /** Of files that were read to their end, by tag. */
  readonly manifests: Map<string, Manifest>;
}

async function answer(exchange: Exchange): Promise<Response> {
  const { schema, address, request, search, manifests } = exchange;
  const { what, format, isManifest } = address;
  const operation = callersOperation(what);
  const parameters = new URLSearchParams(search);
  const { bom } = readTableOptions(parameters);
  parameters.delete('bom');
  const given = readVariables(schema, operation, parameters);
  const names = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  // in the order of the operation, so that the order in the address makes no other file
  const variables = Object.fromEntries(names.flatMap((name) => (name in given ? [[name, given[name]]] : [])));

  const ask = askFor(exchange);
  const tagAt = ({ version, loadedAt }: GraphVersion) =>
    tagOf(version, loadedAt, print(SUBJECTS[what].document), variables, format, bom, generator());
  if (isManifest || request.headers.has('if-none-match')) {
    const tag = tagAt(await currentVersion(ask, request.signal));
    if (namesTag(request, tag)) {
      const headers = { ...cacheHeaders(tag, null), etag: knownEtag(request, tag, encodingFor(exchange)) };
      return new Response(null, { status: 304, headers });
    }
    const known = manifests.get(tag);
    if (isManifest && known) return manifestAnswer(exchange, known, tag);
  }
  const { signal } = request;
  const opened = await openExport({ what, format, variables, ask, bom, generator: generator(), signal });
  const { graphVersion, graphLoadedAt } = opened.about;
  const tag = tagAt({ version: graphVersion, loadedAt: graphLoadedAt });
  if (!isManifest) return fileAnswer(exchange, opened, tag, variables);
  if (request.method === 'HEAD') return manifestAnswer(exchange, null, tag);
  for await (const _ of opened.chunks); // to its end, for the hash
  keep(manifests, tag, opened.manifest());
  return manifestAnswer(exchange, opened.manifest(), tag);
}

function fileAnswer(
  exchange: Exchange,
  opened: OpenExport,
  tag: string,
  variables: Readonly<Record<string, unknown>>,
): Response {
  const { address, request, state, search, logger, breakOff, manifests } = exchange;
  const { what, format } = address;
  const { graphVersion, citation, truncated } = opened.about;
  const marks = [...(truncated ? ['truncated'] : []), graphVersion.slice(0, 12)];
  const encoding = encodingFor(exchange);
  const headers = {
    ...cacheHeaders(tag, encoding),
    'content-type': CONTENT_TYPES[format],
    'content-disposition': attachment(fileName(`fingraph-${what}`, variables, format, ...marks)),
    ...(truncated === null ? {} : { 'fingraph-truncated': String(truncated) }),
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    link: `<${manifestPath(address, search)}>; rel="describedby"; type="application/json"`,
    'fingraph-citation': citation.replaceAll(/[^ -~]/g, '?'),
  };
  if (request.method === 'HEAD') {
    void opened.chunks.return(undefined);
    return new Response(null, { headers });
  }
  const { requestId, operation } = state;
  async function* whole(): AsyncGenerator<Uint8Array, void, undefined> {
    yield* opened.chunks;
    keep(manifests, tag, opened.manifest());
  }
  const body = byteStream(encoding === null ? whole() : gzipped(whole()), request.signal, (error) => {
    if (!request.signal.aborted) {
      // what failed an answer is in the log already
      const isKnown = error instanceof AnswerError || error instanceof ClientError;
      if (isKnown) logger.warn({ requestId, operation, reason: error.message }, BROKEN_OFF);
      else logger.error({ requestId, operation, err: error }, BROKEN_OFF);
    }
    return breakOff();
  });
  return new Response(body, { headers });
}

const BROKEN_OFF = 'export broken off';

function manifestAnswer({ address, search, request }: Exchange, manifest: Manifest | null, tag: string): Response {
  const headers = { ...cacheHeaders(tag, null), 'content-type': 'application/json; charset=utf-8' };
  if (request.method === 'HEAD' || !manifest) return new Response(null, { headers });
  return new Response(`${JSON.stringify({ address: exportPath(address, search), ...manifest }, null, 2)}\n`, {
    headers,
  });
}

/** Files are packed while they are made; a manifest is short. */
function encodingFor({ address, request }: Exchange): Encoding | null {
  return address.isManifest ? null : preferredEncoding(request.headers.get('accept-encoding'), ['gzip']);
}

function cacheHeaders(tag: string, encoding: Encoding | null): Record<string, string> {
  return { etag: etag(tag, encoding), 'cache-control': 'no-cache', vary: 'accept-encoding' };
}

/** How many manifests are kept for those who ask for one after the file. */
const MANIFESTS = 100;

function keep(manifests: Map<string, Manifest>, tag: string, manifest: Manifest): void {
  manifests.delete(tag);
  manifests.set(tag, manifest);
  const [oldest] = manifests.keys();
  if (manifests.size > MANIFESTS && oldest !== undefined) manifests.delete(oldest);
}

/** Executes on the schema with a context, and so a budget, for each page. Errors are converted, and logged, here. */
function askFor({ execute, logger, request, state }: Exchange): Ask {
  const { requestId } = state;
  return async (document, variables, signal = request.signal) => {
    const result = await execute({ document, variables }, { signal, requestId, bulk: true });
    if (!result.errors?.length) return result;
    return { errors: convertErrors(result.errors, { state, logger, hasData: false }) };
  };
}

const CURRENT = parse('{ graph { version loadedAt } }');

type GraphVersion = Pick<ExportedGraphFragment, 'version' | 'loadedAt'>;

async function currentVersion(ask: Ask, signal: AbortSignal): Promise<GraphVersion> {
  const { data, errors } = await ask(CURRENT, {}, signal);
  if (errors || !data) throw new AnswerError(errors ?? []);
  const { version, loadedAt } = data['graph'] as GraphVersion;
  return { version, loadedAt };
}

function generator(): string {
  return `fingraph ${packageVersion()}`;
}
