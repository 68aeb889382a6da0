import { RELATION_KINDS, SYMMETRIC_RELATION_KINDS, valuesOf } from './vocabulary.ts';

/*
 * What a claim's relations are filtered by: a kind and the end of it that the claim is, as one string. The kinds that hold
 * either way have one tag, whichever claim carries the relation.
 */

/** The same set, which may be asked about any text. */
const SYMMETRIC: ReadonlySet<string> = SYMMETRIC_RELATION_KINDS;

export type RelationEnd = 'OUT' | 'IN';

export function relationTag(kind: string, end: RelationEnd): string {
  return isSymmetricRelation(kind) ? kind : `${kind} ${end}`;
}

/** The tags of relations of some kinds and of one end; null: of any. */
export function relationTags(kinds: readonly string[] | null, end: RelationEnd | null): string[] {
  const ends: readonly RelationEnd[] = end === null ? ['OUT', 'IN'] : [end];
  const tags = (kinds ?? valuesOf(RELATION_KINDS)).flatMap((kind) => ends.map((one) => relationTag(kind, one)));
  return [...new Set(tags)];
}

export function isSymmetricRelation(kind: string): boolean {
  return SYMMETRIC.has(kind);
}
