import { ClientError } from '../../model/client-error.ts';
import { stampOf } from '../../graph/graph-state.ts';
import { quote } from '../../support/excerpt.ts';
import type { FoundHop, FoundPath } from '../../graph/path/path.ts';
import { type FoundPaths, PATH_BUDGET, findPaths, listedPaths } from '../../graph/path/path-search.ts';
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

const MAX_LENGTH = 10;
/** The largest Int of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

interface Search extends FoundPaths {
  readonly from: string;
  readonly to: string;
  /** The key of the list, which its cursors carry. */
  readonly list: string;
  /** Number of paths on earlier pages. */
  readonly skipped: number;
}

const Hop = builder.objectRef<FoundHop>('Hop').implement({
  description: 'One step of a path: two entities that take part in one claim.',
  fields: (t) => ({
    from: t.field({
      type: ParticipantRef,
      description: 'Where the step starts, with its role in the claim.',
      resolve: ({ claim, from }, _, context) => participantOf(context, claim, from),
    }),
    claim: t.field({
      type: ClaimRef,
      description: 'The claim that joins the two.',
      resolve: async ({ claim }, _, { loaders }) => requireFound(await loaders.claim.load(claim), claim),
    }),
    to: t.field({
      type: ParticipantRef,
      description: 'Where the step leads, with its role in the claim.',
      resolve: ({ claim, to }, _, context) => participantOf(context, claim, to),
    }),
  }),
});

const Path = builder.objectRef<FoundPath>('Path').implement({
  description: 'A connection of two entities: entity, claim, entity, claim … entity. It passes no entity twice.',
  fields: (t) => ({
    length: t.int({ description: 'Of how many claims it is.', resolve: ({ hops }) => hops.length }),
    hops: t.expose('hops', {
      type: [Hop],
      description: 'Its steps, from one end to the other.',
      extensions: priced({ size: 'hops' }),
    }),
    confidence: t.exposeFloat('confidence', {
      description:
        'How far the whole connection is to be trusted: the product of the confidences of its claims, as if they were independent.',
    }),
    weakestHop: t.field({
      type: Hop,
      nullable: true,
      description: 'The step whose claim is trusted least, the first of several; null on a path without steps.',
      resolve: ({ hops }) =>
        hops.reduce<FoundHop | null>((least, hop) => (least && least.confidence <= hop.confidence ? least : hop), null),
    }),
  }),
});

const PathSearch = builder.objectRef<Search>('PathSearch').implement({
  description: 'The shortest connections of two entities, and how far they were looked for.',
  fields: (t) => ({
    from: t.field({
      type: EntityRef,
      description: 'Where the paths start.',
      resolve: ({ from }, _, context) => entityById(context, from),
    }),
    to: t.field({
      type: EntityRef,
      description: 'Where they lead.',
      resolve: ({ to }, _, context) => entityById(context, to),
    }),
    length: t.exposeInt('length', {
      nullable: true,
      description:
        'Of how many claims the shortest connections are; 0 from an entity to itself. Null: there is none within `maxLength`, or, where `truncated`, none was found.',
    }),
    totalCount: t.int({
      nullable: true,
      description: `How many shortest connections there are. Null where the search stopped early, or for more than ${MAX_INT}.`,
      resolve: ({ totalCount }) => (totalCount !== null && totalCount > MAX_INT ? null : totalCount),
    }),
    paths: t.expose('paths', {
      type: [Path],
      description:
        'The connections: the most trusted first, of equal ones by the ids along the way. As many as `first` allows.',
      extensions: priced({ size: 'page' }),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'Where to go on: the `after` of the next page; null where no path is left. All of up to 10,000 paths can be had page by page; of more, the 1,000 most trusted.',
      resolve: pathsEndCursor,
    }),
    truncated: t.boolean({
      description: `True where \`paths\`, with the pages before, does not hold every shortest connection: there are more than \`first\`, or the search stopped after ${PATH_BUDGET} claims and there may be some that it did not find (\`totalCount\` is null then).`,
      resolve: ({ totalCount, skipped, paths }) => totalCount === null || totalCount > skipped + paths.length,
    }),
    exploredEntities: t.exposeInt('exploredEntities', { description: 'How many entities the search reached.' }),
    exploredClaims: t.exposeInt('exploredClaims', {
      description: 'How many claims it looked at, after the conditions.',
    }),
  }),
});

builder.queryField('paths', (t) =>
  t.field({
    type: PathSearch,
    description:
      'Every shortest connection of two entities through claims, whatever the roles. Countries and hubs connect almost everything: leave them out with `avoid`, or ask for some kinds of claims only.',
    extensions: priced({ fixed: PATH_BUDGET / 100, scan: scanPaths, binds: { hops: 'maxLength' } }),
    args: {
      from: t.arg.id({ required: true, description: 'The entity to start from.' }),
      to: t.arg.id({ required: true, description: 'The entity to come to.' }),
      where: t.arg({ type: ClaimFilter, description: 'Only through claims that meet these conditions.' }),
      avoid: t.arg.idList({ description: 'Entities that no path may pass; neither of the ends.' }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: 6,
        description: `Of how many claims a path may be: 1 to ${MAX_LENGTH}.`,
      }),
      first: t.arg.int({
        required: true,
        defaultValue: 20,
        description: `How many paths to give: 0 to ${MAX_PAGE_SIZE}.`,
      }),
      after: t.arg.string({
        description: 'Only paths that come after this cursor: the `endCursor` of an earlier page of the same search.',
      }),
    },
    resolve: async (_, { from, to, where, avoid, maxLength, first, after }, context) => {
      requireInRange('maxLength', maxLength, 1, MAX_LENGTH);
      requireFirstInRange(first, 0, MAX_PAGE_SIZE);
      const avoided = idSet('avoid', avoid);
      requireNoEnds(avoided, [from, to]);
      const filter = compileClaimFilter(where);
      await requireIds(context, [
        { argument: 'from', family: 'entity', ids: [from] },
        { argument: 'to', family: 'entity', ids: [to] },
        { argument: 'avoid', family: 'entity', ids: [...avoided] },
        ...filter.ids,
      ]);
      const list = `Query.paths ${JSON.stringify([from, to, where, [...avoided], maxLength])}`;
      const skipped = await skippedBy(after, list, context);
      const search = { from, to, where: filter.condition, avoid: avoided, maxLength, first: skipped + first };
      const result = from === to ? pathToItself(skipped + first) : await findPaths(context.reader, search);
      return { ...result, from, to, list, skipped, paths: result.paths.slice(skipped) };
    },
  }),
);

/** Number of paths before a cursor, which never changes within one version of the data. */
async function skippedBy(after: string | null | undefined, list: string, context: Context): Promise<number> {
  if (after === null || after === undefined) return 0;
  const { key, version } = readCursor(after, list, 'after');
  if (!/^\d{1,9}$/.test(key)) {
    throw new ClientError('INVALID_CURSOR', 'after: expected an endCursor of paths, got a cursor of another kind.');
  }
  requireCurrent(version, stampOf(await context.graphState()));
  return Number(key);
}

async function pathsEndCursor(
  { list, skipped, paths, totalCount }: Search,
  _: object,
  context: Context,
): Promise<string | null> {
  const place = skipped + paths.length;
  if (totalCount === null || listedPaths(totalCount) <= place) return null;
  return encodeCursor({ list, version: stampOf(await context.graphState()), key: String(place) });
}

/** From an entity to itself there is one path, without steps. */
function pathToItself(first: number): FoundPaths {
  const paths = [{ confidence: 1, hops: [] }].slice(0, first);
  return { length: 0, totalCount: 1, paths, exploredEntities: 1, exploredClaims: 0 };
}

function requireNoEnds(avoided: ReadonlySet<string>, ends: readonly string[]): void {
  const end = ends.find((id) => avoided.has(id));
  if (end === undefined) return;
  throw new ClientError(
    'INVALID_FILTER',
    `avoid: expected entities between the ends, got ${quote(end)}, which is one of the ends.`,
  );
}

async function participantOf({ loaders }: Context, claim: string, entity: string) {
  const { participants } = requireFound(await loaders.claim.load(claim), claim);
  return requireFound(participants.find((participant) => participant.entity === entity) ?? null, entity);
}
