import { escapeSvgText } from '../graph/svg/svg-format.ts';
import { createTextMeasurer } from '../graph/label/text-width.ts';
import { COLOURS } from './chart.ts';
import { markPath } from './chart-shape.ts';

export interface LegendEntry {
  readonly label: string;
  /** Place in the colours; or the class of a swatch. */
  readonly colour: number | string;
  readonly isDashed: boolean;
}

interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly LegendEntry[];
  readonly foot: readonly string[];
}

/**
 * A picture of the page as an SVG of its own, in the colours of paper: with its styles as attributes, its title above it,
 * its legend and notes below it.
 */
export function standalonePicture(svg: SVGSVGElement, { title, subtitle, legend, foot }: Texts): string {
  const [width, height] = [svg.viewBox.baseVal.width, svg.viewBox.baseVal.height];
  const paper = document.body.appendChild(document.createElement('div'));
  paper.className = 'on-paper picture-on-paper';
  try {
    const lines = (content: string, px: number) => wrapped(content, width, px, fontOf(paper));
    const head = [...lines(title, TITLE_PX).map(bold), ...lines(subtitle, TEXT_PX).map(soft)];
    const top = PAD + head.reduce((sum, { px }) => sum + px * LINE, 0);
    const notes = foot.flatMap((note) => lines(note, NOTE_PX)).map((content) => ({ ...soft(content), px: NOTE_PX }));
    const legendTop = top + height + PAD;
    const notesTop = legendTop + (legend.length > 1 ? legend.length * ROW : 0);
    const total = notesTop + notes.length * NOTE_PX * LINE + PAD;
    const root = document.createElementNS(SVG, 'svg');
    root.setAttribute('xmlns', SVG);
    root.setAttribute('width', String(width + 2 * PAD));
    root.setAttribute('height', String(Math.ceil(total)));
    root.setAttribute('viewBox', `0 0 ${width + 2 * PAD} ${Math.ceil(total)}`);
    paper.append(root);
    root.append(rect(width + 2 * PAD, total));
    appendLines(root, head, PAD);
    const picture = svg.cloneNode(true) as SVGSVGElement;
    for (const name of ['role', 'aria-label', 'style']) picture.removeAttribute(name);
    picture.setAttribute('x', String(PAD));
    picture.setAttribute('y', String(top));
    root.append(picture);
    if (legend.length > 1) legend.forEach((entry, index) => root.append(legendRow(entry, legendTop + index * ROW)));
    appendLines(root, notes, notesTop);
    inlineStyles(root);
    return new XMLSerializer().serializeToString(root);
  } finally {
    paper.remove();
  }
}

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 20;
const TITLE_PX = 20;
const TEXT_PX = 14;
const NOTE_PX = 12;
const LINE = 1.4;
const ROW = 20;

interface TextLine {
  readonly content: string;
  readonly px: number;
  readonly className: string;
}

function bold(content: string): TextLine {
  return { content, px: TITLE_PX, className: 'picture-title' };
}

function soft(content: string): TextLine {
  return { content, px: TEXT_PX, className: 'picture-text' };
}

function appendLines(root: SVGElement, texts: readonly TextLine[], top: number): void {
  let y = top;
  for (const { content, px, className } of texts) {
    y += px * LINE;
    const element = document.createElementNS(SVG, 'text');
    element.setAttribute('x', String(PAD));
    element.setAttribute('y', String(Math.round(y - px * 0.4)));
    element.setAttribute('font-size', String(px));
    element.setAttribute('class', className);
    element.textContent = content;
    root.append(element);
  }
}

function rect(width: number, height: number): SVGElement {
  const element = document.createElementNS(SVG, 'rect');
  element.setAttribute('width', String(width));
  element.setAttribute('height', String(Math.ceil(height)));
  element.setAttribute('class', 'picture-paper');
  return element;
}

function legendRow({ label, colour, isDashed }: LegendEntry, y: number): SVGElement {
  const row = document.createElementNS(SVG, 'g');
  row.setAttribute('transform', `translate(${PAD},${y})`);
  const isSwatch = typeof colour === 'string';
  row.setAttribute('class', isSwatch ? '' : `chart-colour-${colour % COLOURS}`);
  const sign = isSwatch
    ? `<rect class="${colour}" width="22" height="13"/>`
    : `<path class="chart-line${isDashed ? ' dashed' : ''}" d="M0,7H30"/><path class="chart-sign" d="${markPath(colour, 40)}" transform="translate(15,7)"/>`;
  // parsed as SVG: the Content-Security-Policy forbids nothing in it
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="${SVG}">${sign}<text class="picture-text" x="38" y="12" font-size="13">${escapeSvgText(label)}</text></svg>`,
    'image/svg+xml',
  );
  row.append(...parsed.documentElement.childNodes);
  return row;
}

/** The styles that a picture needs, as presentation attributes. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'display',
];

function inlineStyles(root: SVGElement): void {
  for (const element of root.querySelectorAll<SVGElement>('*')) {
    const computed = getComputedStyle(element);
    for (const name of STYLES) element.setAttribute(name, computed.getPropertyValue(name));
  }
  for (const element of root.querySelectorAll<SVGElement>('*')) {
    for (const name of ['class', 'tabindex', 'aria-hidden', 'aria-label', 'href', 'role'])
      element.removeAttribute(name);
  }
}

function fontOf(parent: Element): string {
  return getComputedStyle(parent).fontFamily;
}

function wrapped(content: string, width: number, px: number, family: string): string[] {
  const measure = createTextMeasurer(document.createElement('canvas').getContext('2d'));
  const result: string[] = [];
  let line = '';
  for (const word of content.split(/(?<=\s)|(?<=[，。：；])/)) {
    if (line !== '' && measure(line + word, `${px}px ${family}`) > width) {
      result.push(line.trimEnd());
      line = '';
    }
    line += word;
  }
  return [...result, line.trimEnd()].filter((text) => text !== '');
}
