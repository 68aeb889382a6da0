import type { ConnectionsQuery } from '../../client/client.ts';
import type { ConnectionsAddress } from '../address/address.ts';
import { useNamesOf } from '../hook/use-names-of.ts';

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
  const others = useNamesOf(result !== null || from === null || to === null ? unnamed : []);
  return (id) => names.get(id) ?? others.get(id) ?? id;
}
