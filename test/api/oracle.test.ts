import fc from 'fast-check';
import { expect, it } from 'vitest';

import { claimFilter, entityFilter } from '../arbitrary/filter.ts';
import {
  claimOrder,
  entityOrder,
  partnerAreas,
  partnerKinds,
  partnerOrder,
  partnershipRoles,
  roles,
  sourceOrder,
} from '../arbitrary/list.ts';
import { countryCode, day, entityId, sourceId } from '../arbitrary/sample.ts';
import { type Facet, counts } from '../oracle/count.ts';
import { matchesEntity } from '../oracle/entity-filter.ts';
import { type ClaimFilter, claimsWhere, isCountryIn } from '../oracle/filter.ts';
import { orderClaims, orderEntities, orderSources } from '../oracle/order.ts';
import { type MarketPartners, type Partner, orderPartners, partnersOf, partnersPerMarket } from '../oracle/partner.ts';
import type { AnswerError, Json } from '../support/execute.ts';
import { holds, tries } from '../support/property.ts';
import { claims, entities, ids, sources } from '../support/shipped.ts';
import { type World, describeWorld } from '../support/world.ts';

/* Sends random requests to the server and to the oracle, which has the records and shares no code with the server. */

const records = { claims, entities, sources };
const times = tries(150);
const timeout = 60_000 + times.runs * 1_000;
const FACETS: readonly Facet[] = [
  'MARKET',
  'KIND',
  'STATUS',
  'ROLE',
  'ENTITY',
  'SOURCE',
  'YEAR',
  'DATASET',
  'TAG',
  'MEASURE',
];

describeWorld('The server agrees with the records', (world) => {
  it('on claims that meet a filter, and on those that do not', { timeout }, async () => {
    const list = listOf('claims', '$where: ClaimFilter, $orderBy: ClaimOrder', 'where: $where, orderBy: $orderBy');
    let telling = 0;
    const property = fc.asyncProperty(claimFilter, claimOrder, async (where, orderBy) => {
      const met = claimsWhere(records, where);
      if (met.length > 0 && met.length < claims.length) telling += 1;
      const others = claims.filter((claim) => !met.includes(claim));
      expect(await idsOf(world, list, { where, orderBy })).toEqual(inOrder(orderClaims(records, met, orderBy)));
      expect(await idsOf(world, list, { where: { not: where }, orderBy })).toEqual(
        inOrder(orderClaims(records, others, orderBy)),
      );
    });
    await holds(property, times);
    // filters that all or no claims meet would prove little
    expect(telling).toBeGreaterThan(times.runs / 4);
  });

  it('on claims of an entity, a market and a source', { timeout }, async () => {
    const parameters = '$id: ID!, $where: ClaimFilter, $orderBy: ClaimOrder';
    const given = 'where: $where, orderBy: $orderBy';
    const ofEntity = listOf('claims', `${parameters}, $as: [ParticipantRole!]`, `${given}, as: $as`, 'entity(id: $id)');
    const ofMarket = listOf('marketClaims', parameters, given, 'entity(id: $id) { ... on Country', '}');
    const ofSource = listOf('claims', parameters, given, 'source(id: $id)');
    const property = fc.asyncProperty(
      fc.record({ entity: entityId, market: countryCode, source: sourceId, as: roles }),
      fc.option(claimFilter),
      claimOrder,
      async ({ entity, market, source, as }, where, orderBy) => {
        const met = orderClaims(records, claimsWhere(records, where), orderBy);
        const takesPart = met.filter(({ participants }) =>
          participants.some((one) => one.entity === entity && (as === null || as.includes(one.role))),
        );
        const covers = met.filter(({ markets }) => markets.some((code) => isCountryIn([market], code)));
        const cites = met.filter(({ citations }) => citations.some((citation) => citation.source === source));
        expect(await idsOf(world, ofEntity, { id: entity, as, where, orderBy })).toEqual(inOrder(takesPart));
        const id = market.toLowerCase();
        expect(await idsOf(world, ofMarket, { id, where, orderBy })).toEqual(inOrder(covers));
        expect(await idsOf(world, ofSource, { id: source, where, orderBy })).toEqual(inOrder(cites));
      },
    );
    await holds(property, times);
  });

  it('on entities that meet a filter, and on those that do not', { timeout }, async () => {
    const list = listOf('entities', '$where: EntityFilter, $orderBy: EntityOrder', 'where: $where, orderBy: $orderBy');
    const property = fc.asyncProperty(entityFilter, entityOrder, async (where, orderBy) => {
      const met = entities.filter((entity) => matchesEntity(records, entity, where));
      const others = entities.filter((entity) => !met.includes(entity));
      expect(await idsOf(world, list, { where, orderBy })).toEqual(inOrder(orderEntities(records, met, orderBy)));
      expect(await idsOf(world, list, { where: { not: where }, orderBy })).toEqual(
        inOrder(orderEntities(records, others, orderBy)),
      );
    });
    await holds(property, times);
  });

  it('on the number of claims of each value, and the claims', { timeout }, async () => {
    const list = 'claims(where: $where, orderBy: $orderBy, first: 0)';
    const document = `query ($where: ClaimFilter, $orderBy: ClaimOrder, $facet: Facet!) {
      ${list} { ${FACETS.map((by) => `${by}: counts(by: ${by}) { value claimCount entityCount }`).join(' ')} }
      behind: ${list} {
        counts(by: $facet, first: 5) {
          entity { id } source { id }
          claims(first: 200, orderBy: $orderBy) { totalCount nodes { id } }
        }
      }
    }`;
    const property = fc.asyncProperty(
      fc.option(claimFilter),
      claimOrder,
      fc.constantFrom(...FACETS),
      async (where, orderBy, by) => {
        const answer = await accepted(world, document, { where, orderBy, facet: by });
        const met = orderClaims(records, claimsWhere(records, where), orderBy);
        for (const one of FACETS) {
          expect(answer.claims[one]).toEqual(
            counts(met, one).map(({ value, claimCount, entityCount }) => ({ value, claimCount, entityCount })),
          );
        }
        expect(answer.behind.counts).toEqual(
          counts(met, by, 5).map(({ claimCount, entity, source, claims: own }) => ({
            entity: entity === null ? null : { id: entity },
            source: source === null ? null : { id: source },
            claims: { totalCount: claimCount, nodes: own.slice(0, 200).map(({ id }) => ({ id })) },
          })),
        );
      },
    );
    await holds(property, times);
  });

  it('on partners, in total and by market, with each count the length of its list', { timeout }, async () => {
    const partners =
      'totalCount edges { node { id } roles markets { code } claims(first: 200, orderBy: { field: ID }) { totalCount nodes { id } } }';
    const document = `query ($id: ID!, $as: [ParticipantRole!], $roles: [ParticipantRole!], $where: ClaimFilter, $kinds: [EntityKind!], $countries: [CountryCode!], $areas: [Area!], $orderBy: PartnerOrder) {
      entity(id: $id) {
        partners(as: $as, roles: $roles, where: $where, first: 200) { ${partners} }
        some: partners(as: $as, roles: $roles, where: $where, kinds: $kinds, countries: $countries, areas: $areas, orderBy: $orderBy, first: 200) { ${partners} }
        partnersPerMarket(as: $as, roles: $roles, where: $where) {
          market { code } partnerCount claimCount
          roles { role partnerCount claimCount partners(first: 0) { totalCount } }
          partners(first: 200) { ${partners} }
        }
      }
    }`;
    const property = fc.asyncProperty(
      entityId,
      fc.record({
        as: partnershipRoles,
        roles: partnershipRoles,
        // other kinds are rejected, since they have no partners
        where: fc.option(
          claimFilter.map((filter) => ({ ...filter, kinds: null })),
          { freq: 2 },
        ),
      }),
      fc.record({
        kinds: partnerKinds,
        countries: fc.option(fc.array(countryCode, { minLength: 1, maxLength: 3 })),
        areas: partnerAreas,
      }),
      partnerOrder,
      async (id, list, partner, orderBy) => {
        const { entity } = await accepted(world, document, { id, ...list, ...partner, orderBy });
        expect(entity.partners).toEqual(partnersShown(partnersOf(records, id, list)));
        expect(entity.some).toEqual(
          partnersShown(orderPartners(partnersOf(records, id, { ...list, ...partner }), orderBy)),
        );
        expect(entity.partnersPerMarket).toEqual(partnersPerMarket(records, id, list).map(marketShown));
      },
    );
    await holds(property, times);
  });

  it('on sources in both orders', { timeout }, async () => {
    const list = listOf('sources', '$orderBy: SourceOrder', 'orderBy: $orderBy');
    const property = fc.asyncProperty(sourceOrder, async (orderBy) => {
      expect(await idsOf(world, list, { orderBy })).toEqual(inOrder(orderSources(sources, orderBy)));
    });
    await holds(property, { ...times, runs: 10 });
  });

  it('on the claims that were in force, and that were known, on a day', { timeout }, async () => {
    const document = `query ($inForce: ClaimFilter, $known: ClaimFilter, $both: ClaimFilter) {
      ${['inForce', 'known', 'both'].map((name) => `${name}: claims(where: $${name}, last: 200) { totalCount nodes { id } }`).join(' ')}
    }`;
    const property = fc.asyncProperty(day, day, async (inForceOn, knownOn) => {
      const filters = { inForce: { inForceOn }, known: { knownOn }, both: { inForceOn, knownOn } };
      expect(await accepted(world, document, filters)).toEqual(
        Object.fromEntries(Object.entries(filters).map(([name, where]) => [name, lastClaims(where)])),
      );
    });
    await holds(property, times);
  });
});

/** A document for a list of records, as `idsOf` reads it. `around`: the field of the record that the list belongs to. */
function listOf(field: string, parameters: string, given: string, around = '', close = ''): string {
  const list = `at: ${field}(first: 200, after: $after, ${given}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }`;
  return `query ($after: String, ${parameters}) { ${around ? `${around} { ${list} }` : list} ${close} }`;
}

/** The ids of a list, checked against its count. */
async function idsOf(world: World, document: string, variables: object): Promise<string[]> {
  const found: string[] = [];
  for (let after: string | null = null; ;) {
    const data: Json = await accepted(world, document, { ...variables, after });
    const { totalCount, nodes, pageInfo }: Json = data.at ?? Object.values<Json>(data)[0].at;
    found.push(...nodes.map((node: Json) => node.id));
    if (!pageInfo.hasNextPage) {
      expect(totalCount).toBe(found.length);
      return found;
    }
    after = pageInfo.endCursor;
  }
}

/** The data of a response. An example is skipped if its filter is rejected as too large, or as an empty range. */
async function accepted(world: World, document: string, variables: object): Promise<Json> {
  const { data, errors } = await world.ask(document, variables);
  if (!errors) return data;
  const isRefused = ({ extensions, message }: AnswerError) =>
    extensions.code === 'FILTER_TOO_LARGE' || EMPTY.test(message);
  fc.pre(!errors.every(isRefused));
  throw new Error(JSON.stringify({ document, variables, errors }, null, 2));
}

/** Conditions that contradict themselves. */
const EMPTY = /expected (?:a range|from to be|an area with)/;

function inOrder(found: readonly { readonly id: string }[]): string[] {
  return found.map(({ id }) => id);
}

function lastClaims(where: ClaimFilter): Json {
  const met = orderClaims(records, claimsWhere(records, where));
  return { totalCount: met.length, nodes: met.slice(-200).map(({ id }) => ({ id })) };
}

function partnersShown(partners: readonly Partner[]): Json {
  return {
    totalCount: partners.length,
    edges: partners.map(({ entity, roles: own, markets, claims: behind }) => ({
      node: { id: entity.id },
      roles: own,
      markets: markets.map((code) => ({ code })),
      claims: { totalCount: behind.length, nodes: ids(behind).map((id) => ({ id })) },
    })),
  };
}

function marketShown({ market, partnerCount, claimCount, roles: cells, partners }: MarketPartners): Json {
  return {
    market: { code: market },
    partnerCount,
    claimCount,
    roles: cells.map((cell) => ({ ...cell, partners: { totalCount: cell.partnerCount } })),
    partners: partnersShown(partners),
  };
}
