import type { NeighbourhoodQuery } from '../../../client/client.ts';

/** Entities and the claims between them, as the API returns them. */
export type Subgraph = NeighbourhoodQuery['neighbourhood'];
export type SubgraphEntity = Subgraph['entities'][number];
export type SubgraphClaim = Subgraph['claims'][number];

export const EMPTY_SUBGRAPH: Subgraph = { entities: [], claims: [], truncated: false };
