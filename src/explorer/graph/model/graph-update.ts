import type { ParticipantRole } from '../../../client/client.ts';
import { initialPosition } from '../layout/initial-layout.ts';
import { claimCountsByEntity, distinctParticipants } from './claims-by-entity.ts';
import type { ClaimAttributes, ClaimGraph, Visibility } from './graph-attributes.ts';
import type { Point } from './point.ts';
import type { Subgraph, SubgraphClaim, SubgraphEntity } from './subgraph.ts';

export interface VisibleCounts {
  /** Entities and hyperedges. */
  readonly nodes: number;
  readonly entities: number;
  readonly claims: number;
}

/**
 * Adds the nodes and edges that are new, hidden, and returns the keys of the nodes.
 *
 * @param places where nodes were before; others start near their neighbours
 */
export function addSubgraph(
  graph: ClaimGraph,
  { entities, claims }: Subgraph,
  places: ReadonlyMap<string, Point> = new Map(),
): string[] {
  const newEntities = entities.filter(({ id }) => !graph.hasNode(id));
  const neighbours = newEntities.length > 0 ? neighboursByEntity(claims) : new Map<string, string[]>();
  for (const entity of newEntities) addEntity(graph, entity, neighbours.get(entity.id) ?? [], places.get(entity.id));
  const newNodes = newEntities.map(({ id }) => id).filter((id) => !places.has(id));
  for (const claim of claims) {
    if (graph.hasNode(claim.id) || graph.hasEdge(claim.id)) continue;
    if (distinctParticipants(claim).length === 2) addBinaryEdge(graph, claim);
    else {
      addHyperedge(graph, claim, places.get(claim.id));
      if (!places.has(claim.id)) newNodes.push(claim.id);
    }
  }
  return newNodes;
}

/** Removes the nodes and edges that are not in the subgraph, and returns where the nodes were. */
export function dropMissing(graph: ClaimGraph, subgraph: Subgraph): Map<string, Point> {
  const ids = subgraphIds(subgraph);
  const missing = graph.nodes().filter((node) => !ids.has(node));
  const removed = missing.length > MAX_SINGLE_DROPS ? graph.nodes() : missing;
  const places = new Map(
    removed.map((node) => {
      const { x, y, loose } = graph.getNodeAttributes(node);
      return [node, loose ?? { x, y }] as const;
    }),
  );
  // The renderer indexes the whole graph again for each node that is dropped. What stays is added again.
  if (removed.length > missing.length) graph.clear();
  else for (const node of removed) graph.dropNode(node);
  for (const [edge, claim] of graph.mapEdges((key, data) => [key, data.claim] as const)) {
    if (!ids.has(claim)) graph.dropEdge(edge);
  }
  return places;
}

const MAX_SINGLE_DROPS = 12;

/** Makes visible the nodes and edges of the subgraph, and only those. */
export function showSubgraph(graph: ClaimGraph, subgraph: Subgraph): VisibleCounts {
  const ids = subgraphIds(subgraph);
  const counts = claimCountsByEntity(subgraph);
  const shown = { nodes: 0, entities: 0, claims: new Set<string>() };
  // Changed in place: one graphology event for each of thousands of nodes would delay the frame.
  graph.forEachNode((node, data) => {
    data.visibility = visibilityIf(ids.has(node));
    if (data.type === 'entity') data.claims = counts.get(node) ?? 0;
    if (data.visibility === 'hidden') return;
    shown.nodes += 1;
    if (data.type === 'entity') shown.entities += 1;
  });
  graph.forEachEdge((_edge, data, source, target) => {
    data.visibility = visibilityIf(ids.has(data.claim) && ids.has(source) && ids.has(target));
    if (data.visibility === 'visible') shown.claims.add(data.claim);
  });
  return { ...shown, claims: shown.claims.size };
}

/** For each entity the entities that it shares a claim with, once for each such claim. */
function neighboursByEntity(claims: readonly SubgraphClaim[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  for (const claim of claims) {
    const participants = distinctParticipants(claim);
    for (const entity of participants) {
      const ids = neighbours.get(entity) ?? [];
      ids.push(...participants.filter((id) => id !== entity));
      neighbours.set(entity, ids);
    }
  }
  return neighbours;
}

function addEntity(
  graph: ClaimGraph,
  { id, kind, name }: SubgraphEntity,
  neighbours: readonly string[],
  place?: Point,
): void {
  const { x, y } = place ?? initialPosition(id, positionsOf(graph, neighbours));
  graph.addNode(id, { type: 'entity', kind, name, claims: 0, x, y, visibility: 'hidden' });
}

/** A node for the claim and a link to each participant. */
function addHyperedge(graph: ClaimGraph, claim: SubgraphClaim, place?: Point): void {
  const { id } = claim;
  const participants = distinctParticipants(claim);
  const { x, y } = place ?? initialPosition(id, positionsOf(graph, participants));
  graph.addNode(id, { type: 'claim', ...claimAttributes(claim), x, y, visibility: 'hidden' });
  for (const entity of participants) {
    graph.addDirectedEdgeWithKey(hyperedgeLinkKey(id, entity), id, entity, {
      ...claimAttributes(claim),
      claim: id,
      directed: isObjectOf(claim, entity),
      visibility: 'hidden',
    });
  }
}

function addBinaryEdge(graph: ClaimGraph, claim: SubgraphClaim): void {
  // The object of the claim becomes the target.
  const [source, target] = distinctParticipants(claim).toSorted(
    (a, b) => Number(isObjectOf(claim, a)) - Number(isObjectOf(claim, b)),
  );
  if (source === undefined || target === undefined) return;
  graph.addDirectedEdgeWithKey(claim.id, source, target, {
    ...claimAttributes(claim),
    claim: claim.id,
    directed: isObjectOf(claim, target),
    visibility: 'hidden',
  });
}

function positionsOf(graph: ClaimGraph, nodes: readonly string[]): Point[] {
  return nodes.filter((node) => graph.hasNode(node)).map((node) => graph.getNodeAttributes(node));
}

function claimAttributes({ kind, status, confidence }: SubgraphClaim): ClaimAttributes {
  return { kind, status, confidence };
}

function hyperedgeLinkKey(claim: string, entity: string): string {
  return `${claim} ${entity}`;
}

/** In "A owns B", B is the object. */
function isObjectOf({ participants }: SubgraphClaim, entity: string): boolean {
  return participants.some((participant) => participant.entity.id === entity && OBJECT_ROLES.has(participant.role));
}

const OBJECT_ROLES: ReadonlySet<ParticipantRole> = new Set(['OWNED', 'INVESTEE', 'TARGET', 'ORGANISATION']);

function subgraphIds({ entities, claims }: Subgraph): Set<string> {
  return new Set([...entities, ...claims].map(({ id }) => id));
}

function visibilityIf(shown: boolean): Visibility {
  return shown ? 'visible' : 'hidden';
}
