import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';

/**
 * A file name from a client as the name of a file on this machine, which names no other folder. `#` would name a part of the
 * file.
 *
 * @throws {ClientError} if nothing is left of it
 */
export function uploadName(given: string): string {
  const base = given.slice(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
  const name = base
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replaceAll(/[#<>:"|?*]/g, '-')
    .trim()
    .replace(/^\.+/, '');
  if (name === '')
    throw new ClientError('BAD_REQUEST', `Expected a file with a name such as deals.csv, got ${quote(given)}.`);
  if (Buffer.byteLength(name) <= MAX_BYTES) return name;
  throw new ClientError(
    'BAD_REQUEST',
    `Expected a file name of at most ${MAX_BYTES} bytes, got ${quote(name)}. Rename the file.`,
  );
}

/** File systems accept 255; temporary names add some. */
const MAX_BYTES = 200;
