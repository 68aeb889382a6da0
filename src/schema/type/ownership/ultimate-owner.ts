import {
  MAX_CHAINS,
  MAX_OWNERS,
  MAX_OWNERSHIP_DEPTH,
  type UltimateOwner,
  findUltimateOwners,
} from '../../../graph/ownership/ultimate-owner.ts';
import { builder } from '../../builder.ts';
import { priced } from '../../cost/field-price.ts';
import { scanOwnership } from '../../cost/scan-paths.ts';
import { requireIds } from '../../filter/expected-ids.ts';
import { requireInRange } from '../../filter/input.ts';
import { entityById } from '../../lookup.ts';
import { EntityRef } from '../../refs.ts';
import { holdingReader, ownershipArguments, ownershipClaims } from './ownership-claims.ts';
import { MissingShareRef, OwnershipChainRef, StakeRangeRef } from './ownership-chain.ts';

const UltimateOwnerRef = builder.objectRef<UltimateOwner>('UltimateOwner').implement({
  description: 'An owner at the top of the chains of ownership above an entity, with its share of the entity.',
  fields: (t) => ({
    owner: t.field({
      type: EntityRef,
      description: 'The owner: no claim that the search follows says who holds shares of it.',
      resolve: ({ owner }, _, context) => entityById(context, owner),
    }),
    stake: t.expose('stake', {
      type: StakeRangeRef,
      description:
        'Its share of the entity through all chains: the sum of their products, with 0 to 100 percent for a stake without a figure.',
    }),
    chains: t.expose('chains', {
      type: [OwnershipChainRef],
      description: 'All chains from the owner down to the entity, the largest stake first.',
      extensions: priced({ size: 2 }),
    }),
    complete: t.boolean({
      description: 'Whether the claims state every stake in the chains, and every chain was followed to its end.',
      resolve: ({ missing }) => missing.length === 0,
    }),
    missing: t.expose('missing', {
      type: [MissingShareRef],
      description: 'The claims that keep the share from being complete, by reason and id. Empty if it is complete.',
      extensions: priced({ size: 2 }),
    }),
  }),
});

builder.interfaceField(EntityRef, 'ultimateOwners', (t) =>
  t.field({
    type: [UltimateOwnerRef],
    description: `The owners at the top of all chains of ownership above the entity, with their share of it: the largest share first. Multiplies the stakes along a chain and adds up the chains. Only claims of the kind OWNERSHIP count, not investments and acquisitions. Empty if no owner is known. More than ${MAX_OWNERS} owners or ${MAX_CHAINS} chains are an error.`,
    extensions: priced({ fixed: 50, size: 3, scan: scanOwnership }),
    args: {
      ...ownershipArguments(t.arg),
      minStake: t.arg.float({
        required: true,
        defaultValue: 0,
        description: 'Only owners whose share can be this large, in percent: 0 to 100.',
      }),
      maxDepth: t.arg.int({
        required: true,
        defaultValue: 10,
        description: `The largest number of steps of a chain: 1 to ${MAX_OWNERSHIP_DEPTH}. Owners further up are not reached, and \`missing\` says so.`,
      }),
    },
    resolve: async ({ id }, { minStake, maxDepth, ...claims }, context) => {
      requireInRange('minStake', minStake, 0, 100);
      requireInRange('maxDepth', maxDepth, 1, MAX_OWNERSHIP_DEPTH);
      const { list, ids } = ownershipClaims(claims);
      const [owners] = await Promise.all([
        findUltimateOwners(holdingReader(context, list), id, { minStake, maxDepth }),
        requireIds(context, ids),
      ]);
      return owners;
    },
  }),
);
