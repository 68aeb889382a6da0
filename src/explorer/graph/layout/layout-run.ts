import iterate from 'graphology-layout-forceatlas2/iterate.js';

/** What a layout starts from: nodes by place in the lists, edges as pairs of such places. */
export interface LayoutInput {
  /** x, y, x, y … */
  readonly places: Float32Array;
  /** Radii, in the units of the places. */
  readonly sizes: Float32Array;
  /** 1 for what stays where it is. */
  readonly fixed: Uint8Array;
  readonly edges: Uint32Array;
}

export interface LayoutRun {
  /** Moves everything on by some steps. */
  step(steps: number): void;
  /** Nothing moves any more, or has moved for long enough. */
  readonly settled: boolean;
  /** x, y, x, y … */
  places(): Float32Array<ArrayBuffer>;
}

/*
 * ForceAtlas2 (Jacomy et al. 2014, PLoS ONE 9(6)). The same input gives the same picture on any machine: how many steps
 * there are depends on how far things moved, not on how long it took.
 */
export function createLayoutRun({ places, sizes, fixed, edges }: LayoutInput): LayoutRun {
  const count = sizes.length;
  const nodes = nodeMatrix(places, sizes, fixed, edges);
  const links = edgeMatrix(edges);
  const limit = stepLimit(count);
  const spreading = Math.round(limit * 0.8);
  const before = Float32Array.from(places);
  let steps = 0;
  let still = 0;

  return {
    step(more) {
      for (let step = 0; step < more && !this.settled; step++) {
        const parting = steps >= spreading || still >= STILL;
        iterate({ ...SETTINGS, barnesHutOptimize: count > 800, adjustSizes: parting }, nodes, links);
        steps += 1;
        if (movement(nodes, before) < QUIET) still += 1;
        else if (still < STILL) still = 0;
      }
    },
    get settled() {
      return count < 2 || steps >= limit || still >= STILL + PARTING;
    },
    places() {
      const out = new Float32Array(2 * count);
      for (let node = 0; node < count; node++) {
        out[2 * node] = nodes[node * WIDTH] ?? 0;
        out[2 * node + 1] = nodes[node * WIDTH + 1] ?? 0;
      }
      return out;
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

/** Mean way of a node in a step, as a part of the radius of the picture, below which it looks at rest. */
const QUIET = 0.000_4;
/** So many quiet steps in a row end the spreading; after it nodes that overlap part. */
const STILL = 12;
const PARTING = 60;

/** As the library lays a node out: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed. */
const WIDTH = 10;
const FIXED = 9;

function stepLimit(count: number): number {
  return count > 1_000 ? 350 : 700;
}

function nodeMatrix(places: Float32Array, sizes: Float32Array, fixed: Uint8Array, edges: Uint32Array): Float32Array {
  const nodes = new Float32Array(sizes.length * WIDTH);
  for (let node = 0; node < sizes.length; node++) {
    nodes.set([places[2 * node] ?? 0, places[2 * node + 1] ?? 0], node * WIDTH);
    nodes.set([1, 1, sizes[node] ?? 1, fixed[node] ?? 0], node * WIDTH + 6);
  }
  for (const end of edges) nodes[end * WIDTH + 6] = (nodes[end * WIDTH + 6] ?? 0) + 1;
  return nodes;
}

function edgeMatrix(edges: Uint32Array): Float32Array {
  const links = new Float32Array((edges.length / 2) * 3);
  for (let edge = 0; edge < edges.length / 2; edge++) {
    links.set([(edges[2 * edge] ?? 0) * WIDTH, (edges[2 * edge + 1] ?? 0) * WIDTH, 1], edge * 3);
  }
  return links;
}

/** Mean way of what may move, over the mean distance from the origin; `before` is brought up to date. */
function movement(nodes: Float32Array, before: Float32Array): number {
  let way = 0;
  let radius = 0;
  let free = 0;
  for (let at = 0; at < nodes.length; at += WIDTH) {
    const [x, y] = [nodes[at] ?? 0, nodes[at + 1] ?? 0];
    const was = (at / WIDTH) * 2;
    radius += Math.hypot(x, y);
    if (nodes[at + FIXED] !== 1) {
      free += 1;
      way += Math.hypot(x - (before[was] ?? 0), y - (before[was + 1] ?? 0));
    }
    before[was] = x;
    before[was + 1] = y;
  }
  return free === 0 || radius === 0 ? 0 : way / free / (radius / (nodes.length / WIDTH));
}
