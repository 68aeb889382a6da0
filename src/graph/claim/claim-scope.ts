import type { Params } from '../../engine/engine.ts';
import { unite } from '../access/unite.ts';
import {
  CLAIM_SELECTIONS,
  type ClaimCondition,
  type ClaimSelection,
  claimMeets,
  claimSelection,
  selectClaims,
  selectionSuffix,
} from './claim-filter.ts';
import { type Moment, type Tense, momentParameter, relationshipTypes } from '../moment.ts';

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
  readonly at: Moment;
}

/** The node to which a list belongs. One statement reads the lists of several owners. */
export interface ClaimListOwner {
  /** Id of the entity, country, source or round; null for `all`. */
  readonly id: string | null;
  /** `claims`: ids of the nodes of the partnerships, which are revisions in a list of the past. */
  readonly pair?: { readonly partner: string; readonly market: string | null; readonly claims: readonly string[] };
}

/**
 * The Cypher that finds the claims of a scope. `entityByKey` replaces `entity` on engines with `relationshipIndexes`. `terms`
 * finds claims by the terms of the filter on engines with `termIndexes`.
 */
export type AccessPath = ClaimScope | 'entityByKey' | 'terms';

/** The variants of a query on a list of claims. */
export interface ClaimListVariant extends ClaimSelection {
  readonly path: AccessPath;
}

/** A list of a pair always has conditions. */
export const CLAIM_LIST_VARIANTS: readonly (ClaimListVariant & { readonly path: ClaimScope })[] = SCOPES.flatMap(
  (path) =>
    CLAIM_SELECTIONS.filter(({ filtered }) => filtered || path !== 'pair').map((selection) => ({ path, ...selection })),
);

export function claimListVariant({ scope, as, roles, where, at }: ClaimList): ClaimListVariant & { path: ClaimScope } {
  const selection = claimSelection(at, where);
  const filtered = selection.filtered || scope === 'pair' || as !== null || roles !== null;
  return { path: scope, ...selection, filtered };
}

/** The variants of a list whose claims are found by terms. It shows the present. */
export const BY_TERMS = { path: 'terms', past: false, filtered: true, related: false } as const;

/** `entity` and `entityByKey` share a name, since one engine uses only one of them. */
export function claimListSuffix({ path, ...selection }: ClaimListVariant): string {
  const scope = path === 'entityByKey' ? 'entity' : path;
  return [scope, selectionSuffix(selection)].filter(Boolean).join('.');
}

/** Matches the claims `c` of an owner `k` that also meet `condition`. */
export function matchClaims(variant: ClaimListVariant, condition: string): string {
  const { path, filtered } = variant;
  if (path === 'terms') {
    return /* cypher */ `${CALL_CLAIM_TERMS}
    WITH DISTINCT k, c WHERE c:Claim AND ${condition} AND ${claimMeets()}`;
  }
  const roles = (filtered && ROLES_MATCH[path]) || [];
  return `${path === 'pair' ? UNWIND_PAIR : ''}${selectClaims(PATTERN[path](variant), [condition, roles].flat(), variant)}`;
}

/** The parameters of a text that begins with `UNWIND $keys AS k`. `extraKeys` adds properties to the key of each owner. */
export function claimListParameters(
  list: ClaimList,
  owners: readonly ClaimListOwner[],
  extraKeys: (owner: ClaimListOwner) => Params = () => ({}),
): Params {
  const keys = owners.map((owner, i) => ({ i, id: owner.id, ...owner.pair, ...extraKeys(owner) }));
  if (!claimListVariant(list).filtered) return { keys };
  return { keys, ownRoles: list.as, partnerRoles: list.roles, filter: unite(list.where), ...momentParameter(list.at) };
}

/** Finds the revisions `c` that have the terms of an owner `k`, the same one several times if it meets several queries. */
const CALL_CLAIM_TERMS = /* cypher */ `UNWIND k.queries AS terms
    CALL db.index.fulltext.queryNodes('claim_terms', terms) YIELD node AS c`;

/** The parameters of a text that finds claims by terms. */
export function termParameters(queries: readonly string[], filter: ClaimCondition): Params {
  return { keys: [{ i: 0, queries }], filter };
}

const UNWIND_PAIR = /* cypher */ `UNWIND k.claims AS claimId `;

const PATTERN: Readonly<Record<Exclude<AccessPath, 'terms'>, (tense: Tense) => string>> = {
  all: ({ past }) => (past ? '(c:Revision)' : '(c:Claim)'),
  entity: (tense) => `(:Node {id: k.id})<-[i:${relationshipTypes(tense).involves}]-(c)`,
  entityByKey: () => '(e)<-[i:INVOLVES]-(c)',
  market: (tense) => `(:Node {id: k.id})<-[:${relationshipTypes(tense).inMarket}]-(c)`,
  source: (tense) => `(:Node {id: k.id})<-[:${relationshipTypes(tense).cites}]-(c)`,
  round: (tense) => `(:Node {id: k.id})<-[:${relationshipTypes(tense).relates} {kind: 'PART_OF_ROUND'}]-(c)`,
  pair: () => '(c:Node {id: claimId})',
};

/** Whether the participant of INVOLVES relationship `i` has one of the requested roles. Only several roles are in a list. */
export function inRoles(requested: string): string {
  return /* cypher */ `(${requested} IS NULL OR i.role IN ${requested} OR any(x IN coalesce(i.roles, []) WHERE x IN ${requested}))`;
}

export const AS_ROLES = inRoles('$ownRoles');

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
