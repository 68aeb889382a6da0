import type { ClaimKind } from '../../model/vocabulary.ts';
import type { ClaimRow } from '../../graph/claim/claim.ts';
import type { ClaimCondition } from '../../graph/claim/claim-filter.ts';
import type { ClaimScope, ClaimList, ClaimListOwner } from '../../graph/claim/claim-scope.ts';
import type { ClaimListOrder } from '../../graph/claim/claim-list.ts';
import type { Moment } from '../../graph/moment.ts';
import { builder } from '../builder.ts';
import { ClaimFilter, type ClaimFilterInput } from '../filter/claim-filter.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import { requireOfKind } from '../filter/require-of-kind.ts';
import { type Arguments, type Connection, connection, connectionType, pagingFields } from './connection.ts';
import type { Context } from '../context.ts';
import { ClaimOrderField, OrderDirection } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import type { PagingArguments } from './paging.ts';
import {
  AcquisitionRef,
  ClaimRef,
  EnforcementRef,
  FundingRoundRef,
  InvestmentRef,
  LicenceRef,
  MarketPresenceRef,
  MembershipRef,
  MetricRef,
  OwnershipRef,
  PartnershipRef,
  ProductOfferingRef,
  RoleRef,
  StatementRef,
} from '../refs.ts';

/** A page of claims, with the list for fields that count or narrow it. */
export interface ClaimConnectionRow extends Connection<ClaimRow> {
  readonly claims: ClaimList;
  readonly owner: ClaimListOwner;
}

export const ClaimConnection = connectionOf('Claim', ClaimRef, 'claims');
export const PartnershipConnection = connectionOf('Partnership', PartnershipRef, 'partnerships');
export const AcquisitionConnection = connectionOf('Acquisition', AcquisitionRef, 'acquisitions');
export const MarketPresenceConnection = connectionOf('MarketPresence', MarketPresenceRef, 'market presences');
export const OwnershipConnection = connectionOf('Ownership', OwnershipRef, 'ownerships');
export const InvestmentConnection = connectionOf('Investment', InvestmentRef, 'investments');
export const FundingRoundConnection = connectionOf('FundingRound', FundingRoundRef, 'funding rounds');
export const RoleConnection = connectionOf('Role', RoleRef, 'roles');
export const StatementConnection = connectionOf('Statement', StatementRef, 'statements');
export const MetricConnection = connectionOf('Metric', MetricRef, 'metrics');
export const LicenceConnection = connectionOf('Licence', LicenceRef, 'licences');
export const EnforcementConnection = connectionOf('Enforcement', EnforcementRef, 'enforcement actions');
export const MembershipConnection = connectionOf('Membership', MembershipRef, 'memberships');
export const ProductOfferingConnection = connectionOf('ProductOffering', ProductOfferingRef, 'offerings of products');

/** All of them. */
export const CLAIM_CONNECTIONS = [
  ClaimConnection,
  PartnershipConnection,
  OwnershipConnection,
  AcquisitionConnection,
  MarketPresenceConnection,
  InvestmentConnection,
  FundingRoundConnection,
  RoleConnection,
  StatementConnection,
  MetricConnection,
  LicenceConnection,
  EnforcementConnection,
  MembershipConnection,
  ProductOfferingConnection,
];

function connectionOf(name: string, type: typeof ClaimRef | typeof PartnershipRef, plural: string) {
  return connectionType<ClaimRow, ClaimRow, ClaimConnectionRow>(name, { type, of: (claim) => claim, plural })
    .connection;
}

export const ClaimOrder = builder.inputType('ClaimOrder', {
  description:
    'The order of a list of claims. Ties are sorted by id, in the same direction. Unknown values come last in both directions.',
  fields: (t) => ({
    field: t.field({
      type: ClaimOrderField,
      required: true,
      defaultValue: 'DATE',
      description: 'The value to sort by.',
    }),
    direction: t.field({
      type: OrderDirection,
      required: true,
      defaultValue: 'ASC',
      description: 'The direction.',
    }),
  }),
});

/** A field that lists claims: its scope, and conditions in addition to the filter of the client. */
interface ClaimListField {
  /** `Type.field`. */
  readonly name: string;
  readonly scope: ClaimScope;
  readonly owner: ClaimListOwner;
  /** The field lists only claims of this kind. */
  readonly kind?: ClaimKind;
  /** The field lists only claims in which its entity has one of these roles. */
  readonly as?: readonly string[] | null | undefined;
  readonly roles?: readonly string[] | null | undefined;
  /** The conditions of the parent list, instead of a filter of the client. */
  readonly where?: ClaimCondition;
  /** The moment of the parent, unless the client states one. */
  readonly at?: Moment;
}

export interface ClaimListArguments extends PagingArguments {
  readonly as?: readonly string[] | null | undefined;
  readonly where?: ClaimFilterInput | null | undefined;
  readonly orderBy?: typeof ClaimOrder.$inferInput | null | undefined;
}

/** The arguments of every list of claims. */
export function claimArguments(t: Arguments) {
  return {
    ...pagingFields(t),
    where: t({ type: ClaimFilter, description: 'Only claims that meet these conditions.' }),
    orderBy: t({ type: ClaimOrder, description: 'The order. Default: by date.' }),
  };
}

/** @throws {ClientError} for invalid paging arguments, filters or ids */
export function claimConnection(context: Context, field: ClaimListField, args: ClaimListArguments): ClaimConnectionRow {
  const as = field.as ?? nonEmpty('as', args.as);
  if (field.kind !== undefined) requireOfKind(field.kind, args.where, { as });
  const { condition, at, ids } = field.where
    ? { condition: field.where, at: null, ids: [] }
    : compileClaimFilter(args.where, field.kind);
  const list: ClaimList = {
    scope: field.scope,
    as,
    roles: field.roles ?? null,
    where: condition,
    at: at ?? field.at ?? null,
  };
  const order = claimListOrder(args.orderBy);
  const page = connection(
    context,
    field.name,
    [ownerIdentity(field.owner), list, order],
    args,
    {
      page: (range, wishes) => context.loaders.claimPage({ list, order, range }, field.owner, wishes),
      count: () => context.loaders.claimCount(list, field.owner),
    },
    ids,
  );
  return { ...page, claims: list, owner: field.owner };
}

/** Without the claims of a pair, which change with the data. */
function ownerIdentity({ id, pair }: ClaimListOwner): unknown {
  return pair ? [id, pair.partner, pair.market] : [id];
}

/** Chooses the scope with the fewest candidates: that of one entity, market or source, if the filter names one. */
export function narrowestScope(where: ClaimFilterInput | null | undefined): Pick<ClaimListField, 'scope' | 'owner'> {
  const [onlyEntity, ...otherEntities] = where?.entities ?? [];
  const entity =
    where?.entity ??
    (otherEntities.length === 0 ? onlyEntity : undefined) ??
    where?.involves?.find((involvement) => typeof involvement.entity === 'string')?.entity;
  if (typeof entity === 'string') return { scope: 'entity', owner: { id: entity } };
  const [market, ...otherMarkets] = where?.markets ?? [];
  // EU stands for several countries
  if (market !== undefined && market !== 'EU' && otherMarkets.length === 0)
    return { scope: 'market', owner: { id: market.toLowerCase() } };
  const [source, ...otherSources] = where?.sources ?? [];
  if (source !== undefined && otherSources.length === 0) return { scope: 'source', owner: { id: source } };
  return { scope: 'all', owner: { id: null } };
}

/** The sort key of an order. */
export function claimListOrder(orderBy: typeof ClaimOrder.$inferInput | null | undefined): ClaimListOrder {
  return { key: KEYS[orderBy?.field ?? 'DATE'], descending: orderBy?.direction === 'DESC' };
}

const KEYS: Readonly<Record<typeof ClaimOrderField.$inferType, ClaimListOrder['key']>> = {
  DATE: 'byDay',
  CONFIDENCE: 'byConfidence',
  METRIC_VALUE: 'byMetric',
  AMOUNT: 'byAmount',
  SOURCE_DATE: 'bySourceDate',
  ID: 'byId',
};
