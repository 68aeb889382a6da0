import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { svgTextBlock } from '../../../../src/explorer/graph/svg/svg-text.ts';
import { holds, tries } from '../../../support/property.ts';

const FRAME = { left: 10, top: 100, width: 200 };
const COLOURS = { ink: '#000000', inkSoft: '#777777' };
/** A monospaced font. */
const widthOf = (text: string, _bold: boolean, size: number): number => (size / 2) * Array.from(text).length;

describe('A block of text in an SVG', () => {
  it('is as high as its lines', () => {
    const { svg, bottom } = svgTextBlock([{ text: 'One line', size: 10 }], FRAME, widthOf, COLOURS);
    expect(svg).toBe('<text x="10" y="110.5" font-size="10" fill="#000000">One line</text>');
    expect(bottom).toBe(114);
    expect(svgTextBlock([], FRAME, widthOf, COLOURS)).toEqual({ svg: '', bottom: 100 });
  });

  it('has bold and soft paragraphs', () => {
    const { svg } = svgTextBlock(
      [
        { text: 'Title', size: 20, bold: true },
        { text: 'About', size: 10, soft: true },
      ],
      FRAME,
      widthOf,
      COLOURS,
    );
    expect(svg).toContain('fill="#000000" font-weight="bold">Title<');
    expect(svg).toContain('fill="#777777">About<');
  });

  it('breaks words that are longer than a line, such as an address', () => {
    const address = `http://127.0.0.1/${'x'.repeat(90)}`;
    expect(linesOf(address).length).toBeGreaterThan(2);
    expect(linesOf(address).join('')).toBe(address);
  });

  it('truncates a paragraph of thousands of characters', () => {
    const lines = linesOf('word '.repeat(1_000));
    expect(lines.at(-1)).toMatch(/…$/);
    expect(lines.join(' ').length).toBeLessThan(700);
  });

  it('keeps all words in lines that fit: any text', async () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', '支'), minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 8,
    });
    await holds(
      fc.asyncProperty(words, async (texts) => {
        const lines = linesOf(texts.join(' '));
        for (const line of lines) expect(widthOf(line, false, 10)).toBeLessThanOrEqual(FRAME.width);
        expect(lines.join('').replaceAll(' ', '')).toBe(texts.join(''));
      }),
      tries(200),
    );
  });
});

function linesOf(text: string): string[] {
  const { svg } = svgTextBlock([{ text, size: 10 }], FRAME, widthOf, COLOURS);
  return [...svg.matchAll(/>([^<]*)<\/text>/g)].map(([, line = '']) => line);
}
