import { both, criteria } from '../../graph/condition.ts';
import type { GroupListOwner, GroupPartnerRow } from '../../graph/entity/group-partner.ts';
import { PARTNERS_BY_NAME, type PartnerListOwner, type PartnerRow } from '../../graph/entity/partner.ts';
import type { MarketRoleRow } from '../../graph/entity/kept-market.ts';
import type { PartnerList } from '../../graph/entity/partnership.ts';
import type { EntityRow } from '../../graph/entity/entity.ts';
import { builder } from '../builder.ts';
import {
  ClaimConnection,
  type ClaimListArguments,
  ClaimOrder,
  claimConnection,
} from '../connection/claim-connection.ts';
import { ClaimFilter, type ClaimFilterInput } from '../filter/claim-filter.ts';
import { compileClaimFilter, marketsOf } from '../filter/compile-claim-filter.ts';
import { requireOfKind } from '../filter/require-of-kind.ts';
import { type Arguments, type Connection, connection, connectionType, pagingFields } from '../connection/connection.ts';
import type { Context } from '../context.ts';
import { PartnerOrder, partnerListOrder } from '../connection/partner-order.ts';
import { Area, EntityKind, ParticipantRole } from '../enum.ts';
import { countriesWithin } from '../filter/place.ts';
import { type ExpectedIds, requireIds } from '../filter/expected-ids.ts';
import { nonEmpty } from '../filter/input.ts';
import { countryById, entityById } from '../lookup.ts';
import type { PagingArguments } from '../connection/paging.ts';
import { CountryRef, EntityRef, MarketPartnersRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanPartners, scanPartnersPerMarket } from '../cost/scan-entities.ts';
import { groupMembers } from './ownership/group-members.ts';

/** A page of partners, with the conditions of the list, which also hold for its edges. */
interface PartnerConnectionRow extends Connection<PartnerOrGroupRow> {
  readonly partners: PartnerList;
}

type PartnerOrGroupRow = PartnerRow | GroupPartnerRow;

interface PartnerArguments {
  readonly as?: readonly string[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
  readonly kinds?: readonly string[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly areas?: readonly (typeof Area.$inferType)[] | null | undefined;
  readonly where?: ClaimFilterInput | null | undefined;
}

const PartnerConnection = connectionType<PartnerOrGroupRow, EntityRow, PartnerConnectionRow>('Partner', {
  type: EntityRef,
  of: ({ partner }) => partner,
  plural: 'partners',
});

builder.objectFields(PartnerConnection.edge, (t) => ({
  roles: t.field({
    type: [ParticipantRole],
    description: 'The roles of the partner in the partnerships of this edge.',
    resolve: ({ node, connection: { partners } }, _, context) =>
      factsOfEdge(context, partners, node).then(({ roles }) => roles) as never, // checked when loaded
  }),
  markets: t.field({
    type: [CountryRef],
    description: 'The countries that the partnerships of this edge cover; empty if they name none.',
    extensions: priced({ size: 2 }),
    resolve: async ({ node, connection: { partners } }, _, context) => {
      const { markets } = await factsOfEdge(context, partners, node);
      return Promise.all(markets.map((code) => countryById(context, code)));
    },
  }),
  claims: t.field({
    type: ClaimConnection,
    description: 'The partnerships of this edge: those of the two entities that meet the conditions of the list.',
    extensions: priced({ maxPage: 5 }),
    args: {
      ...pagingFields(t.arg),
      orderBy: t.arg({ type: ClaimOrder, description: 'The order. Default: by date.' }),
    },
    resolve: ({ node, connection: { partners } }, args, context) => {
      const { owner, partner, claims } = node;
      if ('pairs' in node) return claimsWithGroup(context, node, partners, args);
      return claimConnection(
        context,
        {
          name: 'PartnerEdge.claims',
          scope: 'pair',
          owner: { id: owner.id, pair: { partner: partner.id, market: owner.market, claims } },
          ...partners,
        },
        args,
      );
    },
  }),
  members: t.field({
    type: [EntityRef],
    description:
      'Whose partner it is: the entity of the list or, with `includeGroup`, the members of its group that take part in the partnerships of this edge, sorted by id.',
    extensions: priced({ size: 1 }),
    resolve: ({ node }, _, context) =>
      pairsOf(node)
        .map(({ owner }) => owner.id)
        .toSorted()
        .map((id) => entityById(context, id)),
  }),
}));

/** The pairs of an edge: one, or one for each member of a group. */
function pairsOf(row: PartnerOrGroupRow): readonly PartnerRow[] {
  return 'pairs' in row ? row.pairs : [row];
}

async function factsOfEdge({ loaders }: Context, list: PartnerList, row: PartnerOrGroupRow) {
  const facts = await Promise.all(pairsOf(row).map((pair) => loaders.partnerFacts(list, pair)));
  const unionOf = (name: 'roles' | 'markets') => [...new Set(facts.flatMap((each) => each[name]))].toSorted();
  return { roles: unionOf('roles'), markets: unionOf('markets') };
}

/** The partnerships of a partner with any member of a group. */
function claimsWithGroup(
  context: Context,
  { owner: { members, market }, partner }: GroupPartnerRow,
  { as, roles, where, at }: PartnerList,
  args: ClaimListArguments,
) {
  const withMembers = { entities: members, ...(as ? { roles: as } : {}) };
  const shared = criteria({
    kinds: ['PARTNERSHIP'],
    involves: [withMembers],
    ...(market === null ? {} : { markets: [market] }),
  });
  const list = { name: 'PartnerEdge.claims', scope: 'entity', as: roles, where: both(where, shared), at } as const;
  return claimConnection(context, { ...list, owner: { id: partner.id } }, args);
}

interface RoleCell extends MarketRoleRow {
  readonly owner: PartnerListOwner | GroupListOwner;
  readonly list: PartnerList;
}

const RoleCount = builder.objectRef<RoleCell>('RoleCount').implement({
  description: 'The number of partners with a role in a market. A partner with two roles counts for both.',
  fields: (t) => ({
    role: t.field({
      type: ParticipantRole,
      description: 'The role of the partners.',
      resolve: ({ role }) => role as never, // checked when loaded
    }),
    partnerCount: t.exposeInt('partners', {
      description: 'Number of different partners with this role: the length of `partners`.',
    }),
    claimCount: t.exposeInt('claims', { description: 'Number of partnerships in which a partner has this role.' }),
    partners: t.field({
      type: PartnerConnection.connection,
      description: 'The partners with this role in this market, sorted by name.',
      extensions: priced({ fixed: 5, maxPage: 10, rescans: 'count' }),
      args: pagingFields(t.arg),
      resolve: ({ owner, list, role }, args, context) =>
        partnerConnection(context, 'RoleCount.partners', owner, { ...list, roles: [role] }, [], args),
    }),
  }),
});

MarketPartnersRef.implement({
  description: 'The partners of an entity in one market.',
  fields: (t) => ({
    market: t.field({
      type: CountryRef,
      description: 'The market.',
      resolve: ({ market }, _, context) => countryById(context, market),
    }),
    partnerCount: t.exposeInt('partners', { description: 'Number of different partners: the length of `partners`.' }),
    claimCount: t.exposeInt('claims', { description: 'Number of partnerships.' }),
    roles: t.field({
      type: [RoleCount],
      description: 'The partners by role, sorted by the name of the role.',
      extensions: priced({ size: 3, repeats: true }),
      resolve: async ({ owner, list, market }, _, { loaders }) => {
        const all = isGroup(owner)
          ? loaders.groupMarketRoleCells(list, { ...owner, market: null })
          : loaders.marketRoleCells(list, owner.id);
        return (await all).filter((cell) => cell.market === market).map((cell) => ({ ...cell, owner, list }));
      },
    }),
    partners: t.field({
      type: PartnerConnection.connection,
      description: 'The partners, sorted by name. Each edge leads to the partnerships in this market.',
      extensions: priced({ fixed: 5, maxPage: 10, rescans: 'count' }),
      args: pagingFields(t.arg),
      resolve: ({ owner, list }, args, context) =>
        partnerConnection(context, 'MarketPartners.partners', owner, list, [], args),
    }),
  }),
});

builder.interfaceFields(EntityRef, (t) => {
  const conditions = partnerConditions(t.arg);
  return {
    partners: t.field({
      type: PartnerConnection.connection,
      description:
        'The other participants of the partnerships of the entity, with one edge for each partner. Sorted by name unless `orderBy` says otherwise.',
      extensions: priced({ fixed: 10, scan: scanPartners }),
      args: {
        ...pagingFields(t.arg),
        ...conditions,
        kinds: t.arg({ type: [EntityKind], description: 'Only partners of one of these kinds, such as BANK.' }),
        countries: t.arg({
          type: ['CountryCode'],
          description: 'Only partners that are based in one of these countries.',
        }),
        areas: t.arg({ type: [Area], description: 'Only partners that are based in a country of one of these areas.' }),
        ...groupArgument(t.arg),
        orderBy: t.arg({
          type: PartnerOrder,
          description: 'The order. Default: by name. With `includeGroup`, only by name.',
        }),
      },
      resolve: ({ id }, args, context) => {
        const list = partnerList(args);
        const order = partnerListOrder(args.orderBy, args.includeGroup);
        const { ids } = compileClaimFilter(args.where);
        const partnersOf = (owner: PartnerListOwner | GroupListOwner) =>
          partnerConnection(context, 'Entity.partners', owner, list, ids, args, order);
        return args.includeGroup
          ? groupOwner(context, id, args.where).then(partnersOf)
          : partnersOf({ id, market: null });
      },
    }),
    partnersPerMarket: t.field({
      type: [MarketPartnersRef],
      description:
        'The partners of the entity by market, in the order of the country codes. Partnerships that name no country are in no market. With `where.markets`, only those markets.',
      extensions: priced({ fixed: 300, size: 30, scan: scanPartnersPerMarket, repeats: true }),
      args: { ...conditions, ...groupArgument(t.arg) },
      resolve: async ({ id }, args, context) => {
        const list = partnerList(args);
        const owner = args.includeGroup ? await groupOwner(context, id, args.where) : { id, market: null };
        const [cells] = await Promise.all([
          isGroup(owner) ? context.loaders.groupMarketCells(list, owner) : context.loaders.marketCells(list, id),
          requireIds(context, compileClaimFilter(args.where).ids),
        ]);
        return cells.map((cell) => ({ ...cell, owner: { ...owner, market: cell.market }, list }));
      },
    }),
  };
});

function groupArgument(t: Arguments) {
  return {
    includeGroup: t.boolean({
      required: true,
      defaultValue: false,
      description:
        'Also partners of the other members of the `group` of the entity, which are themselves no partners then. The group is that of the present or, if `where` names them, that of `inForceOn`, `knownOn` and `recordedOn`.',
    }),
  };
}

async function groupOwner(
  context: Context,
  id: string,
  where: ClaimFilterInput | null | undefined,
): Promise<GroupListOwner> {
  return { id, market: null, members: await groupMembers(context, id, where ?? {}) };
}

function isGroup(owner: PartnerListOwner | GroupListOwner): owner is GroupListOwner {
  return 'members' in owner;
}

/** The arguments that select the partnerships of an entity. */
export function partnerConditions(t: Arguments) {
  return {
    as: t({
      type: [ParticipantRole],
      description: 'Only partnerships in which the entity has one of these roles.',
    }),
    roles: t({ type: [ParticipantRole], description: 'Only partners with one of these roles.' }),
    where: t({ type: ClaimFilter, description: 'Only partnerships that meet these conditions.' }),
  };
}

/** @throws {ClientError} */
export function partnerList(args: PartnerArguments): PartnerList {
  requireOfKind('PARTNERSHIP', args.where, { as: args.as, roles: args.roles });
  const { condition, at } = compileClaimFilter(args.where);
  return {
    as: nonEmpty('as', args.as),
    roles: nonEmpty('roles', args.roles),
    kinds: nonEmpty('kinds', args.kinds),
    countries: countriesWithin({ countries: 'countries', areas: 'areas' }, args.countries, args.areas),
    where: condition,
    at,
    markets: marketsOf(args.where),
  };
}

function partnerConnection(
  context: Context,
  name: string,
  owner: PartnerListOwner | GroupListOwner,
  list: PartnerList,
  expected: readonly ExpectedIds[],
  args: PagingArguments,
  order = PARTNERS_BY_NAME,
): PartnerConnectionRow {
  const { loaders } = context;
  const { id, market } = owner;
  const page = connection<PartnerOrGroupRow>(
    context,
    name,
    // without the members, which change with the data
    [isGroup(owner) ? { id, market, includeGroup: true } : { id, market }, list, order],
    args,
    isGroup(owner)
      ? {
          page: (range) => loaders.groupPartnerPage({ list, order, range }, owner),
          count: () => loaders.groupPartnerCount(list, owner),
        }
      : {
          page: (range) => loaders.partnerPage({ list, order, range }, owner),
          count: () => loaders.partnerCount(list, owner),
        },
    expected,
  );
  return { ...page, partners: list };
}
