import { curveOf, cutBefore } from '../render/curve.ts';
import { shapeCorners, type LineStyle, type NodeStyle } from '../render/style.ts';
import type { Point } from '../layout/initial-layout.ts';
import { n } from './svg-format.ts';

/** SVG of an edge. @param head how far before its end an arrow ends; null: it has none */
export function lineSvg(from: Point, to: Point, bend: number, line: LineStyle, head: number | null): string {
  const { colour, opacity, dash } = line;
  const width = line.width * WIDER;
  const curve = curveOf(from, to, bend);
  const length = ARROW * width;
  const drawn = head === null ? curve : cutBefore(curve, head + 0.8 * length);
  const pattern = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const shape =
    bend === 0 ? `M${at(drawn.from)}L${at(drawn.to)}` : `M${at(drawn.from)}Q${at(drawn.control)} ${at(drawn.to)}`;
  const path = `<path d="${shape}" fill="none" stroke="${colour}" stroke-width="${n(width)}" opacity="${n(opacity)}"${pattern}/>`;
  if (head === null) return path;
  const tip = cutBefore(curve, head).to;
  const base = cutBefore(curve, head + length).to;
  return path + arrow(base, tip, (length * 1.7) / 4, `fill="${colour}" opacity="${n(opacity)}"`);
}

export function shapeSvg({ shape, radius, fill, rim }: NodeStyle, { x, y }: Point): string {
  const corners = shapeCorners(shape);
  const colours = `fill="${fill}" stroke="${rim}" stroke-width="1.5"`;
  if (!corners) return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${colours}/>`;
  const points = corners.map(([dx, dy]) => `${n(x + dx * radius)},${n(y + dy * radius)}`).join(' ');
  return `<polygon points="${points}" ${colours}/>`;
}

function arrow(base: Point, tip: Point, half: number, attributes: string): string {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const across = { x: ((tip.y - base.y) / length) * half, y: ((base.x - tip.x) / length) * half };
  const one = { x: base.x + across.x, y: base.y + across.y };
  const other = { x: base.x - across.x, y: base.y - across.y };
  return `<path class="arrow" d="M${at(one)}L${at(tip)}L${at(other)}Z" ${attributes}/>`;
}

function at({ x, y }: Point): string {
  return `${n(x)} ${n(y)}`;
}

/** The canvas draws lines with soft edges, for which they have to be wider. */
const WIDER = 1.2;
/** Of an arrow, in widths of its line. */
const ARROW = 4;
