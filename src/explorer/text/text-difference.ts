/** Some words of a text, and whether the other text lacks them. */
export interface Passage {
  readonly text: string;
  readonly differs: boolean;
}

/**
 * What of two texts differs: the words outside of their longest common sequence of words. Nothing is marked where they
 * have less than a third in common: they are then different throughout.
 */
export function difference(one: string, other: string): readonly [Passage[], Passage[]] {
  const [left, right] = wordsThatDiffer(one, other);
  const agreeing = left.filter(({ differs }) => !differs).length;
  if (agreeing * 3 < Math.min(left.length, right.length)) {
    return [[{ text: one, differs: false }], [{ text: other, differs: false }]];
  }
  return [joined(left), joined(right)];
}

/** Neighbours that agree, or differ, as one passage. */
function joined(words: readonly Passage[]): Passage[] {
  const passages: Passage[] = [];
  for (const { text, differs } of words) {
    const last = passages.at(-1);
    if (last?.differs === differs) passages[passages.length - 1] = { text: `${last.text} ${text}`, differs };
    else passages.push({ text, differs });
  }
  return passages;
}

function wordsThatDiffer(one: string, other: string): readonly [Passage[], Passage[]] {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const common = commonLengths(left, right);
  const marked: [Passage[], Passage[]] = [[], []];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    if (i < left.length && j < right.length && same(left[i], right[j])) {
      marked[0].push({ text: left[i++] ?? '', differs: false });
      marked[1].push({ text: right[j++] ?? '', differs: false });
    } else if (j === right.length || (i < left.length && lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      marked[0].push({ text: left[i++] ?? '', differs: true });
    } else {
      marked[1].push({ text: right[j++] ?? '', differs: true });
    }
  }
  return marked;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** How many words the rests of both texts from each place on have in common. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => Array.from({ length: right.length + 1 }, () => 0));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = same(left[i], right[j])
        ? lengthAt(lengths, i + 1, j + 1) + 1
        : Math.max(lengthAt(lengths, i + 1, j), lengthAt(lengths, i, j + 1));
    }
  }
  return lengths;
}

function lengthAt(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** Punctuation and case aside. */
function same(one = '', other = ''): boolean {
  return bare(one) === bare(other);
}

function bare(word: string): string {
  return word.toLowerCase().replaceAll(/^\p{P}+|\p{P}+$/gu, '');
}
