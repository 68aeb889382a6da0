import { type ConnectionsQuery, NeighbourhoodDocument } from '../../client/client.ts';
import type { ConnectionsAddress } from '../address/address.ts';
import { useQuestion } from '../query/use-question.ts';

/** The names of the entities in the address, from the paths or from a request; an unknown name is the id. */
export function useEntityNames(
  { from, to, avoid }: ConnectionsAddress,
  result: ConnectionsQuery['paths'] | null,
): (id: string) => string {
  const ids = [...new Set([from, to, ...avoid].filter((id) => id !== null))];
  const names = new Map(
    result?.paths
      .flatMap(({ hops }) => hops.flatMap((hop) => [hop.from.entity, hop.to.entity]))
      .map(({ id, name }) => [id, name]),
  );
  const unnamed = ids.filter((id) => !names.has(id));
  // no claim matches the filter, but the result includes the entities in the middle
  const { data } = useQuestion(
    NeighbourhoodDocument,
    unnamed.length > 0 && (result !== null || from === null || to === null)
      ? { of: unnamed, first: 1, where: { text: 'nothing-is-called-this' } }
      : null,
  );
  for (const { id, name } of data?.neighbourhood.entities ?? []) names.set(id, name);
  return (id) => names.get(id) ?? id;
}
