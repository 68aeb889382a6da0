import type { ClaimRow } from '../claim/claim.ts';
import { type Holding, stakeOfOwner } from './holding.ts';
import { type Stake, WHOLE, productOfStakes } from './stake.ts';

/** One step of a chain: `owner` holds shares of `owned`. */
export interface OwnershipHop {
  readonly owner: string;
  readonly owned: string;
  readonly stake: Stake;
  /** All claims about the stake, by id. */
  readonly claims: readonly ClaimRow[];
  /** That of the most trusted claim. */
  readonly confidence: number;
}

/** A chain of stakes, from its owner down to the entity. */
export interface OwnershipChain {
  readonly hops: readonly OwnershipHop[];
  /** The product of the stakes. */
  readonly stake: Stake;
  /** The product of the confidences of the hops. */
  readonly confidence: number;
}

/** Why a share is not wholly known. */
export type MissingReason = 'UNKNOWN_STAKE' | 'JOINT_STAKE' | 'CYCLE' | 'MAX_DEPTH';

/** A claim because of which a share is not wholly known. */
export interface MissingShare {
  readonly reason: MissingReason;
  readonly claim: ClaimRow;
}

export function hopOf(holding: Holding, owner: string): OwnershipHop {
  return {
    owner,
    owned: holding.owned,
    stake: stakeOfOwner(holding),
    claims: holding.claims,
    confidence: Math.max(...holding.claims.map(({ confidence }) => confidence)),
  };
}

export function chainOf(hops: readonly OwnershipHop[]): OwnershipChain {
  return {
    hops,
    stake: hops.reduce((stake, hop) => productOfStakes(stake, hop.stake), WHOLE),
    confidence: hops.reduce((product, { confidence }) => product * confidence, 1),
  };
}

/** The first hop with the lowest confidence; null for a chain without hops. */
export function weakestHopOf({ hops }: OwnershipChain): OwnershipHop | null {
  return hops.reduce<OwnershipHop | null>(
    (least, hop) => (least && least.confidence <= hop.confidence ? least : hop),
    null,
  );
}

/** The largest stake first; of equal ones the shortest chain, then by the ids of the claims. */
export function compareChains(a: OwnershipChain, b: OwnershipChain): number {
  return (
    b.stake.max - a.stake.max ||
    b.stake.min - a.stake.min ||
    a.hops.length - b.hops.length ||
    (idsOfHops(a) < idsOfHops(b) ? -1 : 1)
  );
}

function idsOfHops({ hops }: OwnershipChain): string {
  return JSON.stringify(hops.map(({ owner, claims }) => [owner, ...claims.map(({ id }) => id)]));
}

/** Missing shares by reason and claim, each once. */
export function distinctMissing(missing: readonly MissingShare[]): MissingShare[] {
  const keyOf = ({ reason, claim }: MissingShare) => `${reason} ${claim.id}`;
  const distinct = new Map(missing.map((share) => [keyOf(share), share]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, share]) => share);
}

export function missingIn({ claims }: Pick<Holding, 'claims'>, reason: MissingReason): MissingShare[] {
  return claims.map((claim) => ({ reason, claim }));
}
