import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

import type { DraftClaim, DraftEntity, DraftRow, ImportInput } from '../../src/import/draft.ts';

/** A folder that is removed at the end of the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-import-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** An input of the rows of one file, whose lines begin at 2. */
export async function draftInput(
  rows: readonly Partial<DraftRow>[],
  options: Partial<ImportInput> = {},
): Promise<ImportInput> {
  const path = join(await temporaryFolder(), 'deals.csv');
  await writeFile(path, `header\n${rows.map((_, index) => `row ${index}\n`).join('')}`);
  return {
    manifest: { id: 'deals', title: 'Deals', publisher: 'Me' },
    files: [{ name: 'deals.csv', path }],
    async *rows() {
      yield rows.map((row, index) => draftRow(row, index + 2));
    },
    ...options,
  };
}

function draftRow(row: Partial<DraftRow>, line: number): DraftRow {
  const place = { file: 'deals.csv', line, column: null };
  return { place, entities: [], sources: [], claims: [], issues: [], raw: { line }, ...row };
}

export function company(key: string, fields: Partial<DraftEntity> = {}): DraftEntity {
  return { key, kind: 'COMPANY', name: key, ...fields };
}

/** A partnership of entities by their keys. */
export function partnership(
  first: string,
  second: string,
  { key = null, citations = [], relations = [], ...fields }: PartnershipFields = {},
): DraftClaim {
  const participants = [
    { entity: first, role: 'PLATFORM' },
    { entity: second, role: 'BANK' },
  ];
  return { key, kind: 'PARTNERSHIP', participants, citations, relations, fields };
}

interface PartnershipFields extends Partial<Pick<DraftClaim, 'key' | 'citations' | 'relations'>> {
  readonly [field: string]: unknown;
}

/** A row with a partnership of two companies. */
export function pair(first: string, second: string, fields?: PartnershipFields): Partial<DraftRow> {
  return { entities: [company(first), company(second)], claims: [partnership(first, second, fields)] };
}
