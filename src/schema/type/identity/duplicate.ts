import { setImmediate } from 'node:timers/promises';

import { pairKey } from '../../../dataset/judgement/judgement.ts';
import { judgementsOfDatasets } from '../../../graph/judged-pair.ts';
import { type ComparedRow, comparedEntities } from '../../../graph/entity/compared-entity.ts';
import { type DuplicatePair, duplicateSteps } from '../../../import/identity/duplicate.ts';
import { contentStamp } from '../../../graph/content-version.ts';
import { ClientError } from '../../../model/client-error.ts';
import { builder } from '../../builder.ts';
import { encodeCursor, readCursor, requireCurrent } from '../../connection/cursor.ts';
import { MAX_PAGE_SIZE } from '../../connection/paging.ts';
import type { Context } from '../../context.ts';
import { PairJudgement } from '../../enum.ts';
import { requireIds } from '../../filter/expected-ids.ts';
import { nonEmpty, requireFirstInRange, requireInRange } from '../../filter/input.ts';
import { entityById } from '../../lookup.ts';
import { EntityRef } from '../../refs.ts';
import { priced } from '../../cost/field-price.ts';
import { scanDuplicates } from '../../cost/scan-entities.ts';

/** Below this score, most pairs have only a word in common. */
const MIN_SCORE = 0.5;

interface DuplicateRow extends DuplicatePair<ComparedRow> {
  readonly judgement: 'UNSURE' | null;
}

interface DuplicateSearchRow {
  readonly pairs: readonly DuplicateRow[];
  readonly totalCount: number;
  readonly endCursor: string | null;
}

const Duplicate = builder.objectRef<DuplicateRow>('Duplicate').implement({
  description: 'Two entities that may be one.',
  fields: (t) => ({
    left: t.field({
      type: EntityRef,
      description: 'The entity whose id comes first.',
      resolve: ({ left }, _, context) => entityById(context, left.id),
    }),
    right: t.field({
      type: EntityRef,
      description: 'The other entity.',
      resolve: ({ right }, _, context) => entityById(context, right.id),
    }),
    score: t.exposeFloat('score', { description: 'How alike the two are, from 0 to 1.' }),
    speaksFor: t.exposeStringList('speaksFor', {
      description: 'What speaks for one entity, such as "name equal without legal form" and "country equal".',
    }),
    speaksAgainst: t.exposeStringList('speaksAgainst', {
      description: 'What speaks against it, such as "country DE and FR". Empty if nothing does.',
    }),
    judgement: t.expose('judgement', {
      type: PairJudgement,
      nullable: true,
      description: 'UNSURE if a data set has this judgement about the pair; null if none has any.',
    }),
  }),
});

const DuplicateSearch = builder.objectRef<DuplicateSearchRow>('DuplicateSearch').implement({
  description: 'Pairs of entities that may be one.',
  fields: (t) => ({
    totalCount: t.exposeInt('totalCount', { description: 'Number of all pairs, at most five for each entity.' }),
    pairs: t.expose('pairs', {
      type: [Duplicate],
      description: 'The pairs, by score from high to low, then by the ids. At most `first`.',
      extensions: priced({ size: 'page' }),
    }),
    endCursor: t.exposeString('endCursor', {
      nullable: true,
      description: 'The `after` of the next page; null if there are no more pairs.',
    }),
  }),
});

builder.queryField('duplicates', (t) =>
  t.field({
    type: DuplicateSearch,
    description:
      'Pairs of entities that may be one, by their names, countries and identifiers. Pairs that a data set judges to be different are left out. A judgement in a data set merges a pair: see `mergedIds`.',
    extensions: priced({ fixed: 20, scan: scanDuplicates }),
    args: {
      minScore: t.arg.float({
        required: true,
        defaultValue: 0.7,
        description: `Only pairs with this score or a higher one: ${MIN_SCORE} to 1.`,
      }),
      datasets: t.arg.idList({ description: 'Only entities that one of these data sets describes.' }),
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `The number of pairs to return: 0 to ${MAX_PAGE_SIZE}.`,
      }),
      after: t.arg.string({
        description: 'Only pairs after this cursor: the `endCursor` of another page of the same search.',
      }),
    },
    resolve: async (_, { minScore, datasets, first, after }, context) => {
      requireInRange('minScore', minScore, MIN_SCORE, 1);
      requireFirstInRange(first, 0, MAX_PAGE_SIZE);
      const of = nonEmpty('datasets', datasets);
      await requireIds(context, [{ argument: 'datasets', family: 'dataset', ids: of }]);
      const list = `Query.duplicates ${JSON.stringify([minScore, of])}`;
      const stamp = await contentStamp(context.reader, await context.graphState(), null);
      const skipped = skippedPairs(after, list, stamp);
      const judged = await judgementsIn(context);
      const entities = await comparedEntities(context.reader, of);
      const search = { entities, minScore, isSettled: (a: string, b: string) => judged.isSettled(a, b) };
      const found = await inSlices(duplicateSteps(search), context);
      const pairs = found.slice(skipped, skipped + first).map((pair): DuplicateRow => {
        return { ...pair, judgement: judged.isUnsure(pair.left.id, pair.right.id) ? 'UNSURE' : null };
      });
      const end = skipped + pairs.length;
      const endCursor = end < found.length ? encodeCursor({ list, version: stamp, key: String(end) }) : null;
      return { pairs, totalCount: found.length, endCursor };
    },
  }),
);

function skippedPairs(after: string | null | undefined, list: string, stamp: string): number {
  if (after === null || after === undefined) return 0;
  const { key, version } = readCursor(after, list, 'after');
  if (!/^\d{1,9}$/.test(key)) {
    throw new ClientError(
      'INVALID_CURSOR',
      'after: expected an endCursor of duplicates, got a cursor of another kind.',
    );
  }
  requireCurrent(version, stamp, DUPLICATES_CHANGED);
  return Number(key);
}

const DUPLICATES_CHANGED =
  'after: the data has changed since this cursor was returned. A cursor of duplicates counts the pairs before it, and these may be others now.';

/** The judgements of all data sets, about the entities that remain. */
async function judgementsIn(context: Context) {
  const ids = await context.currentIds();
  const current = (id: string): string => ids?.at(id, null) ?? id;
  const keys = { positive: new Set<string>(), negative: new Set<string>(), unsure: new Set<string>() };
  const all = await judgementsOfDatasets(context.reader, {});
  for (const { left, right, judgement } of all.flatMap(({ pairs }) => pairs)) {
    keys[judgement].add(pairKey({ left: current(left), right: current(right) }));
  }
  return {
    isSettled: (left: string, right: string) => keys.negative.has(pairKey({ left, right })),
    isUnsure: (left: string, right: string) => keys.unsure.has(pairKey({ left, right })),
  };
}

/** Runs steps, and answers other requests every few milliseconds. Ends if the request is cancelled. */
async function inSlices<Result>(steps: Generator<void, Result>, { budget }: Context): Promise<Result> {
  return budget.runCancellable(async (signal) => {
    for (let start = performance.now(); ;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (performance.now() - start < SLICE_MS) continue;
      await setImmediate();
      if (signal.aborted) throw budget.error ?? signal.reason;
      start = performance.now();
    }
  });
}

const SLICE_MS = 8;
