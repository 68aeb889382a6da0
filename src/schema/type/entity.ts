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
import { priced } from '../cost/field-price.ts';
import { scanClaims, scanClaimsOfKind } from '../cost/scan-claims.ts';
import { scanEntities } from '../cost/scan-entities.ts';

AliasRef.implement({
  description: 'Another name of an entity.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name. Two entities may share one.' }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark, such as "misprint"; null if there is none.',
    }),
  }),
});

EntityRef.implement({
  description: 'A person, organisation, product or country that takes part in claims.',
  interfaces: [NodeRef],
  resolveType: ({ __typename }) => __typename,
  fields: (t) => ({
    kind: t.expose('kind', { type: EntityKind, description: 'The kind of entity. It corresponds to the type.' }),
    name: t.exposeString('name', { description: 'The usual name.' }),
    aliases: t.expose('names', {
      type: [AliasRef],
      description: 'Other names.',
      extensions: priced({ size: 2 }),
    }),
    description: t.exposeString('description', {
      nullable: true,
      description:
        'A text that distinguishes the entity from others of the same name. It only identifies the entity and is not a sourced fact.',
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description:
        'The country in which the entity is based. A country is based in itself. Null for persons, and if unknown.',
      resolve: ({ country }, _, context) => (country === null ? null : countryById(context, country)),
    }),
    claims: t.field({
      type: ClaimConnection,
      description: 'The claims in which the entity takes part.',
      extensions: priced({ scan: scanClaims('entity') }),
      args: {
        ...claimArguments(t.arg),
        as: t.arg({ type: [ParticipantRole], description: 'Only claims in which the entity has one of these roles.' }),
      },
      resolve: ({ id }, args, context) =>
        claimConnection(context, { name: 'Entity.claims', scope: 'entity', owner: { id } }, args),
    }),
    owners: t.field({
      type: OwnershipConnection,
      description: 'Claims about who owns shares of the entity.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'owners', id, 'OWNERSHIP', ['OWNED'], args),
    }),
    holdings: t.field({
      type: OwnershipConnection,
      description: 'Claims about whose shares the entity owns.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'holdings', id, 'OWNERSHIP', ['OWNER'], args),
    }),
    investors: t.field({
      type: InvestmentConnection,
      description: 'Claims about who invested in the entity.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'investors', id, 'INVESTMENT', ['INVESTEE'], args),
    }),
    investments: t.field({
      type: InvestmentConnection,
      description: 'Claims about where the entity invested.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'investments', id, 'INVESTMENT', ['INVESTOR'], args),
    }),
    fundingRounds: t.field({
      type: FundingRoundConnection,
      description:
        'Claims about funding rounds of the entity. Competing accounts of one round are separate claims: never add up their amounts.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'fundingRounds', id, 'FUNDING_ROUND', ['ISSUER'], args),
    }),
    roles: t.field({
      type: RoleConnection,
      description: 'For a person, the positions held. For an organisation, the people who held positions in it.',
      extensions: priced({ scan: scanClaimsOfKind('entity'), maxPage: 5 }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'roles', id, 'ROLE', null, args),
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'Statements by the entity, about it, or published in it.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: {
        ...claimArguments(t.arg),
        as: t.arg({
          type: [ParticipantRole],
          description: 'Only statements in which the entity has one of these roles, such as SPEAKER.',
        }),
      },
      resolve: ({ id }, args, context) =>
        claimsOfKind(context, 'statements', id, 'STATEMENT', nonEmpty('as', args.as), args),
    }),
    metrics: t.field({
      type: MetricConnection,
      description: 'Figures about the entity, or given by it.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) => claimsOfKind(context, 'metrics', id, 'METRIC', null, args),
    }),
  }),
});

const isEntity = { interfaces: [NodeRef, EntityRef] };

CompanyRef.implement({ ...isEntity, description: 'An organisation that no other type describes better.' });
BankRef.implement({ ...isEntity, description: 'A bank.' });
WalletRef.implement({
  ...isEntity,
  description: 'A payment wallet or its network, as distinct from the company that runs it.',
});
PersonRef.implement({ ...isEntity, description: 'A person.' });
MerchantRef.implement({ ...isEntity, description: 'A business that accepts payments from customers.' });
InvestorRef.implement({ ...isEntity, description: 'An organisation that is on record mainly as an investor.' });
RegulatorRef.implement({ ...isEntity, description: 'A public authority.' });
PublicationRef.implement({ ...isEntity, description: 'A newspaper, magazine or website that takes part in a claim.' });

builder.queryField('entities', (t) =>
  t.field({
    type: EntityConnection,
    description: 'All entities, or those that meet the conditions.',
    extensions: priced({ fixed: 50, scan: scanEntities }),
    args: entityArguments(t.arg),
    resolve: (_, args, context) => entityConnection(context, 'Query.entities', null, args),
  }),
);

function claimsOfKind(
  context: Context,
  field: string,
  id: string,
  kind: ClaimKind,
  as: readonly string[] | null,
  args: ClaimListArguments,
) {
  return claimConnection(context, { name: `Entity.${field}`, scope: 'entity', owner: { id }, kind, as }, args);
}
