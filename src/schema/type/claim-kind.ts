import type { ClaimRow } from '../../graph/claim/claim.ts';
import {
  FundingRoundConnection,
  InvestmentConnection,
  claimArguments,
  claimConnection,
} from '../connection/claim-connection.ts';
import { Series, Stage, StakeQualifier } from '../enum.ts';
import { participantIn, participantsIn, requireFound } from '../lookup.ts';
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
import { priced } from '../cost/field-price.ts';
import { scanNothing } from '../cost/scan.ts';

/* The types of the nine kinds of claim, with the participants that each kind always has and its own properties. */

const isClaim = { interfaces: [NodeRef, ClaimRef] };
const STAGE = 'The step of the deal that this claim records; null if it records no particular step.';
const STAKE = 'The share in percent; null if none is stated.';
const STAKE_QUALIFIER = 'How precisely the source gives the share; null if none is stated.';
const SERIES = 'The series of the round; null if none is stated.';
const VEHICLES = 'The organisations through which the shares are held or the money is invested.';

PartnershipRef.implement({
  ...isClaim,
  description: 'Organisations work together. The roles of the participants show who does what.',
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
      description: 'The holder of the shares.',
      resolve: (claim, _, context) => participantIn(context, claim, 'OWNER'),
    }),
    owned: t.field({
      type: EntityRef,
      description: 'The organisation whose shares are held.',
      resolve: (claim, _, context) => participantIn(context, claim, 'OWNED'),
    }),
    vehicles: t.field({
      type: [EntityRef],
      description: VEHICLES,
      extensions: priced({ size: 1 }),
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
      description: 'The person.',
      resolve: (claim, _, context) => participantIn(context, claim, 'PERSON'),
    }),
    organisation: t.field({
      type: EntityRef,
      description: 'The organisation.',
      resolve: (claim, _, context) => participantIn(context, claim, 'ORGANISATION'),
    }),
    title: t.exposeString('title', { nullable: true, description: 'The job title; null if none is stated.' }),
    seenFrom: t.field({
      type: PartialDateRef,
      nullable: true,
      description:
        'When sources first mention the person in this position, which is not when it began. Null if unknown.',
      resolve: ({ seenFrom }) => dateOf(seenFrom),
    }),
    seenUntil: t.field({
      type: PartialDateRef,
      nullable: true,
      description:
        'When sources last mention the person in this position, which is not when it ended. Null if unknown.',
      resolve: ({ seenUntil }) => dateOf(seenUntil),
    }),
  }),
});

FundingRoundRef.implement({
  ...isClaim,
  description:
    'An organisation raises money. Competing accounts of one round are separate claims, joined by `relations`.',
  fields: (t) => ({
    issuer: t.field({
      type: EntityRef,
      description: 'The organisation that raises the money.',
      resolve: (claim, _, context) => participantIn(context, claim, 'ISSUER'),
    }),
    series: t.field({
      type: Series,
      nullable: true,
      description: SERIES,
      resolve: ({ series }) => series as 'A' | 'B' | 'C' | 'IPO' | null,
    }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    investments: t.field({
      type: InvestmentConnection,
      description: 'The investments that are part of this round.',
      extensions: priced({ scan: scanNothing, maxPage: 50 }),
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
      description: 'The tranches that are part of this round.',
      extensions: priced({ scan: scanNothing, maxPage: 5 }),
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
  description: 'An investor puts money into an organisation.',
  fields: (t) => ({
    investor: t.field({
      type: EntityRef,
      description: 'The investor.',
      resolve: (claim, _, context) => participantIn(context, claim, 'INVESTOR'),
    }),
    investee: t.field({
      type: EntityRef,
      description: 'The organisation that receives the money.',
      resolve: (claim, _, context) => participantIn(context, claim, 'INVESTEE'),
    }),
    vehicles: t.field({
      type: [EntityRef],
      description: VEHICLES,
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'VEHICLE'),
    }),
    rounds: t.field({
      type: [FundingRoundRef],
      description:
        'The rounds that this investment is part of, often a round and one of its tranches. Empty if none is stated.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => roundsOf(context, claim),
    }),
    series: t.field({
      type: Series,
      nullable: true,
      description: SERIES,
      resolve: ({ series }) => series as 'A' | 'B' | 'C' | 'IPO' | null,
    }),
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
      description: 'The organisation that buys, or tries to buy, the target.',
      resolve: (claim, _, context) => participantIn(context, claim, 'BUYER'),
    }),
    target: t.field({
      type: EntityRef,
      description: 'The organisation or business that is bought.',
      resolve: (claim, _, context) => participantIn(context, claim, 'TARGET'),
    }),
    sellers: t.field({
      type: [EntityRef],
      description: 'The sellers; empty if none is named.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'SELLER'),
    }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    stakePercent: t.exposeFloat('stakePercent', { nullable: true, description: STAKE }),
    stakeQualifier: t.expose('stakeQualifier', { type: StakeQualifier, nullable: true, description: STAKE_QUALIFIER }),
  }),
});

MetricRef.implement({
  ...isClaim,
  description: 'A figure that a source gives. Its `metric` is never null.',
  fields: (t) => ({
    subjects: t.field({
      type: [EntityRef],
      description: 'The entities that the figure is about. Several if the figure counts them together.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'SUBJECT'),
    }),
    speakers: t.field({
      type: [EntityRef],
      description: 'The entities that give the figure; empty if none is named.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'SPEAKER'),
    }),
  }),
});

MarketPresenceRef.implement({
  ...isClaim,
  description: 'A company or product is available in some countries, or will be.',
  fields: (t) => ({
    subject: t.field({
      type: EntityRef,
      description: 'The company or product.',
      resolve: (claim, _, context) => participantIn(context, claim, 'SUBJECT'),
    }),
  }),
});

StatementRef.implement({
  ...isClaim,
  description: 'Something that was said or written.',
  fields: (t) => ({
    speakers: t.field({
      type: [EntityRef],
      description: 'The speakers; empty if none is named.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'SPEAKER'),
    }),
    subjects: t.field({
      type: [EntityRef],
      description: 'The entities that the statement describes.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'SUBJECT'),
    }),
    about: t.field({
      type: [EntityRef],
      description: 'Other entities that the statement concerns.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'ABOUT'),
    }),
    outlets: t.field({
      type: [EntityRef],
      description:
        'The publications in which the statement appeared, if they are entities. Sources are in `citations`.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'OUTLET'),
    }),
    possiblySameAs: t.field({
      type: [EntityRef],
      description: 'Entities that may be the subject under another name. This is a guess.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => participantsIn(context, claim, 'POSSIBLY_SAME_AS'),
    }),
  }),
});

async function roundsOf({ loaders }: Context, claim: ClaimRow): Promise<ClaimRow[]> {
  const ids = claim.relations.filter(({ kind }) => kind === 'PART_OF_ROUND').map((relation) => relation.claim);
  const rounds = await Promise.all(ids.map((id) => loaders.claim.load(id)));
  return rounds.map((round, index) => requireFound(round, ids[index] ?? ''));
}
