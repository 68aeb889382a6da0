import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Format } from '../export/format.ts';
import { UsageError } from './usage-error.ts';

/** Told again, as help needs no writers. */
export const EXPORT_FORMATS = ['csv', 'jsonl', 'graphml', 'gexf', 'jsonld'] as const satisfies readonly Format[];

export interface ExportTarget {
  /** Null: standard output. */
  readonly path: string | null;
  readonly format: Format;
  readonly isCompressed: boolean;
}

/**
 * Where an export goes, and how; a name such as `claims.csv.gz` says it too.
 *
 * @throws {UsageError}
 */
export function targetOf(given: {
  readonly out?: string;
  readonly format?: Format;
  readonly gzip?: true;
}): ExportTarget {
  const { out = null } = given;
  const [, suffix, gz] = /^.*?(?:\.([^./]+?))?(\.gz)?$/.exec(out ?? '') ?? [];
  const format = given.format ?? EXPORT_FORMATS.find((known) => known === suffix?.toLowerCase());
  if (format === undefined) {
    const expected = `one of ${EXPORT_FORMATS.join(', ')}`;
    throw new UsageError(
      out === null
        ? `--format: expected ${expected}, got nothing.`
        : `--out: expected a name that ends in ${expected}, got ${JSON.stringify(out)}. Or give --format.`,
    );
  }
  const isCompressed = given.gzip === true || gz !== undefined;
  if (out === null) {
    if (isCompressed && process.stdout.isTTY) {
      throw new UsageError('--gzip: expected a file or a pipe to write to, got a terminal. Give --out.');
    }
    return { path: null, format, isCompressed };
  }
  const path = resolve(out);
  // what is no file, such as /dev/null, would be replaced by one
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    throw new UsageError(`--out: expected a file, or none yet, got what is no file: ${out}.`);
  }
  return { path, format, isCompressed };
}
