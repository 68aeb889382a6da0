/**
 * The number of letters that are wrong, missing, added or swapped with the next one (optimal string alignment), or `limit` + 1
 * if there are more.
 */
export function spellingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [one, other] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (one.length === 0 || other.length === 0) return one.length + other.length;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let line = 1; line <= one.length; line++) {
    const next = [line];
    let least = line;
    for (let column = 1; column <= other.length; column++) {
      const isEqual = one[line - 1] === other[column - 1];
      let distance = Math.min(
        (last[column - 1] ?? 0) + (isEqual ? 0 : 1),
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
      );
      if (line > 1 && column > 1 && one[line - 1] === other[column - 2] && one[line - 2] === other[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1);
      }
      next.push(distance);
      least = Math.min(least, distance);
    }
    // a swap looks back one line more, and costs 1
    if (least > limit + 1) return limit + 1;
    [beforeLast, last] = [last, next];
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}
