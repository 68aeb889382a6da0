import type { JudgedPair } from '../dataset/judgement/judgement.ts';
import type { Merges } from '../dataset/judgement/merge-group.ts';
import type { Params } from '../engine/engine.ts';
import { query } from './query.ts';
import { text, textList } from './row-value.ts';

/* What the graph keeps of the judgements of a data set: the rows, and which entities are merged. Both are lists of texts. */

/** The properties of the node of a data set. */
export function judgementProperties(judgements: readonly JudgedPair[], { canonicalOf }: Merges): Params {
  return {
    judgements: judgements.length === 0 ? null : judgements.map(formatPair),
    merges: canonicalOf.size === 0 ? null : [...canonicalOf].map((pair) => pair.join(' ')),
    merged: canonicalOf.size,
  };
}

function formatPair({ left, right, judgement, user, createdAt, reason }: JudgedPair): string {
  return JSON.stringify([left, right, judgement, user, createdAt, reason]);
}

/** The judgements of a data set, in the order of its file. */
export interface DatasetJudgements {
  readonly dataset: string;
  readonly pairs: readonly JudgedPair[];
}

/** The judgements of each data set that has some. */
export const judgementsOfDatasets = query<Record<string, never>, DatasetJudgements>(
  'dataset.judgements',
  /* cypher */ `
  MATCH (d:Dataset) WHERE d.judgements IS NOT NULL
  RETURN d.id, d.judgements ORDER BY d.id`,
  ([id, judgements]) => ({ dataset: text(id), pairs: textList(judgements).map(parsePair) }),
);

function parsePair(json: string): JudgedPair {
  const [left, right, judgement, user, createdAt, reason] = JSON.parse(json) as [
    string,
    string,
    JudgedPair['judgement'],
    string,
    string,
    string,
  ];
  return { left, right, judgement, user, createdAt, reason };
}

/** An entity that is merged into another one, and when it was an entity of its own. */
export interface MergedEntity {
  readonly id: string;
  readonly canonical: string;
}

/** All merged entities of the graph, at most 100,000 of each data set. */
export const mergedEntities = query<Record<string, never>, readonly MergedEntity[]>(
  'dataset.merges',
  /* cypher */ `
  MATCH (d:Dataset) WHERE d.merges IS NOT NULL
  RETURN d.merges ORDER BY d.id`,
  ([merges]) =>
    textList(merges).map((pair) => {
      const [id = '', canonical = ''] = pair.split(' ');
      return { id, canonical };
    }),
);

/** When an entity was in the graph: from and until, two lists. */
export interface FormerPresence {
  readonly id: string;
  readonly isCurrent: boolean;
  readonly presentFrom: readonly string[];
  readonly presentUntil: readonly string[];
}

/** When the entities with these ids were in the graph. An id that never was has no row. */
export const presencesOf = query<{ ids: readonly string[] }, FormerPresence>(
  'entity.presences',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity OR e:FormerEntity
  RETURN id, e:Entity, e.presentFrom, e.presentUntil`,
  ([id, isCurrent, presentFrom, presentUntil]) => ({
    id: text(id),
    isCurrent: isCurrent === true,
    presentFrom: textList(presentFrom ?? []),
    presentUntil: textList(presentUntil ?? []),
  }),
);
