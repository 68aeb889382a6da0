import { expect, it } from 'vitest';

import { describeWorld } from '../support/world.ts';

describeWorld('Values that a data set may add', ({ execute, ask }) => {
  it('are accepted with and without quotes, in any case, and as variables', async () => {
    const { bare, quoted, lower, variable } = await execute(
      `query ($measures: [Measure!]) {
        bare: claims(where: { measures: [MARKET_SHARE] }) { totalCount }
        quoted: claims(where: { measures: ["MARKET_SHARE"] }) { totalCount }
        lower: claims(where: { measures: ["market-share"] }) { totalCount }
        variable: claims(where: { measures: $measures }) { totalCount }
      }`,
      { measures: ['MARKET_SHARE'] },
    );
    expect(bare.totalCount).toBeGreaterThan(0);
    expect([quoted, lower, variable]).toEqual([bare, bare, bare]);
  });

  it('are free text for the series of a round', async () => {
    const { bare, quoted, none } = await execute(`{
      bare: claims(where: { series: [C] }) { totalCount }
      quoted: claims(where: { series: ["C"] }) { totalCount }
      none: claims(where: { series: ["H (extension)"] }) { totalCount }
    }`);
    expect(bare.totalCount).toBeGreaterThan(0);
    expect(quoted).toEqual(bare);
    expect(none.totalCount).toBe(0);
  });

  it('are returned as text', async () => {
    const { claims } = await execute(
      '{ claims(where: { measures: [MARKET_SHARE] }, first: 1) { nodes { metric { measure unit } } } }',
    );
    expect(claims.nodes).toEqual([{ metric: { measure: 'MARKET_SHARE', unit: 'PERCENT' } }]);
  });

  it.each([
    [
      '{ claims(where: { measures: [3] }) { totalCount } }',
      'Expected the id of a measure such as MARKET_SHARE, got 3.',
    ],
    [
      '{ claims(where: { measures: ["a b"] }) { totalCount } }',
      'Expected the id of a measure such as MARKET_SHARE, got "a b".',
    ],
    ['{ claims(where: { series: [" "] }) { totalCount } }', 'Expected the series of a round such as "C", got " ".'],
  ])('are rejected if they cannot be one: %s', async (document, message) => {
    const { errors } = await ask(document);
    expect(errors?.map((error) => error.message)).toEqual([message]);
  });
});
