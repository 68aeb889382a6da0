import type { Drawing, EdgeData, NodeData } from './drawing.ts';
import { controlOf } from './hit.ts';
import { cornersOf, entityOf, junctionOf, lineOf, type NodeLook } from './look.ts';
import { type Palette, readPalette } from './palette.ts';

/* The picture as SVG: sharp at any size, with words that can be found, in the colours of the page. */

export function savePicture(drawing: Drawing, centres: readonly string[], name: string): void {
  const svg = pictureOf(drawing, new Set(centres), readPalette());
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: `${name}.svg` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

interface Shown {
  readonly key: string;
  readonly data: NodeData;
  readonly x: number;
  readonly y: number;
}

export function pictureOf({ graph }: Drawing, centres: ReadonlySet<string>, palette: Palette): string {
  const visible = graph.filterNodes((_node, { visibility }) => visibility === 'visible');
  const places = fitted(visible.map((key) => ({ key, data: graph.getNodeAttributes(key) })));
  const at = new Map(places.map((place) => [place.key, place]));
  const edges = graph
    .filterEdges((_edge, { visibility }) => visibility === 'visible')
    .map((edge) => {
      const [source = '', target = ''] = graph.extremities(edge);
      const siblings = graph.edges(source, target).concat(graph.edges(target, source)).toSorted();
      const bend = (siblings.indexOf(edge) - (siblings.length - 1) / 2) * (source > target ? -1 : 1);
      return edgeLine(graph.getEdgeAttributes(edge), at.get(source), at.get(target), bend, palette);
    });
  const nodes = places.map(({ key, data, x, y }) => {
    const look =
      data.type === 'entity' ? entityOf(data.kind, data.claims, palette, centres.has(key)) : junctionOf(data, palette);
    return shapeAt(look, x, y);
  });
  const labels = places.flatMap(({ data, x, y, key }) => {
    if (data.type !== 'entity') return [];
    const { radius } = entityOf(data.kind, data.claims, palette, centres.has(key));
    const weight = centres.has(key) ? ' font-weight="bold"' : '';
    return `<text x="${n(x + radius + 3)}" y="${n(y + 4)}"${weight}>${escaped(data.name)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    `<g fill="none">${edges.join('')}</g>`,
    `<g stroke-width="1.5">${nodes.join('')}</g>`,
    `<g font-family="${escaped(palette.sans)}" font-size="12" fill="${palette.ink}" stroke="${palette.paper}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${labels.join('')}</g>`,
    '</svg>',
  ].join('\n');
}

const WIDTH = 1_200;
const HEIGHT = 900;
const MARGIN = 60;
/** For the names, which stand to the right. */
const NAMES = 140;

function fitted(nodes: readonly { readonly key: string; readonly data: NodeData }[]): Shown[] {
  const xs = nodes.map(({ data }) => data.x);
  const ys = nodes.map(({ data }) => data.y);
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    (WIDTH - 2 * MARGIN - NAMES) / Math.max(right - left, 1),
    (HEIGHT - 2 * MARGIN) / Math.max(high - low, 1),
  );
  return nodes.map(({ key, data }) => ({
    key,
    data,
    x: (WIDTH - NAMES) / 2 + (data.x - (left + right) / 2) * scale,
    y: HEIGHT / 2 - (data.y - (low + high) / 2) * scale, // the canvas counts upwards
  }));
}

function edgeLine(
  data: EdgeData,
  from: Shown | undefined,
  to: Shown | undefined,
  bend: number,
  palette: Palette,
): string {
  if (!from || !to) return '';
  const { width, colour, opacity, dash } = lineOf(data, palette);
  const { x, y } = controlOf(from, to, bend * 0.16);
  const control = `${n(x)} ${n(y)}`;
  const pattern = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `<path d="M${n(from.x)} ${n(from.y)}Q${control} ${n(to.x)} ${n(to.y)}" stroke="${colour}" stroke-width="${n(width)}" opacity="${n(opacity)}"${pattern}/>`;
}

function shapeAt({ shape, radius, fill, rim }: NodeLook, x: number, y: number): string {
  const corners = cornersOf(shape);
  const colours = `fill="${fill}" stroke="${rim}"`;
  if (!corners) return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${colours}/>`;
  const points = corners.map(([dx, dy]) => `${n(x + dx * radius)},${n(y + dy * radius)}`).join(' ');
  return `<polygon points="${points}" ${colours}/>`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
