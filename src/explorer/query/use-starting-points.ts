import { StartingPointsDocument, type StartingPointsQuery } from '../../client/client.ts';
import { useQuestion } from './use-question.ts';

export interface StartingPoints {
  /** The entities with the most claims, the largest first, without countries. */
  readonly largest: StartingPointsQuery['largest']['nodes'];
  /** Those with a date, the latest first. */
  readonly latest: StartingPointsQuery['latest']['nodes'];
  readonly hasConflicts: boolean;
  /** Whether a claim is the outcome of a plan. */
  readonly hasOutcomes: boolean;
}

/** Where to start in this graph; null until it is known. */
export function useStartingPoints(): StartingPoints | null {
  const { data } = useQuestion(StartingPointsDocument, {});
  if (!data) return null;
  return {
    largest: data.largest.nodes.filter(({ kind }) => kind !== 'COUNTRY').slice(0, SHOWN_ENTITIES),
    latest: data.latest.nodes.filter(({ date }) => date),
    hasConflicts: data.conflicts.nodes.length > 0,
    hasOutcomes: data.plans.nodes.length > 0,
  };
}

const SHOWN_ENTITIES = 6;
