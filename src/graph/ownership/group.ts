import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { type Holding, type HoldingReader, isJoint, stakeOfOwner } from './holding.ts';
import {
  type MissingShare,
  type OwnershipChain,
  type OwnershipHop,
  chainOf,
  distinctMissing,
  hopOf,
  missingIn,
} from './ownership-chain.ts';
import { MAX_OWNERS } from './ultimate-owner.ts';
import { type Stake, sumOfStakes } from './stake.ts';

/* The group of an entity: its ultimate parents and everything that they control. docs/ownership.md states the rules. */

/** How many members a group may have. */
export const MAX_MEMBERS = 1_000;

export interface GroupMember {
  readonly entity: string;
  readonly parent: string;
  /** From the parent down to the member; without hops for the parent itself. */
  readonly chain: OwnershipChain;
  /** The stakes of members of the group in this one, the largest first. */
  readonly stakes: readonly OwnershipHop[];
  /** Their sum; null for a parent in which no member holds shares. */
  readonly stake: Stake | null;
  /** Whether every figure that the claims allow gives control. */
  readonly isCertain: boolean;
  /** What keeps it from being certain, if claims do not say it. */
  readonly missing: readonly MissingShare[];
}

export interface GroupSearch {
  /** A stake above this share controls, in percent. A stake of 100 percent always does. */
  readonly threshold: number;
  /** Only control that is certain; else also control that is possible. */
  readonly certain: boolean;
}

/** What a search for a group reads. */
export interface GroupReader extends HoldingReader {
  /** The ids of those that may be members of a group: no persons and no countries. */
  organisationsAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Finds the group of an entity: parents first, then by the number of steps of the chain. Empty for a person or a country.
 * Reads a whole level at once.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export async function findGroup(read: GroupReader, id: string, search: GroupSearch): Promise<GroupMember[]> {
  const organisations = await read.organisationsAmong([id]);
  if (!organisations.has(id)) return [];
  const parents = parentsOf(await controllingAbove(read, id, search), id, search);
  const groups = await Promise.all(parents.map((parent) => membersBelow(read, parent, search)));
  const members = new Map<string, GroupMember>();
  for (const member of groups.flat().toSorted(compareMembers)) {
    if (!members.has(member.entity)) members.set(member.entity, member);
  }
  requireFewMembers(members.size, id);
  return [...members.values()].toSorted(
    (a, b) => a.chain.hops.length - b.chain.hops.length || (a.entity < b.entity ? -1 : 1),
  );
}

/** Of an entity that two parents may control, the membership that counts comes first. */
function compareMembers(a: GroupMember, b: GroupMember): number {
  return (
    Number(b.isCertain) - Number(a.isCertain) ||
    a.chain.hops.length - b.chain.hops.length ||
    (a.parent < b.parent ? -1 : 1)
  );
}

function requireFewMembers(size: number, id: string): void {
  if (size <= MAX_MEMBERS) return;
  throw new ClientError(
    'REQUEST_TOO_LARGE',
    `group: expected at most ${MAX_MEMBERS} members in the group of ${quote(id)}, got more. Raise threshold, set certain, or narrow where.`,
  );
}

type HoldingsByOwned = ReadonlyMap<string, readonly Holding[]>;

/** The holdings of organisations in an entity and its owners, as far up as these can together control. */
async function controllingAbove(read: GroupReader, id: string, search: GroupSearch): Promise<HoldingsByOwned> {
  const above = new Map<string, readonly Holding[]>();
  let frontier: readonly string[] = [id];
  while (frontier.length > 0) {
    const holdings = await read.inEach(frontier);
    const organisations = await read.organisationsAmong([
      ...new Set(holdings.flat().flatMap((holding) => holding.owners)),
    ]);
    const owners = new Set<string>();
    frontier.forEach((owned, index) => {
      const own = decisiveHoldings(holdings[index] ?? [], organisations, search);
      above.set(owned, own);
      for (const owner of own.flatMap((each) => each.owners)) owners.add(owner);
    });
    frontier = [...owners].filter((owner) => organisations.has(owner) && !above.has(owner)).toSorted();
    if (above.size + frontier.length > MAX_OWNERS + 1) {
      throw new ClientError(
        'REQUEST_TOO_LARGE',
        `group: expected at most ${MAX_OWNERS} owners above ${quote(id)}, got more. Raise threshold, or narrow where.`,
      );
    }
  }
  return above;
}

/**
 * The holdings in an entity that decide who controls it: none if all owners together do not, and one if its owner does and
 * all others together do not.
 */
function decisiveHoldings(
  holdings: readonly Holding[],
  organisations: ReadonlySet<string>,
  search: GroupSearch,
): readonly Holding[] {
  const isControlledBy = (some: readonly Holding[]) => controls(stakeOfMembers(organisations, some), search);
  if (!isControlledBy(holdings)) return [];
  const [first, ...others] = holdings.filter((holding) => !isJoint(holding) && isControlledBy([holding]));
  if (!first || others.length > 0) return holdings;
  return isControlledBy(holdings.filter((holding) => holding !== first)) ? holdings : [first];
}

/** Those who control the entity and whom nobody else controls, or only those whom they control in turn. */
function parentsOf(above: HoldingsByOwned, id: string, search: GroupSearch): string[] {
  const ownedBy = ownedByEach(above);
  const isTop = (owner: string) => (above.get(owner) ?? []).length === 0;
  const owners = [...above.keys()];
  const controlled = new Map<string, ReadonlySet<string>>();
  // what a top controls is no parent, since nothing controls the top
  const excluded = new Set<string>();
  for (const owner of [...owners.filter(isTop), ...owners.filter((each) => !isTop(each))]) {
    if (excluded.has(owner)) continue;
    const members = controlledAmong(above, ownedBy, owner, search);
    controlled.set(owner, members);
    if (isTop(owner)) for (const member of members) if (member !== owner) excluded.add(member);
  }
  const isBelow = (entity: string, owner: string) => controlled.get(owner)?.has(entity) ?? false;
  const candidates = [...controlled.keys()].filter((owner) => isBelow(id, owner));
  return candidates
    .filter((owner) => candidates.every((other) => !isBelow(owner, other) || isBelow(other, owner)))
    .toSorted();
}

/** An owner and the entities that it controls, alone or with others that it controls. */
function controlledAmong(
  holdings: HoldingsByOwned,
  ownedBy: ReadonlyMap<string, ReadonlySet<string>>,
  owner: string,
  search: GroupSearch,
): Set<string> {
  const controlled = new Set([owner]);
  // the loop also visits what it adds
  for (const member of controlled) {
    for (const owned of ownedBy.get(member) ?? []) {
      if (controls(stakeOfMembers(controlled, holdings.get(owned) ?? []), search)) controlled.add(owned);
    }
  }
  return controlled;
}

/** What each owner holds shares of. */
function ownedByEach(holdings: HoldingsByOwned): Map<string, Set<string>> {
  const ownedBy = new Map<string, Set<string>>();
  for (const { owned, owners } of [...holdings.values()].flat()) {
    for (const owner of owners) ownedBy.set(owner, (ownedBy.get(owner) ?? new Set<string>()).add(owned));
  }
  return ownedBy;
}

function controls({ min, max, isMore }: Stake, { threshold, certain }: GroupSearch): boolean {
  if (max >= 100 && threshold >= 100) return certain ? min >= 100 : true;
  return certain ? min > threshold || (min === threshold && isMore) : max > threshold;
}

/** The stake that members hold together. Of a joint stake only some of whose owners are members, the part is not known. */
function stakeOfMembers(members: ReadonlySet<string>, holdings: readonly Holding[]): Stake {
  return sumOfStakes(
    holdings.flatMap((holding) => {
      const own = holding.owners.filter((owner) => members.has(owner));
      if (own.length === 0) return [];
      return own.length === holding.owners.length ? holding.stake : stakeOfOwner(holding);
    }),
  );
}

/** The members of the group of one parent. */
async function membersBelow(read: GroupReader, parent: string, search: GroupSearch): Promise<GroupMember[]> {
  const { holdings, hops } = await controlledBelow(read, parent, search);
  const ids = new Set(hops.keys());
  const certain = controlledAmong(holdings, ownedByEach(holdings), parent, { ...search, certain: true });
  const members = new Map<string, GroupMember>();
  // an owner comes before what it controls
  for (const [entity, hop] of hops) {
    const above = hop && members.get(hop.owner);
    const own = (holdings.get(entity) ?? []).filter(({ owners }) => owners.some((owner) => ids.has(owner)));
    const isCertain = certain.has(entity);
    members.set(entity, {
      entity,
      parent,
      chain: chainOf(above && hop ? [...above.chain.hops, hop] : []),
      stakes: stakesOfMembers(ids, own),
      stake: own.length === 0 ? null : stakeOfMembers(ids, own),
      isCertain,
      missing:
        isCertain || entity === parent ? [] : distinctMissing([...(above?.missing ?? []), ...unknownIn(ids, own)]),
    });
  }
  return [...members.values()];
}

function unknownIn(members: ReadonlySet<string>, holdings: readonly Holding[]): MissingShare[] {
  return holdings.flatMap((holding) => {
    if (!holding.isStated) return missingIn(holding, 'UNKNOWN_STAKE');
    return holding.owners.every((owner) => members.has(owner)) ? [] : missingIn(holding, 'JOINT_STAKE');
  });
}

function stakesOfMembers(members: ReadonlySet<string>, holdings: readonly Holding[]): OwnershipHop[] {
  return holdings
    .flatMap((holding) => holding.owners.filter((owner) => members.has(owner)).map((owner) => hopOf(holding, owner)))
    .toSorted(compareHops);
}

/** The largest stake first. */
function compareHops(a: OwnershipHop, b: OwnershipHop): number {
  return b.stake.min - a.stake.min || b.stake.max - a.stake.max || (hopKey(a) < hopKey(b) ? -1 : 1);
}

function hopKey({ owner, claims }: OwnershipHop): string {
  return `${owner} ${claims[0]?.id ?? ''}`;
}

/**
 * What a parent controls, level by level: each entity with the largest stake in it of those that were members before; null for
 * the parent. `holdings`: those of members in each entity.
 */
async function controlledBelow(read: GroupReader, parent: string, search: GroupSearch) {
  const hops = new Map<string, OwnershipHop | null>([[parent, null]]);
  const byOwned = new Map<string, Map<string, Holding>>();
  let frontier: readonly string[] = [parent];
  while (frontier.length > 0) {
    const found = (await read.ofEach(frontier)).flat();
    for (const holding of found) {
      const own = byOwned.get(holding.owned) ?? new Map<string, Holding>();
      byOwned.set(holding.owned, own.set(holding.key, holding));
    }
    const members = new Set(hops.keys());
    const added = [...new Set(found.map(({ owned }) => owned))].filter(
      (owned) => !members.has(owned) && controls(stakeOfMembers(members, holdingsIn(byOwned, owned)), search),
    );
    for (const owned of added.toSorted())
      hops.set(owned, stakesOfMembers(members, holdingsIn(byOwned, owned))[0] ?? null);
    requireFewMembers(hops.size, parent);
    frontier = added.toSorted();
  }
  return { hops, holdings: new Map([...byOwned.keys()].map((owned) => [owned, holdingsIn(byOwned, owned)])) };
}

function holdingsIn(byOwned: ReadonlyMap<string, ReadonlyMap<string, Holding>>, owned: string): Holding[] {
  return [...(byOwned.get(owned)?.values() ?? [])].toSorted((a, b) => (a.key < b.key ? -1 : 1));
}
