import type { Params } from '../../engine/engine.ts';
import { type ClaimCondition, claimMeets } from './claim-filter.ts';
import { isAlways } from '../condition.ts';
import { shapes } from '../query.ts';

/**
 * Where a list of claims starts: at all claims, at those an entity takes part in, that cover a country, that cite a
 * source, that are part of a funding round, or at a list of ids such as stands on a pair of partners.
 */
export type ClaimAnchor = (typeof ANCHORS)[number];

const ANCHORS = ['all', 'entity', 'market', 'source', 'round', 'pair'] as const;

export interface ClaimList {
  readonly anchor: ClaimAnchor;
  /** The roles in which the anchor's entity takes part; null: any. */
  readonly as: readonly string[] | null;
  /** The roles of the other entity of a pair; null: any. */
  readonly roles: readonly string[] | null;
  readonly where: ClaimCondition;
}

/** What a list hangs on. Lists of one shape are read together, whatever they hang on. */
export interface ClaimListOwner {
  /** Id of the entity, country, source or round; null for `all`. */
  readonly id: string | null;
  readonly pair?: { readonly partner: string; readonly market: string | null; readonly claims: readonly string[] };
}

/** `entityByKey` is `entity` where an index over relationships holds the keys. */
export type Start = ClaimAnchor | 'entityByKey';

/** What tells the texts of a family apart: where they start, and whether conditions apply. */
export interface Shape {
  readonly anchor: Start;
  readonly filtered: boolean;
}

/** All there are; a pair always has conditions. */
export const SHAPES: readonly (Shape & { readonly anchor: ClaimAnchor })[] = shapes({
  anchor: ANCHORS,
  filtered: [false, true],
}).filter(({ anchor, filtered }) => anchor !== 'pair' || filtered);

export function shapeOf(list: ClaimList): { readonly anchor: ClaimAnchor; readonly filtered: boolean } {
  const filtered = list.anchor === 'pair' || list.as !== null || list.roles !== null || !isAlways(list.where);
  return { anchor: list.anchor, filtered };
}

/** One name, whichever of its texts the engine is able to run. */
export function shapeName({ anchor, filtered }: Shape): string {
  const start = anchor === 'entityByKey' ? 'entity' : anchor;
  return filtered ? `${start}.filtered` : start;
}

/** Matches the claims `c` of an owner `k`; `own` are conditions of the statement itself. */
export function matchClaims(shape: Shape, own: string): string {
  return /* cypher */ `${MATCH[shape.anchor]}
    WHERE ${[own, ...conditionsOf(shape)].join('\n    AND ')}`;
}

/** The parameters of a text that starts with `UNWIND $keys AS k`; `more` says what else each owner's key holds. */
export function anchorParameters(
  list: ClaimList,
  owners: readonly ClaimListOwner[],
  more: (owner: ClaimListOwner) => Params = () => ({}),
): Params {
  const keys = owners.map((owner, i) => ({ i, id: owner.id, ...owner.pair, ...more(owner) }));
  return shapeOf(list).filtered ? { keys, ownRoles: list.as, partnerRoles: list.roles, filter: list.where } : { keys };
}

const MATCH: Readonly<Record<Start, string>> = {
  all: /* cypher */ `MATCH (c:Claim)`,
  entity: /* cypher */ `MATCH (:Node {id: k.id})<-[i:INVOLVES]-(c)`,
  entityByKey: /* cypher */ `MATCH ()<-[i:INVOLVES]-(c)`,
  market: /* cypher */ `MATCH (:Node {id: k.id})<-[:IN_MARKET]-(c)`,
  source: /* cypher */ `MATCH (:Node {id: k.id})<-[:CITES]-(c)`,
  round: /* cypher */ `MATCH (:Node {id: k.id})<-[:RELATES {kind: 'PART_OF_ROUND'}]-(c)`,
  pair: /* cypher */ `UNWIND k.claims AS claimId MATCH (c:Node {id: claimId})`,
};

const AS_ROLES = /* cypher */ `($ownRoles IS NULL OR i.role IN $ownRoles)`;

/** Whether the two of a pair meet in claim `c` in the roles asked for, and in the market where one is given. */
export const PAIR_MEETS = /* cypher */ `
    ($ownRoles IS NULL OR any(x IN range(0, size(c.participants) - 1)
      WHERE c.participants[x] = k.id AND c.participantRoles[x] IN $ownRoles))
    AND ($partnerRoles IS NULL OR any(x IN range(0, size(c.participants) - 1)
      WHERE c.participants[x] = k.partner AND c.participantRoles[x] IN $partnerRoles))
    AND (k.market IS NULL OR k.market IN c.markets)`;

const ROLES_MATCH: Readonly<Partial<Record<Start, string>>> = {
  entity: AS_ROLES,
  entityByKey: AS_ROLES,
  pair: PAIR_MEETS,
};

function conditionsOf({ anchor, filtered }: Shape): string[] {
  if (!filtered) return [];
  return [ROLES_MATCH[anchor] ?? [], claimMeets()].flat();
}
