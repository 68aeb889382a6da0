import type { ParticipantRole as ParticipantRoleName } from '../../model/role-vocabulary.ts';
import type { ClaimKind } from '../../model/vocabulary.ts';
import { builder } from '../builder.ts';
import {
  ClaimConnection,
  type ClaimListArguments,
  EnforcementConnection,
  FundingRoundConnection,
  InvestmentConnection,
  LicenceConnection,
  MembershipConnection,
  MetricConnection,
  OwnershipConnection,
  ProductOfferingConnection,
  RoleConnection,
  StatementConnection,
  claimArguments,
  claimConnection,
} from '../connection/claim-connection.ts';
import type { Context } from '../context.ts';
import { EntityConnection, entityArguments, entityConnection } from '../connection/entity-connection.ts';
import type { Arguments } from '../connection/connection.ts';
import { EntityKind, NameType, ParticipantRole } from '../enum.ts';
import { nonEmpty } from '../filter/input.ts';
import { countryById, countryOfCode, datasetById } from '../lookup.ts';
import { WITHOUT_RECORD, selectsOnly } from '../look-ahead.ts';
import {
  AliasRef,
  BankRef,
  CompanyRef,
  CountryRef,
  DatasetRef,
  EntityNameRef,
  EntityRef,
  ExchangeRef,
  InvestorRef,
  MerchantRef,
  NodeRef,
  PaymentMethodRef,
  PersonRef,
  ProductRef,
  PublicationRef,
  RegulatorRef,
  WalletRef,
} from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanClaims, scanClaimsOfKind } from '../cost/scan-claims.ts';
import { scanEntities } from '../cost/scan-entities.ts';

EntityNameRef.implement({
  description: 'Another name of an entity, with its use and language.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name. Two entities may share one.' }),
    type: t.expose('type', {
      type: NameType,
      nullable: true,
      description: 'How the entity uses the name; null if the data set does not say.',
    }),
    language: t.exposeString('language', {
      nullable: true,
      description: 'The language of the name, as a BCP 47 tag such as `zh-Hans`; null if unknown.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark, such as "misprint"; null if there is none.',
    }),
  }),
});

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
    names: t.expose('names', {
      type: [EntityNameRef],
      description: 'Names other than `name`, such as legal, former and translated ones.',
      extensions: priced({ size: 2 }),
    }),
    aliases: t.expose('names', {
      type: [AliasRef],
      description: 'The texts of `names`.',
      extensions: priced({ size: 2 }),
    }),
    description: t.exposeString('description', {
      nullable: true,
      description:
        'A text that distinguishes the entity from others of the same name. It only identifies the entity and is not a sourced fact. Null if there is none.',
    }),
    mergedIds: t.idList({
      description:
        'Ids of entities that a data set judges to be this one, sorted. Their claims are claims of this entity, and their ids find it. Empty if there are none.',
      resolve: ({ mergedIds }) => mergedIds ?? [],
    }),
    tags: t.exposeStringList('tags', { description: 'The tags of the entity, which its data sets choose.' }),
    extra: t.expose('extra', {
      type: 'JSON',
      description: 'Columns that a data set adds, by name. Empty if none are added.',
    }),
    datasets: t.field({
      type: [DatasetRef],
      description:
        'The data sets that describe the entity. The first one gives its kind, name and description, the others add names, identifiers and tags. Empty for a country that only other records refer to.',
      extensions: priced({ size: 1 }),
      resolve: ({ id, datasets }, _, context, info) => {
        const all = (ids: readonly string[]) => ids.map((dataset) => datasetById(context, dataset, info));
        if (datasets) return all(datasets);
        return context.loaders.entity.load(id).then((entity) => Promise.all(all(entity?.datasets ?? [])));
      },
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description:
        'The country in which the entity is based. A country is based in itself. Null for persons, and if unknown.',
      resolve: ({ country }, _, context, info) => {
        if (country === null) return null;
        return selectsOnly(info, WITHOUT_RECORD) ? countryOfCode(country) : countryById(context, country);
      },
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
      args: claimArgumentsAs(t.arg, 'statements', 'SPEAKER'),
      resolve: ({ id }, args, context) =>
        claimsOfKind(context, 'statements', id, 'STATEMENT', nonEmpty('as', args.as), args),
    }),
    licences: t.field({
      type: LicenceConnection,
      description: 'Claims about licences that the entity holds. For an authority, also those that it grants.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArgumentsAs(t.arg, 'licences', 'HOLDER'),
      resolve: ({ id }, args, context) =>
        claimsOfKind(context, 'licences', id, 'LICENCE', nonEmpty('as', args.as), args),
    }),
    enforcements: t.field({
      type: EnforcementConnection,
      description: 'Claims about enforcement actions against the entity. For an authority, also those that it takes.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArgumentsAs(t.arg, 'enforcement actions', 'SUBJECT'),
      resolve: ({ id }, args, context) =>
        claimsOfKind(context, 'enforcements', id, 'ENFORCEMENT', nonEmpty('as', args.as), args),
    }),
    memberships: t.field({
      type: MembershipConnection,
      description: 'Claims about schemes and associations that the entity belongs to, or about its own members.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArgumentsAs(t.arg, 'memberships', 'MEMBER'),
      resolve: ({ id }, args, context) =>
        claimsOfKind(context, 'memberships', id, 'MEMBERSHIP', nonEmpty('as', args.as), args),
    }),
    offerings: t.field({
      type: ProductOfferingConnection,
      description: 'Claims about products that the entity offers, or about who offers it.',
      extensions: priced({ scan: scanClaimsOfKind('entity') }),
      args: claimArgumentsAs(t.arg, 'offerings', 'PROVIDER'),
      resolve: ({ id }, args, context) =>
        claimsOfKind(context, 'offerings', id, 'PRODUCT_OFFERING', nonEmpty('as', args.as), args),
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
PaymentMethodRef.implement({
  ...isEntity,
  description: 'A way to pay, such as a card scheme, a bank transfer scheme or an instalment plan.',
});
ExchangeRef.implement({ ...isEntity, description: 'A market for securities or crypto assets.' });
ProductRef.implement({
  ...isEntity,
  description: 'A product or service, as distinct from the organisation that offers it.',
});
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

/** The arguments of a list of claims in which the entity may have several roles. */
function claimArgumentsAs(t: Arguments, plural: string, example: ParticipantRoleName) {
  return {
    ...claimArguments(t),
    as: t({
      type: [ParticipantRole],
      description: `Only ${plural} in which the entity has one of these roles, such as ${example}.`,
    }),
  };
}

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
