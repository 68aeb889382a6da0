/**
 * Normalizes text for comparison: no case, accents or vowel points, and single spaces. Writers often omit the marks of
 * European scripts, Arabic and Hebrew, so these are removed; vowel signs of other scripts, such as Bengali, are kept.
 */
export function folded(text: string): string {
  return [...text.normalize('NFKD')]
    .filter((character) => !isRemoved(character))
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ßøłđıæœςٱىة]/g, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The normalized words of a text: runs of letters, digits and marks. Each Chinese, Japanese or Korean character is a word. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' $& ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Whether each sought word is a prefix of a word of the text. A single letter must be a whole word. */
export function holdsWords(text: string, sought: string): boolean {
  const words = wordsOf(text);
  return wordsOf(sought).every((word) =>
    [...word].length === 1 ? words.includes(word) : words.some((candidate) => candidate.startsWith(word)),
  );
}

/** Code point ranges: combining marks, Hebrew points, Arabic points and tatweel, zero-width characters. */
const REMOVED = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

function isRemoved(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return REMOVED.some(([first, last]) => code >= first && code <= last);
}

const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};
