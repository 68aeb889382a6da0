import { readFileSync } from 'node:fs';

/** An unusable secret file. The message never contains the secret. */
export class SecretFileError extends Error {
  override readonly name = 'SecretFileError';
}

/** A larger file is not a password. */
const MAX_LENGTH = 10_000;

/**
 * Reads a secret from a file, without the final line break that most editors add.
 *
 * @throws {SecretFileError}
 */
export function readSecret(path: string): string {
  const secret = readSecretText(path).replace(/\r?\n$/, '');
  if (secret === '') throw new SecretFileError('expected a file with a password, got an empty one');
  if (secret.length > MAX_LENGTH)
    throw new SecretFileError(`expected a file with a password, got more than ${MAX_LENGTH} characters`);
  return secret;
}

function readSecretText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const { code = 'an unknown error' } = cause as NodeJS.ErrnoException;
    throw new SecretFileError(`expected a readable file, got ${REASONS[code] ?? code}`, { cause });
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'a file without read permission',
  EISDIR: 'a folder',
  ENOENT: 'no file',
  ENOTDIR: 'no file',
};
