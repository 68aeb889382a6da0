import type { ClaimRow } from '../../graph/claim/claim.ts';
import {
  FundingRoundConnection,
  InvestmentConnection,
  claimArguments,
  claimConnection,
} from '../connection/claim-connection.ts';
import { RoundType, Stage, StakeQualifier } from '../enum.ts';
import { Series } from '../open-value.ts';
import { requireFound } from '../lookup.ts';
import type { Context } from '../context.ts';
import { AcquisitionRef, ClaimRef, FundingRoundRef, InvestmentRef, NodeRef, PartnershipRef } from '../refs.ts';
import { priced } from '../cost/field-price.ts';
import { scanNothing } from '../cost/scan.ts';
import { firstParticipant, oneParticipant, participantList } from '../participant-field.ts';

/* Claims about deals: partnerships, funding rounds, investments and acquisitions. */

const isClaim = { interfaces: [NodeRef, ClaimRef] };
const STAGE = 'The step of the deal that this claim records; null if it records no particular step.';
const STAKE = 'The share in percent; null if none is stated.';
const STAKE_QUALIFIER = 'How precisely the source gives the share; null if none is stated.';
const SERIES = 'The series of the round in the words of the data set; null if none is stated.';
const ROUND_TYPE = 'The type of the round; null if none is stated.';
const VEHICLES = 'The organisations through which the shares are held or the money is invested.';

PartnershipRef.implement({
  ...isClaim,
  description: 'Organisations work together. The roles of the participants show who does what.',
  fields: (t) => ({
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
  }),
});

FundingRoundRef.implement({
  ...isClaim,
  description:
    'An organisation raises money. Competing accounts of one round are separate claims, joined by `relations`.',
  fields: (t) => ({
    issuer: t.field(oneParticipant('The organisation that raises the money.', 'ISSUER')),
    investors: t.field(
      participantList(
        'The investors that the claim names, with those that lead the round.',
        'LEAD_INVESTOR',
        'INVESTOR',
      ),
    ),
    leadInvestors: t.field(
      participantList('The investors that lead the round; empty if none is named.', 'LEAD_INVESTOR'),
    ),
    lenders: t.field(participantList('The lenders of a round of debt; empty if none is named.', 'LENDER')),
    exchanges: t.field(participantList('The exchanges on which an offering takes place.', 'EXCHANGE')),
    vehicles: t.field(participantList(VEHICLES, 'VEHICLE')),
    roundType: t.expose('roundType', { type: RoundType, nullable: true, description: ROUND_TYPE }),
    series: t.expose('series', { type: Series, nullable: true, description: SERIES }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    investments: t.field({
      type: InvestmentConnection,
      description: 'The investments that are part of this round.',
      extensions: priced({ scan: scanNothing, maxPage: 50 }),
      args: claimArguments(t.arg),
      resolve: ({ id, asOf }, args, context) =>
        claimConnection(
          context,
          { name: 'FundingRound.investments', scope: 'round', owner: { id }, kind: 'INVESTMENT', at: asOf },
          args,
        ),
    }),
    tranches: t.field({
      type: FundingRoundConnection,
      description: 'The tranches that are part of this round.',
      extensions: priced({ scan: scanNothing, maxPage: 5 }),
      args: claimArguments(t.arg),
      resolve: ({ id, asOf }, args, context) =>
        claimConnection(
          context,
          { name: 'FundingRound.tranches', scope: 'round', owner: { id }, kind: 'FUNDING_ROUND', at: asOf },
          args,
        ),
    }),
  }),
});

InvestmentRef.implement({
  ...isClaim,
  description: 'Investors put money into an organisation.',
  fields: (t) => ({
    investor: t.field(firstParticipant('The investor.', 'INVESTOR', 'investors')),
    investors: t.field(participantList('The investors: several if the source names them together.', 'INVESTOR')),
    investee: t.field(oneParticipant('The organisation that receives the money.', 'INVESTEE')),
    vehicles: t.field(participantList(VEHICLES, 'VEHICLE')),
    rounds: t.field({
      type: [FundingRoundRef],
      description:
        'The rounds that this investment is part of, often a round and one of its tranches. Empty if none is stated.',
      extensions: priced({ size: 1 }),
      resolve: (claim, _, context) => roundsOf(context, claim),
    }),
    roundType: t.expose('roundType', { type: RoundType, nullable: true, description: ROUND_TYPE }),
    series: t.expose('series', { type: Series, nullable: true, description: SERIES }),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    stakePercent: t.exposeFloat('stakePercent', { nullable: true, description: STAKE }),
    stakeQualifier: t.expose('stakeQualifier', { type: StakeQualifier, nullable: true, description: STAKE_QUALIFIER }),
  }),
});

AcquisitionRef.implement({
  ...isClaim,
  description: 'An organisation buys another, or tries to.',
  fields: (t) => ({
    buyer: t.field(firstParticipant('The organisation that buys, or tries to buy, the target.', 'BUYER', 'buyers')),
    buyers: t.field(
      participantList('The organisations that buy, or try to buy, the target: several if they buy together.', 'BUYER'),
    ),
    target: t.field(firstParticipant('The organisation or business that is bought.', 'TARGET', 'targets')),
    targets: t.field(
      participantList('The organisations or businesses that are bought: several in one deal.', 'TARGET'),
    ),
    sellers: t.field(participantList('The sellers; empty if none is named.', 'SELLER')),
    stage: t.expose('stage', { type: Stage, nullable: true, description: STAGE }),
    stakePercent: t.exposeFloat('stakePercent', { nullable: true, description: STAKE }),
    stakeQualifier: t.expose('stakeQualifier', { type: StakeQualifier, nullable: true, description: STAKE_QUALIFIER }),
  }),
});

async function roundsOf({ loaders }: Context, claim: ClaimRow): Promise<ClaimRow[]> {
  const ids = claim.relations.filter(({ kind }) => kind === 'PART_OF_ROUND').map((relation) => relation.claim);
  const rounds = await Promise.all(ids.map((id) => loaders.claimAt({ at: claim.asOf }, id)));
  return rounds.map((round, index) => requireFound(round, ids[index] ?? ''));
}
