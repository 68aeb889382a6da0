import type { PartnerListOwner, PartnerRow } from '../../graph/entity/partner.ts';
import type { MarketRoleRow } from '../../graph/entity/kept-market.ts';
import type { PartnerList } from '../../graph/entity/partnership.ts';
import type { EntityRow } from '../../graph/entity/entity.ts';
import { builder } from '../builder.ts';
import { ClaimConnection, ClaimOrder, claimConnection } from '../connection/claim-connection.ts';
import { ClaimFilter, type ClaimFilterInput } from '../filter/claim-filter.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import { requireOfKind } from '../filter/require-of-kind.ts';
import { type Arguments, type Connection, connection, connectionType, pagingFields } from '../connection/connection.ts';
import type { Context } from '../context.ts';
import { ParticipantRole } from '../enum.ts';
import { type ExpectedIds, requireIds } from '../filter/expected-ids.ts';
import { nonEmpty } from '../filter/input.ts';
import { countryById } from '../lookup.ts';
import type { PagingArguments } from '../connection/paging.ts';
import { CountryRef, EntityRef, MarketPartnersRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanPartners, scanPartnersPerMarket } from '../cost/scan-entities.ts';

/** A page of partners, with the conditions of the list, which also hold for its edges. */
interface PartnerConnectionRow extends Connection<PartnerRow> {
  readonly partners: PartnerList;
}

interface PartnerArguments {
  readonly as?: readonly string[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
  readonly where?: ClaimFilterInput | null | undefined;
}

const PartnerConnection = connectionType<PartnerRow, EntityRow, PartnerConnectionRow>('Partner', {
  type: EntityRef,
  of: ({ partner }) => partner,
  plural: 'partners',
});

builder.objectFields(PartnerConnection.edge, (t) => ({
  roles: t.field({
    type: [ParticipantRole],
    description: 'The roles of the partner in the partnerships of this edge.',
    resolve: ({ node, connection: { partners } }, _, { loaders }) =>
      loaders.partnerFacts(partners, node).then(({ roles }) => roles) as never, // checked when loaded
  }),
  markets: t.field({
    type: [CountryRef],
    description: 'The countries that the partnerships of this edge cover; empty if they name none.',
    extensions: priced({ size: 2 }),
    resolve: async ({ node, connection: { partners } }, _, context) => {
      const { markets } = await context.loaders.partnerFacts(partners, node);
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
    resolve: ({ node: { owner, partner, claims }, connection: { partners } }, args, context) =>
      claimConnection(
        context,
        {
          name: 'PartnerEdge.claims',
          scope: 'pair',
          owner: { id: owner.id, pair: { partner: partner.id, market: owner.market, claims } },
          ...partners,
        },
        args,
      ),
  }),
}));

interface RoleCell extends MarketRoleRow {
  readonly entity: string;
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
      resolve: ({ entity, list, market, role }, args, context) =>
        partnerConnection(context, 'RoleCount.partners', { id: entity, market }, { ...list, roles: [role] }, [], args),
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
      resolve: async ({ entity, list, market }, _, { loaders }) =>
        (await loaders.marketRoleCells(list, entity))
          .filter((cell) => cell.market === market)
          .map((cell) => ({ ...cell, entity, list })),
    }),
    partners: t.field({
      type: PartnerConnection.connection,
      description: 'The partners, sorted by name. Each edge leads to the partnerships in this market.',
      extensions: priced({ fixed: 5, maxPage: 10, rescans: 'count' }),
      args: pagingFields(t.arg),
      resolve: ({ entity, list, market }, args, context) =>
        partnerConnection(context, 'MarketPartners.partners', { id: entity, market }, list, [], args),
    }),
  }),
});

builder.interfaceFields(EntityRef, (t) => {
  const conditions = partnerConditions(t.arg);
  return {
    partners: t.field({
      type: PartnerConnection.connection,
      description:
        'The other participants of the partnerships of the entity, sorted by name, with one edge for each partner.',
      extensions: priced({ fixed: 10, scan: scanPartners }),
      args: { ...pagingFields(t.arg), ...conditions },
      resolve: ({ id }, args, context) =>
        partnerConnection(
          context,
          'Entity.partners',
          { id, market: null },
          partnerList(args),
          compileClaimFilter(args.where).ids,
          args,
        ),
    }),
    partnersPerMarket: t.field({
      type: [MarketPartnersRef],
      description:
        'The partners of the entity by market, in the order of the country codes. Partnerships that name no country are in no market. With `where.markets`, only those markets.',
      extensions: priced({ fixed: 300, size: 30, scan: scanPartnersPerMarket, repeats: true }),
      args: conditions,
      resolve: async ({ id }, args, context) => {
        const list = partnerList(args);
        const [cells] = await Promise.all([
          context.loaders.marketCells(list, id),
          requireIds(context, compileClaimFilter(args.where).ids),
        ]);
        return cells.map((cell) => ({ ...cell, entity: id, list }));
      },
    }),
  };
});

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
    where: condition,
    at,
    markets: args.where?.markets ?? null,
  };
}

function partnerConnection(
  context: Context,
  name: string,
  owner: PartnerListOwner,
  list: PartnerList,
  expected: readonly ExpectedIds[],
  args: PagingArguments,
): PartnerConnectionRow {
  const page = connection(
    context,
    name,
    [owner, list],
    args,
    {
      page: (range) => context.loaders.partnerPage({ list, range }, owner),
      count: () => context.loaders.partnerCount(list, owner),
    },
    expected,
  );
  return { ...page, partners: list };
}
