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

/** Levenshtein distance, computed row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const next = [line];
    for (let column = 1; column <= b.length; column++) {
      const substitution = (row[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
