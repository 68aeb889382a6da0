import { CLAIM_KINDS } from '../../claim/vocabulary.ts';
import type { ClaimGraph } from '../model/graph-attributes.ts';
import { createCurve, pointOnCurve } from '../render/curve.ts';
import type { PaintState } from '../render/paint.ts';
import type { Projection } from '../render/projection.ts';
import { type Frame, isInFrame } from './label-placement.ts';
import type { LineLabelRequest } from './line-labels.ts';

/**
 * The kinds of the visible claims, at the middles of their lines or at their nodes: of those of what is focused or
 * selected, or else of all if the state says so.
 */
export function lineLabelRequests(
  graph: ClaimGraph,
  state: PaintState,
  { toScreen }: Projection,
  bendOf: (edge: string) => number,
  viewport: Frame,
): LineLabelRequest[] {
  const marked = markedKeys(state);
  if (marked.size === 0 && !state.lineLabels) return [];
  const near: LineLabelRequest[] = [];
  const others: LineLabelRequest[] = [];
  const add = (key: string, text: string, at: { readonly x: number; readonly y: number }, isNear: boolean): void => {
    if (isInFrame(at, viewport)) (isNear ? near : others).push({ key, text, ...at });
  };
  graph.forEachEdge((edge, { claim, kind, visibility }, source, target, from, to) => {
    if (visibility === 'hidden' || claim !== edge) return;
    const isNear = marked.has(claim) || marked.has(source) || marked.has(target);
    if (!isNear && !state.lineLabels) return;
    const middle = pointOnCurve(createCurve(toScreen(from), toScreen(to), bendOf(edge)), 0.5);
    add(claim, CLAIM_KINDS[kind].one, middle, isNear);
  });
  graph.forEachNode((node, data) => {
    if (data.type !== 'claim' || data.visibility === 'hidden') return;
    const isNear = marked.has(node) || graph.someNeighbor(node, (neighbour) => marked.has(neighbour));
    if (isNear || state.lineLabels) add(node, CLAIM_KINDS[data.kind].one, toScreen(data), isNear);
  });
  return state.lineLabels ? [...near, ...others] : near;
}

function markedKeys({ focused, selected, selection }: PaintState): Set<string> {
  return new Set([...selection, ...[focused, selected].filter((key) => key !== null)]);
}
