import { ClientError } from '../../model/client-error.ts';
import { claimPages } from './claim-list.ts';
import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  callRelated,
  claimMeets,
  claimSelection,
  selectionParameters,
  selectionSuffix,
} from './claim-filter.ts';
import type { ClaimListOwner, ClaimScope } from './claim-scope.ts';
import { both, isAlways } from '../condition.ts';
import { callRevision } from '../moment.ts';
import { type Keyed, type Page, type PageRange, UNBOUNDED, pageFromRows, rowLimit } from '../page.ts';
import { type Reader, queryVariants } from '../query.ts';
import { text } from '../row-value.ts';
import { type AccountGroup, type RivalKinds, createAccountGroups } from './rival-accounts.ts';

/* Lists of groups of accounts. A group stands at its first claim, by id, that meets the conditions of the list. */

export interface RivalList extends RivalKinds {
  /** At least one claim of a group meets this condition. */
  readonly where: ClaimCondition;
  /** Whether a claim may have relations that join accounts. */
  readonly related: ClaimCondition;
  /** Where claims that meet `where` are. */
  readonly scope: ClaimScope;
  readonly owner: ClaimListOwner;
}

/** How many claims a page, or a count, may examine. */
export const MAX_EXAMINED = 5_000;

/** How many claims are examined together: more than most pages need, and as many as a count can take. */
const MAX_STEP = 200;

/** @throws {ClientError} REQUEST_TOO_LARGE if a page has to examine more than `MAX_EXAMINED` claims */
export async function rivalPage(reader: Reader, list: RivalList, range: PageRange): Promise<Page<AccountGroup>> {
  const found: Keyed<AccountGroup>[] = [];
  const limit = rowLimit(range);
  for await (const groups of groupsInOrder(reader, list, range, Math.min(MAX_STEP, 2 * limit))) {
    if (groups === null) {
      throw new ClientError(
        'REQUEST_TOO_LARGE',
        `Expected a page of rival accounts among ${MAX_EXAMINED} claims, got more. Narrow the list with of, where or kinds.`,
      );
    }
    found.push(...groups);
    if (found.length >= limit) break;
  }
  return pageFromRows(found.slice(0, limit), range);
}

/** Null if there are too many claims to examine. */
export async function rivalCount(reader: Reader, list: RivalList): Promise<number | null> {
  let count = 0;
  for await (const groups of groupsInOrder(reader, list, { ...UNBOUNDED, fromEnd: false }, MAX_STEP)) {
    if (groups === null) return null;
    count += groups.length;
  }
  return count;
}

/** The groups of a range in the direction of its page, some at a time; null once too many claims have been examined. */
async function* groupsInOrder(
  reader: Reader,
  { where, related, scope, owner, ...rivals }: RivalList,
  { fromEnd, ...bounds }: Omit<PageRange, 'size'>,
  step: number,
): AsyncGenerator<Keyed<AccountGroup>[] | null> {
  const groupsOf = createAccountGroups(reader, rivals);
  const candidates = { scope, as: null, roles: null, where: both(where, related), at: rivals.at };
  const order = { key: 'byId', descending: false } as const;
  let range: PageRange = { ...bounds, fromEnd, size: step };
  for (let examined = 0; ; examined += step) {
    if (examined >= MAX_EXAMINED) {
      yield null;
      return;
    }
    const [page] = await claimPages(reader, candidates, order, range, [owner]);
    const ids = (page?.items ?? []).map(({ node }) => node.id);
    const groups = await groupsOf(ids);
    const firsts = await firstClaims(reader, groups, where, rivals);
    const found = ids.flatMap((id, i) => {
      const group = groups[i];
      return group && group.ids.length > 1 && firsts[i] === id ? [{ key: id, node: group }] : [];
    });
    yield fromEnd ? found.toReversed() : found;
    const last = fromEnd ? ids[0] : ids.at(-1);
    if (!page?.hasMore || last === undefined) return;
    range = fromEnd ? { ...range, before: last } : { ...range, after: last };
  }
}

/** Of each group, the first claim by id that meets the condition. */
async function firstClaims(
  reader: Reader,
  groups: readonly AccountGroup[],
  where: ClaimCondition,
  { at }: RivalKinds,
): Promise<(string | undefined)[]> {
  const ids = [...new Set(groups.flatMap((group) => group.ids))];
  const selection = claimSelection(at, where);
  const isAny = isAlways(where) || ids.length === 0;
  const meeting = isAny
    ? null
    : new Set(await meetingQuery(selection)(reader, { ids, ...selectionParameters(at, where) }));
  return groups.map((group) => group.ids.filter((id) => meeting === null || meeting.has(id)).toSorted()[0]);
}

/** The ids of those claims that meet the condition. */
const meetingQuery = queryVariants({
  name: 'claim.meeting',
  variants: CLAIM_SELECTIONS.filter(({ filtered }) => filtered),
  suffix: selectionSuffix,
  text: (selection) =>
    selection.past
      ? /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  ${callRevision('n', 'c')}
  ${selection.related ? callRelated('c') : 'WITH c'} WHERE ${claimMeets('c', '$filter', selection)}
  RETURN c.byId`
      : /* cypher */ `
  UNWIND $ids AS id
  MATCH (c:Node {id: id}) WHERE ${claimMeets('c', '$filter', selection)}
  RETURN c.byId`,
  decode: ([id]) => text(id),
});
