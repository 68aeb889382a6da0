import { builder } from '../../builder.ts';
import {
  AcquisitionConnection,
  MarketPresenceConnection,
  PartnershipConnection,
  claimArguments,
  claimConnection,
} from '../../connection/claim-connection.ts';
import { ParticipantRole } from '../../enum.ts';
import { nonEmpty } from '../../filter/input.ts';
import { CountryRef, EntityRef } from '../../refs.ts';
import { priced } from '../../cost/field-price.ts';
import { scanClaimsOfKind, scanClaimsOfKindOrMarket } from '../../cost/scan-claims.ts';

/* Lists of claims that mean something else for a country: the claims that cover it as a market. */

builder.interfaceFields(EntityRef, (t) => ({
  partnerships: t.field({
    type: PartnershipConnection,
    description:
      'The partnerships in which the entity takes part. For a country, those that cover it as a market. `partners` lists the other participants.',
    extensions: priced({ scan: scanClaimsOfKindOrMarket }),
    args: claimArguments(t.arg),
    resolve: ({ id }, args, context) =>
      claimConnection(
        context,
        { name: 'Entity.partnerships', scope: 'entity', owner: { id }, kind: 'PARTNERSHIP' },
        args,
      ),
  }),
  acquisitions: t.field({
    type: AcquisitionConnection,
    description: 'Claims about acquisitions by the entity, or of it, or in which it sells.',
    extensions: priced({ scan: scanClaimsOfKind('entity') }),
    args: {
      ...claimArguments(t.arg),
      as: t.arg({
        type: [ParticipantRole],
        description: 'Only acquisitions in which the entity has one of these roles, such as BUYER.',
      }),
    },
    resolve: ({ id }, args, context) =>
      claimConnection(
        context,
        {
          name: 'Entity.acquisitions',
          scope: 'entity',
          owner: { id },
          kind: 'ACQUISITION',
          as: nonEmpty('as', args.as),
        },
        args,
      ),
  }),
  marketPresences: t.field({
    type: MarketPresenceConnection,
    description:
      'Claims about where the entity is available, or will be. For a country, about what is available there.',
    extensions: priced({ scan: scanClaimsOfKindOrMarket }),
    args: claimArguments(t.arg),
    resolve: ({ id }, args, context) =>
      claimConnection(
        context,
        { name: 'Entity.marketPresences', scope: 'entity', owner: { id }, kind: 'MARKET_PRESENCE' },
        args,
      ),
  }),
}));

builder.objectFields(CountryRef, (t) => ({
  partnerships: t.field({
    type: PartnershipConnection,
    description: 'The partnerships that cover this market.',
    extensions: priced({ scan: scanClaimsOfKind('market') }),
    args: claimArguments(t.arg),
    resolve: ({ id }, args, context) =>
      claimConnection(
        context,
        { name: 'Country.partnerships', scope: 'market', owner: { id }, kind: 'PARTNERSHIP' },
        args,
      ),
  }),
  marketPresences: t.field({
    type: MarketPresenceConnection,
    description: 'Claims about what is available in this market, or will be.',
    extensions: priced({ scan: scanClaimsOfKind('market') }),
    args: claimArguments(t.arg),
    resolve: ({ id }, args, context) =>
      claimConnection(
        context,
        { name: 'Country.marketPresences', scope: 'market', owner: { id }, kind: 'MARKET_PRESENCE' },
        args,
      ),
  }),
}));
