import type { GraphState } from '../graph/graph-state.ts';
import type { LoadPlanSummary } from './load-summary.ts';

export interface LoadProgress {
  readonly step: string;
  /** The rows that are written, of all steps. */
  readonly done: number;
  readonly total: number;
  /** Those of the step. */
  readonly stepDone: number;
  readonly stepTotal: number;
}

export interface LoadOptions {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
  /** Aborts the load. It rejects with the reason of the signal. */
  readonly signal?: AbortSignal | undefined;
  /**
   * Called before the first write, and not if the graph already holds the data set. An error that it throws cancels the
   * load.
   */
  readonly onPlan?: ((plan: LoadPlanSummary) => void) | undefined;
  /** How long before the data changes readers can see that a load is running; by default longer than they cache the state. */
  readonly noticeMs?: number | undefined;
  /** Up to how many changed records a load is one transaction on an engine without large ones; by default 10,000. */
  readonly maxRows?: number | undefined;
  /** The time limit of a transaction that writes few records; by default a minute. Each record adds some milliseconds. */
  readonly transactionMs?: number | undefined;
}

export interface LoadResult {
  readonly state: GraphState;
  /** What was written. */
  readonly plan: LoadPlanSummary;
}
