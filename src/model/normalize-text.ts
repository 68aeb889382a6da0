/**
 * Normalizes a text for comparison: ignores case, accents, vowel points and repeated spaces, in any script. Equal are
 * `ePassi` and `EPASSI`, `Straße` and `STRASSE`, `Τράπεζα` and `ΤΡΑΠΕΖΑ`, `الأهلي` and `الاهلي`.
 *
 * Increase `GRAPH_MODEL` with any change here: the graph stores normalized texts.
 */
export function normalizeText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(REMOVED, '')
    .normalize('NFC') // NFKD has decomposed Hangul syllables and kana with voicing marks
    .toLowerCase()
    .replaceAll(OTHER_LETTERS, (letter) => LETTERS[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * Splits a text into normalized words for search. A word is a run of letters and digits with their marks. Chinese,
 * Japanese, Korean, Thai, Lao, Khmer and Burmese are split into single characters, as these scripts do not put spaces
 * between words.
 */
export function searchWords(text: string): string[] {
  return normalizeText(text).match(WORD) ?? [];
}

/** True for a search word of one character, which as a prefix would match too much: it only matches whole words. */
export function matchesWholeWord(word: string): boolean {
  return [...word].length === 1;
}

/**
 * Characters that are removed: accents and vowel points, which people often omit; invisible characters such as soft
 * hyphens and joiners; and the Arabic tatweel, which only stretches a word. Vowel signs of Indic and other scripts and
 * voicing marks of kana stay, as they distinguish words.
 */
const REMOVED =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** Common transliterations of letters that Unicode does not decompose. */
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
