/**
 * Text as it is compared: without case, accents and vowel points, with single spaces. The marks of European scripts,
 * Arabic and Hebrew are left out by people who write them; the vowel signs of Bengali, say, are not.
 */
export function folded(text: string): string {
  return [...text.normalize('NFKD')]
    .filter((character) => !isLeftOut(character))
    .join('')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[ßøłđıæœςٱىة]/g, (letter) => WITHOUT_DECOMPOSITION[letter] ?? letter)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Runs of letters, digits and marks, folded; each Chinese, Japanese or Korean character is a word of its own. */
export function wordsOf(text: string): string[] {
  return folded(text)
    .replaceAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, ' $& ')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Whether a text has all words of another: each begins a word of it, and a single letter is one. */
export function holdsWords(text: string, sought: string): boolean {
  const own = wordsOf(text);
  return wordsOf(sought).every((word) =>
    [...word].length === 1 ? own.includes(word) : own.some((one) => one.startsWith(word)),
  );
}

/** Ranges of code points: combining marks, Hebrew points, Arabic points and the stroke, what has no width. */
const LEFT_OUT = [
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

function isLeftOut(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return LEFT_OUT.some(([first, last]) => code >= first && code <= last);
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
