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
    throw new GraphUrlError(scheme === '' ? 'The graph URL has no scheme.' : `Graph URLs have no scheme "${scheme}:".`);
  }
  checkServerUrl(url);
  return openNeo4j({ url, user, password, database: database ?? 'neo4j', timeoutMs });
}

/** `file:graph/a.db` is relative to the working directory; `file:/a.db` and `file:///a.db` are absolute. */
function pathOf(url: string): string {
  const path = url.slice('file:'.length);
  if (path === '' || path.endsWith('/')) throw new GraphUrlError(`The graph URL ${url} names no file.`);
  if (!path.startsWith('//')) return resolve(path);
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new GraphUrlError(`The graph URL ${url} names no file of this machine.`, { cause });
  }
}

function checkServerUrl(url: string): void {
  const { protocol, hostname, username, password, search } = parsed(url);
  if (hostname === '') throw new GraphUrlError('The graph URL names no host.');
  if (search !== '' && protocol.startsWith('bolt')) {
    throw new GraphUrlError('A graph URL with a query is for routing, and so begins with neo4j.');
  }
  // The driver would leave them out without a word. They are not repeated here, as this message may be logged.
  if (username !== '' || password !== '') {
    throw new GraphUrlError('The graph URL holds a user or a password, which belong in settings of their own.');
  }
}

function parsed(url: string): URL {
  try {
    return new URL(url);
  } catch (cause) {
    throw new GraphUrlError('The graph URL cannot be read.', { cause });
  }
}
