import type { NeighbourhoodQuery } from '../../../client/client.ts';

/** What the API gives to be drawn: entities, and claims that join them. */
export type Subgraph = NeighbourhoodQuery['neighbourhood'];
export type SubgraphEntity = Subgraph['entities'][number];
export type SubgraphClaim = Subgraph['claims'][number];

export const EMPTY_SUBGRAPH: Subgraph = { entities: [], claims: [], truncated: false };
