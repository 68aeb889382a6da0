import { basename } from 'node:path';

import type { LoadChanges } from './load-change.ts';

/** A field of a record whose value a load changes. A missing value is null. */
export interface ReportedChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A record that a load changes. */
export interface RevisedRecord {
  readonly id: string;
  readonly changes: readonly ReportedChange[];
}

/** What a load does to the records of one type. */
export interface ListReport {
  /** Ids, in order. */
  readonly added: readonly string[];
  readonly revised: readonly RevisedRecord[];
  /** Ids of records that the data set no longer has. */
  readonly retracted: readonly string[];
  /** Number of records. */
  readonly unchanged: number;
}

/** What a load or a removal does to the graph, for people and programs. */
export interface LoadReport {
  readonly dataset: string;
  /** Content hash of the data set before and after; null if the graph does not have it. */
  readonly before: string | null;
  readonly after: string | null;
  readonly claims: ListReport;
  readonly entities: ListReport;
  readonly sources: ListReport;
}

export const REPORTED_LISTS = ['claims', 'entities', 'sources'] as const;

export function toLoadReport({ dataset, before, ...changes }: LoadChanges): LoadReport {
  const [claims, entities, sources] = REPORTED_LISTS.map((list): ListReport => {
    const { added, removed, kept } = changes[list];
    return { added: added.toSorted(), revised: [], retracted: removed.toSorted(), unchanged: kept };
  }) as [ListReport, ListReport, ListReport];
  return { dataset: basename(dataset.folder), before: before.version, after: dataset.version, claims, entities, sources };
}

/** The numbers of a report, for a line of a log. */
export function reportedCounts(report: LoadReport): Record<'added' | 'revised' | 'retracted', number> {
  const { added, revised, retracted } = report.claims;
  return { added: added.length, revised: revised.length, retracted: retracted.length };
}
