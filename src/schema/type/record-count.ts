import type { ValueCount } from '../../graph/facet/value-count.ts';
import { entityFacetCounts } from '../../graph/facet/entity-facet.ts';
import { sourceFacetCounts } from '../../graph/facet/source-facet.ts';
import { builder } from '../builder.ts';
import { EntityConnection } from '../connection/entity-connection.ts';
import { MAX_COUNTS, countsArgument, countsLimit, requireFewCounts } from '../connection/facet-count.ts';
import { SourceConnection } from '../connection/source-connection.ts';
import { EntityFacetName, SourceFacetName } from '../enum.ts';
import { countryById } from '../lookup.ts';
import { CountryRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';

/* Counts of the entities or sources of a list by value. */

const UNKNOWN = 'Whether this is the entry for records without a value, such as those without a date.';
/** As for claims, an unknown value has a text too. */
const UNKNOWN_VALUE = 'unknown';
const COUNTS = priced({ fixed: 100, size: 'page', maxPage: MAX_COUNTS, rescans: 'counts', repeats: true });

interface EntityValueCount extends ValueCount {
  readonly isCountry: boolean;
}

const EntityFacetCountRef = builder.objectRef<EntityValueCount>('EntityFacetCount').implement({
  description: 'A value that occurs in a list of entities, with the number of entities that have this value.',
  fields: (t) => ({
    value: t.string({
      description:
        'The value: a kind, country code, tag, or the id of a data set. `unknown` for the entities without a value.',
      resolve: ({ value }) => value ?? UNKNOWN_VALUE,
    }),
    isUnknown: t.boolean({ description: UNKNOWN, resolve: ({ value }) => value === null }),
    entityCount: t.exposeInt('count', { description: 'Number of entities with this value.' }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country; null for other values.',
      resolve: ({ value, isCountry }, _, context) => (isCountry && value !== null ? countryById(context, value) : null),
    }),
  }),
});

builder.objectField(EntityConnection, 'counts', (t) =>
  t.field({
    type: [EntityFacetCountRef],
    description:
      'The number of entities in the whole list by value. Sorted by number of entities, then by value. An entity counts once for each of its values. Entities without a value count as `unknown`, which comes last, unless the facet says otherwise.',
    extensions: COUNTS,
    args: {
      by: t.arg({ type: EntityFacetName, required: true, description: 'The value to count by.' }),
      first: countsArgument(t.arg),
    },
    resolve: async ({ filter, validateIds }, { by, first }, { reader }) => {
      const [rows] = await Promise.all([
        entityFacetCounts(reader, filter, by, countsLimit(first ?? null)),
        validateIds(),
      ]);
      requireFewCounts(rows, by);
      return rows.map((row) => ({ ...row, isCountry: by === 'COUNTRY' || by === 'CLAIM_MARKET' }));
    },
  }),
);

const SourceFacetCountRef = builder.objectRef<ValueCount>('SourceFacetCount').implement({
  description: 'A value that occurs in a list of sources, with the number of sources that have this value.',
  fields: (t) => ({
    value: t.string({
      description:
        'The value: a kind, publisher, year, tag, or the id of a data set. `unknown` for the sources without a value.',
      resolve: ({ value }) => value ?? UNKNOWN_VALUE,
    }),
    isUnknown: t.boolean({ description: UNKNOWN, resolve: ({ value }) => value === null }),
    sourceCount: t.exposeInt('count', { description: 'Number of sources with this value.' }),
  }),
});

builder.objectField(SourceConnection, 'counts', (t) =>
  t.field({
    type: [SourceFacetCountRef],
    description:
      'The number of sources in the whole list by value. Sorted by number of sources, then by value. A source counts once for each of its values. Sources without a value count as `unknown`, which comes last, unless the facet says otherwise.',
    extensions: COUNTS,
    args: {
      by: t.arg({ type: SourceFacetName, required: true, description: 'The value to count by.' }),
      first: countsArgument(t.arg),
    },
    resolve: async ({ sources, validateIds }, { by, first }, { reader }) => {
      const [rows] = await Promise.all([
        sourceFacetCounts(reader, sources, by, countsLimit(first ?? null)),
        validateIds(),
      ]);
      requireFewCounts(rows, by);
      return [...rows];
    },
  }),
);
