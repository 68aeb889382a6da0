import {
  type MissingReason,
  type MissingShare,
  type OwnershipChain,
  type OwnershipHop,
  weakestHopOf,
} from '../../../graph/ownership/ownership-chain.ts';
import { type Stake, roundedPercent } from '../../../graph/ownership/stake.ts';
import { builder } from '../../builder.ts';
import { priced } from '../../cost/field-price.ts';
import { entityById } from '../../lookup.ts';
import { EntityRef, OwnershipRef } from '../../refs.ts';

/* The parts of ultimate owners and groups. */

export const StakeRangeRef = builder.objectRef<Stake>('StakeRange').implement({
  description:
    'A share in percent, from 0 to 100, rounded to six decimals. `min` and `max` are equal if the claims agree on one exact figure.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    min: t.float({
      description: 'The smallest share that the claims allow.',
      resolve: ({ min }) => roundedPercent(min),
    }),
    max: t.float({
      description: 'The largest share that the claims allow.',
      resolve: ({ max }) => roundedPercent(max),
    }),
  }),
});

export const OwnershipHopRef = builder.objectRef<OwnershipHop>('OwnershipHop').implement({
  description: 'One step of a chain of ownership: an entity holds shares of another one.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    owner: t.field({
      type: EntityRef,
      description: 'The holder of the shares.',
      resolve: ({ owner }, _, context) => entityById(context, owner),
    }),
    owned: t.field({
      type: EntityRef,
      description: 'The entity whose shares are held.',
      resolve: ({ owned }, _, context) => entityById(context, owned),
    }),
    stake: t.expose('stake', {
      type: StakeRangeRef,
      description:
        'The share, as far as the claims say: 0 to 100 without a figure, and from 0 for one of several owners who hold a stake together.',
    }),
    claims: t.expose('claims', {
      type: [OwnershipRef],
      description:
        'All claims about this stake, sorted by id. Claims that another one of them updates, corrects or supersedes are left out.',
      extensions: priced({ size: 1 }),
    }),
    confidence: t.exposeFloat('confidence', { description: 'The confidence of the most trusted of the claims.' }),
  }),
});

export const OwnershipChainRef = builder.objectRef<OwnershipChain>('OwnershipChain').implement({
  description: 'A chain of ownership: the owner, what it owns, what that owns … down to the entity.',
  fields: (t) => ({
    length: t.int({ description: 'Number of steps.', resolve: ({ hops }) => hops.length }),
    hops: t.expose('hops', {
      type: [OwnershipHopRef],
      description: 'The steps, from the owner at the top down to the entity.',
      extensions: priced({ size: 3 }),
    }),
    claims: t.field({
      type: [OwnershipRef],
      description: 'The claims of all steps, from the owner at the top down to the entity.',
      extensions: priced({ size: 3 }),
      resolve: ({ hops }) => hops.flatMap(({ claims }) => claims),
    }),
    stake: t.expose('stake', {
      type: StakeRangeRef,
      description: 'The share of the owner through this chain: the product of the stakes of its steps.',
    }),
    confidence: t.exposeFloat('confidence', {
      description: 'The confidence of the chain: the product of the confidences of its steps, as if independent.',
    }),
    weakestHop: t.field({
      type: OwnershipHopRef,
      nullable: true,
      description: 'The step with the lowest confidence, or the first such step; null for a chain without steps.',
      resolve: (chain) => weakestHopOf(chain),
    }),
  }),
});

const MISSING_REASONS: Readonly<Record<MissingReason, string>> = {
  UNKNOWN_STAKE: 'The claim states no figure, so the stake counts as 0 to 100 percent.',
  JOINT_STAKE: 'The claim states one figure for several owners, so the share of each is not known.',
  CYCLE: 'The owner of this claim is already in the chain, so that the chain was cut here.',
  MAX_DEPTH: 'The chain was not followed further than `maxDepth`.',
};

const MissingReasonRef = builder.enumType('MissingShareReason', {
  description: 'Why a share is not wholly known.',
  values: Object.fromEntries(
    Object.entries(MISSING_REASONS).map(([reason, description]) => [reason, { description }]),
  ) as Record<MissingReason, { description: string }>,
});

export const MissingShareRef = builder.objectRef<MissingShare>('MissingShare').implement({
  description: 'A claim because of which a share is not wholly known.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    reason: t.expose('reason', { type: MissingReasonRef, description: 'What the claim leaves open.' }),
    claim: t.expose('claim', { type: OwnershipRef, description: 'The claim.' }),
  }),
});
