import {
  ClaimConnection,
  PartnershipConnection,
  claimArguments,
  claimConnection,
} from '../connection/claim-connection.ts';
import { EntityConnection, entityArguments, entityConnection } from '../connection/entity-connection.ts';
import { CountryRef, EntityRef, NodeRef } from '../refs.ts';

CountryRef.implement({
  description: 'A country.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    code: t.field({
      type: 'CountryCode',
      description: 'Its code; its id is the same in lower case.',
      resolve: ({ id }) => id.toUpperCase(),
    }),
    entities: t.field({
      type: EntityConnection,
      description: 'The entities with their seat here, the country itself among them.',
      args: entityArguments(t.arg),
      resolve: ({ id }, args, context) => entityConnection(context, 'Country.entities', id.toUpperCase(), args),
    }),
    partnerships: t.field({
      type: PartnershipConnection,
      description: 'The partnerships that cover this market.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(
          context,
          { name: 'Country.partnerships', scope: 'market', owner: { id }, kind: 'PARTNERSHIP' },
          args,
        ),
    }),
    marketClaims: t.field({
      type: ClaimConnection,
      description:
        'The claims of every kind that cover this market; `claims` are those that the country itself takes part in.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(context, { name: 'Country.marketClaims', scope: 'market', owner: { id } }, args),
    }),
  }),
});
