import { MAX_ROWS_READ, type Page, type PageRange, groupsOf, pageFromRows, requireAllRows } from '../page.ts';
import { type Reader, queryVariants } from '../query.ts';
import { integer, text } from '../row-value.ts';
import { type PartnerListOrder, type PartnerListOwner, type PartnerRow, partnerPages } from './partner.ts';
import {
  PARTNERSHIP_SELECTIONS,
  type PartnerList,
  matchPartnerships,
  partnershipParameters,
  partnershipSelection,
  partnershipSuffix,
} from './partnership.ts';

/* The partners of all members of a group, each once. Members are no partners. */

/** A group whose partners are listed, by one of its members. */
export interface GroupListOwner extends PartnerListOwner {
  /** The ids of all members. */
  readonly members: readonly string[];
}

export interface GroupPartnerRow extends PartnerRow {
  readonly owner: GroupListOwner;
  /** The partner of each member that has it. */
  readonly pairs: readonly PartnerRow[];
}

/** One page of partners by name for each group, in the order of the groups: the pages of the members, merged. */
export async function groupPartnerPages(
  reader: Reader,
  list: PartnerList,
  order: PartnerListOrder,
  range: PageRange,
  groups: readonly GroupListOwner[],
): Promise<Page<GroupPartnerRow>[]> {
  const owners = groups.flatMap(({ members, market }) => members.map((id) => ({ id, market })));
  // other members may take the place of as many partners on the page of a member
  const hidden = Math.max(0, ...groups.map(({ members }) => members.length));
  const { pages } = await partnerPages(reader, list, order, { ...range, size: range.size + hidden }, owners);
  let start = 0;
  return groups.map((group) => {
    const own = pages.slice(start, start + group.members.length);
    start += group.members.length;
    return mergedPage(group, own, order, range);
  });
}

function mergedPage(
  owner: GroupListOwner,
  pages: readonly Page<PartnerRow>[],
  { descending }: PartnerListOrder,
  range: PageRange,
): Page<GroupPartnerRow> {
  const members = new Set(owner.members);
  const merged = new Map<string, PartnerRow[]>();
  for (const { key, node } of pages.flatMap(({ items }) => items)) {
    if (members.has(node.partner.id)) continue;
    const pairs = merged.get(key);
    if (pairs) pairs.push(node);
    else merged.set(key, [node]);
  }
  const rows = [...merged]
    .toSorted(([a], [b]) => (a < b === descending ? 1 : -1))
    .flatMap(([key, pairs]) => {
      const [first] = pairs;
      return first ? { key, node: { ...first, owner, pairs } } : [];
    });
  return pageFromRows(range.fromEnd ? rows.toReversed() : rows, range);
}

/** The number of different partners of each group, in the order of the groups. */
export async function groupPartnerCounts(
  reader: Reader,
  list: PartnerList,
  groups: readonly GroupListOwner[],
): Promise<number[]> {
  const keys = groups.flatMap(({ members, market }, i) => members.map((id) => ({ i, id, market })));
  const params = { ...partnershipParameters(list), keys, maxRows: MAX_ROWS_READ };
  const rows = await partnerIds(partnershipSelection(list))(reader, params);
  return groupsOf(requireAllRows(rows), groups.length).map((partners, i) => {
    const members = new Set(groups[i]?.members);
    return new Set(partners.flatMap(({ partner }) => (members.has(partner) ? [] : partner))).size;
  });
}

const partnerIds = queryVariants({
  name: 'partner.ids',
  variants: PARTNERSHIP_SELECTIONS,
  suffix: partnershipSuffix,
  text: (selection) => /* cypher */ `
  UNWIND $keys AS key
  CALL (key) {
    ${matchPartnerships(selection)}
    RETURN DISTINCT p.id AS partner
  }
  RETURN key.i, partner LIMIT $maxRows`,
  decode: ([group, partner]) => ({ group: integer(group), partner: text(partner) }),
});
