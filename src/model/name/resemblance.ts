import { spellingDistance } from './spelling-distance.ts';
import { isTransliterated, latinWords } from './latin.ts';
import { type KeyReach, soundsOf, wholeNameKey, wordKeys } from './name-key.ts';
import { type NameParts, nameParts, partsOfNames } from './name-part.ts';
import {
  type ComparedName,
  type NameScore,
  SIMILAR,
  equalName,
  formFactor,
  matchWords,
  toCompared,
} from './name-score.ts';

/* How a text that somebody typed resembles the names of an entity. */

export type Resemblance = 'EXACT' | 'WORDS' | 'TRANSLITERATION' | 'TYPO' | 'PHONETIC';

export interface Resembling {
  readonly how: Resemblance;
  /** From 0 to 1. */
  readonly score: number;
  /** The name, as it is written. */
  readonly name: string;
  /** The text is the whole name, in another script, without its legal form, without spaces or in another order. */
  readonly isWhole: boolean;
}

/** A typed text, taken apart once. */
export interface TypedName {
  /** As typed, and in Latin letters. */
  readonly typed: ComparedName;
  readonly latin: ComparedName;
  readonly isForeign: boolean;
}

/** Alternatives, of which an entity must meet one: it has, for each word, one of the keys. */
export type NameLookup = readonly (readonly (readonly string[])[])[];

export function readTypedName(text: string): TypedName {
  return {
    typed: toCompared(nameParts(text), weightOf),
    latin: toCompared(nameParts(text, latinWords), weightOf),
    isForeign: isTransliterated(text),
  };
}

/** The keys of names that are equal to the text. */
export function wholeNameLookup({ latin }: TypedName): NameLookup {
  return latin.words.length === 0 ? [] : [[[wholeNameKey(latin.words)]]];
}

/** The keys of names that resemble the text: each of its words, or the words of which two, or all, are written as one. */
export function resemblingLookup({ latin: { words } }: TypedName, reach: KeyReach): NameLookup {
  if (words.length === 0 || words.length > MAX_WORDS) return [];
  return writtenTogether(words).map((some) => some.map((word) => wordKeys(word, reach)));
}

/** The keys of names that lack one of the words. */
export function withoutOneWordLookup({ latin: { words } }: TypedName): NameLookup {
  if (words.length < MIN_WORDS_TO_LACK_ONE || words.length > MAX_WORDS) return [];
  return words.map((_, index) =>
    words.filter((__, other) => other !== index).map((word) => wordKeys(word, 'ONE_LETTER')),
  );
}

/** How the text resembles the most similar of some names; null if it resembles none. */
export function resemblance(
  { typed, latin, isForeign }: TypedName,
  names: readonly string[],
  mayLackWord = false,
): Resembling | null {
  let best: Resembling | null = null;
  for (const name of names) {
    const originals = partsOfNames([name]);
    for (const [index, parts] of partsOfNames([name], latinWords).entries()) {
      const alike = resemblanceOf({ typed, latin, isForeign }, originals[index] ?? parts, parts, name, mayLackWord);
      // the name without what is in brackets is only a part of it
      const found = alike !== null && index > 0 ? { ...alike, score: alike.score * WITHOUT_BRACKETS } : alike;
      if (found !== null && (best === null || isBetter(found, best))) best = found;
    }
  }
  return best;
}

/** Words that many names have tell little. */
function weightOf(word: string): number {
  return COMMON_WORDS.has(word) ? 0.4 : 1;
}

const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'bank banca banco banque banka group groupe gruppe grupo gruppo holding holdings international global worldwide ' +
    'service services solutions systems technology technologies tech digital online network networks ' +
    'finance financial financiera capital invest investment investments investors ventures venture partners fund funds ' +
    'pay payment payments card cards money trust insurance asset assets management of de la du der di del do da for ' +
    'asia europe america china india africa germany france uk usa'
  ).split(' '),
);

/** Longer texts are no names. */
const MAX_WORDS = 8;
const MIN_WORDS_TO_LACK_ONE = 3;

function isBetter(a: Resembling, b: Resembling): boolean {
  return a.isWhole === b.isWhole ? a.score > b.score : a.isWhole;
}

function resemblanceOf(
  { typed, latin, isForeign }: TypedName,
  originalParts: NameParts,
  parts: NameParts,
  name: string,
  mayLackWord: boolean,
): Resembling | null {
  const compared = toCompared(parts, weightOf);
  if (latin.words.length === 0 || compared.words.length === 0) return null;
  const equal = equalInAnyForm(latin, compared);
  if (equal !== null) {
    const original = equalInAnyForm(typed, toCompared(originalParts, weightOf));
    return original === null
      ? { how: 'TRANSLITERATION', score: equal.score * TRANSLITERATED, name, isWhole: true }
      : { how: 'EXACT', score: original.score, name, isWhole: true };
  }
  const isOtherScript = isForeign !== isTransliterated(name);
  const whole = wholeLikeness(latin.compact, compared.compact);
  const alike = whole > 0 ? { score: whole, likeness: [whole] } : similarWords(latin, compared, mayLackWord);
  if (alike === null) return null;
  return {
    how: howAlike(alike.likeness, isOtherScript),
    score: alike.score * SIMILAR * formFactor(latin, compared) * (isOtherScript ? TRANSLITERATED : 1),
    name,
    isWhole: false,
  };
}

const TRANSLITERATED = 0.98;
const WITHOUT_BRACKETS = 0.95;

/** Without spaces, the legal form in a text is not found: `northbankltd`. */
function equalInAnyForm(a: ComparedName, b: ComparedName): NameScore | null {
  const equal = equalName(a, b);
  if (equal !== null) return equal;
  const isEqual = a.full.replaceAll(' ', '') === b.full.replaceAll(' ', '');
  return isEqual ? { score: 0.96, feature: 'name equal without spaces' } : null;
}

function howAlike(likeness: readonly number[], isOtherScript: boolean): Resemblance {
  const found = likeness.filter((value) => value > 0);
  if (found.every((value) => value === 1)) return isOtherScript ? 'TRANSLITERATION' : 'WORDS';
  return found.some((value) => value !== 1 && value !== ALIKE_IN_SOUND) ? 'TYPO' : 'PHONETIC';
}

/** The words that both have, if the name has all of the text; also if one of the two writes two words as one. */
function similarWords(typed: ComparedName, name: ComparedName, mayLackWord: boolean) {
  const attempts = [
    [typed, name],
    ...variantsOf(name).map((variant) => [typed, variant]),
    ...variantsOf(typed).map((variant) => [variant, name]),
  ] as const;
  let best: ReturnType<typeof matchWords> | null = null;
  for (const [a = typed, b = name] of attempts) {
    const found = matchWords(a, b, a.words.length > 1 ? likenessInText : likenessAlone);
    if (isAccepted(found, a, mayLackWord) && (best === null || found.score > best.score)) best = found;
    if (best !== null && a === typed && b === name) return best;
  }
  return best;
}

function isAccepted(
  { score, likeness }: ReturnType<typeof matchWords>,
  { words, weights }: ComparedName,
  mayLackWord: boolean,
): boolean {
  if (score === 0) return false;
  const missing = likeness.filter((value) => value === 0).length;
  if (missing === 0) return true;
  if (!mayLackWord || missing > 1 || words.length < MIN_WORDS_TO_LACK_ONE) return false;
  let [found, total] = [0, 0];
  for (const [index, weight] of weights.entries()) {
    total += weight;
    found += weight * (likeness[index] ?? 0);
  }
  return found >= total * MIN_FOUND && score >= MIN_SCORE;
}

/** Of a text of which one word is not in the name. */
const MIN_FOUND = 0.6;
const MIN_SCORE = 0.5;

function variantsOf(name: ComparedName): ComparedName[] {
  if (name.words.length < 2 || name.words.length > MAX_WORDS) return [];
  return writtenTogether(name.words)
    .slice(1)
    .map((words) => toCompared({ full: name.full, words, legal: name.legal }, weightOf));
}

/** The words; then those in which two neighbours are one word; then all as one word. */
function writtenTogether(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  const pairs = words
    .slice(1)
    .map((word, index) => [...words.slice(0, index), `${words[index] ?? ''}${word}`, ...words.slice(index + 2)]);
  return [[...words], ...(words.length > 2 ? pairs : []), [words.join('')]];
}

/** How alike a word of a text is to a word of a name: the other words of the text tell something, too. */
function likenessInText(a: string, b: string): number {
  return likeness(a, b, MIN_ALIKE);
}

/** As above, for the only word of a text, which must be longer to tell as much. */
function likenessAlone(a: string, b: string): number {
  return likeness(a, b, MIN_ALIKE + 1);
}

/** Two letters of a long word may differ, or one of a shorter word. `least`: of how many letters a word must be. */
function likeness(a: string, b: string, least: number): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < least || !/^[a-z]+$/.test(a) || !/^[a-z]+$/.test(b)) return 0;
  const limit = shorter < MIN_TWO_LETTERS ? 1 : 2;
  const distance = spellingDistance(a, b, limit + 1);
  const beginsAlike = a[0] === b[0] || (a[0] === b[1] && a[1] === b[0]);
  // the first letter is seldom wrong
  if (distance <= (beginsAlike || shorter >= least + 2 ? 1 : 0)) return ONE_LETTER;
  if (distance <= limit && beginsAlike) return TWO_LETTERS;
  return distance <= limit + 1 && soundAlike(a, b) ? ALIKE_IN_SOUND : 0;
}

const MIN_ALIKE = 3;
const MIN_TWO_LETTERS = 7;
const ONE_LETTER = 0.9;
const TWO_LETTERS = 0.8;
const ALIKE_IN_SOUND = 0.75;

function soundAlike(a: string, b: string): boolean {
  const sounds = new Set(soundsOf(a));
  return soundsOf(b).some((sound) => sounds.has(sound));
}

/** How alike two names without spaces are; 0 if they are not. */
function wholeLikeness(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (/\d/.test(a) || /\d/.test(b)) return 0;
  const limit = shorter < MIN_WHOLE ? 0 : shorter < MIN_WHOLE_TWO ? 1 : 2;
  if (limit === 0) return 0;
  const distance = spellingDistance(a, b, limit);
  return distance > limit ? 0 : 1 - distance * WRONG_LETTER;
}

const MIN_WHOLE = 6;
const MIN_WHOLE_TWO = 10;
const WRONG_LETTER = 0.07;
