import { isCountryCode } from '../../model/country-code.ts';

export function countryOf(text: string): string | null {
  const code =
    ({ Ukraine: 'UA', 'Russian Federation': 'RU', USA: 'US', Sweden: 'SE' } as Record<string, string>)[text] ?? text;
  return isCountryCode(code) ? code : null;
}
