import type { ClaimKind } from '../../model/vocabulary.ts';
import { builder } from '../builder.ts';
import {
  ClaimConnection,
  type ClaimListArguments,
  FundingRoundConnection,
  InvestmentConnection,
  MetricConnection,
  OwnershipConnection,
  RoleConnection,
  StatementConnection,
  claimArguments,
  claimConnection,
} from '../connection/claim-connection.ts';
import type { Context } from '../context.ts';
import { EntityConnection, entityArguments, entityConnection } from '../connection/entity-connection.ts';
import { EntityKind, ParticipantRole } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { countryById } from '../lookup.ts';
import {
  AliasRef,
  BankRef,
  CompanyRef,
  CountryRef,
  EntityRef,
  InvestorRef,
  MerchantRef,
  NodeRef,
  PersonRef,
  PublicationRef,
  RegulatorRef,
  WalletRef,
} from '../refs.ts';

AliasRef.implement({
  description: 'Another name of an entity.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name. Two entities may share one.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark, such as "misprint"; null where there is none.',
    }),
  }),
});

EntityRef.implement({
  description: 'Someone or something that takes part in claims.',
  interfaces: [NodeRef],
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'What it is; the type says the same.' }),
    name: t.exposeString('name', { description: 'Its usual name.' }),
    aliases: t.expose('aliases', { type: [AliasRef], description: 'Its other names.' }),
    description: t.exposeString('description', {
      description: 'What tells it from others of that name. It identifies only and is no sourced fact.',
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'Where it has its seat; a country is its own. Null for persons, and where it is unknown.',
      resolve: ({ country }, _, context) => (country === null ? null : countryById(context, country)),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims it takes part in.',
      args: {
        ...claimArguments(t.arg),
        as: t.arg({ type: [ParticipantRole], description: 'Only claims in which it has one of these roles.' }),
      },
      resolve: ({ id }, args, context) =>
        claimConnection(context, { name: 'Entity.claims', scope: 'entity', owner: { id } }, args),
    }),
    owners: t.field({
      type: OwnershipConnection,
      description: 'The claims that say who holds shares of it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'owners', id, 'OWNERSHIP', ['OWNED'], args),
    }),
    holdings: t.field({
      type: OwnershipConnection,
      description: 'The claims that say of whom it holds shares.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'holdings', id, 'OWNERSHIP', ['OWNER'], args),
    }),
    investors: t.field({
      type: InvestmentConnection,
      description: 'The claims that say who put money into it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'investors', id, 'INVESTMENT', ['INVESTEE'], args),
    }),
    investments: t.field({
      type: InvestmentConnection,
      description: 'The claims that say into whom it put money.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'investments', id, 'INVESTMENT', ['INVESTOR'], args),
    }),
    fundingRounds: t.field({
      type: FundingRoundConnection,
      description:
        'The claims about rounds in which it raised money. Rival accounts of one round stand side by side: never add their sums.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'fundingRounds', id, 'FUNDING_ROUND', ['ISSUER'], args),
    }),
    roles: t.field({
      type: RoleConnection,
      description: 'Of a person the positions held, of an organisation the people who held positions in it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'roles', id, 'ROLE', null, args),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'Statements by it, about it, or in it if it is a publication.',
      args: {
        ...claimArguments(t.arg),
        as: t.arg({
          type: [ParticipantRole],
          description: 'Only statements in which it has one of these roles, such as SPEAKER.',
        }),
      },
      resolve: ({ id }, args, context) =>
        derived(context, 'statements', id, 'STATEMENT', nonEmpty('as', args.as), args),
    }),
    metrics: t.field({
      type: MetricConnection,
      description: 'Figures about it, or given by it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => derived(context, 'metrics', id, 'METRIC', null, args),
    }),
  }),
});

const isEntity = { interfaces: [NodeRef, EntityRef] };

CompanyRef.implement({ ...isEntity, description: 'An organisation that none of the other types describes better.' });
BankRef.implement({ ...isEntity, description: 'A bank.' });
WalletRef.implement({
  ...isEntity,
  description: 'A payment wallet or its network, as distinct from the company that runs it.',
});
PersonRef.implement({ ...isEntity, description: 'A human being.' });
MerchantRef.implement({ ...isEntity, description: 'A business that takes payments from customers.' });
InvestorRef.implement({ ...isEntity, description: 'An organisation that appears mainly because it invests.' });
RegulatorRef.implement({ ...isEntity, description: 'A public authority.' });
PublicationRef.implement({ ...isEntity, description: 'A newspaper, magazine or site that is itself part of a claim.' });

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'All entities, or those that meet some conditions.',
    args: entityArguments(t.arg),
    resolve: (_, args, context) => entityConnection(context, 'Query.entities', null, args),
  }),
);

function derived(
  context: Context,
  field: string,
  id: string,
  kind: ClaimKind,
  as: readonly string[] | null,
  args: ClaimListArguments,
) {
  return claimConnection(context, { name: `Entity.${field}`, scope: 'entity', owner: { id }, kind, as }, args);
}
