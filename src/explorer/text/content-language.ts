import { language } from './language.ts';
import { scriptLanguage } from './script-language.ts';

/**
 * The value of `lang` for a sentence or a title of the data. In Latin letters it is most often English; undefined if
 * that is the language of the page.
 */
export function contentLanguage(text: string): string | undefined {
  return scriptLanguage(text) ?? (language() === 'en' ? undefined : 'en');
}
