import type { ExportRecord } from './record.ts';

/** What a file says of itself, where its format has a place for it. */
export interface About {
  readonly generator: string;
  readonly what: string;
  readonly operation: string;
  /** JSON. */
  readonly variables: string;
  readonly graphVersion: string;
  /** Claims carry when they were recorded, so that equal data loaded twice makes two files. */
  readonly graphLoadedAt: string;
  readonly citation: string;
  /** Whether something was left out: more than was asked for, or than a search may find; null where nothing ever is. */
  readonly truncated: boolean | null;
}

/** What a writer writes, and what it counts while it does. */
export interface Source {
  readonly about: About;
  /** Whether a CSV begins with a byte order mark. */
  readonly bom: boolean;
  /** All pages from the first on; each call asks for them again, from the same version of the graph. */
  pages(): AsyncIterable<readonly ExportRecord[]>;
  /** How many of each thing the file has so far. */
  readonly counts: Map<string, number>;
}

export type Writer = (source: Source) => AsyncIterable<string>;

export function count({ counts }: Source, name: string, more = 1): void {
  counts.set(name, (counts.get(name) ?? 0) + more);
}
