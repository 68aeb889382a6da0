import type { GraphQLSchema } from 'graphql';

import { builder } from './builder.ts';
import { canonicalIds } from './canonical-id.ts';
import { guardResolvers } from './guard.ts';
// each file adds its types and fields to the builder
import './scalar.ts';
import './partial-date.ts';
import './node.ts';
import './entity.ts';
import './country.ts';
import './partner.ts';
import './claim.ts';
import './claim-kind.ts';
import './claim-count.ts';
import './claim-relation.ts';
import './timeline.ts';
import './change.ts';
import './source.ts';
import './search.ts';
import './path.ts';
import './neighbourhood.ts';
import './shared-partner.ts';
import './graph.ts';

builder.queryType({ description: 'Who partners with whom, in which market and role, since when, and who says so.' });

/** The API. */
export const schema: GraphQLSchema = guardResolvers(canonicalIds(builder.toSchema()));
