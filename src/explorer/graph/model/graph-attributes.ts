import type { MultiDirectedGraph } from 'graphology';

import type { ClaimKind, ClaimStatus, EntityKind } from '../../../client/client.ts';

export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A node is an entity, or a claim that does not have exactly two participants (a hyperedge). Keys are ids. */
export type NodeAttributes = NodePosition & NodePaint & (EntityNode | HyperedgeNode);

interface NodePosition {
  x: number;
  y: number;
  /** The layout does not move it. */
  readonly pinned?: boolean;
  visibility: Visibility;
}

interface EntityNode {
  readonly type: 'entity';
  readonly kind: EntityKind;
  readonly name: string;
  /** How many visible claims it takes part in. */
  claims: number;
}

interface HyperedgeNode extends ClaimAttributes {
  readonly type: 'claim';
}

/** A claim of two participants, or a hyperedge link: from the node of a claim to one of its participants. */
export interface EdgeAttributes extends ClaimAttributes, EdgePaint {
  readonly claim: string;
  /** The target is the object of the claim: the company that is owned, acquired, funded or headed. */
  readonly directed: boolean;
  visibility: Visibility;
}

/** Visual attributes of a claim. */
export interface ClaimAttributes {
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly confidence: number;
}

export type Visibility = 'visible' | 'hidden';

/** What the renderer computes once and sigma reads in every frame. */
interface NodePaint {
  size?: number;
  color?: string;
  rim?: string;
  shapeCode?: number;
  opacity?: number;
}

interface EdgePaint {
  size?: number;
  color?: string;
  opacity?: number;
  head?: string;
  dash?: number;
  gap?: number;
}
