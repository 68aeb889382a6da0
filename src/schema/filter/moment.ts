import { ClientError } from '../../model/client-error.ts';
import type { Moment } from '../../graph/moment.ts';

/* The moment at which a list shows the graph: `recordedOn`. */

/** The description of the argument or the field of a filter. */
export const RECORDED_ON =
  'Show the graph as it was recorded at this moment: the claims, in the revisions of that time, with the entities and sources that the graph had, in their present description. Before the first load lists are empty; a future moment shows the present. Only in the outermost filter, since a list shows one moment. Lists that are selected on entities and sources take a moment of their own.';

interface WithMoment {
  readonly recordedOn?: string | null | undefined;
}

/** The moment, which the scalar writes as loads do. */
export function momentOf(where: WithMoment | null | undefined): Moment {
  return where?.recordedOn ?? null;
}

/**
 * Rejects a moment in a filter inside of another one.
 *
 * @param outermost the filter that may have a moment
 * @throws {ClientError} INVALID_FILTER
 */
export function requireNoMoment(path: string, where: WithMoment | null | undefined, outermost: string): void {
  if (!where?.recordedOn) return;
  throw new ClientError(
    'INVALID_FILTER',
    `${path}.recordedOn: expected no moment in a nested filter, since a list shows the graph of one moment. Move it to ${outermost}.recordedOn.`,
  );
}
