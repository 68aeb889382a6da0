import type { ClaimRow } from '../../../graph/claim/claim.ts';
import { contentStamp } from '../../../graph/content-version.ts';
import type { Moment } from '../../../graph/moment.ts';
import type { FoundHop, FoundPath } from '../../../graph/path/path.ts';
import type { PathPage } from '../../../graph/path/path-page.ts';
import { PATH_BUDGET } from '../../../graph/path/path-search.ts';
import { MAX_RANKED_PATHS } from '../../../graph/path/ranked-path-search.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { encodeCursor } from '../../connection/cursor.ts';
import { entityById, requireFound } from '../../lookup.ts';
import { ClaimRef, EntityRef, ParticipantRef } from '../../refs.ts';
import { priced } from '../../cost/field-price.ts';

/** The largest Int of GraphQL. */
const MAX_INT = 2 ** 31 - 1;

/** A hop with its claim, if the search has read it, and the moment of the search, at which its claim is shown. */
interface HopRow extends FoundHop {
  readonly row: ClaimRow | null;
  readonly at: Moment;
}

export interface PathRow extends FoundPath {
  readonly hops: readonly HopRow[];
}

export interface Search extends PathPage {
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

/** The result of `Query.paths`. */
export const PathSearch = builder.objectRef<Search>('PathSearch').implement({
  description: 'Paths between two entities, and how far the search went.',
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
        'Number of claims on the shortest of all these paths; 0 from an entity to itself. Null if there is no path within `maxLength` or, with `truncated`, if none was found.',
    }),
    totalCount: t.int({
      nullable: true,
      description: `Number of paths. Null if the search stopped early, or for more than ${MAX_INT}; with \`slack\`, \`steps\` or MOST_TRUSTED also for more than ${MAX_RANKED_PATHS}.`,
      resolve: ({ totalCount }) => (totalCount !== null && totalCount > MAX_INT ? null : totalCount),
    }),
    paths: t.expose('paths', {
      type: [Path],
      description:
        'The paths, at most `first`. The shortest come first, then those with the highest confidence; with MOST_TRUSTED the other way round. Ties are sorted by the ids along the path.',
      extensions: priced({ size: 'page' }),
    }),
    endCursor: t.string({
      nullable: true,
      description:
        'The `after` of the next page; null if there are no more paths. Up to 10,000 paths are available page by page; of more, only the first 1,000. With `slack`, `steps` or MOST_TRUSTED, only the first 1,000 are.',
      resolve: pathsEndCursor,
    }),
    truncated: t.boolean({
      description: `Whether this page and the pages before it lack some of the paths. Either there are more than \`first\`, or the search stopped after ${PATH_BUDGET} claims and may have missed some (\`totalCount\` is then null). The paths that it has found are the first ones in order.`,
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

async function pathsEndCursor(
  { list, at, skipped, paths, listed }: Search,
  _: object,
  context: Context,
): Promise<string | null> {
  const end = skipped + paths.length;
  if (listed <= end) return null;
  return encodeCursor({ list, version: await stampAt(at, context), key: String(end) });
}

/** A search of the present goes on after an update if `recordedOn` is the moment at which the earlier version was loaded. */
export async function stampAt(at: Moment, context: Context): Promise<string> {
  return contentStamp(context.reader, await context.graphState(), at);
}

async function claimOfHop({ loaders }: Context, { claim, row, at }: HopRow): Promise<ClaimRow> {
  return row ?? requireFound(await loaders.claimAt({ at }, claim), claim);
}

async function participantOf(context: Context, hop: HopRow, entity: string) {
  const { participants } = await claimOfHop(context, hop);
  return requireFound(participants.find((participant) => participant.entity === entity) ?? null, entity);
}
