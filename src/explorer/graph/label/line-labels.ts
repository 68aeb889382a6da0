import { type Frame, isInFrame, type Label } from './label-placement.ts';
import type { Point } from '../model/point.ts';

/** The text at the middle of a line. */
export interface LineLabelRequest extends Point {
  readonly key: string;
  readonly text: string;
}

/**
 * Labels of lines, each centred on the middle of its line. One that would cover a label, in the order of the requests, is
 * left out.
 *
 * @param taken the labels of nodes
 */
export function placeLineLabels(
  requests: readonly LineLabelRequest[],
  taken: readonly Label[],
  frame: Frame,
  widthOf: (text: string) => number,
  limit: number,
): Label[] {
  const labels: Label[] = [];
  for (const { key, text, x, y } of requests) {
    if (labels.length >= limit) break;
    const width = widthOf(text);
    const label = { key, text, width, bold: false, x: x - width / 2, y };
    const fits =
      isInFrame({ x: label.x, y: y - LINE_PX / 2 }, frame) &&
      isInFrame({ x: x + width / 2, y: y + LINE_PX / 2 }, frame);
    if (fits && ![...taken, ...labels].some((other) => overlap(label, other))) labels.push(label);
  }
  return labels;
}

const LINE_PX = 14;

function overlap(a: Label, b: Label): boolean {
  return Math.abs(a.y - b.y) < LINE_PX && a.x < b.x + b.width && b.x < a.x + a.width;
}
