import { ClientError } from '../../model/client-error.ts';
import type { ClaimRow } from '../../graph/claim/claim.ts';
import { contentStamp } from '../../graph/content-version.ts';
import { quote } from '../../support/excerpt.ts';
import type { Moment } from '../../graph/moment.ts';
import type { FoundHop, FoundPath } from '../../graph/path/path.ts';
import { MAX_LENGTH } from '../../graph/path/database-path.ts';
import { type PathPage, pathPage } from '../../graph/path/path-page.ts';
import { PATH_BUDGET, listedPaths } from '../../graph/path/path-search.ts';
import { builder } from '../builder.ts';
import { ClaimFilter } from '../filter/claim-filter.ts';
import { compileClaimFilter } from '../filter/compile-claim-filter.ts';
import type { Context } from '../context.ts';
import { encodeCursor, readCursor, requireCurrent } from '../connection/cursor.ts';
import { requireIds } from '../filter/expected-ids.ts';
import { requireFirstInRange, idSet, requireInRange } from '../filter/input.ts';
import { entityById, requireFound } from '../lookup.ts';
import { MAX_PAGE_SIZE } from '../connection/paging.ts';
import { ClaimRef, EntityRef, ParticipantRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanPaths } from '../cost/scan-paths.ts';

/** The largest Int of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

/** A hop with its claim, if the search has read it, and the moment of the search, at which its claim is shown. */
interface HopRow extends FoundHop {
  readonly row: ClaimRow | null;
  readonly at: Moment;
}

interface PathRow extends FoundPath {
  readonly hops: readonly HopRow[];
}

interface Search extends PathPage {
  readonly paths: readonly PathRow[];
  readonly from: string;
  readonly to: string;
  /** The key of the list, which its cursors carry. */
  readonly list: string;
  readonly at: Moment;
  /** Number of paths on earlier pages. */
  readonly skipped: number;
}

const Hop = builder.objectRef<HopRow>('Hop').implement({
  description: 'One step of a path: two entities that take part in the same claim.',
  fields: (t) => ({
    from: t.field({
      type: ParticipantRef,
      description: 'The entity at the start of the step, with its role in the claim.',
      resolve: (hop, _, context) => participantOf(context, hop, hop.from),
    }),
    claim: t.field({
      type: ClaimRef,
      description: 'The claim that joins the two entities.',
      resolve: (hop, _, context) => claimOfHop(context, hop),
    }),
    to: t.field({
      type: ParticipantRef,
      description: 'The entity at the end of the step, with its role in the claim.',
      resolve: (hop, _, context) => participantOf(context, hop, hop.to),
    }),
  }),
});

const Path = builder.objectRef<PathRow>('Path').implement({
  description: 'A connection of two entities: entity, claim, entity, claim … entity. No entity occurs twice.',
  fields: (t) => ({
    length: t.int({ description: 'Number of claims.', resolve: ({ hops }) => hops.length }),
    hops: t.expose('hops', {
      type: [Hop],
      description: 'The steps, from one end to the other.',
      extensions: priced({ size: 'hops' }),
    }),
    confidence: t.exposeFloat('confidence', {
      description:
        'The confidence of the whole path: the product of the confidences of its claims, as if they were independent.',
    }),
    weakestHop: t.field({
      type: Hop,
      nullable: true,
      description:
        'The step whose claim has the lowest confidence, or the first such step; null for a path without steps.',
      resolve: ({ hops }) =>
        hops.reduce<HopRow | null>((least, hop) => (least && least.confidence <= hop.confidence ? least : hop), null),
    }),
  }),
});

const PathSearch = builder.objectRef<Search>('PathSearch').implement({
  description: 'The shortest paths between two entities, and how far the search went.',
  fields: (t) => ({
    from: t.field({
      type: EntityRef,
      description: 'The entity at the start of the paths.',
      resolve: ({ from }, _, context) => entityById(context, from),
    }),
    to: t.field({
      type: EntityRef,
      description: 'The entity at the end of the paths.',
      resolve: ({ to }, _, context) => entityById(context, to),
    }),
    length: t.exposeInt('length', {
      nullable: true,
      description:
        'Number of claims on the shortest paths; 0 from an entity to itself. Null if there is no path within `maxLength` or, with `truncated`, if none was found.',
    }),
    totalCount: t.int({
      nullable: true,
      description: `Number of shortest paths. Null if the search stopped early, or for more than ${MAX_INT}.`,
      resolve: ({ totalCount }) => (totalCount !== null && totalCount > MAX_INT ? null : totalCount),
    }),
    paths: t.expose('paths', {
      type: [Path],
      description: 'The paths, sorted by confidence from high to low, then by the ids along the path. At most `first`.',
      extensions: priced({ size: 'page' }),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'The `after` of the next page; null if there are no more paths. Up to 10,000 paths are available page by page; of more, only the 1,000 with the highest confidence.',
      resolve: pathsEndCursor,
    }),
    truncated: t.boolean({
      description: `Whether this page and the pages before it lack some of the shortest paths. Either there are more than \`first\`, or the search stopped after ${PATH_BUDGET} claims and may have missed some (\`totalCount\` is then null).`,
      resolve: ({ totalCount, skipped, paths }) => totalCount === null || totalCount > skipped + paths.length,
    }),
    exploredEntities: t.int({
      description: 'Number of entities that the search reached.',
      resolve: async (search) => (await search.explored()).exploredEntities,
    }),
    exploredClaims: t.int({
      description: 'Number of claims that the search examined after applying the conditions.',
      resolve: async (search) => (await search.explored()).exploredClaims,
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: PathSearch,
    description:
      'All shortest paths between two entities through claims, in any roles. Countries and hubs connect almost everything: exclude them with `avoid`, or allow only some kinds of claims.',
    extensions: priced({ fixed: PATH_BUDGET / 100, scan: scanPaths, binds: { hops: 'maxLength' } }),
    args: {
      from: t.arg.id({ required: true, description: 'The entity at the start.' }),
      to: t.arg.id({ required: true, description: 'The entity at the end.' }),
      where: t.arg({ type: ClaimFilter, description: 'Only through claims that meet these conditions.' }),
      avoid: t.arg.idList({ description: 'Entities that no path may contain. Must not contain either end.' }),
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
    resolve: async (_, { from, to, where, avoid, maxLength, first, after }, context) => {
      requireInRange('maxLength', maxLength, 1, MAX_LENGTH);
      requireFirstInRange(first, 0, MAX_PAGE_SIZE);
      const avoided = idSet('avoid', avoid);
      requireNoEnds(avoided, [from, to]);
      const filter = compileClaimFilter(where);
      const { condition, at } = filter;
      const { recordedOn: _moment, ...conditions } = where ?? {};
      const list = `Query.paths ${JSON.stringify([from, to, conditions, [...avoided], maxLength])}`;
      const skip = await skippedBy(after, list, at, context);
      const search = { from, to, where: condition, at, avoid: avoided, maxLength, skip, first };
      const others = [{ argument: 'avoid', family: 'entity', ids: [...avoided] } as const, ...filter.ids];
      const requireAll = () =>
        requireIds(context, [
          { argument: 'from', family: 'entity', ids: [from] },
          { argument: 'to', family: 'entity', ids: [to] },
          ...others,
        ]);
      const hasOthers = others.some(({ ids }) => ids !== null && ids.length > 0);
      const [result] = await Promise.all([
        from === to ? pathToItself(skip, first) : pathPage(context.reader, search),
        hasOthers || from === to ? requireAll() : null,
      ]);
      // a path proves that both ends are entities
      if (!hasOthers && result.length === null) await requireAll();
      const paths = result.paths.map(({ hops, ...path }): PathRow => ({
        ...path,
        hops: hops.map((hop) => ({ ...hop, row: result.claims.get(hop.claim) ?? null, at })),
      }));
      return { ...result, from, to, list, at, skipped: skip, paths };
    },
  }),
);

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

async function pathsEndCursor(
  { list, at, skipped, paths, totalCount }: Search,
  _: object,
  context: Context,
): Promise<string | null> {
  const end = skipped + paths.length;
  if (totalCount === null || listedPaths(totalCount) <= end) return null;
  return encodeCursor({ list, version: await stampAt(at, context), key: String(end) });
}

/** A search of the present goes on after an update if `recordedOn` is the moment at which the earlier version was loaded. */
async function stampAt(at: Moment, context: Context): Promise<string> {
  return contentStamp(context.reader, await context.graphState(), at);
}

/** From an entity to itself there is one path, without steps. */
function pathToItself(skip: number, first: number): PathPage {
  const paths = [{ confidence: 1, hops: [] }].slice(skip, skip + first);
  const explored = { exploredEntities: 1, exploredClaims: 0 };
  return { length: 0, totalCount: 1, paths, claims: new Map(), explored: () => Promise.resolve(explored) };
}

function requireNoEnds(avoided: ReadonlySet<string>, ends: readonly string[]): void {
  const end = ends.find((id) => avoided.has(id));
  if (end === undefined) return;
  throw new ClientError(
    'INVALID_FILTER',
    `avoid: expected entities between the ends, got ${quote(end)}, which is one of the ends.`,
  );
}

async function claimOfHop({ loaders }: Context, { claim, row, at }: HopRow): Promise<ClaimRow> {
  return row ?? requireFound(await loaders.claimAt({ at }, claim), claim);
}

async function participantOf(context: Context, hop: HopRow, entity: string) {
  const { participants } = await claimOfHop(context, hop);
  return requireFound(participants.find((participant) => participant.entity === entity) ?? null, entity);
}
