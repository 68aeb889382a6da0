import type { GraphModel } from '../model/graph-model.ts';
import type { LayoutUpdate, LayoutCommand } from './layout-message.ts';
import type { LayoutInput } from './layout-run.ts';

export type LayoutState = 'running' | 'paused' | 'settled';

export interface Layout {
  /** From the places that things have; `free` may move, or everything. What ran before ends. */
  start(free?: ReadonlySet<string>): void;
  pause(): void;
  resume(): void;
  close(): void;
}

/** Lays out the graph in a worker; with each news of it the places in the graph change, all at once. */
export function createLayout({ graph }: GraphModel, onState: (state: LayoutState) => void): Layout {
  let worker: Worker | null = null;
  let paused = false;

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  function tell(order: LayoutCommand): void {
    worker?.postMessage(order);
  }

  function take(nodes: readonly string[], { places, settled }: LayoutUpdate): void {
    const at = new Map(nodes.map((node, index) => [node, index]));
    graph.updateEachNodeAttributes(
      (node, data) => {
        const index = at.get(node);
        // changed in place: a copy of each node for each frame is what makes frames late
        if (index !== undefined) {
          data.x = places[2 * index] ?? data.x;
          data.y = places[2 * index + 1] ?? data.y;
        }
        return data;
      },
      { attributes: ['x', 'y'] },
    );
    if (settled) {
      end();
      onState('settled');
    } else {
      const current = worker;
      const since = performance.now();
      // as long as it takes to draw, the page has for itself: where drawing takes long, things move on less often
      requestAnimationFrame(() =>
        requestAnimationFrame((now) =>
          setTimeout(() => current === worker && tell({ type: 'taken' }), Math.max(0, now - since - FRAME_MS)),
        ),
      );
    }
  }

  return {
    start(free) {
      end();
      const nodes = graph.nodes();
      if (nodes.length < 2) return onState('settled');
      const started = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      worker = started;
      started.addEventListener('message', ({ data }: MessageEvent<LayoutUpdate>) => take(nodes, data));
      tell({ type: 'start', input: inputOf(graph, nodes, free), streams: !PREFERS_STILL.matches });
      if (paused) tell({ type: 'pause' });
      onState(paused ? 'paused' : 'running');
    },
    pause() {
      paused = true;
      tell({ type: 'pause' });
      if (worker) onState('paused');
    },
    resume() {
      paused = false;
      tell({ type: 'resume' });
      if (worker) onState('running');
    },
    close: end,
  };
}

/** Two frames on a screen of 60 a second. */
const FRAME_MS = 34;
const PREFERS_STILL = matchMedia('(prefers-reduced-motion: reduce)');

function inputOf(graph: GraphModel['graph'], nodes: readonly string[], free?: ReadonlySet<string>): LayoutInput {
  const placeIn = new Map(nodes.map((node, index) => [node, index]));
  const data = nodes.map((node) => graph.getNodeAttributes(node));
  return {
    places: Float32Array.from(data.flatMap(({ x, y }) => [x, y])),
    sizes: Float32Array.from(data, (node) => (node.type === 'entity' ? 6 : 3)),
    fixed: Uint8Array.from(nodes, (node, at) => Number(data[at]?.pinned || (free !== undefined && !free.has(node)))),
    edges: pairsOf(graph, placeIn),
  };
}

/** Who hang together, once each: ten claims between two draw them no closer than one. */
function pairsOf(graph: GraphModel['graph'], placeIn: ReadonlyMap<string, number>): Uint32Array {
  const pairs = new Map<string, [number, number]>();
  graph.forEachEdge((_edge, _data, source, target) => {
    const [one, other] = source < target ? [source, target] : [target, source];
    pairs.set(`${one} ${other}`, [placeIn.get(one) ?? 0, placeIn.get(other) ?? 0]);
  });
  return Uint32Array.from([...pairs.values()].flat());
}
