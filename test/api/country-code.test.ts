import { expect, it } from 'vitest';

import { COUNTRY_CODES } from '../../src/model/country-code.ts';
import { describeWorld } from '../support/world.ts';

describeWorld('A country code', ({ ask, execute }) => {
  const refusal = async (code: unknown): Promise<string> => {
    const { errors } = await ask(
      'query ($codes: [CountryCode!]) { claims(where: { markets: $codes }) { totalCount } }',
      {
        codes: [code],
      },
    );
    return errors?.[0]?.message ?? '';
  };

  it('can be any that the check of a data set accepts', async () => {
    const aliases = COUNTRY_CODES.map((code) => `${code}: __typename @skip(if: true)`).join(' ');
    await execute(
      `query ($codes: [CountryCode!]) { entities(where: { countries: $codes }) { totalCount } ${aliases} }`,
      {
        codes: COUNTRY_CODES,
      },
    );
  });

  it('can be in lower case and have spaces around it', async () => {
    const { small, spaced, large } = await execute(
      '{ small: claims(where: { markets: fr }) { totalCount } spaced: claims(where: { markets: [" Fr "] }) { totalCount } large: claims(where: { markets: ["FR"] }) { totalCount } }',
    );
    expect([small, spaced]).toEqual([large, large]);
  });

  it('can be another code or the name of the country, and the response has its code', async () => {
    for (const [text, code] of [
      ['UK', 'GB'],
      ['FRA', 'FR'],
      ['South Korea', 'KR'],
      ['Deutschland', 'DE'],
      [' united kingdom ', 'GB'],
    ] as const) {
      const document =
        'query ($codes: [CountryCode!]) { claims(where: { markets: $codes }, first: 200) { totalCount nodes { markets { code } } } }';
      const found = await execute(document, { codes: [text] });
      expect(found, text).toEqual(await execute(document, { codes: [code] }));
      expect(found.claims.totalCount, text).toBeGreaterThan(0);
      for (const { markets } of found.claims.nodes) expect(markets).toContainEqual({ code });
    }
  });

  it('can be EU in a list, for the member states of the European Union', async () => {
    const { code, area, of, inUnion } = await execute(`{
      code: claims(where: { markets: ["EU"] }) { totalCount }
      area: claims(where: { areas: [EU] }) { totalCount }
      of: entities(where: { countries: ["EU", "GB"] }) { totalCount }
      inUnion: entities(where: { any: [{ areas: [EU] }, { countries: [GB] }] }) { totalCount }
    }`);
    expect(code).toEqual(area);
    expect(of).toEqual(inUnion);
    expect(code.totalCount).toBeGreaterThan(0);
  });

  it('that does not exist is rejected with the likely one', async () => {
    expect(await refusal('QQ')).toContain('code such as FR, got "QQ"');
    expect(await refusal('Gemany')).toContain('(did you mean DE, Germany?), got "Gemany"');
    expect(await refusal('Europe')).toContain('(for the countries of an area, use areas: [EUROPE]), got "Europe"');
    expect(await refusal('XX')).toContain('(XX means an unknown country: leave it out), got "XX"');
  });
});
