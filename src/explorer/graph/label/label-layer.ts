import { type Frame, type Label, type LabelRequest, placeLabels } from './label-placement.ts';
import { type LineLabelRequest, placeLineLabels } from './line-labels.ts';
import type { Point } from '../model/point.ts';
import type { Palette } from '../style/palette.ts';
import { createTextMeasurer, labelFont } from './text-width.ts';

/** A canvas of labels above the graph, each with a halo that separates it from the edges behind it. */
interface LabelLayer {
  draw(content: LabelContent, palette: Palette): void;
  close(): void;
}

interface LabelContent {
  readonly nodes: readonly LabelRequest[];
  readonly lines: readonly LineLabelRequest[];
  /** Where a mark tells that a node is pinned. */
  readonly pins: readonly Point[];
}

/** @param below prefers places below the nodes */
export function createLabelLayer(container: HTMLElement, below: boolean): LabelLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-labels';
  container.append(canvas);
  const context = canvas.getContext('2d');
  const textWidth = createTextMeasurer(context);
  return {
    draw({ nodes, lines, pins }, palette) {
      if (!context) return;
      const frame = { width: container.clientWidth, height: container.clientHeight };
      resizeCanvas(canvas, frame);
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      const limit = Math.round((frame.width * frame.height) / AREA_PER_LABEL_PX);
      const widthOf = (text: string, bold: boolean): number => textWidth(text, labelFont(palette, bold));
      const labels = placeLabels(nodes, frame, widthOf, { limit, below });
      const lineFont = labelFont(palette, false, LINE_LABEL_PX);
      const lineLabels = placeLineLabels(
        lines,
        labels,
        frame,
        (text) => textWidth(text, lineFont),
        LINE_LABELS * limit,
      );
      startHalos(context, palette);
      drawPins(context, pins, palette);
      drawLeaders(context, labels, palette);
      drawTexts(context, lineLabels, () => lineFont, palette.inkSoft);
      drawTexts(context, labels, (bold) => labelFont(palette, bold), palette.ink);
      // for tests and style sheets, which cannot read pixels
      if (canvas.dataset['pins'] !== String(pins.length)) canvas.dataset['pins'] = String(pins.length);
      tell(canvas, 'names', labels);
      tell(canvas, 'lines', lineLabels);
    },
    close: () => canvas.remove(),
  };
}

/** With more labels than one per area the graph could not be read. */
const AREA_PER_LABEL_PX = 9_000;
/** Labels of lines are short, and only there on demand. */
const LINE_LABELS = 2;
const LINE_LABEL_PX = 11;
const HALO_PX = 4;

function resizeCanvas(canvas: HTMLCanvasElement, { width, height }: Frame): void {
  const [columns, rows] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  // Setting either clears the canvas, even to the same value.
  if (canvas.width !== columns) canvas.width = columns;
  if (canvas.height !== rows) canvas.height = rows;
}

function startHalos(context: CanvasRenderingContext2D, { paper }: Palette): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = HALO_PX;
  context.strokeStyle = paper;
}

function drawTexts(
  context: CanvasRenderingContext2D,
  labels: readonly Label[],
  fontOf: (bold: boolean) => string,
  colour: string,
): void {
  context.fillStyle = colour;
  // The most important label is drawn last, on top of the others.
  for (const { text, x, y, bold } of labels.toReversed()) {
    context.font = fontOf(bold);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

/** A thin line from each label that is far from its node to it. */
function drawLeaders(context: CanvasRenderingContext2D, labels: readonly Label[], { inkSoft }: Palette): void {
  context.save();
  context.lineWidth = 1;
  context.strokeStyle = inkSoft;
  for (const { x, y, width, node } of labels) {
    if (!node) continue;
    context.beginPath();
    context.moveTo(node.x, node.y);
    context.lineTo(Math.max(x, Math.min(node.x, x + width)), y);
    context.stroke();
  }
  context.restore();
}

function drawPins(context: CanvasRenderingContext2D, pins: readonly Point[], { ink }: Palette): void {
  context.fillStyle = ink;
  for (const { x, y } of pins) {
    context.beginPath();
    context.arc(x, y, PIN_PX, 0, 2 * Math.PI);
    context.stroke();
    context.fill();
  }
}

const PIN_PX = 2.5;

function tell(canvas: HTMLCanvasElement, name: 'names' | 'lines', labels: readonly Label[]): void {
  const texts = labels.map(({ text }) => text).join('\n');
  if (canvas.dataset[name] !== texts) canvas.dataset[name] = texts;
}
