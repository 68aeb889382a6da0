import type { Condition } from '../condition.ts';
import type { EntityCriteria } from '../entity/entity-filter.ts';
import { listChoices } from './claim-terms.ts';
import { type TermQueries, termQueries, valueTerms } from './term-query.ts';

/** The properties of entities in the full-text index `record_terms`, by the criterion that compares them. */
const PROPERTIES = {
  ids: 'id',
  datasets: 'datasets',
  kinds: 'kind',
  countries: 'country',
  tags: 'tags',
  identifiers: 'identifiers',
} as const;

/** The criteria that `entityTerms` looks up. */
export function isLookedUpOfEntity(criterion: string): boolean {
  return criterion in PROPERTIES || criterion === 'name';
}

/** The queries that find the entities of a condition; null if an alternative has no criterion that the index knows. */
export function entityTerms(condition: Condition<EntityCriteria>): TermQueries | null {
  return termQueries(
    condition.map((alternative) =>
      alternative.flatMap((set) =>
        set.excluded
          ? []
          : [...listChoices(PROPERTIES, set), ...(set.name === undefined ? [] : [valueTerms('names', [set.name])])],
      ),
    ),
  );
}
