import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { PaintState } from '../render/paint.ts';
import type { Projection } from '../render/projection.ts';
import { createLabelLayer } from './label-layer.ts';
import { labelRequests, rankLabels } from './label-request.ts';
import { createLabelSchedule } from './label-schedule.ts';

interface Labels {
  /** Chooses the labels again, after the state or the graph has changed. */
  update(): void;
  /** Draws the labels after each frame. */
  onFrame(): void;
  close(): void;
}

/** The labels above the canvas of a graph. */
export function createLabels(
  container: HTMLElement,
  graph: ClaimGraph,
  currentState: () => PaintState,
  currentProjection: () => Projection,
): Labels {
  // With pinned nodes the edges continue to the right, so labels go below the nodes.
  const below = graph.someNode((_node, { pinned }) => pinned === true);
  const layer = createLabelLayer(container, below);
  const schedule = createLabelSchedule(currentState().large, (onlyRequired) => {
    const viewport = { width: container.clientWidth, height: container.clientHeight };
    const limits = { viewport, onlyRequired };
    layer.draw(labelRequests(graph, ranked, currentState(), currentProjection(), limits), currentState().palette);
  });
  /** Entities that may get a label, the most important first. */
  let ranked: readonly string[] = [];
  return {
    update() {
      ranked = rankLabels(graph, currentState());
    },
    onFrame: schedule.onFrame,
    close() {
      schedule.cancel();
      layer.close();
    },
  };
}
