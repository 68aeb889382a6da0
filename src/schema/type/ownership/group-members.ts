import { findGroup } from '../../../graph/ownership/group.ts';
import type { Context } from '../../context.ts';
import type { ClaimFilterInput } from '../../filter/claim-filter.ts';
import { holdingReader, ownershipClaims } from './ownership-claims.ts';

/** The share above which a stake controls, in percent. */
export const DEFAULT_THRESHOLD = 50;

/**
 * The ids of an entity and of the members of its group, for a list of what the group does. A filter of the list that shows a
 * day, or what was known or recorded then, also shows the group of then.
 */
export async function groupMembers(
  context: Context,
  id: string,
  { inForceOn, knownOn, recordedOn }: ClaimFilterInput = {},
): Promise<readonly string[]> {
  const { list } = ownershipClaims({ on: inForceOn, where: { knownOn, recordedOn } });
  const search = { threshold: DEFAULT_THRESHOLD, certain: false };
  const members = await findGroup(holdingReader(context, list), id, search);
  return [...new Set([id, ...members.map(({ entity }) => entity)])];
}
