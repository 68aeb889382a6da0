import removeAccents from 'remove-accents';

/** Text as it is compared: lower case, without accents, with single spaces. `ePassi` and `EPASSI` fold alike. */
export function fold(text: string): string {
  return removeAccents(text.normalize('NFKC')).toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}

/**
 * The words of a text, folded. Letters and digits make words; each Chinese, Japanese or Korean character is a word of
 * its own, since those scripts put no spaces between words.
 */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const WORD = new RegExp(String.raw`${CJK}|(?:(?!${CJK})[\p{L}\p{N}])+`, 'gu');
