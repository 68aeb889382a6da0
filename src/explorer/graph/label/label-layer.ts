import { type Label, type LabelRequest, placeLabels } from './label-placement.ts';
import type { Palette } from '../style/palette.ts';
import { createTextMeasurer, labelFont } from './text-width.ts';

/** A canvas of labels above the graph, each with a halo that separates it from the edges behind it. */
interface LabelLayer {
  draw(requests: readonly LabelRequest[], palette: Palette): void;
  close(): void;
}

/** @param below prefers places below the nodes */
export function createLabelLayer(container: HTMLElement, below: boolean): LabelLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-labels';
  container.append(canvas);
  const context = canvas.getContext('2d');
  const textWidth = createTextMeasurer(context);
  return {
    draw(requests, palette) {
      if (!context) return;
      const frame = { width: container.clientWidth, height: container.clientHeight };
      resizeCanvas(canvas, frame);
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      const limit = Math.round((frame.width * frame.height) / AREA_PER_LABEL_PX);
      const widthOf = (text: string, bold: boolean): number => textWidth(text, labelFont(palette, bold));
      const labels = placeLabels(requests, frame, widthOf, { limit, below });
      drawLabels(context, labels, palette);
      // for tests and style sheets, which cannot read pixels
      const names = labels.map(({ text }) => text).join('\n');
      if (canvas.dataset['names'] !== names) canvas.dataset['names'] = names;
    },
    close: () => canvas.remove(),
  };
}

/** With more labels than one per area the graph could not be read. */
const AREA_PER_LABEL_PX = 9_000;

function resizeCanvas(
  canvas: HTMLCanvasElement,
  { width, height }: { readonly width: number; readonly height: number },
): void {
  const [columns, rows] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  // Setting either clears the canvas, even to the same value.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
}

function drawLabels(context: CanvasRenderingContext2D, labels: readonly Label[], palette: Palette): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  // The most important label is drawn last, on top of the others.
  for (const { text, x, y, bold } of labels.toReversed()) {
    context.font = labelFont(palette, bold);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}
