import type { ClaimKind } from '../../../model/vocabulary.ts';
import { ClientError } from '../../../model/client-error.ts';
import type { Moment } from '../../../graph/moment.ts';
import { MAX_LENGTH } from '../../../graph/path/database-path.ts';
import { type PathPage, pathPage, rankedPathPage } from '../../../graph/path/path-page.ts';
import { PATH_BUDGET } from '../../../graph/path/path-search.ts';
import { quote } from '../../../support/excerpt.ts';
import { builder } from '../../builder.ts';
import { readCursor, requireCurrent } from '../../connection/cursor.ts';
import { MAX_PAGE_SIZE } from '../../connection/paging.ts';
import type { Context } from '../../context.ts';
import { priced } from '../../cost/field-price.ts';
import { scanPaths } from '../../cost/scan-paths.ts';
import { ClaimKind as ClaimKindEnum, PathMode } from '../../enum.ts';
import { ClaimFilter } from '../../filter/claim-filter.ts';
import { compileClaimFilter } from '../../filter/compile-claim-filter.ts';
import { requireIds } from '../../filter/expected-ids.ts';
import { idSet, nonEmpty, requireDegree, requireFirstInRange, requireInRange } from '../../filter/input.ts';
import { PathSearch, type PathRow, stampAt } from './path.ts';

/** The largest `slack`. */
export const MAX_SLACK = 2;

const PathStep = builder.inputType('PathStep', {
  description: 'Conditions for the claim of one step of a path.',
  fields: (t) => ({
    kinds: t.field({
      type: [ClaimKindEnum],
      description: 'The claim is of one of these kinds. Without kinds, any claim is.',
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: PathSearch,
    description:
      'Paths between two entities through claims, in any roles: all shortest ones or, with `mode`, `slack` or `steps`, others. No entity and no claim occurs twice on a path. Countries and hubs connect almost everything: exclude them with `avoid` or `maxDegree`, or allow only some kinds of claims.',
    extensions: priced({ fixed: PATH_BUDGET / 100, scan: scanPaths, binds: { hops: 'maxLength' } }),
    args: {
      from: t.arg.id({ required: true, description: 'The entity at the start.' }),
      to: t.arg.id({ required: true, description: 'The entity at the end.' }),
      where: t.arg({ type: ClaimFilter, description: 'Only through claims that meet these conditions.' }),
      avoid: t.arg.idList({ description: 'Entities that no path may contain. Must not contain either end.' }),
      mode: t.arg({
        type: PathMode,
        required: true,
        defaultValue: 'SHORTEST',
        description: 'Which paths to find, and which come first.',
      }),
      slack: t.arg.int({
        required: true,
        defaultValue: 0,
        description: `Also paths with up to this many claims more than the shortest: 0 to ${MAX_SLACK}. Only with \`mode: SHORTEST\` and without \`steps\`.`,
      }),
      maxDegree: t.arg.int({
        description:
          'Only through entities that take part in at most this many claims of the present, whatever `where` is. Does not apply to the two ends.',
      }),
      steps: t.arg({
        type: [PathStep],
        description:
          'Only paths with exactly these steps, in order: `[{ kinds: [OWNERSHIP] }, { kinds: [PARTNERSHIP] }]` finds partners of the owners of `from`. At most `maxLength` steps.',
      }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: 6,
        description: `The largest number of claims on a path: 1 to ${MAX_LENGTH}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `The number of paths to return: 0 to ${MAX_PAGE_SIZE}.`,
      }),
      after: t.arg.string({
        description: 'Only paths after this cursor: the `endCursor` of another page of the same search.',
      }),
    },
    resolve: async (_, args, context) => {
      const { from, to, where, maxLength, first } = args;
      requireInRange('maxLength', maxLength, 1, MAX_LENGTH);
      requireFirstInRange(first, 0, MAX_PAGE_SIZE);
      const avoid = idSet('avoid', args.avoid);
      requireNoEnds(avoid, [from, to]);
      const maxDegree = requireDegree(args.maxDegree);
      const ranking = rankingOf(args);
      const filter = compileClaimFilter(where);
      const { condition, at } = filter;
      const { recordedOn: _moment, ...conditions } = where ?? {};
      // without the later arguments where they have their defaults, so that older cursors stay valid
      const others = maxDegree === null && ranking === null ? [] : [{ maxDegree, ...ranking }];
      const list = `Query.paths ${JSON.stringify([from, to, conditions, [...avoid], maxLength, ...others])}`;
      const skip = await skippedBy(args.after, list, at, context);
      const search = { from, to, where: condition, at, avoid, maxDegree, maxLength, skip, first };
      const namedIds = [{ argument: 'avoid', family: 'entity', ids: [...avoid] } as const, ...filter.ids];
      const requireAll = () =>
        requireIds(context, [
          { argument: 'from', family: 'entity', ids: [from] },
          { argument: 'to', family: 'entity', ids: [to] },
          ...namedIds,
        ]);
      const hasIds = namedIds.some(({ ids }) => ids !== null && ids.length > 0);
      const [result] = await Promise.all([
        from === to
          ? pathToItself(skip, first, ranking?.steps ?? null)
          : ranking
            ? rankedPathPage(context.reader, { ...search, ...ranking })
            : pathPage(context.reader, search),
        hasIds || from === to ? requireAll() : null,
      ]);
      // a path proves that both ends are entities
      if (!hasIds && result.length === null) await requireAll();
      const paths = result.paths.map(({ hops, ...path }): PathRow => ({
        ...path,
        hops: hops.map((hop) => ({ ...hop, row: result.claims.get(hop.claim) ?? null, at })),
      }));
      return { ...result, from, to, list, at, skipped: skip, paths };
    },
  }),
);

interface RankingArguments {
  readonly mode: typeof PathMode.$inferType;
  readonly slack: number;
  readonly steps?: readonly (typeof PathStep.$inferInput)[] | null | undefined;
  readonly maxLength: number;
}

interface Ranking {
  readonly byTrust: boolean;
  readonly slack: number;
  readonly steps: readonly (readonly ClaimKind[] | null)[] | null;
}

/**
 * Null for all shortest paths, which have a search of their own.
 *
 * @throws {ClientError} OUT_OF_RANGE, INVALID_FILTER
 */
function rankingOf({ mode, slack, maxLength, ...args }: RankingArguments): Ranking | null {
  const byTrust = mode === 'MOST_TRUSTED';
  const steps =
    nonEmpty('steps', args.steps)?.map(({ kinds }, index) => nonEmpty(`steps[${index}].kinds`, kinds)) ?? null;
  requireInRange('slack', slack, 0, MAX_SLACK);
  if (slack > 0 && (byTrust || steps)) {
    const others = steps
      ? 'steps, which say how long a path is'
      : 'mode: MOST_TRUSTED, which finds paths of any length';
    throw new ClientError('INVALID_FILTER', `slack: expected 0 with ${others}, got ${slack}. Leave one of them out.`);
  }
  if (steps && steps.length > maxLength) {
    throw new ClientError(
      'OUT_OF_RANGE',
      `steps: expected at most maxLength (${maxLength}) steps, got ${steps.length}. Raise maxLength, which may be up to ${MAX_LENGTH}.`,
    );
  }
  return byTrust || slack > 0 || steps ? { byTrust, slack, steps } : null;
}

/** Returns the number of paths before a cursor. It is the same wherever the graph holds the same data. */
async function skippedBy(
  after: string | null | undefined,
  list: string,
  at: Moment,
  context: Context,
): Promise<number> {
  if (after === null || after === undefined) return 0;
  const { key, version } = readCursor(after, list, 'after');
  if (!/^\d{1,9}$/.test(key)) {
    throw new ClientError('INVALID_CURSOR', 'after: expected an endCursor of paths, got a cursor of another kind.');
  }
  requireCurrent(version, await stampAt(at, context), PATHS_CHANGED);
  return Number(key);
}

/** A path has no key of its own: its place depends on all the others. */
const PATHS_CHANGED =
  'after: the data has changed since this cursor was returned. A cursor of paths counts the paths before it, and these may be others now.';

/** From an entity to itself there is one path, which has no steps. */
function pathToItself(skip: number, first: number, steps: Ranking['steps']): PathPage {
  const all = steps === null ? [{ confidence: 1, hops: [] }] : [];
  const paths = all.slice(skip, skip + first);
  const explored = { exploredEntities: 1, exploredClaims: 0 };
  return {
    length: steps === null ? 0 : null,
    totalCount: all.length,
    listed: all.length,
    paths,
    claims: new Map(),
    explored: () => Promise.resolve(explored),
  };
}

function requireNoEnds(avoided: ReadonlySet<string>, ends: readonly string[]): void {
  const end = ends.find((id) => avoided.has(id));
  if (end === undefined) return;
  throw new ClientError(
    'INVALID_FILTER',
    `avoid: expected entities between the ends, got ${quote(end)}, which is one of the ends.`,
  );
}
