import type { RelationKind } from '../../model/vocabulary.ts';
import { type Moment, callRevision, isValidRevision, momentParameter } from '../moment.ts';
import { MAX_ROWS_READ, requireAllRows } from '../page.ts';
import { type Reader, queryVariants } from '../query.ts';
import { text } from '../row-value.ts';

/*
 * Accounts of one thing: claims that relations join, directly or through each other. A claim that belongs to a round counts
 * only if it is a round itself, such as a tranche: investments are no accounts of their round.
 */

/** The relations that join accounts, at a moment. */
export interface RivalKinds {
  readonly kinds: readonly RelationKind[];
  readonly at: Moment;
}

/** The accounts around a claim. */
export interface AccountGroup {
  /** Ids of the claims, the nearest first, those of one distance by id. */
  readonly ids: readonly string[];
  /** Whether there are more than `MAX_ACCOUNTS`. */
  readonly truncated: boolean;
}

/** The largest number of claims in a group. */
export const MAX_ACCOUNTS = 50;

/**
 * Returns a function that finds the groups of some claims, with one statement for each distance. Later calls read only claims
 * that no earlier one has reached.
 */
export function createAccountGroups(
  reader: Reader,
  { kinds, at }: RivalKinds,
): (starts: readonly string[]) => Promise<AccountGroup[]> {
  const rivalsOf = new Map<string, string[]>();

  async function readRivals(ids: readonly string[]): Promise<void> {
    for (const id of ids) rivalsOf.set(id, []);
    const params = { ids, kinds, limit: MAX_ACCOUNTS + 1, maxRows: MAX_ROWS_READ, ...momentParameter(at) };
    const rows = await rivalsQuery({ past: at !== null })(reader, params);
    for (const { id, rival } of requireAllRows(rows)) rivalsOf.get(id)?.push(rival);
  }

  return async (starts) => {
    const groups = starts.map(startGroup);
    for (;;) {
      const frontier = new Set(groups.flatMap((group) => group.frontier));
      if (frontier.size === 0) break;
      const unread = [...frontier].filter((id) => !rivalsOf.has(id));
      if (unread.length > 0) await readRivals(unread);
      for (const group of groups.filter((each) => each.frontier.length > 0)) growGroup(group, rivalsOf);
    }
    return groups.map(({ ids, truncated }) => ({ ids: [...ids], truncated }));
  };
}

interface GrowingGroup {
  readonly ids: Set<string>;
  /** The claims of the last distance. */
  frontier: readonly string[];
  truncated: boolean;
}

function startGroup(start: string): GrowingGroup {
  return { ids: new Set([start]), frontier: [start], truncated: false };
}

/** A claim with more rivals than are read has more than fit into the group. */
function growGroup(group: GrowingGroup, rivalsOf: ReadonlyMap<string, readonly string[]>): void {
  const reached = new Set(group.frontier.flatMap((id) => rivalsOf.get(id) ?? []));
  const added = [...reached].filter((id) => !group.ids.has(id)).toSorted();
  const room = MAX_ACCOUNTS - group.ids.size;
  group.truncated = added.length > room;
  for (const id of added.slice(0, room)) group.ids.add(id);
  group.frontier = group.truncated ? [] : added;
}

/** A relation between two accounts; `from` states it. */
export interface AccountRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
}

/** The relations between the claims of each group, sorted by kind, then by the ids of `from` and `to`. */
export async function relationsWithin(
  reader: Reader,
  { kinds, at }: RivalKinds,
  groups: readonly AccountGroup[],
): Promise<AccountRelation[][]> {
  const ids = [...new Set(groups.flatMap((group) => group.ids))];
  const params = { ids, kinds, maxRows: MAX_ROWS_READ, ...momentParameter(at) };
  const relations = requireAllRows(await relationsQuery({ past: at !== null })(reader, params));
  return groups.map((group) => {
    const members = new Set(group.ids);
    return relations.filter(({ from, to }) => members.has(from) && members.has(to));
  });
}

const TENSES = [{ past: false }, { past: true }];

/** The ids of the claims that relations join with each claim, at most `$limit` for each, in order. */
const rivalsQuery = queryVariants({
  name: 'relation.rivals',
  variants: TENSES,
  text: ({ past }) =>
    past
      ? /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  CALL (n) {
    CALL (n) {
      ${callRevision('n', 'c')}
      MATCH (c)-[r:RELATES|RELATED]->(m) WHERE r.kind IN $kinds
      ${callRevision('m', 'o')}
      WITH c, r, o WHERE ${JOINS_ACCOUNTS}
      RETURN o.byId AS rival
      UNION
      ${callRevision('n', 'c')}
      MATCH (n)<-[r:RELATES|RELATED]-(o) WHERE r.kind IN $kinds AND ${isValidRevision('o')} AND ${JOINS_ACCOUNTS}
      RETURN o.byId AS rival
    }
    WITH DISTINCT rival ORDER BY rival LIMIT $limit
    RETURN rival
  }
  RETURN id, rival ORDER BY id, rival LIMIT $maxRows`
      : /* cypher */ `
  UNWIND $ids AS id
  CALL (id) {
    CALL (id) {
      MATCH (c:Node {id: id})-[r:RELATES]->(o) WHERE r.kind IN $kinds AND ${JOINS_ACCOUNTS}
      RETURN o.id AS rival
      UNION
      MATCH (c:Node {id: id})<-[r:RELATES]-(o) WHERE r.kind IN $kinds AND ${JOINS_ACCOUNTS}
      RETURN o.id AS rival
    }
    WITH DISTINCT rival ORDER BY rival LIMIT $limit
    RETURN rival
  }
  RETURN id, rival ORDER BY id, rival LIMIT $maxRows`,
  decode: ([id, rival]) => ({ id: text(id), rival: text(rival) }),
});

/** Of the claims that belong to a round, only those that are rounds themselves. */
const JOINS_ACCOUNTS = /* cypher */ `(r.kind <> 'PART_OF_ROUND' OR (c.kind = 'FUNDING_ROUND' AND o.kind = 'FUNDING_ROUND'))`;

const relationsQuery = queryVariants({
  name: 'relation.within',
  variants: TENSES,
  text: ({ past }) =>
    past
      ? /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  ${callRevision('n', 'c')}
  MATCH (c)-[r:RELATES|RELATED]->(m) WHERE r.kind IN $kinds AND m.id IN $ids
  ${callRevision('m', 'o')}
  WITH c, r, o WHERE ${JOINS_ACCOUNTS}
  RETURN r.kind AS kind, c.byId AS fromId, o.byId AS toId ORDER BY kind, fromId, toId LIMIT $maxRows`
      : /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id})-[r:RELATES]->(o) WHERE r.kind IN $kinds AND o.id IN $ids AND ${JOINS_ACCOUNTS}
  RETURN r.kind AS kind, c.id AS fromId, o.id AS toId ORDER BY kind, fromId, toId LIMIT $maxRows`,
  decode: ([kind, from, to]): AccountRelation => ({ kind: text(kind) as RelationKind, from: text(from), to: text(to) }),
});
