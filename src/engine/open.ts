import { existsSync } from 'node:fs';

import { EngineError } from './engine-error.ts';
import type { Engine } from './engine.ts';
import { GraphUrlError, SERVER_SCHEMES, pathOf, requireMemory, shown } from './graph-url.ts';

export interface EngineSettings {
  readonly url: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string | null;
  readonly statementTimeoutMs: number;
  /** Leaves a file as it is, and lets other processes read it at the same time. */
  readonly readOnly?: boolean | undefined;
}

/** Opens the graph at `url`. Fails with a GraphUrlError, or with an EngineError where the graph cannot be opened. */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const { url, user, password, database, statementTimeoutMs: timeoutMs, readOnly } = settings;
  const scheme = url.slice(0, Math.max(url.indexOf(':'), 0)).toLowerCase();
  if (scheme === 'memory') {
    requireMemory(url);
    return (await embedded()).openEmbedded({ path: null, timeoutMs });
  }
  if (scheme === 'file') {
    const path = pathOf(url);
    return (await embedded()).openEmbedded({ path, timeoutMs, readOnly });
  }
  if (!SERVER_SCHEMES.includes(scheme)) {
    throw new GraphUrlError(schemeFault(url, scheme));
  }
  checkServerUrl(url);
  const { openNeo4j } = await import('./neo4j/neo4j.ts');
  return openNeo4j({ url, user, password, database: database ?? 'neo4j', timeoutMs });
}

/** Whether `url` names a graph file that does not exist, and would be made by opening it. */
export function isMissing(url: string): boolean {
  if (!/^file:/i.test(url)) return false;
  const path = pathOf(url);
  return !existsSync(path) && !existsSync(`${path}.wal`);
}

/** Only the engine that the URL names is loaded: the native part of this one is not made for every platform. */
async function embedded(): Promise<typeof import('./embedded/embedded.ts')> {
  try {
    await import('@grafeo-db/js');
  } catch (cause) {
    const platform = `${process.platform}-${process.arch}`;
    throw new EngineError(
      'FAILED',
      `memory: and file: need the native part of @grafeo-db/js, which is not installed or not made for this platform (${platform}). Use a Neo4j server: set GRAPH_URL (--graph) to neo4j://HOST:7687.`,
      { cause },
    );
  }
  return import('./embedded/embedded.ts');
}

function schemeFault(url: string, scheme: string): string {
  if (scheme !== '') return `Graph URLs have no scheme "${scheme}:", as in ${shown(url)}.`;
  const hint = url.toLowerCase() === 'memory' ? ' Did you mean "memory:", with a colon?' : '';
  return `The graph URL ${shown(url)} has no scheme.${hint}`;
}

/** What the driver would refuse without a word about the configuration, or leave out without any. */
function checkServerUrl(url: string): void {
  const { protocol, hostname, username, password, pathname, hash, search } = parsed(url);
  if (hostname === '') throw new GraphUrlError(`The graph URL ${shown(url)} names no host.`);
  if (username !== '' || password !== '') {
    throw new GraphUrlError(
      `The graph URL ${shown(url)} holds a user or a password, which belong in GRAPH_USER and GRAPH_PASSWORD.`,
    );
  }
  const path = `${pathname}${hash}`;
  if (path !== '' && path !== '/') {
    throw new GraphUrlError(
      `The graph URL ${shown(url)} has a path, which names no database: leave it out, and name the database in GRAPH_DATABASE.`,
    );
  }
  if (url.includes('?') && protocol.startsWith('bolt')) {
    throw new GraphUrlError(`The graph URL ${shown(url)} has a query, which is for routing: begin it with neo4j.`);
  }
  if (url.includes('?') && !isRouting(search)) {
    throw new GraphUrlError(
      `The graph URL ${shown(url)} has a query that is no routing context such as ?policy=europe: leave it out, and name a database in GRAPH_DATABASE.`,
    );
  }
}

/** As the driver reads it: pairs of a key of their own and a value. */
function isRouting(search: string): boolean {
  const pairs = search.slice(1).split('&');
  const keys = new Set(pairs.map((pair) => pair.split('=', 1)[0]));
  return keys.size === pairs.length && pairs.every((pair) => /^[^=]+=[^=]+$/.test(pair));
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch (cause) {
    throw new GraphUrlError(`The graph URL ${shown(url)} cannot be read.`, { cause });
  }
}
