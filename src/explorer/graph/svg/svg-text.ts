import { escapeSvgText, svgNumber } from './svg-format.ts';

/** Text of one font size, broken into lines. */
export interface Paragraph {
  readonly text: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly soft?: boolean;
}

export type TextWidth = (text: string, bold: boolean, size: number) => number;

/** A part of an SVG as high as its content. */
export interface SvgBlock {
  readonly svg: string;
  readonly bottom: number;
}

export interface BlockFrame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

export function svgTextBlock(
  paragraphs: readonly Paragraph[],
  { left, top, width }: BlockFrame,
  widthOf: TextWidth,
  { ink, inkSoft }: { readonly ink: string; readonly inkSoft: string },
): SvgBlock {
  let bottom = top;
  const svg = paragraphs.flatMap(({ text, size, bold = false, soft = false }) =>
    wrapText(truncateParagraph(text), width, (part) => widthOf(part, bold, size)).map((line) => {
      bottom += size * 1.4;
      const weight = bold ? ' font-weight="bold"' : '';
      return `<text x="${svgNumber(left)}" y="${svgNumber(bottom - size * 0.35)}" font-size="${size}" fill="${soft ? inkSoft : ink}"${weight}>${escapeSvgText(line)}</text>`;
    }),
  );
  return { svg: svg.join(''), bottom };
}

/** A name may have thousands of characters. */
function truncateParagraph(text: string): string {
  const characters = Array.from(text);
  return characters.length <= MAX_CHARACTERS ? text : `${characters.slice(0, MAX_CHARACTERS).join('')}…`;
}

const MAX_CHARACTERS = 600;

/** Breaks a text at spaces, and inside words that are longer than a line, such as an address. */
function wrapText(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((long) => splitWord(long, width, widthOf))) {
    const extended = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(extended) <= width) line = extended;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function splitWord(word: string, width: number, widthOf: (text: string) => number): string[] {
  if (widthOf(word) <= width) return [word];
  const characters = Array.from(word);
  const count = Math.max(1, Math.floor((characters.length * width) / widthOf(word)) - 1);
  return Array.from({ length: Math.ceil(characters.length / count) }, (_, index) =>
    characters.slice(index * count, (index + 1) * count).join(''),
  );
}
