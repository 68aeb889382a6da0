import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import { formatImportIssue, ImportError } from '../../../src/import/import-error.ts';
import { openTable } from '../../../src/import/reader/open-table.ts';
import type { Dialect, ReaderOptions, Row } from '../../../src/import/reader/table.ts';

export interface ReadTable {
  readonly columns: readonly string[] | null;
  readonly dialect: Dialect;
  /** Each row as its line and cells. */
  readonly rows: readonly (readonly [number, Row['cells']])[];
  /** Formatted issues of the rows that were rejected. */
  readonly issues: readonly string[];
}

/** Writes a file that is removed after the test; returns its path. */
export function temporaryFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Reads a whole table. `part` is what stands behind `#`. */
export async function readTable(path: string, options: ReaderOptions = {}, part?: string): Promise<ReadTable> {
  const name = options.name ?? path.slice(path.lastIndexOf('/') + 1);
  const table = await openTable(part === undefined ? path : `${path}#${part}`, { ...options, name });
  const rows: [number, Row['cells']][] = [];
  const issues: string[] = [];
  for await (const batch of table.rows()) {
    for (const { line, cells, issue } of batch) {
      if (issue) issues.push(formatImportIssue(issue));
      else rows.push([line, cells]);
    }
  }
  return { columns: table.columns, dialect: table.dialect, rows, issues };
}

/** The rows of a file with that content. */
export function readContent(
  name: string,
  content: string | Uint8Array,
  options: ReaderOptions = {},
  part?: string,
): Promise<ReadTable> {
  return readTable(temporaryFile(name, content), options, part);
}

/** The message with which a file is refused, or the issues of its rejected rows. */
export async function problemsOf(
  name: string,
  content: string | Uint8Array,
  options: ReaderOptions = {},
  part?: string,
): Promise<readonly string[]> {
  try {
    return (await readContent(name, content, options, part)).issues;
  } catch (error) {
    if (error instanceof ImportError) return error.message.split('\n');
    throw error;
  }
}
