import { existsSync } from 'node:fs';

import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { GraphUrlError, SERVER_SCHEMES, graphFilePath, redactedUrl, requireMemory } from './graph-url.ts';

export interface EngineSettings {
  readonly url: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string | null;
  readonly statementTimeoutMs: number;
  /** Leaves a file unchanged, and lets other processes read it at the same time. */
  readonly readOnly?: boolean | undefined;
}

/**
 * Opens the graph at `url`.
 *
 * @throws {GraphUrlError} if the URL is invalid
 * @throws {EngineError} if the graph cannot be opened
 */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const { url, user, password, database, statementTimeoutMs: timeoutMs, readOnly } = settings;
  const scheme = url.slice(0, Math.max(url.indexOf(':'), 0)).toLowerCase();
  if (scheme === 'memory') {
    requireMemory(url);
    return (await importEmbedded()).openEmbedded({ path: null, timeoutMs });
  }
  if (scheme === 'file') {
    const path = graphFilePath(url);
    return (await importEmbedded()).openEmbedded({ path, timeoutMs, readOnly });
  }
  if (!SERVER_SCHEMES.includes(scheme)) {
    throw new GraphUrlError(schemeProblem(url, scheme));
  }
  checkServerUrl(url);
  const { openNeo4j } = await import('./neo4j/neo4j.ts');
  return openNeo4j({ url, user, password, database: database ?? 'neo4j', timeoutMs });
}

/** Whether `url` names a graph file that does not exist: opening it would create it. */
export function isMissing(url: string): boolean {
  if (!/^file:/i.test(url)) return false;
  const path = graphFilePath(url);
  return !existsSync(path) && !existsSync(`${path}.wal`);
}

/** Imported only when needed: its native module is not available for every platform. */
async function importEmbedded(): Promise<typeof import('./embedded/embedded.ts')> {
  try {
    await import('@grafeo-db/js');
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`;
    throw new EngineError(
      'FAILED',
      `memory: and file: need the native module of @grafeo-db/js, which is not installed or not available for this platform (${platform}). Use a Neo4j server: set GRAPH_URL (--graph) to neo4j://HOST:7687.`,
      { cause },
    );
  }
  return import('./embedded/embedded.ts');
}

function schemeProblem(url: string, scheme: string): string {
  if (scheme !== '') return `The graph URL ${redactedUrl(url)} has the unknown scheme "${scheme}:".`;
  const hint = url.toLowerCase() === 'memory' ? ' Did you mean "memory:", with a colon?' : '';
  return `The graph URL ${redactedUrl(url)} has no scheme.${hint}`;
}

/** Rejects URLs that the driver would reject with a less helpful message, or parts that it would ignore. */
function checkServerUrl(url: string): void {
  const { protocol, hostname, username, password, pathname, hash, search } = parseServerUrl(url);
  if (hostname === '') throw new GraphUrlError(`The graph URL ${redactedUrl(url)} names no host.`);
  if (username !== '' || password !== '') {
    throw new GraphUrlError(
      `The graph URL ${redactedUrl(url)} contains a user or a password. Set GRAPH_USER and GRAPH_PASSWORD instead.`,
    );
  }
  const path = `${pathname}${hash}`;
  if (path !== '' && path !== '/') {
    throw new GraphUrlError(
      `The graph URL ${redactedUrl(url)} has a path, but a path does not select a database. Remove it, and set GRAPH_DATABASE.`,
    );
  }
  if (url.includes('?') && protocol.startsWith('bolt')) {
    throw new GraphUrlError(
      `The graph URL ${redactedUrl(url)} has a query, which only routing uses. Begin the URL with neo4j instead of bolt.`,
    );
  }
  if (url.includes('?') && !isRoutingContext(search)) {
    throw new GraphUrlError(
      `The graph URL ${redactedUrl(url)} has a query that is not a routing context such as ?policy=europe. Remove it; to select a database, set GRAPH_DATABASE.`,
    );
  }
}

/** Whether the driver accepts the query: pairs of a unique key and a value. */
function isRoutingContext(search: string): boolean {
  const pairs = search.slice(1).split('&');
  const keys = new Set(pairs.map((pair) => pair.split('=', 1)[0]));
  return keys.size === pairs.length && pairs.every((pair) => /^[^=]+=[^=]+$/.test(pair));
}

function parseServerUrl(url: string): URL {
  try {
    return new URL(url);
  } catch (cause) {
    throw new GraphUrlError(`The graph URL ${redactedUrl(url)} cannot be read.`, { cause });
  }
}
