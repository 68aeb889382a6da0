import { ClaimConnection, claimArguments, claimConnection } from '../connection/claim-connection.ts';
import { EntityConnection, entityArguments, entityConnection } from '../connection/entity-connection.ts';
import { CountryRef, EntityRef, NodeRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanClaims } from '../cost/scan-claims.ts';
import { scanEntities } from '../cost/scan-entities.ts';

CountryRef.implement({
  description: 'A country.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    code: t.field({
      type: 'CountryCode',
      description: 'The ISO 3166-1 alpha-2 code. The id is the code in lower case.',
      resolve: ({ id }) => id.toUpperCase(),
    }),
    entities: t.field({
      type: EntityConnection,
      description: 'The entities that are based here, including the country itself.',
      extensions: priced({ scan: scanEntities }),
      args: entityArguments(t.arg),
      resolve: ({ id }, args, context) => entityConnection(context, 'Country.entities', id.toUpperCase(), args),
    }),
    marketClaims: t.field({
      type: ClaimConnection,
      description:
        'The claims of every kind that cover this market. `claims`, in contrast, are those in which the country itself takes part.',
      extensions: priced({ scan: scanClaims('market') }),
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(context, { name: 'Country.marketClaims', scope: 'market', owner: { id } }, args),
    }),
  }),
});
