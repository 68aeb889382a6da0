import type { ClaimGraph } from '../model/graph-attributes.ts';
import type { PaintState } from '../render/paint.ts';
import type { Point } from '../model/point.ts';
import type { Projection } from '../render/projection.ts';
import { createLabelLayer } from './label-layer.ts';
import { labelRequests, rankLabels } from './label-request.ts';
import { lineLabelRequests } from './line-label-request.ts';
import { createLabelSchedule } from './label-schedule.ts';

interface Labels {
  /** Chooses the labels again, after the state or the graph has changed. */
  update(): void;
  /** Draws the labels after each frame. */
  onFrame(): void;
  close(): void;
}

interface LabelOptions {
  /** Prefers places below the nodes. */
  readonly below: boolean;
  readonly bendOf: (edge: string) => number;
}

/** The labels above the canvas of a graph. */
export function createLabels(
  container: HTMLElement,
  graph: ClaimGraph,
  currentState: () => PaintState,
  currentProjection: () => Projection,
  { below, bendOf }: LabelOptions,
): Labels {
  const layer = createLabelLayer(container, below);
  const schedule = createLabelSchedule(currentState().large, (onlyRequired) => {
    const viewport = { width: container.clientWidth, height: container.clientHeight };
    const [state, projection] = [currentState(), currentProjection()];
    const nodes = labelRequests(graph, ranked, state, projection, { viewport, onlyRequired });
    const lines = onlyRequired ? [] : lineLabelRequests(graph, state, projection, bendOf, viewport);
    layer.draw({ nodes, lines, pins: pinMarks(graph, projection) }, state.palette);
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

/** At the upper right of each pinned node. */
function pinMarks(graph: ClaimGraph, { toScreen, scale }: Projection): Point[] {
  const pinned = graph.filterNodes((_node, data) => data.pinned === true && data.visibility === 'visible');
  return pinned.map((node) => {
    const data = graph.getNodeAttributes(node);
    const { x, y } = toScreen(data);
    const aside = (data.size ?? 0) * scale * Math.SQRT1_2;
    return { x: x + aside, y: y - aside };
  });
}
