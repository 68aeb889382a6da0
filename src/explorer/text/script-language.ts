/* The data do not say in which language a title or a name is. Its script does, but for Latin letters: these many share. */
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
 * The language that a text's script is most used for, as a `lang` attribute takes it, so that screen readers choose a
 * voice and browsers a font. Undefined for Latin letters, and where less than half of the letters are of the script.
 */
export function scriptLanguage(text: string): string | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  if (letters.length === 0 || latin * 2 >= letters.length) return undefined;
  return LANGUAGES.find(({ script }) => letters.some((letter) => script.test(letter)))?.language;
}
