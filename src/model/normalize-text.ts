/**
 * Text as it is compared, with single spaces: without case, accents and vowel points, in any script. `ePassi` and
 * `EPASSI` fold alike, so do `Straße` and `STRASSE`, `Τράπεζα` and `ΤΡΑΠΕΖΑ`, `الأهلي` and `الاهلي`.
 *
 * Raise `GRAPH_MODEL` with any change here: the graph holds folded texts.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(UNSEEN, '')
    .normalize('NFC') // syllables of Hangul, and kana with their voicing marks, were parted
    .toLowerCase()
    .replaceAll(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * The words of a text, folded. Letters, digits and the marks behind them make words; each Chinese, Japanese or Korean
 * character is a word of its own, and so is each letter of Thai, Lao, Khmer and Burmese with its marks, since those
 * scripts put no spaces between words.
 */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

/** Whether only a whole word is meant by a word that somebody looks for: as a beginning, one letter says too little. */
export function isWholeWord(word: string): boolean {
  return [...word].length === 1;
}

/**
 * What folding drops: accents and vowel points, which people leave out, but not the vowel signs of Indic and other
 * scripts or the voicing marks of kana, which tell words apart; what nobody sees, such as soft hyphens and joiners; and
 * the stroke that lengthens Arabic words.
 */
const UNSEEN =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** Letters that Unicode does not take apart, as people write them who lack them. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ƒ: 'f',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const UNSPACED = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const SINGLE = String.raw`${CJK}|(?=[\p{L}\p{N}])${UNSPACED}\p{M}*`;
const LETTER = String.raw`(?!${CJK}|${UNSPACED})[\p{L}\p{N}]`;
const MARK = String.raw`(?!${CJK}|${UNSPACED})\p{M}`;
const WORD = new RegExp(String.raw`${SINGLE}|${LETTER}(?:${LETTER}|${MARK})*`, 'gu');
