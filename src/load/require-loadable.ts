import type { CheckedDataset } from '../dataset/checked/checked-dataset.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { DatasetConflictError } from './conflict-error.ts';

/**
 * Requires that a load does not leave another data set incomplete.
 *
 * @throws {DatasetConflictError}
 */
export function requireLoadable({ status, folder, loadingDataset }: GraphState, dataset: CheckedDataset): void {
  const { id } = dataset.manifest;
  if (status === 'LOADING' && loadingDataset !== null && loadingDataset !== id) {
    throw new DatasetConflictError(
      `The graph holds a part of the data set ${loadingDataset}, whose load was aborted. Load it again first: fingraph seed ${folder}.`,
    );
  }
  if (status === 'OUTDATED' && folder !== null && folder !== dataset.folder) {
    throw new DatasetConflictError(
      `The graph was written by another version of FinGraph. Load its data set again first: fingraph seed ${folder}.`,
    );
  }
}
