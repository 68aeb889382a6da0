import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const SERVER_SCHEMES: readonly string[] = ['neo4j', 'neo4j+s', 'neo4j+ssc', 'bolt', 'bolt+s', 'bolt+ssc'];
const FORMS = ['memory:', 'file:PATH', ...SERVER_SCHEMES.map((scheme) => `${scheme}://HOST:PORT`)];

/** The graph URL in the configuration is invalid. */
export class GraphUrlError extends Error {
  override readonly name = 'GraphUrlError';

  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem} Use one of: ${FORMS.join(', ')}.`, options);
  }
}

/**
 * The absolute path of a file URL. `file:graph/a.db` is relative to the working directory, `file:~/a.db` to the home folder
 * of this user; `file:/a.db` is taken literally, and `file:///a.db` is a URL, in which `%20` is a space.
 *
 * @throws {GraphUrlError}
 */
export function graphFilePath(url: string): string {
  const path = url.slice('file:'.length);
  if (path === '' || path.endsWith('/') || path === '~') {
    throw new GraphUrlError(`The graph URL ${redactedUrl(url)} names no file.`);
  }
  if (path.startsWith('//')) return fileUrlPath(url);
  if (/%[\da-f]{2}/i.test(path)) {
    throw new GraphUrlError(
      `The graph URL ${redactedUrl(url)} contains an escape such as %20. Write the character itself, or begin the URL with file:///.`,
    );
  }
  if (path.startsWith('~/')) return join(homedir(), path.slice(2));
  rejectTilde(url, path);
  return resolve(path);
}

/** @throws {GraphUrlError} for `memory:` followed by anything */
export function requireMemory(url: string): void {
  if (url.length === 'memory:'.length) return;
  throw new GraphUrlError(
    `The graph URL ${redactedUrl(url)} has text after memory:, but a graph in memory has no name. Use memory: alone.`,
  );
}

/** Returns the URL without parts that may contain a password, for messages, which are logged. */
export function redactedUrl(url: string): string {
  const [, scheme = '', rest = ''] = /^([a-z\d+]+:(?:\/\/)?)?(.*)$/is.exec(url) ?? [];
  const withoutUser = rest.includes('@') ? `…${rest.slice(rest.lastIndexOf('@'))}` : rest;
  return JSON.stringify(`${scheme}${withoutUser.replace(/\?.+$/s, '?…')}`);
}

function fileUrlPath(url: string): string {
  if (/[?#]/.test(url)) {
    throw new GraphUrlError(
      `The graph URL ${redactedUrl(url)} has a query or a fragment, which a file URL does not use. Remove it, or write %3F for ? and %23 for #.`,
    );
  }
  let path: string;
  try {
    path = fileURLToPath(url);
  } catch (cause) {
    throw new GraphUrlError(`The graph URL ${redactedUrl(url)} names no file on this machine.`, { cause });
  }
  rejectTilde(url, path.replace(/^\//, ''));
  return path;
}

/** Rejects a folder named `~`: the user means the home folder. */
function rejectTilde(url: string, path: string): void {
  if (!path.startsWith('~')) return;
  throw new GraphUrlError(
    `The graph URL ${redactedUrl(url)} begins with ~, which means your home folder only in file:~/PATH. Write the whole path.`,
  );
}
