import type { ClaimGraph } from '../../model/graph-attributes.ts';
import type { Point } from '../../model/point.ts';
import { type StepTree, stepTree } from './step-tree.ts';

/**
 * A radial tree (Eades 1992): each step from the starts is a ring, and each node has the part of its ring that its branch
 * needs. Nodes that no path reaches are on a ring of their own. The same graph gives the same positions.
 */
export function radialLayout(graph: ClaimGraph, starts: readonly string[]): Map<string, Point> {
  const tree = stepTree(graph, starts);
  const radii = ringRadii(tree);
  const positions = new Map<string, Point>();
  placeBranches(tree, tree.roots, 0, 2 * Math.PI, (node, angle) => {
    const radius = radii[tree.steps.get(node) ?? 0] ?? 0;
    // from the top, clockwise
    positions.set(node, { x: radius * Math.sin(angle), y: radius * Math.cos(angle) });
  });
  return positions;
}

/** Between two rings, and between two neighbours on a ring, in units of the layout. */
const RING_GAP = 70;
const NODE_GAP = 24;
const START_GAP = 80;

/** The radius of each ring, by its step. A ring is long enough for the leaves of all branches outside of it. */
function ringRadii({ roots, leaves, rings }: StepTree): number[] {
  const total = roots.reduce((sum, root) => sum + (leaves.get(root) ?? 1), 0);
  const radii: number[] = [];
  for (const [step, count] of rings.entries()) {
    const inner = radii.at(-1) ?? -RING_GAP;
    const isSinglePoint = step === 0 && count === 1;
    const needed = isSinglePoint
      ? 0
      : (step === 0 ? START_GAP * count : (NODE_GAP * total * step) / (step + 1)) / (2 * Math.PI);
    radii.push(Math.max(isSinglePoint ? 0 : inner + RING_GAP, needed));
  }
  return radii;
}

function placeBranches(
  tree: StepTree,
  branches: readonly string[],
  from: number,
  to: number,
  place: (node: string, angle: number) => void,
): void {
  const pending = [{ branches, from, to }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const total = next.branches.reduce((sum, branch) => sum + (tree.leaves.get(branch) ?? 1), 0);
    let angle = next.from;
    for (const branch of next.branches) {
      const part = ((next.to - next.from) * (tree.leaves.get(branch) ?? 1)) / total;
      place(branch, angle + part / 2);
      pending.push({ branches: tree.children.get(branch) ?? [], from: angle, to: angle + part });
      angle += part;
    }
  }
}
