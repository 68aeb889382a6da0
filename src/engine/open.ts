import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openEmbedded } from './embedded.ts';
import type { Engine } from './engine.ts';
import { openNeo4j } from './neo4j.ts';

export interface EngineSettings {
  readonly url: string;
  readonly user: string | null;
  readonly password: string | null;
  readonly database: string | null;
  readonly statementTimeoutMs: number;
}

/** The address of the graph is not one that can be opened: the configuration is wrong. */
export class GraphUrlError extends Error {
  override readonly name = 'GraphUrlError';

  constructor(fault: string, options?: ErrorOptions) {
    super(`${fault} Give one of: ${FORMS.join(', ')}.`, options);
  }
}

const SERVER_SCHEMES = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const FORMS = ['memory:', 'file:PATH', ...SERVER_SCHEMES.map((scheme) => `${scheme}://HOST:PORT`)];

/** Opens the graph at `url`. Fails with a GraphUrlError, or with an EngineError where the graph cannot be opened. */
export async function openEngine(settings: EngineSettings): Promise<Engine> {
  const { url, user, password, database, statementTimeoutMs: timeoutMs } = settings;
  const scheme = url.slice(0, Math.max(url.indexOf(':'), 0)).toLowerCase();
  if (scheme === 'memory') return openEmbedded({ path: null, timeoutMs });
  if (scheme === 'file') return openEmbedded({ path: pathOf(url), timeoutMs });
  if (!SERVER_SCHEMES.includes(scheme)) {
    throw new GraphUrlError(schemeFault(url, scheme));
  }
  checkServerUrl(url);
  return openNeo4j({ url, user, password, database: database ?? 'neo4j', timeoutMs });
}

/** Whether `url` names a graph file that does not exist, and would be made by opening it. */
export function isMissing(url: string): boolean {
  return /^file:/i.test(url) && !existsSync(pathOf(url));
}

function schemeFault(url: string, scheme: string): string {
  if (scheme !== '') return `Graph URLs have no scheme "${scheme}:", as in ${shown(url)}.`;
  const hint = url.toLowerCase() === 'memory' ? ' Did you mean "memory:", with a colon?' : '';
  return `The graph URL ${shown(url)} has no scheme.${hint}`;
}

/** `file:graph/a.db` is relative to the working directory; `file:/a.db` and `file:///a.db` are absolute. */
function pathOf(url: string): string {
  const path = url.slice('file:'.length);
  if (path === '' || path.endsWith('/')) throw new GraphUrlError(`The graph URL ${shown(url)} names no file.`);
  if (!path.startsWith('//')) return resolve(path);
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new GraphUrlError(`The graph URL ${shown(url)} names no file of this machine.`, { cause });
  }
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

/** What was typed, without what may be a password: messages are logged. */
function shown(url: string): string {
  const [, scheme = '', rest = ''] = /^([a-z\d+]+:(?:\/\/)?)?(.*)$/is.exec(url) ?? [];
  const withoutUser = rest.includes('@') ? `…${rest.slice(rest.lastIndexOf('@'))}` : rest;
  return JSON.stringify(`${scheme}${withoutUser.replace(/\?.+$/s, '?…')}`);
}
