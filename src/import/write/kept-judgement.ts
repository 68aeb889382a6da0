import { type Match, type Matches, pairOf } from '../identity/match-file.ts';

/**
 * Matches with the judgements of an earlier `matches.csv` that this import was not given. They are kept, since a person made
 * them, but not followed: an import depends on what it is given.
 */
export function keepJudgements(
  matches: readonly Match[],
  earlier: Matches,
): { readonly matches: readonly Match[]; readonly unused: number } {
  const judged = new Map(earlier.rows.flatMap((row) => (row.judgement === null ? [] : [[pairOf(row), row] as const])));
  let unused = 0;
  const kept = matches.map((match) => {
    const before = judged.get(pairOf(match));
    judged.delete(pairOf(match));
    if (before === undefined || match.judgement !== null) return match;
    unused += 1;
    const { judgement, user, createdAt } = before;
    return { ...match, judgement, user, createdAt };
  });
  unused += judged.size;
  return { matches: [...kept, ...judged.values()], unused };
}
