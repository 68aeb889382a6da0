import { describe, expect, it } from 'vitest';

import { expansionText, parseExpansion, wholeExpansion } from '../../../../src/explorer/graph/held/expansion.ts';
import { heldParameters, heldState, readHeld } from '../../../../src/explorer/graph/held/held-address.ts';
import { UNTOUCHED } from '../../../../src/explorer/graph/held/held-graph.ts';

describe('An expansion in an address', () => {
  it.each([
    ['alipay', wholeExpansion('alipay')],
    ['alipay.1000', { ...wholeExpansion('alipay'), first: 1_000 }],
    [
      'alipay.ownership.funding_round.most10',
      { id: 'alipay', kinds: ['OWNERSHIP', 'FUNDING_ROUND'], top: { by: 'claims', count: 10 }, first: 200 },
    ],
    ['2c2p.trusted5.50', { id: '2c2p', kinds: [], top: { by: 'confidence', count: 5 }, first: 50 }],
  ] as const)('is written as %s', (text, expansion) => {
    expect(expansionText(expansion)).toBe(text);
    expect(parseExpansion(text)).toEqual(expansion);
  });

  it('is the whole one where the rest is not understood', () => {
    expect(parseExpansion('alipay.flights.most0.5000.-1.2,5')).toEqual(wholeExpansion('alipay'));
    expect(parseExpansion('.most10')).toBeNull();
  });
});

describe('The address of a held graph', () => {
  const HELD = {
    expand: [wholeExpansion('alipay'), { ...wholeExpansion('visa'), first: 500 }],
    without: ['jack-ma', 'eric-jing'],
    pins: { alipay: { x: 120, y: -40 } },
    layout: 'radial' as const,
  };

  it('has a parameter for each part that was touched', () => {
    expect(heldParameters(UNTOUCHED)).toEqual({ expand: null, without: null, layout: null, pin: null });
    const parameters = heldParameters(HELD);
    expect(parameters).toEqual({
      expand: 'alipay,visa.500',
      without: 'jack-ma,eric-jing',
      layout: 'radial',
      pin: 'alipay.120.-40',
    });
    expect(readHeld(new URLSearchParams(parameters as Record<string, string>), null)).toEqual(HELD);
    expect(heldState(HELD)).toBeNull();
  });

  it('ignores what it does not know', () => {
    const search = new URLSearchParams('expand=,.most5&layout=circle&pin=a,b.1,c.x.y,d.1.2');
    expect(readHeld(search, 'something else')).toEqual({ ...UNTOUCHED, pins: { d: { x: 1, y: 2 } } });
    expect(readHeld(new URLSearchParams(), { other: 1 })).toEqual(UNTOUCHED);
  });

  it('leaves what is too long to the history of the browser', () => {
    const without = Array.from({ length: 300 }, (_, index) => `entity-${index}`);
    const held = { ...HELD, without };
    expect(heldParameters(held)).toMatchObject({ without: null, pin: 'alipay.120.-40' });
    expect(heldState(held)).toEqual({ without });
    expect(readHeld(new URLSearchParams('pin=alipay.120.-40'), { without }).without).toEqual(without);
  });
});
