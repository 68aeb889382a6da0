/**
 * Text as it is compared: without case and accents, with single spaces. Only the marks of European scripts are accents;
 * the vowel signs of Bengali, say, are not.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[øłđıæœ]/g, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Runs of letters and digits, folded; each Chinese, Japanese or Korean character is a word of its own. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ı: 'i', æ: 'ae', œ: 'oe' };
