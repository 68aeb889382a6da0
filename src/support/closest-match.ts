/** Returns the value that a misspelt word is closest to; null if none is close. Ignores case, spaces and hyphens. */
export function closestMatch(word: string, values: readonly string[]): string | null {
  const normalized = word
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.ceil(normalized.length / 2)); // at most half of a short word may differ
  for (const value of values) {
    if (Math.abs(value.length - normalized.length) >= bestDistance) continue;
    const distance = editDistance(normalized, value);
    if (distance < bestDistance) [best, bestDistance] = [value, distance];
  }
  return best;
}

/** The closest of some names in any case; undefined if none is close. */
export function closestName<Name extends string>(word: string, names: readonly Name[]): Name | undefined {
  const closest = closestMatch(
    word,
    names.map((name) => name.toUpperCase()),
  );
  return names.find((name) => name.toUpperCase() === closest);
}

/**
 * The number of slips between two words, computed row by row: a letter that is wrong, missing or too many, or two neighbours that
 * are swapped (optimal string alignment).
 */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      const isSwap = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      const swap = isSwap ? (before[column - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(substitution, swap, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
