/* The data do not state the language of a title or a name. Its script suggests one, except for Latin letters. */
const LANGUAGES: readonly { readonly script: RegExp; readonly language: string }[] = [
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, language: 'ja' },
  { script: /\p{Script=Han}/u, language: 'zh' },
  { script: /\p{Script=Hangul}/u, language: 'ko' },
  { script: /\p{Script=Cyrillic}/u, language: 'ru' },
  { script: /\p{Script=Bengali}/u, language: 'bn' },
  { script: /\p{Script=Devanagari}/u, language: 'hi' },
  { script: /\p{Script=Thai}/u, language: 'th' },
  { script: /\p{Script=Greek}/u, language: 'el' },
  { script: /\p{Script=Hebrew}/u, language: 'he' },
  { script: /\p{Script=Arabic}/u, language: 'ar' },
];

/**
 * The language that uses the script of a text most, as the value of `lang`: screen readers choose a voice by it, and
 * browsers a font. Undefined if half of the letters or more are Latin.
 */
export function scriptLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length === 0 || latin * 2 >= letters.length) return undefined;
  return LANGUAGES.find(({ script }) => letters.some((letter) => script.test(letter)))?.language;
}
