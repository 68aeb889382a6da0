import type { ClaimCondition } from '../claim/claim-filter.ts';
import type { ExpandedClaim } from './expansion.ts';
import { type Trust, trustOf } from './trust.ts';

/** A step from an entity to another one through a claim. */
export interface Link {
  readonly claim: string;
  readonly confidence: number;
  readonly trust: Trust;
  readonly to: string;
}

/** The claims that steps of one kind may use, as far as a search has read them. */
export interface PathLayer {
  readonly where: ClaimCondition;
  linksOf(entity: string): readonly Link[];
  /** Whether all claims of the entity with at least this confidence have been read. */
  hasRead(entity: string, confidence: number): boolean;
  /** Adds the claims of entities with at least this confidence. */
  add(entities: ReadonlySet<string>, confidence: number, claims: readonly ExpandedClaim[]): void;
}

/** `isLeftOut`: whether no path goes through the entity, which takes part in that many claims. */
export function createPathLayer(
  where: ClaimCondition,
  isLeftOut: (entity: string, claimCount: number) => boolean,
): PathLayer {
  const links = new Map<string, Link[]>();
  const readDownTo = new Map<string, number>();
  /** The claims of each entity whose links have been added. */
  const added = new Map<string, Set<string>>();

  function addLink(from: string, { id, confidence }: ExpandedClaim, to: string): void {
    const link = { claim: id, confidence, trust: trustOf(confidence), to };
    const known = links.get(from);
    if (known) known.push(link);
    else links.set(from, [link]);
  }

  function isNew(entity: string, claim: string): boolean {
    const claims = added.get(entity);
    if (claims?.has(claim)) return false;
    if (claims) claims.add(claim);
    else added.set(entity, new Set([claim]));
    return true;
  }

  return {
    where,
    linksOf: (entity) => links.get(entity) ?? [],
    hasRead: (entity, confidence) => (readDownTo.get(entity) ?? Infinity) <= confidence,
    add(entities, confidence, claims) {
      for (const claim of claims) {
        const members = claim.participants.filter((entity, i) => !isLeftOut(entity, claim.claimCounts[i] ?? 0));
        for (const entity of members) {
          if (!entities.has(entity) || !isNew(entity, claim.id)) continue;
          for (const other of members) {
            // an entity that has the claim already has linked both
            if (other === entity || added.get(other)?.has(claim.id)) continue;
            addLink(entity, claim, other);
            addLink(other, claim, entity);
          }
        }
      }
      for (const entity of entities) readDownTo.set(entity, Math.min(confidence, readDownTo.get(entity) ?? Infinity));
    },
  };
}
