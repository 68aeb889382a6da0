import { findCandidates } from './candidate.ts';
import type { Clusters } from './cluster.ts';
import { type Match, type Matches, pairOf } from './match-file.ts';
import type { NodeSet } from './node-set.ts';
import type { Resolution } from './resolve.ts';

export interface MatchSources {
  readonly nodes: NodeSet;
  readonly clusters: Clusters;
  readonly resolution: Pick<Resolution, 'pairs'>;
  readonly judgements: Matches;
  readonly threshold: number;
}

/**
 * The rows of the next `matches.csv`: the candidates, and what people have filled in so far. Entities that are one already
 * are asked about once.
 */
export function matchRows({ nodes, clusters, resolution, judgements, threshold }: MatchSources): Match[] {
  const kept = judgements.rows.filter(({ judgement, user, createdAt }) => judgement !== null || user || createdAt);
  const asked = new Set(kept.map(pairOf));
  const pairIn = (left: number, right: number) => ({ left: nodes.at(left).id, right: nodes.at(right).id });
  const { candidates, scoreOf } = findCandidates({
    size: nodes.size,
    drafts: nodes.drafts,
    at: nodes.at,
    namesAt: nodes.namesAt,
    pairs: resolution.pairs,
    threshold,
    isSettled: (left, right) =>
      clusters.find(left) === clusters.find(right) ||
      clusters.separation(left, right) !== null ||
      (asked.size > 0 && asked.has(pairOf(pairIn(left, right)))),
  });
  const rows: Match[] = kept.flatMap(({ place: _place, ...row }) => {
    const [left, right] = [nodes.nodeOf(row.left), nodes.nodeOf(row.right)];
    if (left === null || right === null) return [];
    if (left >= nodes.size || right >= nodes.size) return [row];
    const pair = scoreOf(left, right);
    const names = { leftName: nodes.at(left).name, rightName: nodes.at(right).name };
    return [{ ...row, ...names, ...(pair && { score: pair.score, features: pair.features.join('; ') }) }];
  });
  const clustersAsked = new Set<string>();
  for (const { left, right, score, features } of candidates) {
    const [a, b] = [clusters.find(left), clusters.find(right)];
    const pair = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (clustersAsked.has(pair)) continue;
    clustersAsked.add(pair);
    rows.push({
      ...pairIn(left, right),
      leftName: nodes.at(left).name,
      rightName: nodes.at(right).name,
      score,
      features: features.join('; '),
      judgement: null,
      user: '',
      createdAt: '',
    });
  }
  return rows.toSorted(
    (a, b) =>
      (b.score ?? -1) - (a.score ?? -1) || (a.left < b.left ? -1 : a.left > b.left ? 1 : a.right < b.right ? -1 : 1),
  );
}
