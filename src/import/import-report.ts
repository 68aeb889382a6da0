import type { RejectReason } from './write/reject-file.ts';

/** What an import did. */
export interface ImportReport {
  /** Id of the data set. */
  readonly dataset: string;
  /** False if more rows were rejected than the caller accepts: then the data set in the folder is as it was. */
  readonly isWritten: boolean;
  readonly rows: number;
  /** Rows that the mapping leaves out on purpose. */
  readonly skipped: number;
  readonly rejected: number;
  /** Most frequent first. */
  readonly reasons: readonly RejectReason[];
  /** Claims that say the same as an earlier one, and became further citations of it. */
  readonly repeats: number;
  /** What was not kept of accepted rows, most frequent first. */
  readonly losses: readonly { readonly reason: string; readonly count: number }[];
  /** By file, its columns that nothing uses. */
  readonly unusedColumns: Readonly<Record<string, readonly string[]>>;
  /** What a person should know, one line each: what a reader decided, identifiers that stay with another entity. */
  readonly warnings: readonly string[];
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
  /** Keys that are a part of another key's entity. */
  readonly mergedByIdentifier: number;
  readonly mergedByJudgement: number;
  /** Entities that have the id of an entity of another data set. */
  readonly shared: number;
  /** Pairs in `matches.csv` that wait for a judgement. */
  readonly candidates: number;
  /** Judgements in the `matches.csv` of the folder that were kept, but not given to this import. */
  readonly unusedJudgements: number;
}
