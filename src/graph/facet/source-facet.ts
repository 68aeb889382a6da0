import type { Tense } from '../moment.ts';
import { type Reader, queryVariants } from '../query.ts';
import { type SourceList, TENSES, matchSources, sourceParameters, sourceTense } from '../source-list.ts';
import { NO_VALUE, type ValueCount, countByValue, valueCount } from './value-count.ts';

const FACETS = ['KIND', 'PUBLISHER', 'YEAR', 'DATASET', 'TAG'] as const;

/** A property by which sources are counted. */
export type SourceFacet = (typeof FACETS)[number];

/** The `limit` most frequent values among the sources. */
export function sourceFacetCounts(
  reader: Reader,
  list: SourceList,
  facet: SourceFacet,
  limit: number,
): Promise<readonly ValueCount[]> {
  return facetsOfSources({ ...sourceTense(list), facet })(reader, { ...sourceParameters(list), limit });
}

const facetsOfSources = queryVariants<Tense & { readonly facet: SourceFacet }, ValueCount>({
  name: 'source.facet',
  variants: TENSES.flatMap((tense) => FACETS.map((facet) => ({ ...tense, facet }))),
  text: ({ facet, ...tense }) => /* cypher */ `${matchSources(tense, 'true')}
  WITH s
  UNWIND ${VALUES[facet]} AS value
  ${countByValue('s.id')}`,
  decode: valueCount,
});

/** The values of a source `s`, as a list. */
const VALUES: Readonly<Record<SourceFacet, string>> = {
  KIND: `[coalesce(s.kind, '${NO_VALUE}')]`,
  PUBLISHER: `[coalesce(s.publisher, '${NO_VALUE}')]`,
  YEAR: `[coalesce(substring(s.dateFirst, 0, 4), '${NO_VALUE}')]`,
  DATASET: '[s.dataset]',
  TAG: 'coalesce(s.tags, [])',
};
