import type { ClaimRow } from '../graph/claim/claim.ts';
import type { EntityRow } from '../graph/entity/entity.ts';
import type { Context } from './context.ts';

/*
 * References between records were checked when they were loaded, so what they point at is there. Where it is not, the
 * graph is damaged, and that is an error of ours rather than a null for the client.
 */

export async function entityById({ loaders }: Context, id: string): Promise<EntityRow> {
  return present(await loaders.entity.load(id), id);
}

/** `code`: ISO 3166-1 alpha-2, upper case. */
export function countryById(context: Context, code: string): Promise<EntityRow> {
  return entityById(context, code.toLowerCase());
}

/** The participants of a claim in a role, in the order of the claim. */
export function participantsIn(context: Context, claim: ClaimRow, role: string): Promise<EntityRow[]> {
  const participants = claim.participants.filter((participant) => participant.role === role);
  return Promise.all(participants.map(({ entity }) => entityById(context, entity)));
}

/** The participant in a role that every claim of its kind has exactly once. */
export function participantIn(context: Context, claim: ClaimRow, role: string): Promise<EntityRow> {
  const participant = claim.participants.find((candidate) => candidate.role === role);
  if (!participant) throw new Error(`Claim ${claim.id} has no ${role}.`);
  return entityById(context, participant.entity);
}

export function present<T>(value: T | null, id: string): T {
  if (value === null) throw new Error(`The graph refers to ${id}, which it does not hold.`);
  return value;
}
