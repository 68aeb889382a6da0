import type { ExportRecord } from './record.ts';

/** What a file contains about itself, if its format has a place for it. */
export interface ExportMetadata {
  readonly generator: string;
  readonly kind: string;
  readonly operation: string;
  /** JSON. */
  readonly variables: string;
  readonly graphVersion: string;
  /** Part of the metadata because claims contain the time they were recorded: reloading equal data changes the file. */
  readonly graphLoadedAt: string;
  readonly citation: string;
  /** Whether records are left out by the requested size or the limit of a search; null if that cannot happen. */
  readonly truncated: boolean | null;
}

/** The input of a writer, and the counters that it updates. */
export interface RecordStream {
  readonly metadata: ExportMetadata;
  /** Whether CSV starts with a byte order mark. */
  readonly bom: boolean;
  /** All pages from the first; each call reads them again, from the same version of the graph. */
  pages(): AsyncIterable<readonly ExportRecord[]>;
  /** The number of things written so far, by name. */
  readonly counts: Map<string, number>;
}

export type Writer = (stream: RecordStream) => AsyncIterable<string>;

export function addCount({ counts }: RecordStream, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}
