import { diffArrays } from 'diff';

/** A run of words of a text, and whether the other text lacks them. */
export interface Passage {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * Compares two texts word by word, without regard to case and punctuation. Nothing is marked if they share less than a
 * third of the shorter text: such texts differ throughout.
 */
export function wordDiff(left: string, right: string): readonly [left: Passage[], right: Passage[]] {
  const [leftWords, rightWords] = [splitWords(left), splitWords(right)];
  const passages: readonly [Passage[], Passage[]] = [[], []];
  let [leftAt, rightAt, shared] = [0, 0, 0];
  for (const { count, added, removed } of diffArrays(leftWords, rightWords, { comparator: isSameWord })) {
    if (!added) append(passages[0], leftWords.slice(leftAt, (leftAt += count)), removed);
    if (!removed) append(passages[1], rightWords.slice(rightAt, (rightAt += count)), added);
    if (!added && !removed) shared += count;
  }
  if (shared * 3 < Math.min(leftWords.length, rightWords.length)) {
    return [[{ text: left, differs: false }], [{ text: right, differs: false }]];
  }
  return passages;
}

function splitWords(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function append(passages: Passage[], words: readonly string[], differs: boolean): void {
  const last = passages.at(-1);
  if (last?.differs !== differs) passages.push({ text: words.join(' '), differs });
  else passages[passages.length - 1] = { text: [last.text, ...words].join(' '), differs };
}

function isSameWord(a: string, b: string): boolean {
  return withoutPunctuation(a) === withoutPunctuation(b);
}

function withoutPunctuation(word: string): string {
  return word.toLowerCase().replaceAll(/^\p{P}+|\p{P}+$/gu, '');
}
