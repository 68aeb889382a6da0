import type { RelationKind } from '../../model/vocabulary.ts';
import type { ClaimRow } from '../claim/claim.ts';
import { NOTHING_KNOWN, type Stake, stakeOfAccounts } from './stake.ts';

/** A stake of one owner, or of several who hold it together, with all claims about it. */
export interface Holding {
  /** Differs between any two holdings. */
  readonly key: string;
  readonly owned: string;
  /** Sorted. */
  readonly owners: readonly string[];
  readonly stake: Stake;
  /** Whether a claim states a figure. */
  readonly isStated: boolean;
  /** Sorted by id. */
  readonly claims: readonly ClaimRow[];
}

/** Reads the holdings of and in entities. The lists are in the order of the ids. */
export interface HoldingReader {
  /** Who holds shares of each entity. */
  inEach(ids: readonly string[]): Promise<readonly (readonly Holding[])[]>;
  /** What each entity holds shares of. */
  ofEach(ids: readonly string[]): Promise<readonly (readonly Holding[])[]>;
}

/** Relations to a claim that takes the place of the first one. */
const REPLACED: ReadonlySet<RelationKind> = new Set(['UPDATED_BY', 'SUPERSEDED_BY', 'CORRECTED_BY']);

/** Groups claims by stake, sorted by key. A stake of 0 percent is none. */
export function holdingsOf(claims: readonly ClaimRow[]): Holding[] {
  const byKey = new Map<string, { owned: string; owners: string[]; claims: ClaimRow[] }>();
  for (const claim of claims) {
    const owned = entitiesAs(claim, 'OWNED')[0];
    const owners = entitiesAs(claim, 'OWNER').toSorted();
    if (owned === undefined) continue;
    const key = JSON.stringify([owned, ...owners]);
    const group = byKey.get(key);
    if (group) group.claims.push(claim);
    else byKey.set(key, { owned, owners, claims: [claim] });
  }
  return [...byKey]
    .map(([key, { owned, owners, claims: accounts }]): Holding => {
      const current = currentAccounts(accounts);
      const stake = stakeOfAccounts(current);
      return { key, owned, owners, claims: current, stake: stake ?? NOTHING_KNOWN, isStated: stake !== null };
    })
    .filter(({ stake }) => stake.max > 0)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** Without the accounts that another one of them replaces. */
function currentAccounts(accounts: readonly ClaimRow[]): ClaimRow[] {
  const ids = new Set(accounts.map(({ id }) => id));
  const current = accounts.filter(
    ({ id, relations }) => !relations.some(({ kind, claim }) => REPLACED.has(kind) && claim !== id && ids.has(claim)),
  );
  // accounts that replace each other all count
  return (current.length > 0 ? current : [...accounts]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function entitiesAs({ participants }: ClaimRow, role: string): string[] {
  return [...new Set(participants.flatMap((participant) => (participant.role === role ? participant.entity : [])))];
}

/** Whether several owners hold the stake together, so that the share of each is not known. */
export function isJoint({ owners }: Holding): boolean {
  return owners.length > 1;
}

/** The stake of one of the owners. */
export function stakeOfOwner(holding: Holding): Stake {
  return isJoint(holding) ? { min: 0, max: holding.stake.max, isMore: false } : holding.stake;
}
