import type { ReadingContext } from '../../dataset/complete/reading-context.ts';
import { checkClaim, checkEntity, checkSource } from '../../dataset/check-record.ts';
import type { DraftClaim, DraftEntity, DraftFamily, DraftParticipant, DraftRow, DraftSource } from '../draft.ts';
import type { ImportIssue } from '../import-error.ts';
import { display } from '../../dataset/issue.ts';
import type { NewDraft } from './known-draft.ts';
import { claimContent, draftEntityLine, draftSourceLine } from './draft-line.ts';

interface RowCheckOptions {
  readonly idsAreGiven: boolean;
  readonly context: ReadingContext;
}

/**
 * The issues of a row by itself: those that its maker found, and violations of the rules of a line. `entities` and
 * `sources` are those of the row that are not known to be valid.
 */
export type RowCheck = (
  row: DraftRow,
  entities: readonly NewDraft<DraftEntity>[],
  sources: readonly NewDraft<DraftSource>[],
) => readonly ImportIssue[];

export function createRowCheck({ idsAreGiven, context }: RowCheckOptions): RowCheck {
  return (row, entities, sources) => {
    const issues: ImportIssue[] = [];
    const add = (family: DraftFamily, index: number, found: readonly FieldIssue[]): void => {
      for (const issue of found) issues.push(rowIssue(row, family, index, issue));
    };
    for (const { draft, index } of entities) {
      const line = draftEntityLine(draft, idsAreGiven ? draft.key : entityIdFor(draft));
      add('entities', index, checkEntity(line).issues);
    }
    for (const { draft, index } of sources) {
      const line = draftSourceLine(draft, idsAreGiven ? draft.key : PLACEHOLDER);
      add('sources', index, checkSource(line).issues);
    }
    for (const [index, draft] of row.claims.entries()) {
      add('claims', index, checkClaim(placeholderLine(row, draft, idsAreGiven), context).issues);
    }
    return issues;
  };
}

/** A valid id that no record has in the end. */
const PLACEHOLDER = 'any';

/** Only the rules of countries depend on the id. */
function entityIdFor({ kind, country, slug, key }: DraftEntity): string {
  return kind === 'COUNTRY' ? (country ?? slug ?? key).toLowerCase() : PLACEHOLDER;
}

/** The line of a claim whose participants and sources have no ids so far. */
function placeholderLine(row: DraftRow, claim: DraftClaim, idsAreGiven: boolean): object {
  const entityOf = (entity: DraftParticipant['entity']): string => {
    if (typeof entity !== 'string') return entity.id;
    const draft = row.entities.find(({ key, kind }) => kind === 'COUNTRY' && key === entity);
    return draft ? entityIdFor(draft) : entity;
  };
  const content = claimContent(claim, entityOf, (key) => key);
  // a given summary and id are checked, and others need not be made
  return {
    summary: PLACEHOLDER,
    ...content,
    id: (idsAreGiven && claim.key) || PLACEHOLDER,
    citations: claim.citations.length === 0 ? ANY_CITATION : claim.citations,
  };
}

const ANY_CITATION = [{ source: PLACEHOLDER }];

interface FieldIssue {
  readonly field: string | null;
  readonly expected: string;
  readonly got: string;
}

/** Translates an issue of a line to the row, and to the column from which the field was made. */
function rowIssue(row: DraftRow, family: DraftFamily, index: number, issue: FieldIssue): ImportIssue {
  const { field, expected, got } = issue;
  const column = field === null ? null : (row.columnOf?.(family, index, field) ?? null);
  const what = describeDraft(family, row[family][index]);
  return { ...row.place, column, expected, got: `${got} as ${field === null ? what : `${field} of ${what}`}` };
}

function describeDraft(family: DraftFamily, draft: DraftEntity | DraftSource | DraftClaim | undefined): string {
  if (draft === undefined) return 'the row';
  if (family === 'claims') return `a ${(draft as DraftClaim).kind}`;
  const { key } = draft as DraftEntity | DraftSource;
  return `the ${family === 'entities' ? 'entity' : 'source'} ${display(key)}`;
}
