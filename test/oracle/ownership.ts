import type { Claim, Records } from '../support/record.ts';
import { type Maybe, by, distinct, entityOf } from './collection.ts';
import { type ClaimFilter, claimsWhere } from './filter.ts';

/* Ownership by the rules of docs/ownership.md: lists all chains first, and suits a few dozen claims. */

export interface OwnershipArguments {
  readonly on?: Maybe<string>;
  readonly where?: Maybe<ClaimFilter>;
}

export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface OwnerShare extends Range {
  readonly owner: string;
  /** `REASON claim`, sorted. */
  readonly missing: readonly string[];
  /** The owners from the entity up, and the product of each chain; sorted. */
  readonly chains: readonly string[];
}

/** A stake with all claims about it. */
interface Stake extends Range {
  readonly owned: string;
  readonly owners: readonly string[];
  readonly isMore: boolean;
  readonly isStated: boolean;
  readonly claims: readonly Claim[];
}

/** Each owner at the top of the chains, the largest share first. */
export function ultimateOwnersOf(
  records: Records,
  id: string,
  {
    minStake = 0,
    maxDepth = 10,
    ...rest
  }: OwnershipArguments & { readonly minStake?: number; readonly maxDepth?: number } = {},
): OwnerShare[] {
  const stakes = stakesIn(records, rest);
  const chains = chainsAbove(stakes, id, [], maxDepth);
  return distinct(chains.map(topOf))
    .map((owner): OwnerShare => {
      const own = chains.filter((chain) => topOf(chain) === owner);
      const { range, divided } = shareOf(own, 0);
      return {
        owner,
        min: sixDecimals(range.min),
        max: sixDecimals(range.max),
        missing: distinct([...divided, ...own.flatMap((chain) => missingOn(stakes, id, chain, maxDepth))]).toSorted(),
        chains: own.map(chainText).toSorted(),
      };
    })
    .filter(({ max }) => max >= minStake)
    .toSorted(
      by(
        ({ max }) => -max,
        ({ min }) => -min,
        ({ owner }) => owner,
      ),
    );
}

export interface GroupMember {
  readonly entity: string;
  readonly parent: string;
  readonly steps: number;
  readonly stake: Range | null;
  readonly isCertain: boolean;
}

/** The ultimate parents of an entity and what they control: all stakes of the graph are looked at. */
export function groupOf(
  records: Records,
  id: string,
  {
    threshold = 50,
    certain = false,
    ...rest
  }: OwnershipArguments & { readonly threshold?: number; readonly certain?: boolean } = {},
): GroupMember[] {
  const isOrganisation = (entity: string) => !['PERSON', 'COUNTRY'].includes(entityOf(records, entity).kind);
  if (!isOrganisation(id)) return [];
  const stakes = stakesIn(records, rest);
  const organisations = records.entities.map((entity) => entity.id).filter(isOrganisation);
  const below = new Map(organisations.map((owner) => [owner, controlledBy(stakes, owner, threshold, certain)]));
  const isBelow = (entity: string, owner: string) => below.get(owner)?.has(entity) === true;
  const parents = organisations
    .filter((owner) => isBelow(id, owner))
    .filter((owner) => organisations.every((other) => !isBelow(owner, other) || isBelow(other, owner)));
  const memberships = parents.flatMap((parent) => {
    const members = below.get(parent) ?? new Map<string, number>();
    const sure = controlledBy(stakes, parent, threshold, true);
    return [...members].map(([entity, steps]): GroupMember => {
      const held = stakes.filter(({ owned, owners }) => owned === entity && owners.some((owner) => members.has(owner)));
      const { min, max } = heldTogether(held, new Set(members.keys()));
      const stake = held.length === 0 ? null : { min: sixDecimals(min), max: sixDecimals(max) };
      return { entity, parent, steps, stake, isCertain: sure.has(entity) };
    });
  });
  const order = by<GroupMember>(
    ({ isCertain }) => (isCertain ? 0 : 1),
    ({ steps }) => steps,
    ({ parent }) => parent,
  );
  return distinct(memberships.map(({ entity }) => entity))
    .flatMap((entity) => memberships.filter((member) => member.entity === entity).toSorted(order)[0] ?? [])
    .toSorted(
      by(
        ({ steps }) => steps,
        ({ entity }) => entity,
      ),
    );
}

/** What an owner controls, with the number of steps of the chain along the largest stakes of earlier members. */
function controlledBy(
  stakes: readonly Stake[],
  owner: string,
  threshold: number,
  certain: boolean,
): ReadonlyMap<string, number> {
  const controlled = new Map([[owner, 0]]);
  for (;;) {
    const members = new Set(controlled.keys());
    const added = distinct(stakes.map(({ owned }) => owned)).flatMap((owned) => {
      const held = stakes.filter((stake) => stake.owned === owned && stake.owners.some((each) => members.has(each)));
      if (members.has(owned) || held.length === 0) return [];
      const { min, max, isMore } = heldTogether(held, members);
      const isControlled = certain ? min > threshold || (isMore && min === threshold) : max > threshold;
      const isWhole = (certain ? min : max) === 100;
      if (threshold === 100 ? !isWhole : !isControlled) return [];
      const [largest] = held
        .flatMap((stake) => stake.owners.filter((each) => members.has(each)).map((each) => ({ stake, holder: each })))
        .toSorted(
          by(
            ({ stake }) => (stake.owners.length > 1 ? 0 : -stake.min),
            ({ stake }) => -stake.max,
            ({ holder }) => holder,
          ),
        );
      return [[owned, 1 + (controlled.get(largest?.holder ?? '') ?? 0)] as const];
    });
    if (added.length === 0) return controlled;
    for (const [owned, steps] of added) controlled.set(owned, steps);
  }
}

function heldTogether(stakes: readonly Stake[], members: ReadonlySet<string>): Range & { isMore: boolean } {
  const parts = stakes.map((stake) =>
    stake.owners.every((owner) => members.has(owner)) ? stake : { min: 0, max: stake.max, isMore: false },
  );
  return {
    min: Math.min(100, sixDecimals(total(parts.map(({ min }) => min)))),
    max: Math.min(100, sixDecimals(total(parts.map(({ max }) => max)))),
    isMore: parts.some(({ isMore }) => isMore),
  };
}

/** A step up: the stake, and that of its owners through which the chain goes on. */
interface Step {
  readonly stake: Stake;
  readonly owner: string;
}

function chainsAbove(stakes: readonly Stake[], id: string, path: readonly Step[], maxDepth: number): Step[][] {
  const seen = [id, ...path.map(({ owner }) => owner)];
  const at = seen.at(-1);
  const steps = stakes
    .filter(({ owned }) => owned === at)
    .flatMap((stake) => stake.owners.map((owner) => ({ stake, owner })))
    .filter(({ owner }) => !seen.includes(owner));
  if (steps.length === 0 || path.length === maxDepth) return path.length === 0 ? [] : [[...path]];
  return steps.flatMap((step) => chainsAbove(stakes, id, [...path, step], maxDepth));
}

function topOf(chain: readonly Step[]): string {
  return chain.at(-1)?.owner ?? '';
}

/** The share behind chains with the same first `index` steps, in percent, and the joint stakes that leave it open. */
function shareOf(chains: readonly (readonly Step[])[], index: number): { range: Range; divided: string[] } {
  if (chains.some((chain) => chain.length === index)) return { range: { min: 100, max: 100 }, divided: [] };
  const stakes = distinct(chains.flatMap((chain) => chain[index]?.stake ?? []));
  const parts = stakes.map((stake) => {
    const behind = stake.owners.map((owner) => {
      const through = chains.filter((chain) => chain[index]?.stake === stake && chain[index]?.owner === owner);
      return through.length === 0 ? { range: { min: 0, max: 0 }, divided: [] } : shareOf(through, index + 1);
    });
    const lows = behind.map(({ range }) => sixDecimals(range.min));
    const highs = behind.map(({ range }) => sixDecimals(range.max));
    const isDivided = stake.isStated && (distinct(lows).length > 1 || distinct(highs).length > 1);
    return {
      range: { min: (stake.min * Math.min(...lows)) / 100, max: (stake.max * Math.max(...highs)) / 100 },
      divided: [
        ...behind.flatMap((each) => each.divided),
        ...(isDivided ? stake.claims.map((claim) => `JOINT_STAKE ${claim.id}`) : []),
      ],
    };
  });
  return {
    range: {
      min: Math.min(100, sixDecimals(total(parts.map(({ range }) => range.min)))),
      max: Math.min(100, sixDecimals(total(parts.map(({ range }) => range.max)))),
    },
    divided: parts.flatMap(({ divided }) => divided),
  };
}

function missingOn(stakes: readonly Stake[], id: string, chain: readonly Step[], maxDepth: number): string[] {
  const name = (reason: string, { claims }: Stake) => claims.map((claim) => `${reason} ${claim.id}`);
  const unknown = chain.filter(({ stake }) => !stake.isStated).flatMap(({ stake }) => name('UNKNOWN_STAKE', stake));
  const nodes = [id, ...chain.map(({ owner }) => owner)];
  const cut = nodes.flatMap((node, index) => {
    const before = nodes.slice(0, index + 1);
    const isEnd = index === chain.length;
    return stakes
      .filter(({ owned }) => owned === node)
      .flatMap((stake) => {
        const isOpen = stake.owners.some((owner) => !before.includes(owner));
        if (isEnd && isOpen && chain.length === maxDepth) return name('MAX_DEPTH', stake);
        return stake.owners.some((owner) => before.includes(owner)) ? name('CYCLE', stake) : [];
      });
  });
  return [...unknown, ...cut];
}

function chainText(chain: readonly Step[]): string {
  const product = (end: 'min' | 'max') =>
    sixDecimals(
      chain.reduceRight((share, { stake }) => {
        const own = end === 'min' && stake.owners.length > 1 ? 0 : stake[end];
        return (share * own) / 100;
      }, 100),
    );
  return `${chain.map(({ owner }) => owner).join(' ')} ${product('min')} ${product('max')}`;
}

function stakesIn(records: Records, { on, where }: OwnershipArguments): Stake[] {
  const isImplied = !on && !where?.inForceOn && !where?.status;
  const claims = claimsWhere(records, where)
    .filter(({ kind }) => kind === 'OWNERSHIP')
    .filter((claim) => !on || claimsWhere({ ...records, claims: [claim] }, { inForceOn: on }).length > 0)
    .filter(({ status }) => !isImplied || status === 'ACTIVE');
  const keyOf = (claim: Claim) => JSON.stringify([entitiesIn(claim, 'OWNED'), entitiesIn(claim, 'OWNER')]);
  return distinct(claims.map(keyOf))
    .map((key) => stakeOf(claims.filter((claim) => keyOf(claim) === key)))
    .filter(({ max }) => max > 0);
}

function entitiesIn(claim: Claim, role: string): string[] {
  return distinct(claim.participants.filter((one) => one.role === role).map(({ entity }) => entity)).toSorted();
}

function stakeOf(accounts: readonly Claim[]): Stake {
  const isReplaced = ({ id, relations }: Claim) =>
    relations.some(
      ({ kind, claim }) =>
        ['UPDATED_BY', 'SUPERSEDED_BY', 'CORRECTED_BY'].includes(kind) &&
        claim !== id &&
        accounts.some((other) => other.id === claim),
    );
  const remaining = accounts.filter((claim) => !isReplaced(claim));
  const claims = remaining.length > 0 ? remaining : accounts;
  const [first] = claims;
  if (!first) throw new Error('Expected a stake to have a claim.');
  return {
    owned: entitiesIn(first, 'OWNED')[0] ?? '',
    owners: entitiesIn(first, 'OWNER'),
    isStated: claims.some(({ stakePercent }) => typeof stakePercent === 'number'),
    claims,
    ...sizeOfStake(claims),
  };
}

/** By the words of docs/ownership.md: figures span a range, and limits count alone or where they contradict it. */
function sizeOfStake(claims: readonly Claim[]): Range & { isMore: boolean } {
  const stated = claims.flatMap(({ stakePercent, stakeQualifier }) =>
    typeof stakePercent === 'number'
      ? [{ percent: stakePercent, qualifier: qualifierOf(stakePercent, stakeQualifier) }]
      : [],
  );
  const percents = (qualifier: string) => stated.filter((one) => one.qualifier === qualifier).map((one) => one.percent);
  const abouts = percents('ABOUT');
  const lowest = [...percents('EXACT'), ...abouts.map((percent) => percent * (1 - 0.1))];
  const highest = [...percents('EXACT'), ...abouts.map((percent) => Math.min(100, percent * (1 + 0.1)))];
  const more = percents('MORE_THAN');
  const less = percents('LESS_THAN');
  const [floor, ceiling] = [Math.max(0, ...more), Math.min(100, ...less)];
  const agree = more.length === 0 ? floor <= ceiling : floor < ceiling;
  if (lowest.length === 0) {
    if (stated.length === 0) return { min: 0, max: 100, isMore: false };
    if (agree) return { min: floor, max: ceiling, isMore: more.length > 0 };
    return { min: 0, max: 100, isMore: false };
  }
  const [min, max] = [Math.min(...lowest), Math.max(...highest)];
  const isMet = agree && min <= ceiling && (more.length === 0 ? max >= floor : max > floor);
  if (isMet) return { min, max, isMore: false };
  const low = Math.min(min, ...more, ...(less.length > 0 ? [0] : []));
  const high = Math.max(max, ...less, ...(more.length > 0 ? [100] : []));
  return { min: low, max: high, isMore: false };
}

/** More than all is all. */
function qualifierOf(percent: number, qualifier: string | null | undefined): string {
  return qualifier && !(qualifier === 'MORE_THAN' && percent === 100) ? qualifier : 'EXACT';
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function sixDecimals(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
