import { escaped, n } from './svg-format.ts';

/** Words of one size below each other, broken into lines. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
}

export type WidthOf = (text: string, bold: boolean, size: number) => number;

interface Colours {
  readonly ink: string;
  readonly inkSoft: string;
}

/** SVG of some paragraphs whose first line begins at `top`, and where the last ends. */
export function svgTextBlock(
  paragraphs: readonly Paragraph[],
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
  widthOf: WidthOf,
  { ink, inkSoft }: Colours,
): { readonly svg: string; readonly bottom: number } {
  let bottom = top;
  const svg = paragraphs.flatMap(({ text, size, bold = false, soft = false }) =>
    linesOf(clipped(text), width, (part) => widthOf(part, bold, size)).map((line) => {
      bottom += size * 1.4;
      const weight = bold ? ' font-weight="bold"' : '';
      return `<text x="${n(left)}" y="${n(bottom - size * 0.35)}" font-size="${size}" fill="${soft ? inkSoft : ink}"${weight}>${escaped(line)}</text>`;
    }),
  );
  return { svg: svg.join(''), bottom };
}

/** Names may be thousands of letters long. */
function clipped(text: string): string {
  const signs = Array.from(text);
  return signs.length <= MAX_SIGNS ? text : `${signs.slice(0, MAX_SIGNS).join('')}…`;
}

const MAX_SIGNS = 600;

/** Broken at spaces, and within what is longer than a line, such as an address. */
function linesOf(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((whole) => piecesOf(whole, width, widthOf))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function piecesOf(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const count = Math.max(1, Math.floor((Array.from(word).length * width) / widthOf(word)) - 1);
  const signs = Array.from(word);
  return Array.from({ length: Math.ceil(signs.length / count) }, (_, at) =>
    signs.slice(at * count, (at + 1) * count).join(''),
  );
}
