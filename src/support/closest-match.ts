/** The value that a misspelt word may stand for; null where none is close. Case, spaces and hyphens do not count. */
export function nearest(word: string, values: readonly string[]): string | null {
  const given = word
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  let best: string | null = null;
  let bestDistance = Math.min(3, Math.ceil(given.length / 2)); // of a short word, half may not be wrong
  for (const value of values) {
    if (Math.abs(value.length - given.length) >= bestDistance) continue;
    const distance = editDistance(given, value);
    if (distance < bestDistance) [best, bestDistance] = [value, distance];
  }
  return best;
}

/** Levenshtein's: how many characters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const change = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(change, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
