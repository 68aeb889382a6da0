import { type PageWishes, type RecordLists, anyOf } from '../graph/claim/carried-record.ts';
import { type ClaimRow, claimsByIds, claimsByIdsAt } from '../graph/claim/claim.ts';
import type { ClaimList, ClaimListOwner } from '../graph/claim/claim-scope.ts';
import { type Facet, facetCounts } from '../graph/claim/claim-facet.ts';
import { type GrowthPeriod, claimGrowths } from '../graph/claim/claim-growth.ts';
import { type ClaimListOrder, canCarry, carryingPages, claimCounts, claimPages } from '../graph/claim/claim-list.ts';
import { storedDescriptions } from '../graph/dataset-content.ts';
import { knownDatasets } from '../graph/dataset-id.ts';
import { type EntityRow, entitiesByIdentifiers, entitiesByIds, entitiesWithCountry } from '../graph/entity/entity.ts';

import { MAX_LOADS, latestLoads } from '../graph/load-row.ts';
import { type LoadedDataset, loadedDatasets } from '../graph/loaded-dataset.ts';
import type { Moment } from '../graph/moment.ts';
import { MAX_ROWS_READ, type PageRange, requireAllRows } from '../graph/page.ts';
import {
  type PartnerListOrder,
  type PartnerListOwner,
  type PartnerRow,
  canCarryOwner,
  partnerCounts,
  partnerFacts,
  partnerPages,
} from '../graph/entity/partner.ts';
import { type GroupListOwner, groupPartnerCounts, groupPartnerPages } from '../graph/entity/group-partner.ts';
import {
  groupMarketCells,
  groupMarketRoleCells,
  marketCells,
  marketRoleCells,
} from '../graph/entity/partner-market.ts';
import type { PartnerList } from '../graph/entity/partnership.ts';
import type { Reader } from '../graph/query.ts';
import { familiesOfIds, recordsByIds } from '../graph/record.ts';
import { relationsOfClaims, relationsOfClaimsAt } from '../graph/claim/relation.ts';
import { revisionsOfClaims } from '../graph/claim/revision.ts';
import {
  type AccountGroup,
  type RivalKinds,
  createAccountGroups,
  relationsWithin,
} from '../graph/claim/rival-accounts.ts';
import { sourcesByIds } from '../graph/source.ts';
import { busiestMarkets, countsByKind } from '../graph/summary.ts';
import { once } from '../support/once.ts';
import { createCarried } from './carried.ts';
import { byArguments, listsOfKeys, manyByKey, oneByKey, valuesOfKeys } from './batch.ts';

/** More than there are countries. */
const MAX_MARKETS = 300;
/** From this number on, promises cost more than a statement that is not sent together with others. */
const MANY_CLAIMS = 100;

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * The loaders of one request. Each loads all keys of one tick with one statement, and caches the values until the request
 * ends.
 */
export function createLoaders(reader: Reader) {
  const carried = createCarried();
  const withCountry = new Set<string>();

  /** Reads the entities that no list carries. */
  async function entities(ids: readonly string[]): Promise<readonly EntityRow[]> {
    const rows = await Promise.all(ids.map((id) => carried.owner(id)));
    const others = ids.filter((_, i) => rows[i] === undefined);
    const found = rows.filter((row) => row !== null && row !== undefined);
    if (others.length === 0) return found;
    if (!others.some((id) => withCountry.has(id))) return [...found, ...(await entitiesByIds(reader, { ids: others }))];
    const located = await entitiesWithCountry(reader, { ids: others });
    carried.keep(located.flatMap(({ country }) => country ?? []));
    return [...found, ...located.map(({ entity }) => entity)];
  }

  const entity = oneByKey(entities, idOf);
  const source = oneByKey((ids) => sourcesByIds(reader, { ids }), idOf);
  let datasets: readonly LoadedDataset[] | null = null;
  const loadDatasets = once(async () => (datasets = await loadedDatasets(reader, {})));

  /**
   * Loads what many claims refer to before their fields are resolved, so that these return values instead of promises. The
   * fields of few claims load it themselves, at the same time as other lists.
   */
  async function loadReferences(claims: readonly ClaimRow[], lists: RecordLists): Promise<void> {
    if (claims.length < MANY_CLAIMS) return;
    const idsIn = (isNeeded: boolean, idsOf: (claim: ClaimRow) => readonly string[]): string[] =>
      isNeeded ? claims.flatMap(idsOf) : [];
    const entityIds = [
      ...idsIn(lists.participants, ({ participants }) => participants.map((participant) => participant.entity)),
      ...idsIn(lists.markets, ({ markets }) => markets.map((code) => code.toLowerCase())),
    ];
    const sourceIds = idsIn(lists.sources, ({ citations }) => citations.map((citation) => citation.source));
    await Promise.all([entity.loadAll([...new Set(entityIds)]), source.loadAll([...new Set(sourceIds)])]);
  }

  return {
    carried,
    /** Call it before `entity.load` if the country of the entity is needed, too. */
    wantCountry: (id: string) => void withCountry.add(id),
    record: oneByKey((ids) => recordsByIds(reader, { ids }), idOf),
    family: oneByKey((ids) => familiesOfIds(reader, { ids }), idOf),
    entity,
    identifiedEntity: oneByKey(
      (identifiers) => entitiesByIdentifiers(reader, { identifiers }),
      ({ identifier }) => identifier,
    ),
    claim: oneByKey((ids) => claimsByIds(reader, { ids }), idOf),
    /** The claim as it was recorded at a moment: null if it was not. In the present, includes retracted claims. */
    claimAt: byArguments(
      async ({ at }: AtMoment, ids: readonly string[]) =>
        valuesOfKeys(
          ids,
          await (at === null ? claimsByIds(reader, { ids }) : claimsByIdsAt(reader, { ids, at })),
          idOf,
        ),
      itself,
    ),
    /** From the first revision to the last. */
    revisions: manyByKey(
      (ids) => revisionsOfClaims(reader, { ids, maxRows: MAX_ROWS_READ }).then(requireAllRows),
      ({ id }) => id,
    ),
    descriptions: oneByKey((ids) => storedDescriptions(reader, { ids }), idOf),
    source,
    /** Shared by `entityKinds` and `claimKinds`. */
    kindCounts: once(() => countsByKind(reader, {})),
    /** The markets with the most claims: all that a page can show, so that every page reads the same cached rows. */
    marketCounts: once(() => busiestMarkets(reader, { limit: MAX_MARKETS })),
    /** All data sets of the graph, which are few. Not a promise once they have been read. */
    datasets: () => datasets ?? loadDatasets(),
    /** The id of a data set, also of one that was removed; null for any other id. */
    knownDataset: oneByKey((ids) => knownDatasets(reader, { ids }), itself),
    loads: once(() => latestLoads(reader, { limit: MAX_LOADS })),
    /** The relations of a claim at a moment. */
    relations: byArguments(async ({ at }: AtMoment, ids: readonly string[]) => {
      const params = { ids, maxRows: MAX_ROWS_READ };
      const relations = await (at === null
        ? relationsOfClaims(reader, params)
        : relationsOfClaimsAt(reader, { ...params, at }));
      return listsOfKeys(ids, requireAllRows(relations), ({ from }) => from);
    }, itself),
    /** The accounts around a claim, nearest first: itself alone if it has no rivals. */
    accountGroup: byArguments(
      (kinds: RivalKinds, ids: readonly string[]) => createAccountGroups(reader, kinds)(ids),
      itself,
    ),
    /** The relations between the claims of a group. */
    accountRelations: byArguments(
      (kinds: RivalKinds, groups: readonly AccountGroup[]) => relationsWithin(reader, kinds, groups),
      ({ ids }) => ids.join(' '),
    ),
    claimPage: byArguments(
      async (
        { list, order, range }: { list: ClaimList; order: ClaimListOrder; range: PageRange },
        owners: readonly ClaimListOwner[],
        wishes: readonly PageWishes[],
      ) => {
        if (!canCarry(reader, list, order, range, owners.length)) {
          const pages = await claimPages(reader, list, order, range, owners);
          await loadReferences(
            pages.flatMap(({ items }) => items.map(({ node }) => node)),
            anyOf(wishes.map(({ needed }) => needed)),
          );
          return pages;
        }
        const lists = anyOf(wishes.map((wish) => wish.carried));
        const taken = carried.take(owners.map(({ id }) => id));
        const read = carryingPages(reader, list, order, range, owners, { lists, owners: taken });
        carried.add(
          taken,
          read.then((result) => result.carried),
        );
        return (await read).pages;
      },
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
    growth: byArguments(
      ({ list, period }: { list: ClaimList; period: GrowthPeriod }, owners: readonly ClaimListOwner[]) =>
        claimGrowths(reader, list, period, owners),
      claimOwnerKey,
    ),
    partnerPage: byArguments(
      async (
        { list, order, range }: { list: PartnerList; order: PartnerListOrder; range: PageRange },
        owners: readonly PartnerListOwner[],
      ) => {
        const taken = canCarryOwner(reader, list, order, owners)
          ? carried.take(owners.map(({ id }) => id))
          : new Set<string>();
        const read = partnerPages(reader, list, order, range, owners, taken);
        carried.add(
          taken,
          read.then((result) => result.carried),
        );
        return (await read).pages;
      },
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
    marketCells: byArguments((list: PartnerList, ids: readonly string[]) => marketCells(reader, list, ids), itself),
    marketRoleCells: byArguments(
      (list: PartnerList, ids: readonly string[]) => marketRoleCells(reader, list, ids),
      itself,
    ),
    groupPartnerPage: byArguments(
      (
        { list, order, range }: { list: PartnerList; order: PartnerListOrder; range: PageRange },
        groups: readonly GroupListOwner[],
      ) => groupPartnerPages(reader, list, order, range, groups),
      groupKey,
    ),
    groupPartnerCount: byArguments(
      (list: PartnerList, groups: readonly GroupListOwner[]) => groupPartnerCounts(reader, list, groups),
      groupKey,
    ),
    groupMarketCells: byArguments(
      (list: PartnerList, groups: readonly GroupListOwner[]) => groupMarketCells(reader, list, groups.map(membersOf)),
      groupKey,
    ),
    groupMarketRoleCells: byArguments(
      (list: PartnerList, groups: readonly GroupListOwner[]) =>
        groupMarketRoleCells(reader, list, groups.map(membersOf)),
      groupKey,
    ),
  };
}

type AtMoment = { readonly at: Moment };

function itself(key: string): string {
  return key;
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

function groupKey({ members, market }: GroupListOwner): string {
  return `${market ?? ''} ${members.join(' ')}`;
}

function membersOf({ members }: GroupListOwner): readonly string[] {
  return members;
}
