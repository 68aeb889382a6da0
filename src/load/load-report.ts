import type { LoadChanges } from './load-change.ts';

export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RevisedRecord {
  readonly id: string;
  readonly changes: readonly FieldChange[];
}

export interface RecordChanges {
  readonly added: readonly string[];
  readonly revised: readonly RevisedRecord[];
  readonly retracted: readonly string[];
  readonly unchanged: number;
}

export interface LoadPlanSummary {
  readonly dataset: {
    readonly id: string;
    readonly title: string;
    readonly folder: string | null;
    readonly version: string | null;
    readonly previousVersion: string | null;
  };
  readonly claims: RecordChanges;
  readonly entities: RecordChanges;
  readonly sources: RecordChanges;
  readonly warnings: readonly string[];
}

export function toLoadReport({ dataset, before, ...changes }: LoadChanges): LoadPlanSummary {
  const [claims, entities, sources] = (['claims', 'entities', 'sources'] as const).map((list): RecordChanges => {
    const { added, removed, kept } = changes[list];
    return { added: added.toSorted(), revised: [], retracted: removed.toSorted(), unchanged: kept };
  }) as [RecordChanges, RecordChanges, RecordChanges];
  const { folder, version } = dataset;
  const { id, title } = dataset.manifest;
  return {
    dataset: { id, title, folder, version, previousVersion: before.version },
    claims,
    entities,
    sources,
    warnings: [],
  };
}
