import type { ClaimRow } from '../../../graph/claim/claim.ts';
import type { ClaimList } from '../../../graph/claim/claim-scope.ts';
import { both, criteria } from '../../../graph/condition.ts';
import type { GroupReader } from '../../../graph/ownership/group.ts';
import { type Holding, holdingsOf } from '../../../graph/ownership/holding.ts';
import { ClientError } from '../../../model/client-error.ts';
import { quote } from '../../../support/excerpt.ts';
import type { Context } from '../../context.ts';
import type { Arguments } from '../../connection/connection.ts';
import { ClaimFilter, type ClaimFilterInput } from '../../filter/claim-filter.ts';
import { compileClaimFilter } from '../../filter/compile-claim-filter.ts';
import type { ExpectedIds } from '../../filter/expected-ids.ts';
import { requireOfKind } from '../../filter/require-of-kind.ts';

/** The ownership claims that a search follows. */
export interface OwnershipArguments {
  readonly on?: string | null | undefined;
  readonly where?: ClaimFilterInput | null | undefined;
}

/** The arguments `on` and `where` of a search. */
export function ownershipArguments(t: Arguments) {
  return {
    on: t({
      type: 'Date',
      description:
        'Only claims in force on this day, as `inForceOn` says. Without it: claims with the status ACTIVE, unless `where` names a status or a day.',
    }),
    where: t({
      type: ClaimFilter,
      description: 'Only ownership claims that meet these conditions, such as `knownOn`, `recordedOn` or `confidence`.',
    }),
  };
}

/** How many ownership claims of one entity a search reads. */
const MAX_CLAIMS_OF_ENTITY = 5_000;

/**
 * Compiles the conditions of a search: claims in force on a day or, without a day, those with the status ACTIVE, unless the
 * filter names a status.
 *
 * @throws {ClientError} as `compileClaimFilter` does, and INVALID_FILTER for claims of other kinds
 */
export function ownershipClaims({ on, where }: OwnershipArguments): {
  readonly list: Pick<ClaimList, 'where' | 'at'>;
  readonly ids: readonly ExpectedIds[];
} {
  requireOfKind('OWNERSHIP', where, {});
  const { condition, at, ids } = compileClaimFilter(where, 'OWNERSHIP');
  const implied = on ? { inForceOn: on } : where?.inForceOn || where?.status ? {} : { status: ['ACTIVE'] };
  return { list: { where: both(condition, criteria(implied)), at }, ids };
}

/** Reads holdings by the lists of claims of a request: all searches of one level share a statement. */
export function holdingReader({ loaders }: Context, { where, at }: Pick<ClaimList, 'where' | 'at'>): GroupReader {
  const reading = (role: 'OWNED' | 'OWNER') => {
    const list = { scope: 'entity', as: [role], roles: null, where, at } as const;
    const range = { after: null, before: null, size: MAX_CLAIMS_OF_ENTITY, fromEnd: false };
    const page = { list, order: { key: 'byId', descending: false }, range } as const;
    return (ids: readonly string[]): Promise<Holding[][]> =>
      Promise.all(
        ids.map(async (id) => {
          const { items, hasMore } = await loaders.claimPage(page, { id });
          if (hasMore) throw tooManyClaims(id);
          return holdingsOf(items.map(({ node }): ClaimRow => node));
        }),
      );
  };
  return {
    inEach: reading('OWNED'),
    ofEach: reading('OWNER'),
    async organisationsAmong(ids) {
      const entities = await loaders.entity.loadAll(ids);
      return new Set(entities.flatMap((entity) => (entity && !NO_MEMBERS.has(entity.kind) ? entity.id : [])));
    },
  };
}

/** A group consists of organisations and of what they run, such as a wallet. */
const NO_MEMBERS: ReadonlySet<string> = new Set(['PERSON', 'COUNTRY']);

function tooManyClaims(id: string): ClientError {
  return new ClientError(
    'REQUEST_TOO_LARGE',
    `Expected at most ${MAX_CLAIMS_OF_ENTITY} claims about the owners or the holdings of ${quote(id)}, got more. Narrow where.`,
  );
}
