import { claimsByIds } from '../graph/claim/claim.ts';
import type { ClaimList, ClaimListOwner } from '../graph/claim/claim-scope.ts';
import { type Facet, facetCounts } from '../graph/claim/claim-facet.ts';
import { type ClaimListOrder, claimCounts, claimPages } from '../graph/claim/claim-list.ts';
import { entitiesByIds } from '../graph/entity/entity.ts';
import { entitiesByIdentifiers } from '../graph/entity/identifier.ts';
import { MAX_ROWS_READ, type PageRange, requireAllRows } from '../graph/page.ts';
import {
  type PartnerList,
  type PartnerListOwner,
  type PartnerRow,
  marketCells,
  marketRoleCells,
  partnerCounts,
  partnerFacts,
  partnerPages,
} from '../graph/entity/partner.ts';
import type { Reader } from '../graph/query.ts';
import { familiesOfIds, recordsByIds } from '../graph/record.ts';
import { relationsOfClaims } from '../graph/claim/relation.ts';
import { sourcesByIds } from '../graph/source.ts';
import { countsByKind } from '../graph/summary.ts';
import { once } from '../support/once.ts';
import { byArguments, manyByKey, oneByKey } from './batch.ts';

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * The loaders of one request. Each loads all keys of one tick with one statement, and caches the values until the request
 * ends.
 */
export function createLoaders(reader: Reader) {
  return {
    record: oneByKey((ids) => recordsByIds(reader, { ids }), idOf),
    family: oneByKey((ids) => familiesOfIds(reader, { ids }), idOf),
    entity: oneByKey((ids) => entitiesByIds(reader, { ids }), idOf),
    identifiedEntity: oneByKey(
      (identifiers) => entitiesByIdentifiers(reader, { identifiers }),
      ({ identifier }) => identifier,
    ),
    claim: oneByKey((ids) => claimsByIds(reader, { ids }), idOf),
    source: oneByKey((ids) => sourcesByIds(reader, { ids }), idOf),
    /** Shared by `entityKinds` and `claimKinds`. */
    kindCounts: once(() => countsByKind(reader, {})),
    relations: manyByKey(
      (ids) => relationsOfClaims(reader, { ids, maxRows: MAX_ROWS_READ }).then(requireAllRows),
      (relation) => relation.from,
    ),
    claimPage: byArguments(
      (
        { list, order, range }: { list: ClaimList; order: ClaimListOrder; range: PageRange },
        owners: readonly ClaimListOwner[],
      ) => claimPages(reader, list, order, range, owners),
      claimOwnerKey,
    ),
    claimCount: byArguments(
      (list: ClaimList, owners: readonly ClaimListOwner[]) => claimCounts(reader, list, owners),
      claimOwnerKey,
    ),
    facetCounts: byArguments(
      ({ list, facet, limit }: { list: ClaimList; facet: Facet; limit: number }, owners: readonly ClaimListOwner[]) =>
        facetCounts(reader, list, facet, limit, owners),
      claimOwnerKey,
    ),
    partnerPage: byArguments(
      ({ list, range }: { list: PartnerList; range: PageRange }, owners: readonly PartnerListOwner[]) =>
        partnerPages(reader, list, range, owners),
      partnerOwnerKey,
    ),
    partnerCount: byArguments(
      (list: PartnerList, owners: readonly PartnerListOwner[]) => partnerCounts(reader, list, owners),
      partnerOwnerKey,
    ),
    partnerFacts: byArguments(
      (list: PartnerList, pairs: readonly PartnerRow[]) => partnerFacts(reader, list, pairs),
      ({ owner, partner }) => `${partnerOwnerKey(owner)} ${partner.id}`,
    ),
    marketCells: byArguments(
      (list: PartnerList, ids: readonly string[]) => marketCells(reader, list, ids),
      (id) => id,
    ),
    marketRoleCells: byArguments(
      (list: PartnerList, ids: readonly string[]) => marketRoleCells(reader, list, ids),
      (id) => id,
    ),
  };
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

function claimOwnerKey({ id, pair }: ClaimListOwner): string {
  return `${id} ${pair?.partner ?? ''} ${pair?.market ?? ''}`;
}

function partnerOwnerKey({ id, market }: PartnerListOwner): string {
  return `${id} ${market ?? ''}`;
}
