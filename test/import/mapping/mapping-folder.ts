import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import type { DraftRow, ImportInput } from '../../../src/import/draft.ts';
import { ImportError, formatImportIssue } from '../../../src/import/import-error.ts';
import { parseMapping } from '../../../src/import/mapping/parse-mapping.ts';
import { readMapping } from '../../../src/import/mapping/read-mapping.ts';

/** Writes files into a new folder, which is removed after the test. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'fingraph-mapping-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** The rows of a mapping and its files. */
export async function rowsOf(mapping: string, files: Readonly<Record<string, string>>): Promise<DraftRow[]> {
  const folder = folderOf({ ...files, 'test.mapping.yml': mapping });
  return allRows(await readMapping(join(folder, 'test.mapping.yml')));
}

export async function allRows(input: ImportInput): Promise<DraftRow[]> {
  const rows: DraftRow[] = [];
  for await (const batch of input.rows()) rows.push(...batch);
  return rows;
}

/** The issues of all rows, as they are printed. */
export function issuesOf(rows: readonly DraftRow[]): string[] {
  return rows.flatMap(({ issues }) => issues.map(formatImportIssue));
}

/** The mistakes in a mapping, as they are printed. */
export function mistakesIn(text: string): string[] {
  try {
    parseMapping(text, { path: 'test.mapping.yml' });
  } catch (error) {
    if (error instanceof ImportError) return error.issues.map(formatImportIssue);
    throw error;
  }
  return [];
}
