import fc from 'fast-check';

import type { Claim, Entity } from '../support/record.ts';

/** A few entities and claims about who owns whom, with cycles, joint stakes and rival accounts. */
export interface OwnershipGraph {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}

/** The stakes of a graph. Ids begin with `prefix`. */
export function ownershipGraph(prefix: string): fc.Arbitrary<OwnershipGraph> {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const place = fc.nat({ max: names.length - 1 });
  const stake = fc.record({
    // mostly from an earlier to a later entity, so that chains are long and cycles few
    owned: place,
    owners: fc.uniqueArray(place, { minLength: 1, maxLength: 2 }),
    isUp: fc.nat({ max: 5 }),
    percent: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(0, 10, 25, 30, 33.3, 40, 49.9, 50, 50.1, 60, 75, 90, 100) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    qualifier: fc.constantFrom('EXACT', 'EXACT', 'EXACT', 'ABOUT', 'MORE_THAN', 'LESS_THAN', null),
    status: fc.constantFrom('ACTIVE', 'ACTIVE', 'ACTIVE', 'ENDED', 'PLANNED', 'REPORTED'),
    since: fc.constantFrom('2015', '2018-06-01', null),
    until: fc.constantFrom('2019', null, null),
    confidence: fc.constantFrom(0, 0.5, 0.9, 1),
    replacedBy: fc.option(fc.record({ kind: fc.constantFrom(...REPLACING), claim: fc.nat({ max: 11 }) }), { freq: 4 }),
  });
  const kind = fc.constantFrom('COMPANY', 'COMPANY', 'COMPANY', 'WALLET', 'PERSON');
  return fc
    .record({
      kinds: fc.tuple(...names.map(() => kind)),
      stakes: fc.array(stake, { minLength: 1, maxLength: 12 }),
      again: fc.nat({ max: 3 }),
    })
    .map(({ kinds, stakes, again }) => {
      // rival accounts of the first stakes
      const accounts = [...stakes, ...stakes.slice(0, again).map((one, i) => ({ ...one, percent: 20 + 15 * i }))];
      const isPerson = (index: number) => kinds[index] === 'PERSON';
      const claims = accounts.flatMap(({ owned, owners, isUp, percent, qualifier, replacedBy, ...rest }, index) => {
        const own = isUp === 0 ? owners : owners.filter((owner) => owner < owned);
        if (own.length === 0 || isPerson(owned)) return [];
        // a relation that holds in both directions is stated once: by the first of the two claims
        const isStated = replacedBy?.kind === 'CONFLICTS_WITH' ? replacedBy.claim > index : replacedBy?.claim !== index;
        const relations = replacedBy && isStated ? [replacedBy] : [];
        return {
          ...rest,
          id: `${prefix}-claim-${index}`,
          kind: 'OWNERSHIP',
          summary: `Stake ${index}.`,
          participants: [
            ...own.map((owner) => ({ entity: `${prefix}-${names[owner]}`, role: 'OWNER' })),
            { entity: `${prefix}-${names[owned]}`, role: 'OWNED' },
          ],
          stakePercent: percent,
          stakeQualifier: percent === null ? null : qualifier,
          relations: relations.map((relation) => ({ kind: relation.kind, claim: `${prefix}-claim-${relation.claim}` })),
        };
      });
      const ids = new Set(claims.map(({ id }) => id));
      return {
        entities: names.map((name, i) => ({
          id: `${prefix}-${name}`,
          kind: kinds[i] ?? 'COMPANY',
          name: `${prefix} ${name}`,
          aliases: [],
          country: null,
        })),
        claims: claims.map((claim) => ({
          ...EMPTY,
          ...claim,
          relations: claim.relations.filter((relation) => ids.has(relation.claim)),
        })),
      };
    });
}

const REPLACING = ['UPDATED_BY', 'SUPERSEDED_BY', 'CORRECTED_BY', 'CONFLICTS_WITH'];

const EMPTY = {
  stage: null,
  markets: [],
  region: null,
  date: null,
  metric: null,
  series: null,
  tier: 'CORE',
  citations: [{ source: 'filing' }],
  title: null,
  seenFrom: null,
  seenUntil: null,
};
