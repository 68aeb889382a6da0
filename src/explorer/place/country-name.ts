import { formatter } from '../text/intl.ts';
import { language } from '../text/language.ts';

/** The name of a country in the language of the page; in English as the graph has it. */
export function localCountryName({ id, name }: { readonly id: string; readonly name: string }): string {
  return language() === 'en' ? name : regionName(id.toUpperCase());
}

/** The name of an ISO 3166-1 code in the language of the page. */
export function regionName(code: string): string {
  try {
    const names = formatter<Intl.DisplayNamesOptions, Intl.DisplayNames>(Intl.DisplayNames as never, {
      type: 'region',
    });
    return names.of(code) ?? code;
  } catch {
    return code; // not a code
  }
}
