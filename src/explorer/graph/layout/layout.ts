import type { ClaimGraph } from '../model/graph-attributes.ts';
import { placeNode } from '../model/node-position.ts';
import { prefersReducedMotion } from '../reduced-motion.ts';
import { layoutInput } from './layout-input.ts';
import type { LayoutCommand, LayoutUpdate } from './layout-message.ts';

export type LayoutState = 'running' | 'paused' | 'settled';

export interface Layout {
  /** Starts from the current positions and ends the previous run. Moves the nodes in `free`, or all if left out. */
  start(free?: ReadonlySet<string>): void;
  pause(): void;
  resume(): void;
  close(): void;
}

/** Lays out the graph in a worker. Each update of the worker changes all positions in the graph at once. */
export function createLayout(graph: ClaimGraph, onState: (state: LayoutState) => void): Layout {
  let worker: Worker | null = null;
  let paused = false;

  function end(): void {
    worker?.terminate();
    worker = null;
  }

  function send(command: LayoutCommand): void {
    worker?.postMessage(command);
  }

  function receive(nodes: readonly string[], { positions, settled }: LayoutUpdate): void {
    moveNodes(graph, nodes, positions);
    if (settled) {
      end();
      onState('settled');
    } else acknowledge();
  }

  /** After the frame is drawn, and again as much time as drawing took: the page stays responsive. */
  function acknowledge(): void {
    const current = worker;
    const received = performance.now();
    requestAnimationFrame(() =>
      requestAnimationFrame((now) =>
        setTimeout(() => current === worker && send({ type: 'drawn' }), Math.max(0, now - received - TWO_FRAMES_MS)),
      ),
    );
  }

  return {
    start(free) {
      end();
      const nodes = graph.nodes();
      if (nodes.length < 2 || free?.size === 0) return onState('settled');
      worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<LayoutUpdate>) => receive(nodes, data));
      send({ type: 'start', input: layoutInput(graph, nodes, free), animated: !prefersReducedMotion() });
      if (paused) send({ type: 'pause' });
      onState(paused ? 'paused' : 'running');
    },
    pause() {
      paused = true;
      send({ type: 'pause' });
      if (worker) onState('paused');
    },
    resume() {
      paused = false;
      send({ type: 'resume' });
      if (worker) onState('running');
    },
    close: end,
  };
}

/** At 60 frames per second. */
const TWO_FRAMES_MS = 34;

function moveNodes(graph: ClaimGraph, nodes: readonly string[], positions: Float32Array): void {
  const indexes = new Map(nodes.map((node, index) => [node, index]));
  graph.updateEachNodeAttributes(
    (node, data) => {
      const index = indexes.get(node);
      if (index === undefined || data.pinned) return data;
      // Changed in place: a copy of each node in each frame makes frames late.
      placeNode(data, { x: positions[2 * index] ?? data.x, y: positions[2 * index + 1] ?? data.y });
      return data;
    },
    { attributes: ['x', 'y'] },
  );
}
