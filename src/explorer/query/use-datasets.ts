import { DataSetsDocument, type DataSetsQuery } from '../../client/client.ts';
import { useQuestion } from './use-question.ts';

export type DatasetOfGraph = DataSetsQuery['graph']['datasets'][number];
export type LoadOfGraph = DataSetsQuery['graph']['loads'][number];

/** The data sets of the graph and its latest loads; empty until they are known. */
export function useDatasets(): {
  readonly datasets: readonly DatasetOfGraph[];
  readonly loads: readonly LoadOfGraph[];
  readonly isLoading: boolean;
} {
  const { data, state } = useQuestion(DataSetsDocument, {});
  return { ...(data?.graph ?? NONE), isLoading: state === 'loading' };
}

const NONE = { datasets: [], loads: [] };
