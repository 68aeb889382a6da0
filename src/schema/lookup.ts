import type { ClaimRow } from '../graph/claim/claim.ts';
import type { GraphQLResolveInfo } from 'graphql';

import type { EntityRow } from '../graph/entity/entity.ts';
import type { SourceRow } from '../graph/source.ts';
import { type NamedDataset, removedDataset } from '../graph/loaded-dataset.ts';
import type { Context } from './context.ts';
import { WITHOUT_RECORD, selectsOnly } from './look-ahead.ts';

/*
 * A load checks all references between records. A missing record means that the graph is damaged, so it is an internal error
 * instead of null.
 */

/** Not a promise if the request has the entity already, as for most participants. */
export function entityById({ loaders }: Context, id: string): EntityRow | Promise<EntityRow> {
  const known = loaders.carried.entity(id) ?? loaders.entity.loaded(id);
  return known ?? loaders.entity.load(id).then((entity) => requireFound(entity, id));
}

export function sourceById({ loaders }: Context, id: string): SourceRow | Promise<SourceRow> {
  const known = loaders.carried.source(id) ?? loaders.source.loaded(id);
  return known ?? loaders.source.load(id).then((source) => requireFound(source, id));
}

/** Returns a data set. Of one that was removed, only the id is known. Reads nothing if only the id is selected. */
export function datasetById(
  { loaders }: Context,
  id: string,
  info: GraphQLResolveInfo,
): NamedDataset | Promise<NamedDataset> {
  if (selectsOnly(info, ID)) return removedDataset(id);
  const find = (datasets: readonly NamedDataset[]): NamedDataset =>
    datasets.find((dataset) => dataset.id === id) ?? removedDataset(id);
  const datasets = loaders.datasets();
  return datasets instanceof Promise ? datasets.then(find) : find(datasets);
}

const ID: ReadonlySet<string> = new Set(['__typename', 'id']);

/** @param code ISO 3166-1 alpha-2 in upper case */
export function countryById(context: Context, code: string): EntityRow | Promise<EntityRow> {
  return entityById(context, code.toLowerCase());
}

/** Returns countries. Reads nothing if only fields are selected that follow from the code. */
export function countriesById(
  context: Context,
  codes: readonly string[],
  info: GraphQLResolveInfo,
): (EntityRow | Promise<EntityRow>)[] {
  if (selectsOnly(info, WITHOUT_RECORD)) return codes.map(countryOfCode);
  return codes.map((code) => countryById(context, code));
}

/** The part of a country that follows from its code: enough for the fields in `WITHOUT_RECORD`. */
export function countryOfCode(code: string): EntityRow {
  return { __typename: 'Country', id: code.toLowerCase(), kind: 'COUNTRY' } as EntityRow;
}

/** Returns the participants with one of these roles, in the order of the claim, each once. */
export function participantsIn(
  context: Context,
  claim: ClaimRow,
  roles: readonly string[],
): (EntityRow | Promise<EntityRow>)[] {
  const participants = claim.participants.filter(({ role }) => roles.includes(role));
  const ids = new Set(participants.map(({ entity }) => entity));
  return [...ids].map((id) => entityById(context, id));
}

/** Returns the first participant with a role that every claim of this kind has. */
export function participantIn(context: Context, claim: ClaimRow, role: string): EntityRow | Promise<EntityRow> {
  const participant = claim.participants.find((candidate) => candidate.role === role);
  if (!participant) throw new Error(`Claim ${claim.id} has no ${role}.`);
  return entityById(context, participant.entity);
}

/** @throws {Error} if the graph refers to a record that does not exist */
export function requireFound<T>(value: T | null, id: string): T {
  if (value === null) throw new Error(`The graph refers to ${id}, but has no such record.`);
  return value;
}
