import type { Params } from '../../engine/engine.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from '../condition.ts';
import { combinations } from '../query.ts';

/**
 * The claims from which a list selects: all claims, or those that involve an entity, cover a country, cite a source or belong
 * to a funding round, or the claims whose ids a pair of partners stores.
 */
export type ClaimScope = (typeof SCOPES)[number];

const SCOPES = ['all', 'entity', 'market', 'source', 'round', 'pair'] as const;

export interface ClaimList {
  readonly scope: ClaimScope;
  /** The roles in which the entity of the scope takes part; null: any. */
  readonly as: readonly string[] | null;
  /** The roles of the other entity of a pair; null: any. */
  readonly roles: readonly string[] | null;
  readonly where: ClaimCondition;
}

/** The node to which a list belongs. One statement reads the lists of several owners. */
export interface ClaimListOwner {
  /** Id of the entity, country, source or round; null for `all`. */
  readonly id: string | null;
  readonly pair?: { readonly partner: string; readonly market: string | null; readonly claims: readonly string[] };
}

/** The Cypher that finds the claims of a scope. `entityByKey` replaces `entity` on engines with `relationshipIndexes`. */
export type AccessPath = ClaimScope | 'entityByKey';

/** The variants of a query on a list of claims. */
export interface ClaimListVariant {
  readonly path: AccessPath;
  readonly filtered: boolean;
}

/** A list of a pair always has conditions. */
export const CLAIM_LIST_VARIANTS: readonly (ClaimListVariant & { readonly path: ClaimScope })[] = combinations({
  path: SCOPES,
  filtered: [false, true],
}).filter(({ path, filtered }) => path !== 'pair' || filtered);

export function claimListVariant(list: ClaimList): { readonly path: ClaimScope; readonly filtered: boolean } {
  const filtered = list.scope === 'pair' || list.as !== null || list.roles !== null || !isAlways(list.where);
  return { path: list.scope, filtered };
}

/** `entity` and `entityByKey` share a name, since one engine uses only one of them. */
export function claimListSuffix({ path, filtered }: ClaimListVariant): string {
  const scope = path === 'entityByKey' ? 'entity' : path;
  return filtered ? `${scope}.filtered` : scope;
}

/** Matches the claims `c` of an owner `k` that also meet `condition`. */
export function matchClaims(variant: ClaimListVariant, condition: string): string {
  return /* cypher */ `${MATCH[variant.path]}
    WHERE ${[condition, ...scopeConditions(variant)].join('\n    AND ')}`;
}

/** The parameters of a text that begins with `UNWIND $keys AS k`. `extraKeys` adds properties to the key of each owner. */
export function claimListParameters(
  list: ClaimList,
  owners: readonly ClaimListOwner[],
  extraKeys: (owner: ClaimListOwner) => Params = () => ({}),
): Params {
  const keys = owners.map((owner, i) => ({ i, id: owner.id, ...owner.pair, ...extraKeys(owner) }));
  if (!claimListVariant(list).filtered) return { keys };
  return { keys, ownRoles: list.as, partnerRoles: list.roles, filter: list.where };
}

const MATCH: Readonly<Record<AccessPath, string>> = {
  all: /* cypher */ `MATCH (c:Claim)`,
  entity: /* cypher */ `MATCH (:Node {id: k.id})<-[i:INVOLVES]-(c)`,
  entityByKey: /* cypher */ `MATCH ()<-[i:INVOLVES]-(c)`,
  market: /* cypher */ `MATCH (:Node {id: k.id})<-[:IN_MARKET]-(c)`,
  source: /* cypher */ `MATCH (:Node {id: k.id})<-[:CITES]-(c)`,
  round: /* cypher */ `MATCH (:Node {id: k.id})<-[:RELATES {kind: 'PART_OF_ROUND'}]-(c)`,
  pair: /* cypher */ `UNWIND k.claims AS claimId MATCH (c:Node {id: claimId})`,
};

const AS_ROLES = /* cypher */ `($ownRoles IS NULL OR i.role IN $ownRoles)`;

/** Whether claim `c` connects a pair in the requested roles, and in the requested market if there is one. */
export const PAIR_MEETS = /* cypher */ `
    ($ownRoles IS NULL OR any(x IN range(0, size(c.participants) - 1)
      WHERE c.participants[x] = k.id AND c.participantRoles[x] IN $ownRoles))
    AND ($partnerRoles IS NULL OR any(x IN range(0, size(c.participants) - 1)
      WHERE c.participants[x] = k.partner AND c.participantRoles[x] IN $partnerRoles))
    AND (k.market IS NULL OR k.market IN c.markets)`;

const ROLES_MATCH: Readonly<Partial<Record<AccessPath, string>>> = {
  entity: AS_ROLES,
  entityByKey: AS_ROLES,
  pair: PAIR_MEETS,
};

function scopeConditions({ path, filtered }: ClaimListVariant): string[] {
  if (!filtered) return [];
  return [ROLES_MATCH[path] ?? [], claimMeets()].flat();
}
