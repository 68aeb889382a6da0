import { type Label, type LabelRequest, placeLabels } from './label-placement.ts';
import type { Palette } from './palette.ts';

/** Names above the picture, each with a halo that parts it from the lines behind it. */
export interface LabelLayer {
  draw(wishes: readonly LabelRequest[], palette: Palette): void;
  close(): void;
}

/** @param below names go below their nodes where there is room */
export function createLabelLayer(container: HTMLElement, below: boolean): LabelLayer {
  const canvas = document.createElement('canvas');
  canvas.className = 'graph-labels';
  container.append(canvas);
  const context = canvas.getContext('2d');
  const widthOf = createTextMeasurer(context);
  return {
    draw(wishes, palette) {
      if (!context) return;
      const frame = { width: container.clientWidth, height: container.clientHeight };
      fit(canvas, frame);
      context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
      context.clearRect(0, 0, frame.width, frame.height);
      const limit = Math.round((frame.width * frame.height) / AREA_PX);
      const labels = placeLabels(wishes, frame, (text, bold) => widthOf(text, labelFont(palette, bold)), {
        limit,
        below,
      });
      paint(context, labels, palette);
      // for tests and style sheets, which cannot read pixels
      const names = labels.map(({ text }) => text).join('\n');
      if (canvas.dataset['names'] !== names) canvas.dataset['names'] = names;
    },
    close: () => canvas.remove(),
  };
}

/** The width of texts in a font; each is measured once. */
export function createTextMeasurer(context: CanvasRenderingContext2D | null): (text: string, font: string) => number {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const width = known.get(key);
    if (width !== undefined || !context) return width ?? 0;
    context.font = font;
    const measured = context.measureText(text).width;
    known.set(key, measured);
    return measured;
  };
}

export function labelFont({ sans }: Palette, bold: boolean, size = LABEL_PX): string {
  return `${bold ? 'bold ' : ''}${size}px ${sans}`;
}

function fit(canvas: HTMLCanvasElement, { width, height }: { readonly width: number; readonly height: number }): void {
  const [across, down] = [Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
}

function paint(context: CanvasRenderingContext2D, labels: readonly Label[], palette: Palette): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = palette.paper;
  context.fillStyle = palette.ink;
  // the most important last, above all others
  for (const { text, x, y, bold } of labels.toReversed()) {
    context.font = labelFont(palette, bold);
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

const LABEL_PX = 13;
/** Of the picture, for each name: more could not be read. */
const AREA_PX = 9_000;
