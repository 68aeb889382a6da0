import { ClientError } from '../../model/client-error.ts';
import { type ClaimKind, ROLES_BY_KIND } from '../../model/vocabulary.ts';
import { excerpt } from '../../support/excerpt.ts';
import type { ClaimFilterInput } from './claim-filter.ts';

/**
 * Refuses what a list of claims of one kind can never hold: it would be empty, and read as a finding.
 *
 * @throws {ClientError} INVALID_FILTER where none of the kinds, or of the roles, asked for is ever in such a list
 */
export function requireOfKind(
  kind: ClaimKind,
  where: ClaimFilterInput | null | undefined,
  roles: Readonly<Record<string, readonly string[] | null | undefined>>,
): void {
  requireSome('where.kinds', where?.kinds, [kind], 'kind');
  for (const [argument, asked] of Object.entries(roles)) {
    requireSome(argument, asked, Object.keys(ROLES_BY_KIND[kind]), 'roles');
  }
}

function requireSome(
  argument: string,
  asked: readonly string[] | null | undefined,
  possible: readonly string[],
  what: string,
): void {
  if (!asked || asked.length === 0 || asked.some((value) => possible.includes(value))) return;
  throw new ClientError(
    'INVALID_FILTER',
    `${argument}: expected the ${what} of the claims in this list, ${possible.join(', ')}, got ${excerpt(asked.join(', '))}.`,
  );
}
