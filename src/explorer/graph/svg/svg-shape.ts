import type { Point } from '../model/point.ts';
import { createCurve, shortenCurve } from '../render/curve.ts';
import { shapeCorners } from '../style/shape-corners.ts';
import type { LineStyle, NodeStyle } from '../style/style.ts';
import { svgNumber } from './svg-format.ts';

/** @param arrowGap the distance from the tip of the arrow to the end of the line; null for a line without an arrow */
export function svgLine(from: Point, to: Point, bend: number, style: LineStyle, arrowGap: number | null): string {
  const { colour, opacity, dash } = style;
  const width = style.width * WIDTH_FACTOR;
  const curve = createCurve(from, to, bend);
  const arrowLength = ARROW_LENGTH * width;
  const visible = arrowGap === null ? curve : shortenCurve(curve, arrowGap + 0.8 * arrowLength);
  const dashes = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const start = `M${coordinates(visible.from)}`;
  const data =
    bend === 0
      ? `${start}L${coordinates(visible.to)}`
      : `${start}Q${coordinates(visible.control)} ${coordinates(visible.to)}`;
  const path = `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${svgNumber(width)}" opacity="${svgNumber(opacity)}"${dashes}/>`;
  if (arrowGap === null) return path;
  const tip = shortenCurve(curve, arrowGap).to;
  const base = shortenCurve(curve, arrowGap + arrowLength).to;
  return path + svgArrow(base, tip, (arrowLength * 1.7) / 4, `fill="${colour}" opacity="${svgNumber(opacity)}"`);
}

export function svgNode({ shape, radius, fill, rim }: NodeStyle, { x, y }: Point): string {
  const corners = shapeCorners(shape);
  const colours = `fill="${fill}" stroke="${rim}" stroke-width="1.5"`;
  if (!corners) {
    return `<circle cx="${svgNumber(x)}" cy="${svgNumber(y)}" r="${svgNumber(radius)}" ${colours}/>`;
  }
  const points = corners.map(([dx, dy]) => `${svgNumber(x + dx * radius)},${svgNumber(y + dy * radius)}`).join(' ');
  return `<polygon points="${points}" ${colours}/>`;
}

/** The canvas antialiases its lines, so lines of the same width look thinner in an SVG. */
const WIDTH_FACTOR = 1.2;
/** In widths of the line, as on the canvas. */
const ARROW_LENGTH = 4;

function svgArrow(base: Point, tip: Point, halfWidth: number, attributes: string): string {
  const length = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const across = { x: ((tip.y - base.y) / length) * halfWidth, y: ((base.x - tip.x) / length) * halfWidth };
  const left = { x: base.x + across.x, y: base.y + across.y };
  const right = { x: base.x - across.x, y: base.y - across.y };
  return `<path class="arrow" d="M${coordinates(left)}L${coordinates(tip)}L${coordinates(right)}Z" ${attributes}/>`;
}

function coordinates({ x, y }: Point): string {
  return `${svgNumber(x)} ${svgNumber(y)}`;
}
