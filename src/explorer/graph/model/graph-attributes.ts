import type { MultiDirectedGraph } from 'graphology';

import type { ClaimKind, ClaimStatus, EntityKind } from '../../../client/client.ts';
import type { Point } from './point.ts';

export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** A node is an entity, or a claim that does not have exactly two participants (a hyperedge). Keys are ids. */
export type NodeAttributes = NodePosition & NodePaint & (EntityNode | HyperedgeNode);

interface NodePosition {
  x: number;
  y: number;
  /** The layout does not move it. */
  pinned?: boolean;
  /** The position that the layout gave a pinned node. It returns there when it is no longer pinned. */
  loose?: Point;
  /** Somebody is dragging it. */
  dragged?: boolean;
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

interface Painted {
  /** The visibility that it was painted with. */
  painted?: Visibility;
}

/** What the renderer computes once and sigma reads in every frame. */
interface NodePaint extends Painted {
  size?: number;
  color?: string;
  rim?: string;
  shapeCode?: number;
  opacity?: number;
}

interface EdgePaint extends Painted {
  size?: number;
  color?: string;
  opacity?: number;
  head?: string;
  dash?: number;
  gap?: number;
}
