import { expect } from 'vitest';

import { checkClaim, checkEntity, checkSource } from '../../../src/dataset/check-record.ts';
import type { DraftClaim, DraftEntity, DraftRow, DraftSource, ImportInput } from '../../../src/import/draft.ts';
import { formatImportIssue } from '../../../src/import/import-error.ts';
import { slugOf } from '../../../src/support/slug.ts';

/** What an input says, with the rules of a data set checked. */
export interface Drafts {
  readonly entities: readonly DraftEntity[];
  readonly sources: readonly DraftSource[];
  readonly claims: readonly DraftClaim[];
  /** As `file:line column …: expected …`. */
  readonly issues: readonly string[];
  /** How often each loss was counted. */
  readonly losses: Readonly<Record<string, number>>;
}

/** Reads all rows twice, as the import does, and expects the same and valid lines each time. */
export async function draftsOf(input: ImportInput): Promise<Drafts> {
  const rows = await allRows(input);
  expect(await allRows(input)).toEqual(rows);
  const losses: Record<string, number> = {};
  for (const loss of rows.flatMap((row) => row.losses ?? [])) losses[loss] = (losses[loss] ?? 0) + 1;
  const [entities, sources, claims] = [
    rows.flatMap((row) => row.entities),
    rows.flatMap((row) => row.sources),
    rows.flatMap((row) => row.claims),
  ];
  const id = (key: string) => (input.idsAreGiven === true ? key : `x-${slugOf(key) || 'id'}`);
  for (const { key, slug: _, ...entity } of entities) expectValid(checkEntity({ ...entity, id: id(key) }));
  for (const { key, slug: _, fields, title } of sources) expectValid(checkSource({ ...fields, title, id: id(key) }));
  for (const { key, fields, kind, participants, citations, relations = [] } of claims) {
    const line = {
      ...fields,
      ...(key !== null && { id: id(key) }),
      kind,
      participants: participants.map(({ entity, ...rest }) => ({
        ...rest,
        entity: typeof entity === 'string' ? id(entity) : entity.id,
      })),
      // without a source, the import cites the file
      citations:
        citations.length === 0 ? [{ source: 'file' }] : citations.map((one) => ({ ...one, source: id(one.source) })),
      relations: relations.map((relation) => ({ ...relation, claim: id(relation.claim) })),
    };
    expectValid(checkClaim(line));
  }
  return { entities, sources, claims, issues: rows.flatMap((row) => row.issues.map(formatImportIssue)), losses };
}

function expectValid({ issues }: { readonly issues: readonly object[] }): void {
  expect(issues).toEqual([]);
}

async function allRows(input: ImportInput): Promise<DraftRow[]> {
  const rows: DraftRow[] = [];
  for await (const batch of input.rows()) rows.push(...batch);
  return rows;
}
