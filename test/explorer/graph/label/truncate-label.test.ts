import fc from 'fast-check';
import { expect, it } from 'vitest';

import { truncateLabel } from '../../../../src/explorer/graph/label/truncate-label.ts';
import { holds, tries } from '../../../support/property.ts';

/** A monospaced font. */
const widthOf = (text: string): number => 7 * Array.from(text).length;

it('A label that fits stays whole', () => {
  expect(truncateLabel({ text: 'Alipay', bold: false }, 42, widthOf)).toEqual({ text: 'Alipay', width: 42 });
});

it('A label is cut as late as possible, without a space before the ellipsis', () => {
  expect(truncateLabel({ text: 'Ant Financial', bold: false }, 41, widthOf).text).toBe('Ant…');
  expect(truncateLabel({ text: 'Ant Financial', bold: false }, 42, widthOf).text).toBe('Ant F…');
});

it('A truncated label fits, and is the longest that does: any text and width', async () => {
  await holds(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.integer({ min: 7, max: 300 }),
      async (text, max) => {
        const label = truncateLabel({ text, bold: false }, max, widthOf);
        expect(label.width).toBe(widthOf(label.text));
        expect(label.width).toBeLessThanOrEqual(max);
        if (label.text === text) return;
        expect(widthOf(text)).toBeGreaterThan(max);
        const beginning = label.text.slice(0, -1);
        expect(text.startsWith(beginning)).toBe(true);
        // One character more does not fit, apart from spaces before the ellipsis.
        const [next = ''] = Array.from(text.slice(beginning.length).trimStart());
        expect(widthOf(`${text.slice(0, text.indexOf(next, beginning.length))}${next}…`)).toBeGreaterThan(max);
      },
    ),
    tries(200),
  );
});
