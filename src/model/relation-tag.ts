import { RELATION_KINDS, type RelationKind, SYMMETRIC_RELATION_KINDS, valuesOf } from './vocabulary.ts';

/*
 * A claim stores a tag for each of its relations, for filters: the kind and the direction of the relation. A symmetric kind
 * has one tag for both directions.
 */

type RelationEnd = 'OUT' | 'IN';

export function relationTag(kind: string, end: RelationEnd): string {
  return isSymmetricRelation(kind) ? kind : `${kind} ${end}`;
}

/** The tags of relations of some kinds in one direction; null means all kinds or both directions. */
export function relationTags(kinds: readonly string[] | null, end: RelationEnd | null): string[] {
  const ends: readonly RelationEnd[] = end === null ? ['OUT', 'IN'] : [end];
  const tags = (kinds ?? valuesOf(RELATION_KINDS)).flatMap((kind) => ends.map((side) => relationTag(kind, side)));
  return [...new Set(tags)];
}

export function isSymmetricRelation(kind: string): boolean {
  return SYMMETRIC_RELATION_KINDS.has(kind as RelationKind); // false for any other text
}
