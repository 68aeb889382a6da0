import { join } from 'node:path';

import { type Match, readMatches } from '../../import/identity/match-file.ts';
import { MATCH_FILE } from '../../import/write/output-folder.ts';

/** What the page shows of a pair. */
type LikelyPair = Pick<Match, 'left' | 'leftName' | 'right' | 'rightName' | 'features' | 'judgement'>;

const MAX_PAIRS = 50;

/** Pairs of entities that may be the same, with the judgements so far: the most similar first. */
export async function likelyPairs(folder: string): Promise<LikelyPair[]> {
  const { rows } = await readMatches(join(folder, MATCH_FILE), MATCH_FILE);
  const pairs = rows.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0)).slice(0, MAX_PAIRS);
  return pairs.map(({ left, leftName, right, rightName, features, judgement }) => ({
    left,
    leftName,
    right,
    rightName,
    features,
    judgement,
  }));
}
