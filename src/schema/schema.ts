import type { GraphQLSchema } from 'graphql';

import { builder } from './builder.ts';
import { canonicalIds } from './filter/canonical-id.ts';
import { withFederation } from './federation.ts';
import { requirePrices } from './cost/price.ts';
import { wrapResolvers } from './cost/wrap-resolvers.ts';
// each file adds its types and fields to the builder
import './scalar.ts';
import './type/partial-date.ts';
import './type/node.ts';
import './type/entity.ts';
import './type/identifier.ts';
import './type/country.ts';
import './type/market/market-list.ts';
import './type/partner.ts';
import './type/ownership/ultimate-owner.ts';
import './type/ownership/group.ts';
import './type/claim.ts';
import './type/claim-part.ts';
import './type/claim-revision.ts';
import './type/deal-claim.ts';
import './type/standing-claim.ts';
import './type/account-claim.ts';
import './type/claim-count.ts';
import './type/claim-growth.ts';
import './type/relation/claim-relation.ts';
import './type/relation/rival-accounts.ts';
import './type/timeline.ts';
import './type/change.ts';
import './type/source.ts';
import './type/record-count.ts';
import './type/search.ts';
import './type/match/match.ts';
import './type/path/path-query.ts';
import './type/path/neighbourhood.ts';
import './type/shared-partner.ts';
import './type/identity/duplicate.ts';
import './type/dataset.ts';
import './type/graph.ts';

builder.queryType({
  description: 'Who partners with whom, in which market and role, since when, and which sources say so.',
});

/** The schema of the API. */
export const schema: GraphQLSchema = ready(builder.toSchema());

/** The schema with the fields that a gateway needs. */
export function subgraphSchema(): GraphQLSchema {
  return ready(withFederation(builder.toSchema()));
}

function ready(built: GraphQLSchema): GraphQLSchema {
  return wrapResolvers(canonicalIds(requirePrices(built)));
}
