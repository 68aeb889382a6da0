import type { ClaimRow } from '../../graph/claim/claim.ts';
import {
  FundingRoundConnection,
  InvestmentConnection,
  claimArguments,
  claimConnection,
} from '../connection/claim-connection.ts';
import { Series, Stage, StakeQualifier } from '../enum.ts';
import { participantIn, participantsIn, present } from '../lookup.ts';
import type { Context } from '../context.ts';
import { dateOf } from './partial-date.ts';
import {
  AcquisitionRef,
  ClaimRef,
  EntityRef,
  FundingRoundRef,
  InvestmentRef,
  MarketPresenceRef,
  MetricRef,
  NodeRef,
  OwnershipRef,
  PartialDateRef,
  PartnershipRef,
  RoleRef,
  StatementRef,
} from '../refs.ts';

/* The nine kinds of claim: each names the participants that its kind always has, and what it alone can say. */

const isClaim = { interfaces: [NodeRef, ClaimRef] };
const STAGE = 'Which step of the deal this claim records; null where it records none in particular.';
const STAKE = 'The share in percent; null where none is stated.';
const STAKE_QUALIFIER = 'How exactly the source gives the share; null where none is stated.';
const SERIES = 'The round, as numbered; null where it has no number.';
const VEHICLES = 'The organisations that it runs through.';

PartnershipRef.implement({
  ...isClaim,
  description: 'Organisations work together. The roles of the participants say who does what.',
  fields: (t) => ({
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
  }),
});

OwnershipRef.implement({
  ...isClaim,
  description: 'One party holds shares of another.',
  fields: (t) => ({
    owner: t.field({
      type: EntityRef,
      description: 'Who holds the shares.',
      resolve: (claim, _, context) => participantIn(context, claim, 'OWNER'),
    }),
    owned: t.field({
      type: EntityRef,
      description: 'Whose shares they are.',
      resolve: (claim, _, context) => participantIn(context, claim, 'OWNED'),
    }),
    vehicles: t.field({
      type: [EntityRef],
      description: VEHICLES,
      resolve: (claim, _, context) => participantsIn(context, claim, 'VEHICLE'),
    }),
    stakePercent: t.exposeFloat('stakePercent', { nullable: true, description: STAKE }),
    stakeQualifier: t.expose('stakeQualifier', { type: StakeQualifier, nullable: true, description: STAKE_QUALIFIER }),
  }),
});

RoleRef.implement({
  ...isClaim,
  description: 'A person holds a position in an organisation.',
  fields: (t) => ({
    person: t.field({
      type: EntityRef,
      description: 'Who holds it.',
      resolve: (claim, _, context) => participantIn(context, claim, 'PERSON'),
    }),
    organisation: t.field({
      type: EntityRef,
      description: 'Where it is held.',
      resolve: (claim, _, context) => participantIn(context, claim, 'ORGANISATION'),
    }),
    title: t.exposeString('title', { nullable: true, description: 'The job title; null where none is stated.' }),
    seenFrom: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'When the person was first seen in it, which is not when it began. Null where unknown.',
      resolve: ({ seenFrom }) => dateOf(seenFrom),
    }),
    seenUntil: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'When the person was last seen in it, which is not when it ended. Null where unknown.',
      resolve: ({ seenUntil }) => dateOf(seenUntil),
    }),
  }),
});

FundingRoundRef.implement({
  ...isClaim,
  description: 'An organisation raises money. Rival accounts of one round are claims of their own: follow `relations`.',
  fields: (t) => ({
    issuer: t.field({
      type: EntityRef,
      description: 'Who raises the money.',
      resolve: (claim, _, context) => participantIn(context, claim, 'ISSUER'),
    }),
    series: t.expose('series', { type: Series, nullable: true, description: SERIES }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    investments: t.field({
      type: InvestmentConnection,
      description: 'The investments that are part of it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(
          context,
          { name: 'FundingRound.investments', scope: 'round', owner: { id }, kind: 'INVESTMENT' },
          args,
        ),
    }),
    tranches: t.field({
      type: FundingRoundConnection,
      description: 'The rounds that are part of it.',
      args: claimArguments(t.arg),
      resolve: ({ id }, args, context) =>
        claimConnection(
          context,
          { name: 'FundingRound.tranches', scope: 'round', owner: { id }, kind: 'FUNDING_ROUND' },
          args,
        ),
    }),
  }),
});

InvestmentRef.implement({
  ...isClaim,
  description: 'One investor puts money into one organisation.',
  fields: (t) => ({
    investor: t.field({
      type: EntityRef,
      description: 'Who puts it in.',
      resolve: (claim, _, context) => participantIn(context, claim, 'INVESTOR'),
    }),
    investee: t.field({
      type: EntityRef,
      description: 'Who receives it.',
      resolve: (claim, _, context) => participantIn(context, claim, 'INVESTEE'),
    }),
    vehicles: t.field({
      type: [EntityRef],
      description: VEHICLES,
      resolve: (claim, _, context) => participantsIn(context, claim, 'VEHICLE'),
    }),
    rounds: t.field({
      type: [FundingRoundRef],
      description: 'The rounds it is part of: often a round and one of its tranches. Empty where none is stated.',
      resolve: (claim, _, context) => roundsOf(context, claim),
    }),
    series: t.expose('series', { type: Series, nullable: true, description: SERIES }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    stakePercent: t.exposeFloat('stakePercent', { nullable: true, description: STAKE }),
    stakeQualifier: t.expose('stakeQualifier', { type: StakeQualifier, nullable: true, description: STAKE_QUALIFIER }),
  }),
});

AcquisitionRef.implement({
  ...isClaim,
  description: 'One organisation buys another, or tries to.',
  fields: (t) => ({
    buyer: t.field({
      type: EntityRef,
      description: 'Who buys, or tries to.',
      resolve: (claim, _, context) => participantIn(context, claim, 'BUYER'),
    }),
    target: t.field({
      type: EntityRef,
      description: 'What is bought.',
      resolve: (claim, _, context) => participantIn(context, claim, 'TARGET'),
    }),
    sellers: t.field({
      type: [EntityRef],
      description: 'Who sells; empty where nobody is named.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'SELLER'),
    }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    stakePercent: t.exposeFloat('stakePercent', { nullable: true, description: STAKE }),
    stakeQualifier: t.expose('stakeQualifier', { type: StakeQualifier, nullable: true, description: STAKE_QUALIFIER }),
  }),
});

MetricRef.implement({
  ...isClaim,
  description: 'A figure that a source gives; `metric` holds it and is never null here.',
  fields: (t) => ({
    subjects: t.field({
      type: [EntityRef],
      description: 'Whom the figure is about: several for a figure that counts them together.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'SUBJECT'),
    }),
    speakers: t.field({
      type: [EntityRef],
      description: 'Who gives it; empty where nobody is named.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'SPEAKER'),
    }),
  }),
});

MarketPresenceRef.implement({
  ...isClaim,
  description: 'A company or product is, or is to be, available in some countries.',
  fields: (t) => ({
    subject: t.field({
      type: EntityRef,
      description: 'What is available.',
      resolve: (claim, _, context) => participantIn(context, claim, 'SUBJECT'),
    }),
  }),
});

StatementRef.implement({
  ...isClaim,
  description: 'Something said or written.',
  fields: (t) => ({
    speakers: t.field({
      type: [EntityRef],
      description: 'Who says it; empty where nobody is named.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'SPEAKER'),
    }),
    subjects: t.field({
      type: [EntityRef],
      description: 'Whom it describes.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'SUBJECT'),
    }),
    about: t.field({
      type: [EntityRef],
      description: 'Whom else it touches.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'ABOUT'),
    }),
    outlets: t.field({
      type: [EntityRef],
      description: 'The publications it appeared in, as far as they are entities; sources are under `citations`.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'OUTLET'),
    }),
    possiblySameAs: t.field({
      type: [EntityRef],
      description: 'Who the subject perhaps is under another name: a guess at an identity.',
      resolve: (claim, _, context) => participantsIn(context, claim, 'POSSIBLY_SAME_AS'),
    }),
  }),
});

async function roundsOf({ loaders }: Context, claim: ClaimRow): Promise<ClaimRow[]> {
  const ids = claim.relations.filter(({ kind }) => kind === 'PART_OF_ROUND').map((relation) => relation.claim);
  const rounds = await Promise.all(ids.map((id) => loaders.claim.load(id)));
  return rounds.map((round, place) => present(round, ids[place] ?? ''));
}
