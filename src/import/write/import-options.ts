import type { Dataset } from '../../dataset/dataset.ts';
import type { Matches } from '../identity/match-file.ts';

export interface ImportOptions {
  /** The folder to write, for which `outputObstacle` is null. */
  readonly out: string;
  readonly judgements: Matches;
  /** Data sets whose records the new one may refer to, and whose entities it may share. */
  readonly others: readonly Dataset[];
  /** With more rejected rows, the data set is not written. */
  readonly maxRejects: number;
  /** Pairs of names with a lower score, from 0 to 1, are no candidates. */
  readonly matchThreshold: number;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Aborted: nothing is written, and the reason of the signal is thrown. */
  readonly signal?: AbortSignal;
}

export interface ImportProgress {
  /** What is being done: `Reading`. */
  readonly step: string;
  readonly rows: number;
  /** How many rows there will be; null if that is unknown. */
  readonly total: number | null;
}

/** The default of `matchThreshold`. Lower ones make pairs of which few are the same. */
export const MATCH_THRESHOLD = 0.85;
