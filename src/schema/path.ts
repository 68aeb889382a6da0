import { ClientError } from '../client-error.ts';
import type { FoundHop, FoundPath } from '../graph/path.ts';
import { type FoundPaths, PATH_BUDGET, findPaths } from '../graph/path-search.ts';
import { builder } from './builder.ts';
import { ClaimFilter, claimCondition, idsOf } from './claim-filter.ts';
import type { Context } from './context.ts';
import { firstWithin, idSet, quoted, requireIds, within } from './input.ts';
import { entityById, present } from './lookup.ts';
import { MAX_PAGE_SIZE } from './paging.ts';
import { ClaimRef, EntityRef, ParticipantRef } from './refs.ts';

const MAX_LENGTH = 10;
/** GraphQL's Int ends there. */
const MAX_INT = 2 ** 31 - 1;

interface Search extends FoundPaths {
  readonly from: string;
  readonly to: string;
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
      resolve: async ({ claim }, _, { loaders }) => present(await loaders.claim.load(claim), claim),
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
    hops: t.expose('hops', { type: [Hop], description: 'Its steps, from one end to the other.' }),
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
    }),
    truncated: t.boolean({
      description: `True where \`paths\` does not hold every shortest connection: there are more than \`first\`, or the search stopped after ${PATH_BUDGET} claims and there may be some that it did not find (\`totalCount\` is null then).`,
      resolve: ({ totalCount, paths }) => totalCount === null || totalCount > paths.length,
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
    },
    resolve: async (_, { from, to, where, avoid, maxLength, first }, context) => {
      within('maxLength', maxLength, 1, MAX_LENGTH);
      firstWithin(first, 0, MAX_PAGE_SIZE);
      const avoided = idSet('avoid', avoid);
      refuseEnds(avoided, [from, to]);
      const condition = claimCondition(where);
      await requireIds(context, [
        { argument: 'from', family: 'entity', ids: [from] },
        { argument: 'to', family: 'entity', ids: [to] },
        { argument: 'avoid', family: 'entity', ids: [...avoided] },
        ...idsOf(where),
      ]);
      if (from === to) return { from, to, ...atHome(first) };
      const found = await findPaths(context.reader, { from, to, where: condition, avoid: avoided, maxLength, first });
      return { from, to, ...found };
    },
  }),
);

/** From an entity to itself: one path without steps. */
function atHome(first: number): FoundPaths {
  const paths = [{ confidence: 1, hops: [] }].slice(0, first);
  return { length: 0, totalCount: 1, paths, exploredEntities: 1, exploredClaims: 0 };
}

function refuseEnds(avoided: ReadonlySet<string>, ends: readonly string[]): void {
  const end = ends.find((id) => avoided.has(id));
  if (end === undefined) return;
  throw new ClientError(
    'INVALID_FILTER',
    `avoid: expected entities between the ends, got ${quoted(end)}, which is one of them.`,
  );
}

async function participantOf({ loaders }: Context, claim: string, entity: string) {
  const { participants } = present(await loaders.claim.load(claim), claim);
  return present(participants.find((participant) => participant.entity === entity) ?? null, entity);
}
