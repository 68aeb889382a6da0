import { CLAIM_KINDS, CLAIM_STATUSES, ENTITY_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import type { EdgeData, NodeData } from '../model/graph-model.ts';
import { type LineLook, lineOf, SHAPES } from '../render/style.ts';
import type { Palette } from '../render/palette.ts';
import { lineSvg, shapeSvg } from './picture-shape.ts';
import type { WidthOf } from './picture-words.ts';
import { escaped, n } from './svg.ts';

/** SVG of what the signs of a picture mean, for those that are in it, from `top` down. */
export function legendOf(
  nodes: readonly NodeData[],
  edges: readonly EdgeData[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  widthOf: WidthOf,
  palette: Palette,
): { readonly svg: string; readonly bottom: number } {
  let [x, y] = [left, top + LINE_PX / 2];
  const svg = entriesOf(nodes, edges, palette).flatMap((row) => {
    const signs = row.map(({ sign, words }) => {
      const wide = KEY_PX + GAP_PX + widthOf(words, false, SIZE_PX) + APART_PX;
      if (x > left && x + wide - APART_PX > left + width) [x, y] = [left, y + LINE_PX];
      const text = `<text x="${n(x + KEY_PX + GAP_PX)}" y="${n(y + 4)}" font-size="${SIZE_PX}" fill="${palette.ink}">${escaped(words)}</text>`;
      const one = sign(x, y) + text;
      x += wide;
      return one;
    });
    if (row.length > 0) [x, y] = [left, y + LINE_PX];
    return signs;
  });
  return { svg: `<g class="picture-legend">${svg.join('')}</g>`, bottom: y - LINE_PX / 2 };
}

interface Entry {
  readonly words: string;
  readonly sign: (x: number, y: number) => string;
}

/** A row for kinds of claims, one for how sure they are, one for kinds of entities. */
function entriesOf(nodes: readonly NodeData[], edges: readonly EdgeData[], palette: Palette): Entry[][] {
  const knots = nodes.filter((data) => data.type === 'claim');
  const looks = [...edges, ...knots];
  const kinds = tableKeys(CLAIM_KINDS).filter((kind) => looks.some((look) => look.kind === kind));
  const statuses = tableKeys(CLAIM_STATUSES).filter((status) => looks.some((look) => look.status === status));
  const entities = tableKeys(ENTITY_KINDS).filter((kind) =>
    nodes.some((data) => data.type === 'entity' && data.kind === kind),
  );
  const plain = { status: 'ACTIVE', confidence: 1 } as const;
  const ink = (line: LineLook): LineLook => ({ ...line, colour: palette.inkSoft });
  return [
    kinds.map((kind) => entry(CLAIM_KINDS[kind].one, lineOf({ ...plain, kind }, palette))),
    [
      ...statuses.map((status) =>
        entry(
          CLAIM_STATUSES[status].label,
          ink(lineOf({ kind: 'METRIC', status, confidence: status === 'ENDED' ? 0.4 : 1 }, palette)),
        ),
      ),
      ...(edges.length > 0 ? [entry('wider: more confident', ink(lineOf({ ...plain, kind: 'METRIC' }, palette)))] : []),
      ...(edges.some(({ directed }) => directed)
        ? [
            {
              words: 'points to who is owned, bought, funded or headed',
              sign: (x: number, y: number) =>
                lineSvg({ x, y }, { x: x + KEY_PX, y }, 0, ink(lineOf({ ...plain, kind: 'METRIC' }, palette)), 0),
            },
          ]
        : []),
      ...(knots.length > 0 ? [{ words: 'a claim of three or more', sign: knotAt(palette) }] : []),
    ],
    entities.map((kind) => ({
      words: ENTITY_KINDS[kind],
      sign: (x, y) =>
        shapeSvg(
          { shape: SHAPES[kind], radius: 7, fill: palette.entities[kind], rim: palette.paper },
          { x: x + KEY_PX / 2, y },
        ),
    })),
  ];
}

function entry(words: string, line: LineLook): Entry {
  return { words, sign: (x, y) => lineSvg({ x, y }, { x: x + KEY_PX, y }, 0, line, null) };
}

function knotAt({ inkSoft }: Palette): Entry['sign'] {
  return (x, y) => shapeSvg({ shape: 'circle', radius: 4, fill: inkSoft, rim: inkSoft }, { x: x + KEY_PX / 2, y });
}

const SIZE_PX = 12;
const LINE_PX = 20;
const KEY_PX = 30;
const GAP_PX = 6;
const APART_PX = 18;
