import { ClientError } from '../../model/client-error.ts';
import { ROLES_BY_KIND } from '../../model/role-vocabulary.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import { excerpt } from '../../support/excerpt.ts';
import type { ClaimFilterInput } from './claim-filter.ts';

/**
 * Rejects kinds and roles that never occur in a list of claims of one kind. Otherwise the list would be empty, and the client
 * would not notice the mistake.
 *
 * @throws {ClientError} INVALID_FILTER
 */
export function requireOfKind(
  kind: ClaimKind,
  where: ClaimFilterInput | null | undefined,
  roles: Readonly<Record<string, readonly string[] | null | undefined>>,
): void {
  requireSome('where.kinds', where?.kinds, [kind], 'kind');
  for (const [argument, values] of Object.entries(roles)) {
    requireSome(argument, values, Object.keys(ROLES_BY_KIND[kind]), 'role');
  }
}

function requireSome(
  argument: string,
  values: readonly string[] | null | undefined,
  possible: readonly string[],
  noun: string,
): void {
  if (!values || values.length === 0 || values.some((value) => possible.includes(value))) return;
  throw new ClientError(
    'INVALID_FILTER',
    `${argument}: expected a ${noun} of the claims in this list (${possible.join(', ')}), got ${excerpt(values.join(', '))}.`,
  );
}
