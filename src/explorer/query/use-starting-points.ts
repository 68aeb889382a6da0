import { StartingPointsDocument, type StartingPointsQuery } from '../../client/client.ts';
import { useQuestion } from './use-question.ts';

/** The largest entities and markets, and the latest claims, of the graph; null until they are known. */
export function useStartingPoints(): StartingPointsQuery | null {
  return useQuestion(StartingPointsDocument, {}).data;
}
