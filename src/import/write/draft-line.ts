import type { DraftClaim, DraftEntity, DraftParticipant, DraftSource } from '../draft.ts';

/*
 * The lines of drafts, before their records have ids. Fields that say nothing are left out, and the rest has one order, so
 * that equal drafts have equal JSON.
 */

export function draftEntityLine({ key: _key, slug: _slug, ...fields }: DraftEntity, id: string): object {
  return { id, ...withoutNothing(fields) };
}

export function draftSourceLine({ title, fields = {} }: DraftSource, id: string): Record<string, unknown> {
  return { id, title, ...inOrder(fields, SOURCE_FIELDS) };
}

/** The claim without its id and citations; `entityOf` gives the id of a participant, `claimOf` that of a related claim. */
export function claimContent(
  { kind, participants, relations = [], fields }: DraftClaim,
  entityOf: (entity: DraftParticipant['entity']) => string,
  claimOf: (key: string) => string,
): Record<string, unknown> {
  return {
    kind,
    participants: participants.map(({ entity, role, roleText }) =>
      roleText ? { entity: entityOf(entity), role, roleText } : { entity: entityOf(entity), role },
    ),
    ...inOrder(fields, CLAIM_FIELDS),
    ...(relations.length > 0 && {
      relations: relations.map(({ kind: name, claim }) => ({ kind: name, claim: claimOf(claim) })),
    }),
  };
}

/** Other fields follow: they are issues, or a table that this list does not know yet. */
function inOrder(fields: Readonly<Record<string, unknown>>, order: readonly string[]): Record<string, unknown> {
  const ordered: Record<string, unknown> = {};
  for (const name of order) if (!saysNothing(fields[name])) ordered[name] = fields[name];
  for (const name in fields) if (!(name in ordered) && !saysNothing(fields[name])) ordered[name] = fields[name];
  return ordered;
}

function withoutNothing(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !saysNothing(value)));
}

/** What a line that leaves the key out says too. */
function saysNothing(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  for (const _ in value) return false;
  return true;
}

const SOURCE_FIELDS = ['titleInferred', 'publisher', 'date', 'url', 'kind', 'note', 'tags', 'extra'];

const CLAIM_FIELDS = [
  'summary',
  'status',
  'stage',
  'markets',
  'region',
  'since',
  'until',
  'date',
  'amounts',
  'metric',
  'stakePercent',
  'stakeQualifier',
  'series',
  'roundType',
  'title',
  'seenFrom',
  'seenUntil',
  'statusInferred',
  'licenceType',
  'licenceNumber',
  'confidence',
  'tier',
  'tags',
  'note',
  'extra',
];
