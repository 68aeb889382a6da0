import { readFileSync } from 'node:fs';

/** A file that should hold a secret and cannot be used; the message says why, and never what is in it. */
export class SecretFileError extends Error {
  override readonly name = 'SecretFileError';
}

/** Larger files are no secrets, but a mistake. */
const MAX_BYTES = 10_000;

/**
 * The secret in a file, without the line break that most editors put at its end.
 *
 * @throws {SecretFileError}
 */
export function readSecret(path: string): string {
  const secret = contentOf(path).replace(/\r?\n$/, '');
  if (secret === '') throw new SecretFileError('expected a file with a password, got an empty one');
  if (secret.length > MAX_BYTES) throw new SecretFileError('expected a file with a password, got a longer text');
  return secret;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code = 'unknown error' } = cause as NodeJS.ErrnoException;
    throw new SecretFileError(`expected a file that can be read, got ${REASONS[code] ?? code}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'one without the permission to read it',
  EISDIR: 'a folder',
  ENOENT: 'no file',
  ENOTDIR: 'no file',
};
