import type { ExportedManifest, Provenance } from './provenance.ts';
import type { ExportTable } from './table/export-table.ts';
import type { ExportRecord } from './record.ts';
import { countUp } from '../support/count-up.ts';

/** The metadata of a file, which formats that allow it contain. */
export interface ExportMetadata {
  readonly generator: string;
  readonly kind: string;
  readonly operation: string;
  /** JSON. */
  readonly variables: string;
  readonly graphVersion: string;
  /** Claims contain the time they were recorded, so reloading the same data changes the file. */
  readonly graphLoadedAt: string;
  /** Whether the requested size or the limit of a search omits records; null if that cannot happen. */
  readonly truncated: boolean | null;
}

/** The input of a writer, and the counters that it updates. */
export interface RecordStream {
  readonly metadata: ExportMetadata;
  /** The columns, for formats that are tables. */
  readonly table: ExportTable;
  /** Whether CSV starts with a byte order mark. */
  readonly bom: boolean;
  /** The address of the file, for a format that states it; null if it has none. */
  readonly address: string | null;
  /** All pages from the first. Each call reads them again, from the same version of the graph. */
  pages(): AsyncIterable<readonly ExportRecord[]>;
  /** The data sets of the graph, for a format whose metadata come before its records. */
  readonly graph: Provenance;
  /** Of all data sets of the graph, for an import; empty if the file is without records. */
  readonly manifests: readonly ExportedManifest[];
  /** The data sets that the records read so far draw on. */
  provenance(): Provenance;
  /** Counts of the rows, nodes or records written so far, by name. */
  readonly counts: Map<string, number>;
}

export type Writer = (stream: RecordStream) => AsyncIterable<string | Uint8Array>;

export function addCount({ counts }: RecordStream, name: string, more = 1): void {
  countUp(counts, name, more);
}
