import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** Nodes are known by their index. */
export interface LayoutInput {
  /** x, y, x, y … */
  readonly positions: Float32Array;
  /** Radii, in the units of the positions. */
  readonly sizes: Float32Array;
  /** 1 for a node that does not move. */
  readonly fixed: Uint8Array;
  /** Source, target, source, target … */
  readonly edges: Uint32Array;
}

export interface LayoutRun {
  /** Runs up to this many iterations. */
  step(iterations: number): void;
  /** The layout has converged, or has reached the maximum number of iterations. */
  readonly settled: boolean;
  /** x, y, x, y … */
  positions(): Float32Array<ArrayBuffer>;
}

/**
 * ForceAtlas2 (Jacomy et al. 2014, PLoS ONE 9(6)). First the nodes spread until they converge, then overlapping nodes
 * separate. The end depends on the movement of the nodes, not on time, so the same input gives the same layout anywhere.
 */
export function createLayoutRun({ positions, sizes, fixed, edges }: LayoutInput): LayoutRun {
  const count = sizes.length;
  const nodes = nodeMatrix(positions, sizes, fixed, edges);
  const links = edgeMatrix(edges);
  const maxSteps = maxStepsFor(count);
  const maxSpreadSteps = Math.round(maxSteps * 0.8);
  const previous = Float32Array.from(positions);
  let steps = 0;
  /** Once `SETTLE_STEPS` is reached, it counts the steps of the separation too. */
  let convergedSteps = 0;

  return {
    step(iterations) {
      for (let iteration = 0; iteration < iterations && !this.settled; iteration++) {
        const separating = steps >= maxSpreadSteps || convergedSteps >= SETTLE_STEPS;
        iterate({ ...SETTINGS, barnesHutOptimize: count > 800, adjustSizes: separating }, nodes, links);
        steps += 1;
        if (relativeMovement(nodes, previous) < CONVERGED_MOVEMENT) convergedSteps += 1;
        else if (convergedSteps < SETTLE_STEPS) convergedSteps = 0;
      }
    },
    get settled() {
      return count < 2 || steps >= maxSteps || convergedSteps >= SETTLE_STEPS + SEPARATION_STEPS;
    },
    positions() {
      const result = new Float32Array(2 * count);
      for (let node = 0; node < count; node++) {
        result[2 * node] = nodes[node * NODE_WIDTH] ?? 0;
        result[2 * node + 1] = nodes[node * NODE_WIDTH + 1] ?? 0;
      }
      return result;
    },
  };
}

const SETTINGS = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 1,
  scalingRatio: 10,
  strongGravityMode: true,
  gravity: 0.05,
  slowDown: 1,
  barnesHutOptimize: false,
  barnesHutTheta: 0.7,
};

/** Mean movement of a node in a step, as a fraction of the radius of the graph, below which nobody sees it. */
const CONVERGED_MOVEMENT = 0.000_4;
/** Consecutive converged steps that end the spreading. */
const SETTLE_STEPS = 12;
/** Converged steps of the separation of overlapping nodes. */
const SEPARATION_STEPS = 60;

/** The row of a node in the library: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. */
const NODE_WIDTH = 10;
const MASS = 6;
const FIXED = 9;
const EDGE_WIDTH = 3;

function maxStepsFor(count: number): number {
  return count > 1_000 ? 350 : 700;
}

function nodeMatrix(positions: Float32Array, sizes: Float32Array, fixed: Uint8Array, edges: Uint32Array): Float32Array {
  const nodes = new Float32Array(sizes.length * NODE_WIDTH);
  for (let node = 0; node < sizes.length; node++) {
    nodes.set([positions[2 * node] ?? 0, positions[2 * node + 1] ?? 0], node * NODE_WIDTH);
    nodes.set([1, 1, sizes[node] ?? 1, fixed[node] ?? 0], node * NODE_WIDTH + MASS);
  }
  for (const end of edges) nodes[end * NODE_WIDTH + MASS] = (nodes[end * NODE_WIDTH + MASS] ?? 0) + 1;
  return nodes;
}

/** The row of an edge: offsets of the two nodes, weight. */
function edgeMatrix(edges: Uint32Array): Float32Array {
  const links = new Float32Array((edges.length / 2) * EDGE_WIDTH);
  for (let edge = 0; edge < edges.length / 2; edge++) {
    const offsets = [(edges[2 * edge] ?? 0) * NODE_WIDTH, (edges[2 * edge + 1] ?? 0) * NODE_WIDTH];
    links.set([...offsets, 1], edge * EDGE_WIDTH);
  }
  return links;
}

/** Mean movement of the free nodes over the mean distance from the origin. Copies the positions to `previous`. */
function relativeMovement(nodes: Float32Array, previous: Float32Array): number {
  let movement = 0;
  let radius = 0;
  let free = 0;
  for (let row = 0; row < nodes.length; row += NODE_WIDTH) {
    const [x, y] = [nodes[row] ?? 0, nodes[row + 1] ?? 0];
    const at = (row / NODE_WIDTH) * 2;
    radius += Math.hypot(x, y);
    if (nodes[row + FIXED] !== 1) {
      free += 1;
      movement += Math.hypot(x - (previous[at] ?? 0), y - (previous[at + 1] ?? 0));
    }
    previous[at] = x;
    previous[at + 1] = y;
  }
  return free === 0 || radius === 0 ? 0 : movement / free / (radius / (nodes.length / NODE_WIDTH));
}
