import { describe, expect, it } from 'vitest';

import { toHexColour, mixColours } from '../../../../src/explorer/graph/style/colour.ts';

describe('A colour of the style sheet', () => {
  it.each([
    ['#fff', '#ffffff'],
    ['#FFFFFF', '#ffffff'],
    ['#ffff', '#ffffff'],
    ['#1f1f23', '#1f1f23'],
    ['#1f1f23ff', '#1f1f23'],
    [' #fff ', '#ffffff'],
    ['rgb(31, 31, 35)', '#1f1f23'],
    ['rgb(31 31 35 / 100%)', '#1f1f23'],
    ['rgba(31, 31, 35, 1)', '#1f1f23'],
    ['rgb(100% 0% 0%)', '#ff0000'],
    ['color(srgb 1 1 1)', '#ffffff'],
    ['color(srgb 0.121569 0.121569 0.137255)', '#1f1f23'],
    ['color(srgb 0 0.5 1 / 0.5)', '#0080ff'],
  ])('%s is %s', (written, hex) => {
    expect(toHexColour(written)).toBe(hex);
  });

  it.each(['', 'none', 'var(--paper)', '#ff', 'not a colour', 'rgb(1, 2)', '#12345', 'rgb(a b c)'])(
    '"%s" is not supported',
    (written) => {
      expect(toHexColour(written)).toBeNull();
    },
  );

  it.each([
    ['#98222b', '#fff', 0, '#98222b'],
    ['#98222b', '#fff', 1, '#ffffff'],
    ['#000', '#FFF', 0.5, '#808080'],
    ['rgb(0, 0, 0)', '#ff0000', 0.4, '#660000'],
  ])('%s mixColours with %s by %d is %s', (first, second, share, hex) => {
    expect(mixColours(first, second, share)).toBe(hex);
  });
});
