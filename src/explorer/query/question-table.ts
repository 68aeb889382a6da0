import {
  AboutThisGraphDocument,
  ClaimInFullDocument,
  ClaimsOfSourceDocument,
  ClaimsPerMarketDocument,
  ClaimsThatMeetDocument,
  ConflictsDocument,
  ConnectionsDocument,
  FactsAboutDocument,
  FindDocument,
  GrowthDocument,
  ListOverviewDocument,
  NeighbourhoodDocument,
  PartnersPerMarketDocument,
  RivalAccountsDocument,
  TimelineDocument,
  type TypedDocument,
} from '../../client/client.ts';

/** The questions that views ask, by their names in the library. */
export const QUESTIONS = {
  'about-this-graph': AboutThisGraphDocument,
  'claim-in-full': ClaimInFullDocument,
  'claims-of-source': ClaimsOfSourceDocument,
  'claims-per-market': ClaimsPerMarketDocument,
  'claims-that-meet': ClaimsThatMeetDocument,
  conflicts: ConflictsDocument,
  connections: ConnectionsDocument,
  'facts-about': FactsAboutDocument,
  find: FindDocument,
  growth: GrowthDocument,
  'list-overview': ListOverviewDocument,
  neighbourhood: NeighbourhoodDocument,
  'partners-per-market': PartnersPerMarketDocument,
  'rival-accounts': RivalAccountsDocument,
  timeline: TimelineDocument,
} as const;

export type QuestionName = keyof typeof QUESTIONS;

export type VariablesOf<Name extends QuestionName> =
  (typeof QUESTIONS)[Name] extends TypedDocument<infer _Result, infer Variables> ? Variables : never;
