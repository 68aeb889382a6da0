import { NeighbourhoodDocument } from '../../client/client.ts';
import { useQuestion } from '../query/use-question.ts';

/** The names of entities by id, once they are known. */
export function useNamesOf(ids: readonly string[]): ReadonlyMap<string, string> {
  // no claim matches the filter, but the result includes the entities in the middle
  const { data } = useQuestion(
    NeighbourhoodDocument,
    ids.length > 0 ? { of: ids, first: 1, where: { text: 'nothing-is-called-this' } } : null,
  );
  return new Map(data?.neighbourhood.entities.map(({ id, name }) => [id, name]));
}
