/** A word of a text with the space before it, and whether the other text lacks it. */
export interface Word {
  readonly text: string;
  readonly differs: boolean;
}

/** Both texts word by word; what stands outside of their longest common sequence of words differs. */
export function difference(one: string, other: string): readonly [Word[], Word[]] {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  const common = commonLengths(left, right);
  const marked: [Word[], Word[]] = [[], []];
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
