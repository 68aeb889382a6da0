import { expect, it } from 'vitest';

import { createTextMeasurer, labelFont } from '../../../../src/explorer/graph/label/text-width.ts';

it('Each text is measured once in each font', () => {
  const measured: string[] = [];
  const context = {
    font: '',
    measureText(text: string) {
      measured.push(`${this.font}: ${text}`);
      return { width: text.length } as TextMetrics;
    },
  };
  const widthOf = createTextMeasurer(context);
  expect([widthOf('Alipay', 'A'), widthOf('Alipay', 'A'), widthOf('Alipay', 'B'), widthOf('Ant', 'A')]).toEqual([
    6, 6, 6, 3,
  ]);
  expect(measured).toEqual(['A: Alipay', 'B: Alipay', 'A: Ant']);
});

it('A label has the font of the page, bold for a centre', () => {
  expect(labelFont({ sans: 'Inter' }, false)).toBe('13px Inter');
  expect(labelFont({ sans: 'Inter' }, true, 12)).toBe('bold 12px Inter');
});
