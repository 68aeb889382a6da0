import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SERVER_SCHEMES: readonly string[] = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const FORMS = ['memory:', 'file:PATH', ...SERVER_SCHEMES.map((scheme) => `${scheme}://HOST:PORT`)];

/** The address of the graph is not one that can be opened: the configuration is wrong. */
export class GraphUrlError extends Error {
  override readonly name = 'GraphUrlError';

  constructor(fault: string, options?: ErrorOptions) {
    super(`${fault} Give one of: ${FORMS.join(', ')}.`, options);
  }
}

/**
 * The absolute path that a URL names: `file:graph/a.db` is relative to the working directory, `file:~/a.db` to the home
 * folder of this user; `file:/a.db` is as it is written, and `file:///a.db` a URL whose `%20` is a space.
 *
 * @throws {GraphUrlError}
 */
export function pathOf(url: string): string {
  const path = url.slice('file:'.length);
  if (path === '' || path.endsWith('/') || path === '~') {
    throw new GraphUrlError(`The graph URL ${shown(url)} names no file.`);
  }
  if (path.startsWith('//')) return pathOfFileUrl(url);
  if (/%[\da-f]{2}/i.test(path)) {
    throw new GraphUrlError(
      `The graph URL ${shown(url)} has an escape such as %20: write the character itself, or begin with file:///.`,
    );
  }
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  requireNoTilde(url, path);
  return resolve(path);
}

/** @throws {GraphUrlError} for a URL of memory that says more than that */
export function requireMemory(url: string): void {
  if (url.length === 'memory:'.length) return;
  throw new GraphUrlError(`The graph URL ${shown(url)} has more than memory:, which keeps nothing under a name.`);
}

/** What was typed, without what may be a password: messages are logged. */
export function shown(url: string): string {
  const [, scheme = '', rest = ''] = /^([a-z\d+]+:(?:\/\/)?)?(.*)$/is.exec(url) ?? [];
  const withoutUser = rest.includes('@') ? `…${rest.slice(rest.lastIndexOf('@'))}` : rest;
  return JSON.stringify(`${scheme}${withoutUser.replace(/\?.+$/s, '?…')}`);
}

function pathOfFileUrl(url: string): string {
  if (/[?#]/.test(url)) {
    throw new GraphUrlError(
      `The graph URL ${shown(url)} has a query or a fragment, which names no file: leave it out, or write %3F for ? and %23 for #.`,
    );
  }
  let path: string;
  try {
    path = fileURLToPath(url);
  } catch (cause) {
    throw new GraphUrlError(`The graph URL ${shown(url)} names no file of this machine.`, { cause });
  }
  requireNoTilde(url, path.replace(/^\//, ''));
  return path;
}

/** As a shell takes it for a home folder, a folder of that name is not what was meant. */
function requireNoTilde(url: string, path: string): void {
  if (!path.startsWith('~')) return;
  throw new GraphUrlError(
    `The graph URL ${shown(url)} begins with ~, which is your home folder only in file:~/PATH: write the whole path.`,
  );
}
