import { selectClaims } from '../claim/claim-filter.ts';
import {
  ENTITY_SELECTIONS,
  type EntityFilter,
  type EntitySelection,
  entityParameters,
  matchEntities,
  matchPastEntities,
} from '../entity/entity-filter.ts';
import { entityReading } from '../entity/entity-list.ts';
import { relationshipTypes } from '../moment.ts';
import { type Reader, queryVariants } from '../query.ts';
import { NO_VALUE, type ValueCount, countByValue, valueCount } from './value-count.ts';

const FACETS = ['KIND', 'COUNTRY', 'DATASET', 'TAG', 'CLAIM_MARKET'] as const;

/** A property by which entities are counted. */
export type EntityFacet = (typeof FACETS)[number];

/** The `limit` most frequent values among the entities. */
export function entityFacetCounts(
  reader: Reader,
  filter: EntityFilter,
  facet: EntityFacet,
  limit: number,
): Promise<readonly ValueCount[]> {
  const { selection, queries } = entityReading(reader, filter, null, Infinity);
  return facetsOfEntities({ ...selection, facet })(reader, { ...entityParameters(filter), ...queries, limit });
}

interface FacetVariant extends EntitySelection {
  readonly facet: EntityFacet;
}

const facetsOfEntities = queryVariants<FacetVariant, ValueCount>({
  name: 'entity.facet',
  variants: ENTITY_SELECTIONS.flatMap((selection) => FACETS.map((facet) => ({ ...selection, facet }))),
  text: (variant) => /* cypher */ `${entityValues(variant)}
  ${countByValue('id')}`,
  decode: valueCount,
});

/** Cypher: rows of the `id` of an entity and one `value`. */
function entityValues(variant: FacetVariant): string {
  const rows = unwindValues(variant);
  if (variant.past) return matchPastEntities(variant, `WITH e ${rows} RETURN e.id AS id, value`);
  return /* cypher */ `${matchEntities(variant, 'true')}
    WITH e
    ${rows}
    WITH e.id AS id, value`;
}

function unwindValues({ facet, past }: FacetVariant): string {
  if (facet !== 'CLAIM_MARKET') return /* cypher */ `UNWIND ${VALUES[facet]} AS value`;
  const pattern = `(e)<-[:${relationshipTypes({ past }).involves}]-(c)`;
  return /* cypher */ `CALL (e) {
      ${selectClaims(pattern, [], { past, filtered: false, related: false })}
      UNWIND coalesce(c.markets, []) AS market
      RETURN DISTINCT market AS value
    }`;
}

/** The values of an entity `e`, as a list. */
const VALUES: Readonly<Record<Exclude<EntityFacet, 'CLAIM_MARKET'>, string>> = {
  KIND: '[e.kind]',
  COUNTRY: `[coalesce(e.country, '${NO_VALUE}')]`,
  DATASET: 'coalesce(e.datasets, [])',
  TAG: 'coalesce(e.tags, [])',
};
