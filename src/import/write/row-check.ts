import type { ReadingContext } from '../../dataset/complete/reading-context.ts';
import { checkClaim, checkEntity, checkSource } from '../../dataset/check-record.ts';
import type { DraftClaim, DraftEntity, DraftFamily, DraftParticipant, DraftRow, DraftSource } from '../draft.ts';
import type { ImportIssue } from '../import-error.ts';
import { display } from '../../dataset/issue.ts';
import { claimContent, entityLine, sourceLine } from './draft-line.ts';

interface RowCheckOptions {
  readonly idsAreGiven: boolean;
  readonly context: ReadingContext;
}

/** The issues of a row by itself: those that its maker found, and violations of the rules of a line. */
export function createRowCheck({ idsAreGiven, context }: RowCheckOptions): (row: DraftRow) => readonly ImportIssue[] {
  const isKnownEntity = recentlyValid();
  const isKnownSource = recentlyValid();
  return (row) => {
    if (row.issues.length > 0) return row.issues;
    const issues: ImportIssue[] = [];
    for (const [index, draft] of row.entities.entries()) {
      const line = entityLine(draft, idsAreGiven ? draft.key : entityIdFor(draft));
      isKnownEntity(line, () => {
        const found = checkEntity(line).issues;
        for (const issue of found) issues.push(rowIssue(row, 'entities', index, issue));
        return found.length === 0;
      });
    }
    for (const [index, draft] of row.sources.entries()) {
      const line = sourceLine(draft, idsAreGiven ? draft.key : PLACEHOLDER);
      isKnownSource(line, () => {
        const found = checkSource(line).issues;
        for (const issue of found) issues.push(rowIssue(row, 'sources', index, issue));
        return found.length === 0;
      });
    }
    for (const [index, draft] of row.claims.entries()) {
      for (const issue of checkClaim(placeholderLine(row, draft, idsAreGiven), context).issues) {
        issues.push(rowIssue(row, 'claims', index, issue));
      }
    }
    return issues;
  };
}

/** Valid lines repeat: in an edge list, each entity has many rows. */
function recentlyValid(): (line: object, check: () => boolean) => void {
  let known = new Set<string>();
  return (line, check) => {
    const text = JSON.stringify(line);
    if (known.has(text)) return;
    if (!check() || text.length > MAX_KNOWN_LENGTH) return;
    if (known.size === MAX_KNOWN) known = new Set();
    known.add(text);
  };
}

const MAX_KNOWN = 20_000;
const MAX_KNOWN_LENGTH = 1_000;

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
