/**
 * Normalizes a text for comparison: ignores case, accents, vowel points and repeated spaces, in any script. For example,
 * `LetPay` equals `LETPAY`, `Straße` equals `STRASSE`, `Τράπεζα` equals `ΤΡΑΠΕΖΑ`, and `الأهلي` equals `الاهلي`.
 *
 * Increase `GRAPH_MODEL` with any change here: the graph stores normalized texts.
 */
export function normalizeText(text: string): string {
  // nothing else changes in such a text, of which most data is
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replaceAll(REMOVED, '')
    .normalize('NFC') // NFKD has decomposed Hangul syllables and kana with voicing marks
    .toLowerCase()
    .replaceAll(TRANSLITERATED, (letter) => TRANSLITERATIONS[letter] ?? letter)
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

/** True for a word of one character. It only matches whole words, since as a prefix it would match too many. */
export function matchesWholeWord(word: string): boolean {
  return [...word].length === 1;
}

/** Without a letter that has an accent or another form. */
const PLAIN = /^[\t-\r -~]*$/;

/**
 * Characters that are removed: accents and vowel points, which people often omit; invisible characters such as soft
 * hyphens and joiners; and the Arabic tatweel, which only stretches a word. Vowel signs of Indic and other scripts and
 * voicing marks of kana stay, as they distinguish words.
 */
const REMOVED =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}]|[\p{Default_Ignorable_Code_Point}\u0640]/gu;

/** Common transliterations of letters that Unicode does not decompose. */
const TRANSLITERATIONS: Readonly<Record<string, string>> = {
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
const TRANSLITERATED = new RegExp(`[${Object.keys(TRANSLITERATIONS).join('')}]`, 'gu');

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
const UNSPACED = String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
const SINGLE = String.raw`${CJK}|(?=[\p{L}\p{N}])${UNSPACED}\p{M}*`;
const LETTER = String.raw`(?!${CJK}|${UNSPACED})[\p{L}\p{N}]`;
const MARK = String.raw`(?!${CJK}|${UNSPACED})\p{M}`;
const WORD = new RegExp(String.raw`${SINGLE}|${LETTER}(?:${LETTER}|${MARK})*`, 'gu');
