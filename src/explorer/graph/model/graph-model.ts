import { MultiDirectedGraph } from 'graphology';

import type { ClaimKind, ClaimStatus, EntityKind, ParticipantRole } from '../../../client/client.ts';
import { type Point, placeOf } from '../layout/initial-layout.ts';
import type { Subgraph, SubgraphClaim, SubgraphEntity } from './subgraph.ts';

/** What is a node: an entity, or a claim of one participant or of three and more. Keys are ids. */
export type NodeAttributes = Place & PaintedNode & (EntityNode | HyperedgeNode);

interface Place {
  x: number;
  y: number;
  /** It stays where it was put. */
  readonly pinned?: boolean;
  visibility: Visibility;
}

interface EntityNode {
  readonly type: 'entity';
  readonly kind: EntityKind;
  readonly name: string;
  /** Of how many claims that are shown. */
  claims: number;
}

interface HyperedgeNode extends ClaimAttributes {
  readonly type: 'claim';
}

/** A claim of two is one edge between them; any other has one to each of its participants. */
export interface EdgeAttributes extends ClaimAttributes, PaintedEdge {
  readonly claim: string;
  /** It leads to whom something is done: the owned, the bought, the organisation that is headed. */
  readonly directed: boolean;
  visibility: Visibility;
}

/** What the renderer has made of it, once for many frames. */
interface PaintedNode {
  size?: number;
  color?: string;
  rim?: string;
  form?: number;
  opacity?: number;
}

interface PaintedEdge {
  size?: number;
  color?: string;
  opacity?: number;
  head?: string;
  dash?: number;
  gap?: number;
}

/** What of a claim is to be seen. */
export interface ClaimAttributes {
  readonly kind: ClaimKind;
  readonly status: ClaimStatus;
  readonly confidence: number;
}

export type Visibility = 'visible' | 'hidden';

export type ClaimGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** Everything that was shown in this view so far, in its place; what is shown now is visible. */
export interface GraphModel {
  readonly graph: ClaimGraph;
  /** Puts in what is new, near what it belongs to, and says which nodes are. Nothing that is there moves. */
  add(subgraph: Subgraph): readonly string[];
  /** Takes out what is not in the subgraph. */
  keep(subgraph: Subgraph): void;
  /** Makes visible what is in the subgraph, and nothing else; gives how much of it is drawn now. */
  show(subgraph: Subgraph): VisibleCounts;
  clear(): void;
  /** Calls back whenever something else is shown; gives a function that ends it. */
  watch(onShown: () => void): () => void;
}

export type Pins = Readonly<Record<string, Point>>;

export interface VisibleCounts {
  /** Entities, and claims of other than two. */
  readonly nodes: number;
  readonly entities: number;
  readonly claims: number;
}

/** `pins` are where some entities have to be. */
export function createGraphModel(pins: Pins = {}): GraphModel {
  const graph: ClaimGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>();
  const watching = new Set<() => void>();
  return {
    graph,
    add: (subgraph) => add(graph, subgraph, pins),
    keep: (subgraph) => keep(graph, subgraph),
    show(subgraph) {
      const drawn = show(graph, subgraph);
      for (const onShown of watching) onShown();
      return drawn;
    },
    watch(onShown) {
      watching.add(onShown);
      return () => watching.delete(onShown);
    },
    clear: () => graph.clear(),
  };
}

/** True for a claim that is drawn as one edge. */
export function isBinary({ participants }: Pick<SubgraphClaim, 'participants'>): boolean {
  return participants.length === 2;
}

function add(graph: ClaimGraph, { entities, claims }: Subgraph, pins: Pins): string[] {
  const neighbours = neighboursOf(claims);
  const freshEntities = entities.filter(({ id }) => !graph.hasNode(id));
  for (const entity of freshEntities) addEntity(graph, entity, neighbours.get(entity.id) ?? [], pins[entity.id]);
  const fresh = freshEntities.map(({ id }) => id);
  for (const claim of claims) {
    if (graph.hasNode(claim.id) || graph.hasEdge(claim.id)) continue;
    if (isBinary(claim)) addBinaryEdge(graph, claim);
    else {
      addHyperedge(graph, claim);
      fresh.push(claim.id);
    }
  }
  return fresh;
}

/** Entities by those that they share a claim with. */
function neighboursOf(claims: readonly SubgraphClaim[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const { participants } of claims) {
    for (const { entity } of participants) {
      const others = neighbours.get(entity.id) ?? [];
      others.push(...participants.map((other) => other.entity.id).filter((id) => id !== entity.id));
      neighbours.set(entity.id, others);
    }
  }
  return neighbours;
}

function addEntity(
  graph: ClaimGraph,
  { id, kind, name }: SubgraphEntity,
  neighbours: readonly string[],
  pin?: Point,
): void {
  const { x, y } = pin ?? placeOf(id, placed(graph, neighbours));
  const pinned = pin !== undefined;
  graph.addNode(id, { type: 'entity', kind, name, claims: 0, x, y, pinned, visibility: 'hidden' });
}

function addHyperedge(graph: ClaimGraph, claim: SubgraphClaim): void {
  const { id, participants } = claim;
  const ids = participants.map(({ entity }) => entity.id);
  graph.addNode(id, {
    type: 'claim',
    ...claimAttributes(claim),
    ...placeOf(id, placed(graph, ids)),
    visibility: 'hidden',
  });
  for (const { entity, role } of participants) {
    graph.addDirectedEdgeWithKey(hyperedgeLinkKey(id, entity.id), id, entity.id, {
      ...claimAttributes(claim),
      claim: id,
      directed: isObjectRole(role),
      visibility: 'hidden',
    });
  }
}

function addBinaryEdge(graph: ClaimGraph, claim: SubgraphClaim): void {
  // the one that something is done to comes last
  const [source, target] = claim.participants.toSorted(
    (a, b) => Number(isObjectRole(a.role)) - Number(isObjectRole(b.role)),
  );
  if (!source || !target) return;
  graph.addDirectedEdgeWithKey(claim.id, source.entity.id, target.entity.id, {
    ...claimAttributes(claim),
    claim: claim.id,
    directed: isObjectRole(target.role),
    visibility: 'hidden',
  });
}

function placed(graph: ClaimGraph, ids: readonly string[]): Point[] {
  return ids.filter((id) => graph.hasNode(id)).map((id) => graph.getNodeAttributes(id));
}

function claimAttributes({ kind, status, confidence }: SubgraphClaim): ClaimAttributes {
  return { kind, status, confidence };
}

function hyperedgeLinkKey(claim: string, entity: string): string {
  return `${claim} ${entity}`;
}

function isObjectRole(role: ParticipantRole): boolean {
  return role === 'OWNED' || role === 'INVESTEE' || role === 'TARGET' || role === 'ORGANISATION';
}

function keep(graph: ClaimGraph, subgraph: Subgraph): void {
  const ids = idsOf(subgraph);
  for (const node of graph.nodes()) if (!ids.has(node)) graph.dropNode(node);
  for (const [edge, { claim }] of edgesOf(graph)) if (!ids.has(claim)) graph.dropEdge(edge);
}

function show(graph: ClaimGraph, subgraph: Subgraph): VisibleCounts {
  const ids = idsOf(subgraph);
  const counts = claimCounts(subgraph);
  // in place and without a word of it for each: there may be thousands, and who draws them is told once
  graph.forEachNode((node, data) => {
    data.visibility = visibilityOf(ids.has(node));
    if (data.type === 'entity') data.claims = counts.get(node) ?? 0;
  });
  graph.forEachEdge((_edge, data, source, target) => {
    data.visibility = visibilityOf(ids.has(data.claim) && ids.has(source) && ids.has(target));
  });
  return {
    nodes: graph.filterNodes((_node, { visibility }) => visibility === 'visible').length,
    entities: graph.filterNodes((_node, data) => data.type === 'entity' && data.visibility === 'visible').length,
    claims: new Set(edgesOf(graph).flatMap(([, { claim, visibility }]) => (visibility === 'visible' ? [claim] : [])))
      .size,
  };
}

function idsOf({ entities, claims }: Subgraph): Set<string> {
  return new Set([...entities, ...claims].map(({ id }) => id));
}

/** Of how many claims each entity is. */
export function claimCounts({ claims }: Subgraph): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { participants } of claims) {
    for (const { entity } of participants) counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1);
  }
  return counts;
}

function visibilityOf(shown: boolean): Visibility {
  return shown ? 'visible' : 'hidden';
}

function edgesOf(graph: ClaimGraph): [string, EdgeAttributes][] {
  return graph.mapEdges((edge, data) => [edge, data]);
}
