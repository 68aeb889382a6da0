import { createHash } from 'node:crypto';

import { ClientError } from '../../model/client-error.ts';
import { GRAPH_MODEL } from '../../model/stored-record.ts';
import { excerpt, quote } from '../../support/excerpt.ts';

/*
 * A cursor holds the sort key of an item, fingerprints of the list (field, owner and arguments) and of what the key is valid
 * for, and a checksum, by which a mistyped or changed cursor is detected. A cursor is no secret: it grants no access.
 */

interface CursorParts {
  readonly list: string;
  /** What the key is valid for: `SORT_KEYS`, or one version of the data. */
  readonly version: string;
  readonly key: string;
}

/**
 * The version of a cursor whose key is a sort key: it means the same place in every version of the data, so the list goes on
 * from there after an update. Another model of the graph may write its keys in another form.
 */
export const SORT_KEYS = `sort keys of model ${GRAPH_MODEL}`;

export function encodeCursor({ list, version, key }: CursorParts): string {
  const parts = [fingerprint(list), fingerprint(version), key];
  return Buffer.from([...parts, fingerprint(parts.join(SEPARATOR))].join(SEPARATOR)).toString('base64url');
}

/**
 * Returns the key of a cursor, and the fingerprint of its version for `requireCurrent`.
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

/**
 * `reason` completes the message.
 *
 * @throws {ClientError} STALE_CURSOR for a cursor of another version
 */
export function requireCurrent(cursorVersion: string, version: string, reason: string): void {
  if (cursorVersion === fingerprint(version)) return;
  throw new ClientError('STALE_CURSOR', `${reason} Start again at the first page.`);
}

const SEPARATOR = '\n';

function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
