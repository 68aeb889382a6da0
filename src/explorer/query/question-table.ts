import {
  AboutThisGraphDocument,
  ClaimInFullDocument,
  ClaimsOfSourceDocument,
  ClaimsThatMeetDocument,
  ConflictsDocument,
  ConnectionsDocument,
  FactsAboutDocument,
  FindDocument,
  NeighbourhoodDocument,
  PartnersPerMarketDocument,
  RivalAccountsDocument,
  type TypedDocument,
} from '../../client/client.ts';

/** The questions that views ask, by their names in the library. */
export const QUESTIONS = {
  'about-this-graph': AboutThisGraphDocument,
  'claim-in-full': ClaimInFullDocument,
  'claims-of-source': ClaimsOfSourceDocument,
  'claims-that-meet': ClaimsThatMeetDocument,
  conflicts: ConflictsDocument,
  connections: ConnectionsDocument,
  'facts-about': FactsAboutDocument,
  find: FindDocument,
  neighbourhood: NeighbourhoodDocument,
  'partners-per-market': PartnersPerMarketDocument,
  'rival-accounts': RivalAccountsDocument,
} as const;

export type QuestionName = keyof typeof QUESTIONS;

export type VariablesOf<Name extends QuestionName> =
  (typeof QUESTIONS)[Name] extends TypedDocument<infer _Result, infer Variables> ? Variables : never;
