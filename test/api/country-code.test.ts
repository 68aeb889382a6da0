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

  it('that does not exist is rejected with the likely one', async () => {
    expect(await refusal('UK')).toContain('code such as FR (did you mean GB?), got "UK"');
    expect(await refusal('EU')).toContain('(EU is not a country: list its countries, or name a region), got "EU"');
    expect(await refusal('QQ')).toContain('code such as FR, got "QQ"');
  });
});
