import { statSync } from 'node:fs';
import { resolve } from 'node:path';

import { EXPORT_FORMATS, type ExportFormat } from '../export/export-format.ts';
import { UsageError } from './usage-error.ts';

interface ExportTarget {
  /** Null: standard output. */
  readonly path: string | null;
  readonly format: ExportFormat;
  readonly isCompressed: boolean;
}

/**
 * The target of an export. A file name such as `claims.csv.gz` implies the format and compression.
 *
 * @throws {UsageError}
 */
export function targetOf(options: {
  readonly out?: string;
  readonly format?: ExportFormat;
  readonly gzip?: true;
}): ExportTarget {
  const { out = null } = options;
  const [, suffix, gz] = /^.*?(?:\.([^./]+?))?(\.gz)?$/.exec(out ?? '') ?? [];
  const format = options.format ?? EXPORT_FORMATS.find((candidate) => candidate === suffix?.toLowerCase());
  if (format === undefined) {
    const expected = `one of ${EXPORT_FORMATS.join(', ')}`;
    throw new UsageError(
      out === null
        ? `--format: expected ${expected}, got no value.`
        : `--out: expected a file name that ends in ${expected}, got ${JSON.stringify(out)}. Or set --format.`,
    );
  }
  const isCompressed = options.gzip === true || gz !== undefined;
  if (out === null) {
    if (isCompressed && process.stdout.isTTY) {
      throw new UsageError('--gzip: expected a file or a pipe as output, got a terminal. Set --out.');
    }
    return { path: null, format, isCompressed };
  }
  const path = resolve(out);
  // the rename at the end would replace a device such as /dev/null
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) {
    throw new UsageError(`--out: expected a regular file or a new file name, got ${out}, which is not a file.`);
  }
  return { path, format, isCompressed };
}
