import type { Abilities, Call } from '../../engine/engine.ts';
import type { Reader } from '../../graph/query.ts';
import type { LoadPlan } from '../plan/plan-load.ts';

/** Writes that keep the graph consistent: the smallest part of a load that may be a transaction. */
export interface Batch {
  readonly step: string;
  /** The number of records. */
  readonly rows: number;
  readonly calls: readonly Call[];
}

/** Large enough for few statements, small enough that making the rows blocks the process only briefly. */
export const BATCH_SIZE = 500;

/** What the batches of a load are made of. */
export interface LoadWriting {
  readonly plan: LoadPlan;
  readonly reader: Reader;
  readonly abilities: Abilities;
}
