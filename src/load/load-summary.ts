import type { GraphState } from '../graph/graph-state.ts';
import type { FieldChange } from '../model/field-change.ts';

/** The changes of one family of records. */
export interface RecordChanges {
  /** Ids of records that the data set did not have. */
  readonly added: readonly string[];
  readonly revised: readonly RevisedRecord[];
  /** Ids of records that the data set no longer has. */
  readonly retracted: readonly string[];
  readonly unchanged: number;
}

export interface RevisedRecord {
  readonly id: string;
  /** In the order of the fields of the record. */
  readonly changes: readonly FieldChange[];
}

/** What a load, or the removal of a data set, changes. Ids are sorted. */
export interface LoadPlanSummary {
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    /** The folder that is loaded; null for a removal. */
    readonly folder: string | null;
    /** The hash of the content that the graph will hold; null for a removal. */
    readonly version: string | null;
    /** The hash of the content that the graph holds; null if it does not have the data set. */
    readonly previousVersion: string | null;
  };
  /** The state of the graph before the load. */
  readonly before: GraphState;
  readonly claims: RecordChanges;
  readonly entities: RecordChanges;
  readonly sources: RecordChanges;
  /** Conflicts with other data sets that are resolved, such as another kind of an entity; a graph too large for its engine. */
  readonly warnings: readonly string[];
}

/** The lists of records of a plan, in the order in which they are shown. */
export const CHANGED_FAMILIES = ['claims', 'entities', 'sources'] as const;

export const NO_CHANGES: RecordChanges = { added: [], revised: [], retracted: [], unchanged: 0 };
