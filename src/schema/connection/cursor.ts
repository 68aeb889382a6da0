import { createHash } from 'node:crypto';

import { ClientError } from '../../model/client-error.ts';
import { excerpt, quote } from '../../support/excerpt.ts';

/*
 * A cursor holds the sort key of an item, fingerprints of the list (field, owner and arguments) and of the version of the
 * data, and a checksum, by which a mistyped or changed cursor is detected. A cursor is no secret: it grants no access.
 */

interface CursorParts {
  readonly list: string;
  readonly version: string;
  readonly key: string;
}

export function encodeCursor({ list, version, key }: CursorParts): string {
  const parts = [fingerprint(list), fingerprint(version), key];
  return Buffer.from([...parts, fingerprint(parts.join(SEPARATOR))].join(SEPARATOR)).toString('base64url');
}

/**
 * Returns the sort key of a cursor, and the fingerprint of its version for `requireCurrent`.
 *
 * @throws {ClientError} INVALID_CURSOR for a malformed or changed cursor, FOREIGN_CURSOR for a cursor of another list
 */
export function readCursor(
  cursor: string,
  list: string,
  argument: 'after' | 'before',
): { key: string; version: string } {
  const [listPrint = '', versionPrint = '', key = '', checksum, ...rest] = Buffer.from(cursor, 'base64url')
    .toString()
    .split(SEPARATOR);
  if (checksum !== fingerprint([listPrint, versionPrint, key].join(SEPARATOR)) || rest.length > 0) {
    throw new ClientError(
      'INVALID_CURSOR',
      `${argument}: expected a cursor from an earlier page, got ${quote(excerpt(cursor, 41))}. Pass an edge's cursor, or pageInfo's endCursor or startCursor, unchanged.`,
    );
  }
  if (listPrint !== fingerprint(list)) {
    throw new ClientError(
      'FOREIGN_CURSOR',
      `${argument}: this cursor belongs to another list. A cursor is valid only for the field, object and arguments (where, orderBy …) that returned it: repeat those, or start at the first page.`,
    );
  }
  return { key, version: versionPrint };
}

/** @throws {ClientError} STALE_CURSOR for a cursor of another version of the data */
export function requireCurrent(cursorVersion: string, version: string): void {
  if (cursorVersion === fingerprint(version)) return;
  throw new ClientError(
    'STALE_CURSOR',
    'The data has changed since this cursor was returned, so the next page would not continue the last one. Start again at the first page.',
  );
}

const SEPARATOR = '\n';

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
