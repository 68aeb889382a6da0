import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import { type Holding, type HoldingReader, isJoint } from './holding.ts';
import {
  type MissingShare,
  type OwnershipChain,
  type OwnershipHop,
  chainOf,
  compareChains,
  distinctMissing,
  hopOf,
  missingIn,
} from './ownership-chain.ts';
import { type Stake, WHOLE, productOfStakes, roundedPercent, sumOfStakes } from './stake.ts';

/* The owners at the top of the chains above an entity. docs/ownership.md states the rules. */

/** The longest chain that a search may ask for, in stakes. */
export const MAX_OWNERSHIP_DEPTH = 20;
/** How many owners one search may reach. */
export const MAX_OWNERS = 1_000;
/** How many chains one search may find. */
export const MAX_CHAINS = 1_000;

export interface UltimateOwner {
  readonly owner: string;
  /** Of the entity. */
  readonly stake: Stake;
  /** The largest first. */
  readonly chains: readonly OwnershipChain[];
  readonly missing: readonly MissingShare[];
}

export interface OwnerSearch {
  /** Only owners who may have this share, in percent. */
  readonly minStake: number;
  /** The largest number of stakes in a chain. */
  readonly maxDepth: number;
}

/**
 * Finds the ultimate owners of an entity, by descending share. Reads the owners of a whole level at once.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export async function findUltimateOwners(
  read: Pick<HoldingReader, 'inEach'>,
  id: string,
  { minStake, maxDepth }: OwnerSearch,
): Promise<UltimateOwner[]> {
  const { shares, chains } = climbOwners(await holdingsAbove(read, id, maxDepth), id, maxDepth);
  return [...shares]
    .map(([owner, { stake, missing }]) => ({
      owner,
      stake,
      chains: (chains.get(owner) ?? []).toSorted(compareChains),
      missing: distinctMissing(missing),
    }))
    .filter(({ stake }) => roundedPercent(stake.max) >= minStake)
    .toSorted(compareOwners);
}

function compareOwners(a: UltimateOwner, b: UltimateOwner): number {
  const descending = (key: 'min' | 'max') => roundedPercent(b.stake[key]) - roundedPercent(a.stake[key]);
  return descending('max') || descending('min') || (a.owner < b.owner ? -1 : 1);
}

type HoldingsByOwned = ReadonlyMap<string, readonly Holding[]>;

/** The holdings in an entity and in its owners. One level more than chains may have shows whether they end there. */
async function holdingsAbove(
  read: Pick<HoldingReader, 'inEach'>,
  id: string,
  maxDepth: number,
): Promise<HoldingsByOwned> {
  const above = new Map<string, readonly Holding[]>();
  let frontier: readonly string[] = [id];
  for (let depth = 0; depth <= maxDepth && frontier.length > 0; depth++) {
    const holdings = await read.inEach(frontier);
    frontier.forEach((owned, index) => above.set(owned, holdings[index] ?? []));
    const owners = new Set(holdings.flat().flatMap((holding) => holding.owners));
    frontier = [...owners].filter((owner) => !above.has(owner)).toSorted();
    if (above.size + frontier.length > MAX_OWNERS + 1) throw tooManyOwners(id, `${MAX_OWNERS} owners`);
  }
  return above;
}

function tooManyOwners(id: string, limit: string): ClientError {
  return new ClientError(
    'REQUEST_TOO_LARGE',
    `ultimateOwners: expected at most ${limit} above ${quote(id)}, got more. Lower maxDepth, or narrow where.`,
  );
}

/** The share of an ultimate owner in an entity. */
interface Share {
  readonly stake: Stake;
  readonly missing: readonly MissingShare[];
}

/** Follows each chain up to its end. No entity occurs twice in a chain: where one would, the chain is cut. */
function climbOwners(above: HoldingsByOwned, id: string, maxDepth: number) {
  const chains = new Map<string, OwnershipChain[]>();
  let count = 0;

  /** `hops`: from the entity up to `owned`. */
  function climb(owned: string, hops: readonly OwnershipHop[]): Map<string, Share> {
    const path = new Set([owned, ...hops.map((hop) => hop.owned)]);
    const holdings = above.get(owned) ?? [];
    const parts = holdings.map((holding) => {
      const owners = holding.owners.filter((owner) => !path.has(owner));
      const behind = owners.map((owner) => sharesOfOwner(owner, [...hops, hopOf(holding, owner)]));
      return sharesOfHolding(holding, behind, behind.length < holding.owners.length);
    });
    const cut = holdings
      .filter((holding) => holding.owners.some((owner) => path.has(owner)))
      .flatMap((holding) => missingIn(holding, 'CYCLE'));
    return mergedShares(parts, cut);
  }

  function sharesOfOwner(owner: string, hops: readonly OwnershipHop[]): Map<string, Share> {
    const path = new Set([owner, ...hops.map((hop) => hop.owned)]);
    const holdings = above.get(owner) ?? [];
    const open = holdings.filter((holding) => holding.owners.some((each) => !path.has(each)));
    if (open.length > 0 && hops.length < maxDepth) return climb(owner, hops);
    count += 1;
    if (count > MAX_CHAINS) throw tooManyOwners(id, `${MAX_CHAINS} chains`);
    const known = chains.get(owner);
    const chain = chainOf(hops.toReversed());
    if (known) known.push(chain);
    else chains.set(owner, [chain]);
    const missing = holdings.flatMap((holding) => missingIn(holding, open.includes(holding) ? 'MAX_DEPTH' : 'CYCLE'));
    return new Map([[owner, { stake: WHOLE, missing }]]);
  }

  return { shares: climb(id, []), chains };
}

/**
 * The shares of ultimate owners in what one holding holds. `behind`: their shares in each of its owners. How owners divide a
 * joint stake is not known, unless the same share of all of them belongs to one ultimate owner.
 */
function sharesOfHolding(
  holding: Holding,
  behind: readonly ReadonlyMap<string, Share>[],
  isCut: boolean,
): Map<string, Share> {
  const owners = new Set(behind.flatMap((shares) => [...shares.keys()]));
  const shares = new Map<string, Share>();
  for (const owner of owners) {
    const found = behind.flatMap((each) => each.get(owner) ?? []);
    const isInAll = found.length === behind.length && !isCut;
    const lows = found.map(({ stake }) => roundedPercent(stake.min));
    const highs = found.map(({ stake }) => roundedPercent(stake.max));
    const low = isInAll ? Math.min(...lows) : 0;
    const high = Math.max(...highs);
    const outer = { min: low, max: high, isMore: false };
    const isDivided = isJoint(holding) && !(isInAll && Math.max(...lows) === low && Math.min(...highs) === high);
    const missing = [
      ...found.flatMap((share) => share.missing),
      ...(holding.isStated ? [] : missingIn(holding, 'UNKNOWN_STAKE')),
      ...(isDivided && holding.isStated ? missingIn(holding, 'JOINT_STAKE') : []),
    ];
    shares.set(owner, { stake: productOfStakes(outer, holding.stake), missing });
  }
  return shares;
}

/** The shares in an entity: the sums over its holdings. */
function mergedShares(parts: readonly ReadonlyMap<string, Share>[], cut: readonly MissingShare[]): Map<string, Share> {
  const owners = new Set(parts.flatMap((shares) => [...shares.keys()]));
  return new Map(
    [...owners].map((owner) => {
      const found = parts.flatMap((shares) => shares.get(owner) ?? []);
      const missing = [...found.flatMap((share) => share.missing), ...cut];
      return [owner, { stake: sumOfStakes(found.map(({ stake }) => stake)), missing }];
    }),
  );
}
