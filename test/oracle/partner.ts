import type { Claim, Entity, Records } from '../support/record.ts';
import { type Maybe, by, distinct, entityOf, isIn } from './collection.ts';
import { type Area, isInAreas } from './area.ts';
import { type ClaimFilter, claimsWhere, isCountryIn } from './filter.ts';
import { type PartnerOrder, ordered } from './order.ts';
import { folded } from './text.ts';

/** The arguments of a list of partners. */
export interface PartnerList {
  /** The ids of the group whose partners are listed, instead of one entity. */
  readonly members?: readonly string[];
  readonly as?: Maybe<readonly string[]>;
  readonly roles?: Maybe<readonly string[]>;
  readonly where?: Maybe<ClaimFilter>;
  readonly kinds?: Maybe<readonly string[]>;
  readonly countries?: Maybe<readonly string[]>;
  readonly areas?: Maybe<readonly Area[]>;
}

/** A partner with the shared partnerships, sorted by id. */
export interface Partner {
  readonly entity: Entity;
  readonly claims: readonly Claim[];
  /** The partner's roles in these claims, sorted. */
  readonly roles: readonly string[];
  /** The markets of these claims, sorted. */
  readonly markets: readonly string[];
}

export interface MarketPartners {
  readonly market: string;
  readonly partnerCount: number;
  readonly claimCount: number;
  readonly roles: readonly { readonly role: string; readonly partnerCount: number; readonly claimCount: number }[];
  readonly partners: readonly Partner[];
}

export interface SharedPartner {
  readonly entity: Entity;
  readonly shared: readonly string[];
  readonly claims: readonly Claim[];
}

/** The partners of an entity, sorted by name. */
export function partnersOf(records: Records, id: string, list: PartnerList = {}): Partner[] {
  return partnersIn(records, meetingsOf(records, id, list));
}

/** Partners in an order: of those with equal values, by id. */
export function orderPartners(partners: readonly Partner[], { field = 'NAME', direction }: PartnerOrder): Partner[] {
  const byId = partners.toSorted(by(({ entity }) => entity.id));
  const valueOf = ({ entity, claims }: Partner) => (field === 'NAME' ? folded(entity.name) : claims.length);
  return ordered(byId, valueOf, direction);
}

/** The partners of an entity in each market, sorted by country code. `where.markets` limits the markets. */
export function partnersPerMarket(records: Records, id: string, list: PartnerList = {}): MarketPartners[] {
  const meetings = meetingsOf(records, id, list);
  return distinct(meetings.flatMap(({ claim }) => claim.markets))
    .filter((market) => isCountryIn(list.where?.markets, market) && isInAreas(list.where?.areas, market))
    .toSorted()
    .map((market) => {
      const here = meetings.filter(({ claim }) => claim.markets.includes(market));
      const roles = distinct(here.map(({ role }) => role)).toSorted();
      return {
        market,
        ...sizeOf(here),
        roles: roles.map((role) => ({ role, ...sizeOf(here.filter((meeting) => meeting.role === role)) })),
        partners: partnersIn(records, here),
      };
    });
}

/** The partners of at least `atLeast` of these entities, sorted by name. */
export function sharedPartners(
  records: Records,
  of: readonly string[],
  { atLeast, ...list }: PartnerList & { readonly atLeast?: Maybe<number> } = {},
): SharedPartner[] {
  const groups = of.map((id) => ({ id, meetings: meetingsOf(records, id, list) }));
  return partnersIn(
    records,
    groups.flatMap(({ meetings }) => meetings),
  )
    .map(({ entity, claims }) => {
      const sharing = groups.filter(({ meetings }) => meetings.some(({ partner }) => partner === entity.id));
      return { entity, shared: sharing.map(({ id }) => id), claims };
    })
    .filter(({ shared }) => shared.length >= (atLeast ?? 2));
}

/** A partnership of the entity with a partner, both in the wanted roles. */
interface Meeting {
  readonly claim: Claim;
  readonly partner: string;
  readonly role: string;
}

function isWanted({ kind, country }: Entity, { kinds, countries, areas }: PartnerList): boolean {
  return isIn(kinds, kind) && isCountryIn(countries, country) && isInAreas(areas, country);
}

function meetingsOf(records: Records, id: string, list: PartnerList): Meeting[] {
  const { as, roles, where, members = [id] } = list;
  return claimsWhere(records, where)
    .filter(({ kind }) => kind === 'PARTNERSHIP')
    .filter(({ participants }) => participants.some(({ entity, role }) => members.includes(entity) && isIn(as, role)))
    .flatMap((claim) =>
      claim.participants
        .filter(
          ({ entity, role }) =>
            !members.includes(entity) && isIn(roles, role) && isWanted(entityOf(records, entity), list),
        )
        .map(({ entity, role }) => ({ claim, partner: entity, role })),
    );
}

function partnersIn(records: Records, meetings: readonly Meeting[]): Partner[] {
  return distinct(meetings.map(({ partner }) => partner))
    .map((id) => {
      const withPartner = meetings.filter(({ partner }) => partner === id);
      const claims = distinct(withPartner.map(({ claim }) => claim)).toSorted(by((claim) => claim.id));
      return {
        entity: entityOf(records, id),
        claims,
        roles: distinct(withPartner.map(({ role }) => role)).toSorted(),
        markets: distinct(claims.flatMap(({ markets }) => markets)).toSorted(),
      };
    })
    .toSorted(
      by(
        ({ entity }) => folded(entity.name),
        ({ entity }) => entity.id,
      ),
    );
}

function sizeOf(meetings: readonly Meeting[]): { partnerCount: number; claimCount: number } {
  return {
    partnerCount: distinct(meetings.map(({ partner }) => partner)).length,
    claimCount: distinct(meetings.map(({ claim }) => claim)).length,
  };
}
