import { type GroupMember, MAX_MEMBERS, findGroup } from '../../../graph/ownership/group.ts';
import { builder } from '../../builder.ts';
import { priced } from '../../cost/field-price.ts';
import { scanOwnership } from '../../cost/scan-paths.ts';
import { requireIds } from '../../filter/expected-ids.ts';
import { requireInRange } from '../../filter/input.ts';
import { entityById } from '../../lookup.ts';
import { EntityRef } from '../../refs.ts';
import { DEFAULT_THRESHOLD } from './group-members.ts';
import { holdingReader, ownershipArguments, ownershipClaims } from './ownership-claims.ts';
import { MissingShareRef, OwnershipChainRef, OwnershipHopRef, StakeRangeRef } from './ownership-chain.ts';

const GroupMemberRef = builder.objectRef<GroupMember>('GroupMember').implement({
  description: 'A member of a group: an ultimate parent, or what it controls.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'The member.',
      resolve: ({ entity }, _, context) => entityById(context, entity),
    }),
    parent: t.field({
      type: EntityRef,
      description: 'The ultimate parent: the member itself if nobody controls it.',
      resolve: ({ parent }, _, context) => entityById(context, parent),
    }),
    chain: t.expose('chain', {
      type: OwnershipChainRef,
      description:
        'How the parent controls the member: one chain, in each step the largest stake of those that were found before. Without steps for the parent.',
      extensions: priced({ each: 0 }),
    }),
    stakes: t.expose('stakes', {
      type: [OwnershipHopRef],
      description: 'The stakes of members of the group in this member, the largest first.',
      extensions: priced({ size: 1 }),
    }),
    stake: t.expose('stake', {
      type: StakeRangeRef,
      nullable: true,
      description:
        'The sum of `stakes`, which decides on control. Null for a parent in which no member of its group holds shares.',
    }),
    certain: t.exposeBoolean('isCertain', {
      description:
        'Whether control is certain along the chain: also the smallest stakes that the claims allow are above the threshold.',
    }),
    missing: t.expose('missing', {
      type: [MissingShareRef],
      description: 'The claims without a figure of their own that leave control uncertain. Empty if it is certain.',
      extensions: priced({ size: 1 }),
    }),
  }),
});

builder.interfaceField(EntityRef, 'group', (t) =>
  t.field({
    type: [GroupMemberRef],
    description: `The group of the entity: its ultimate parents, and every organisation that they control, by the number of steps from the parent, then by id. A parent controls what members of its group together hold more than \`threshold\` percent of, whatever its own share at the end of the chain. Stakes without a figure may control, and are not \`certain\`. Persons and countries are no members. Contains the entity itself. More than ${MAX_MEMBERS} members are an error.`,
    extensions: priced({ fixed: 100, size: 10, scan: scanOwnership }),
    args: {
      ...ownershipArguments(t.arg),
      threshold: t.arg.float({
        required: true,
        defaultValue: DEFAULT_THRESHOLD,
        description: 'A stake above this share controls, in percent: 0 to 100. A stake of 100 percent always controls.',
      }),
      certain: t.arg.boolean({
        required: true,
        defaultValue: false,
        description: 'Only control that is certain. Stakes that may be at most the threshold do not control.',
      }),
    },
    resolve: async ({ id }, { threshold, certain, ...claims }, context) => {
      requireInRange('threshold', threshold, 0, 100);
      const { list, ids } = ownershipClaims(claims);
      const [members] = await Promise.all([
        findGroup(holdingReader(context, list), id, { threshold, certain }),
        requireIds(context, ids),
      ]);
      return members;
    },
  }),
);
