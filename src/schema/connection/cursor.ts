import { createHash } from 'node:crypto';

import { ClientError } from '../../model/client-error.ts';
import { excerpt, quote } from '../../support/excerpt.ts';

/*
 * A cursor holds the sort key of a place in a list, the list it belongs to (field, owner and arguments) and the version
 * of the data. The check makes a mistyped or altered cursor known as such; it is no secret, since a key gives away and
 * opens nothing.
 */

interface CursorParts {
  readonly list: string;
  readonly version: string;
  readonly key: string;
}

/** `list` names the list, `version` the data: both come back from `decodeCursor`. */
export function encodeCursor({ list, version, key }: CursorParts): string {
  const parts = [fingerprint(list), fingerprint(version), key];
  return Buffer.from([...parts, fingerprint(parts.join(SEPARATOR))].join(SEPARATOR)).toString('base64url');
}

/**
 * The sort key of a cursor of this list.
 *
 * @throws {ClientError} INVALID_CURSOR: no cursor, or an altered one; FOREIGN_CURSOR: of another list or other arguments
 */
export function readCursor(
  cursor: string,
  list: string,
  argument: 'after' | 'before',
): { key: string; version: string } {
  const [listPrint = '', versionPrint = '', key = '', check, ...rest] = Buffer.from(cursor, 'base64url')
    .toString()
    .split(SEPARATOR);
  if (check !== fingerprint([listPrint, versionPrint, key].join(SEPARATOR)) || rest.length > 0) {
    throw new ClientError(
      'INVALID_CURSOR',
      `${argument}: expected a cursor that an earlier page gave, got ${quote(excerpt(cursor, 41))}. Pass an edge's cursor, or pageInfo's endCursor or startCursor, unchanged.`,
    );
  }
  if (listPrint !== fingerprint(list)) {
    throw new ClientError(
      'FOREIGN_CURSOR',
      `${argument}: this cursor belongs to another list. A cursor goes with the field, the object and the arguments (where, orderBy …) that it came from: repeat those, or start at the first page.`,
    );
  }
  return { key, version: versionPrint };
}

/** @throws {ClientError} STALE_CURSOR where the cursor is of another version of the data */
export function refuseStale(cursorVersion: string, version: string): void {
  if (cursorVersion === fingerprint(version)) return;
  throw new ClientError(
    'STALE_CURSOR',
    'The data has changed since this cursor was given, so pages before and after it would not fit together. Start again at the first page.',
  );
}

const SEPARATOR = '\n';

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
