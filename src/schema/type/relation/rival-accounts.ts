import { claimDayKey } from '../../../model/stored-record.ts';
import type { ClaimRow } from '../../../graph/claim/claim.ts';
import type { ClaimRelationRow } from '../../../graph/claim/claim-relation.ts';
import { type AccountGroup, MAX_ACCOUNTS, type RivalKinds } from '../../../graph/claim/rival-accounts.ts';
import { MAX_EXAMINED, rivalCount, rivalPage } from '../../../graph/claim/rival-list.ts';
import { builder } from '../../builder.ts';
import { connection, connectionType, pagingFields } from '../../connection/connection.ts';
import type { Context } from '../../context.ts';
import { priced } from '../../cost/field-price.ts';
import { scanRivalAccounts } from '../../cost/scan-rivals.ts';
import { RelationKind } from '../../enum.ts';
import { ClaimFilter } from '../../filter/claim-filter.ts';
import { MAX_RIVALS_OF, compileRivalFilter, rivalKinds } from '../../filter/rival-filter.ts';
import { requireFound } from '../../lookup.ts';
import { ClaimRef } from '../../refs.ts';
import { ClaimRelationPair } from './claim-relation.ts';

/** A group of accounts, and the relations that join it. */
interface AccountsRow extends AccountGroup {
  readonly rivals: RivalKinds;
}

const RivalAccounts = builder.objectRef<AccountsRow>('RivalAccounts').implement({
  description: `Claims about one thing, such as all accounts of one funding round: relations join them, directly or through each other. At most ${MAX_ACCOUNTS} claims.`,
  fields: (t) => ({
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims, by date, the earliest first. At least two.',
      extensions: priced({ size: ACCOUNTS }),
      resolve: async ({ ids, rivals }, _, context) => {
        const claims = await Promise.all(ids.map((id) => accountById(context, rivals, id)));
        return claims
          .map((claim) => ({ claim, key: claimDayKey(claim) }))
          .toSorted(byKey)
          .map(({ claim }) => claim);
      },
    }),
    relations: t.field({
      type: [ClaimRelationPair],
      description: 'The relations between these claims, each once, by kind, then by the ids of `from` and `to`.',
      extensions: priced({ size: ACCOUNTS }),
      resolve: async ({ rivals, ...group }, _, context) => {
        const relations = await context.loaders.accountRelations(rivals, group);
        return Promise.all(
          relations.map(async ({ kind, from, to }): Promise<ClaimRelationRow> => {
            const [start, end] = [accountById(context, rivals, from), accountById(context, rivals, to)];
            return { kind, from: await start, to: await end };
          }),
        );
      },
    }),
    truncated: t.exposeBoolean('truncated', {
      description: `Whether more than ${MAX_ACCOUNTS} claims are joined. The group then has those that the fewest relations separate from its first claim.`,
    }),
  }),
});

/** How many accounts, and relations between them, a group has on average. */
const ACCOUNTS = 3;

const KINDS =
  'Only accounts that relations of these kinds join. Default: CONFLICTS_WITH, SAME_EVENT, REWORDS, PROBABLY_SAME_AS, SUPERSEDED_BY, UPDATED_BY, CORRECTED_BY and PART_OF_ROUND. PART_OF_ROUND joins a round and its tranches, but not its investments.';

const RivalAccountsConnection = connectionType('RivalAccounts', {
  type: RivalAccounts,
  of: (group: AccountsRow) => group,
  plural: 'groups of rival accounts',
  uncounted: `Null if more than ${MAX_EXAMINED} claims would have to be examined.`,
}).connection;

builder.queryField('rivalAccounts', (t) =>
  t.field({
    type: RivalAccountsConnection,
    description:
      'Everything that contradicts, repeats, replaces, updates or corrects something else, in groups of claims about one thing. A group has the place of the first of its claims, by id, that meets the conditions. A group of more claims than it can show may be listed again at another of its claims.',
    extensions: priced({ fixed: 50, scan: scanRivalAccounts }),
    args: {
      ...pagingFields(t.arg),
      of: t.arg.idList({
        description: `Only groups in which a claim involves one of these entities and meets \`where\`: 1 to ${MAX_RIVALS_OF}.`,
      }),
      kinds: t.arg({ type: [RelationKind], description: KINDS }),
      where: t.arg({
        type: ClaimFilter,
        description: 'Only groups in which at least one claim meets these conditions. All claims of a group are shown.',
      }),
    },
    resolve: (_, args, context) => {
      const { ids, ...list } = compileRivalFilter(args);
      const { kinds, at } = list;
      return connection(
        context,
        'Query.rivalAccounts',
        { of: args.of ?? null, kinds, where: list.where, at },
        args,
        {
          page: async (range) => {
            const { items, hasMore } = await rivalPage(context.reader, list, range);
            return {
              items: items.map(({ key, node }) => ({ key, node: { ...node, rivals: { kinds, at } } })),
              hasMore,
            };
          },
          count: () => rivalCount(context.reader, list),
        },
        ids,
      );
    },
  }),
);

builder.interfaceField(ClaimRef, 'rivalAccounts', (t) =>
  t.field({
    type: RivalAccounts,
    nullable: true,
    description:
      'This claim and all that contradict, repeat, replace, update or correct it, directly or through each other: for a funding round, all accounts of the round. Null if there are no others.',
    extensions: priced({ fixed: 2 }),
    args: { kinds: t.arg({ type: [RelationKind], description: KINDS }) },
    resolve: async ({ id, asOf }, args, { loaders }) => {
      const rivals = { kinds: rivalKinds(args.kinds), at: asOf };
      const group = await loaders.accountGroup(rivals, id);
      return group.ids.length > 1 ? { ...group, rivals } : null;
    },
  }),
);

async function accountById({ loaders }: Context, { at }: RivalKinds, id: string): Promise<ClaimRow> {
  return requireFound(await loaders.claimAt({ at }, id), id);
}

interface Keyed {
  readonly key: string;
}

function byKey(a: Keyed, b: Keyed): number {
  return a.key < b.key ? -1 : 1;
}
