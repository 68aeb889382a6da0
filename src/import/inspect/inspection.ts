import type { Dialect } from '../reader/table.ts';

/** What `inspect` finds out about files. */
export interface Inspection {
  /** Presets that read the files as they are. */
  readonly presets: readonly PresetHint[];
  readonly tables: readonly TableInspection[];
  /** Sheets that are no tables, each with the reason. */
  readonly leftOut: readonly string[];
  /** A proposed mapping as YAML; null if no table has rows. A file that only a preset can read is not in it. */
  readonly mapping: string | null;
  /** What the mapping makes of the first rows. */
  readonly preview: MappingPreview | null;
}

export interface PresetHint {
  readonly name: string;
  /** `FollowTheMoney`. */
  readonly format: string;
  readonly paths: readonly string[];
  readonly options: readonly string[];
}

export interface TableInspection {
  /** The path with the part behind `#`. */
  readonly name: string;
  readonly dialect: Dialect;
  readonly rows: number;
  /** False if only the first rows were read. */
  readonly isWhole: boolean;
  /** The kind of claim that the rows are about; null for none. */
  readonly kind: string | null;
  readonly reason: string;
  readonly columns: readonly InspectedColumn[];
  readonly warnings: readonly string[];
}

export interface InspectedColumn {
  readonly name: string;
  /** Such as `country`, `date` or `name of an organisation`. */
  readonly type: string;
  /** Share of the cells that say something, from 0 to 1. */
  readonly fill: number;
  readonly distinct: number;
  readonly isDistinctExact: boolean;
  readonly min: string | null;
  readonly max: string | null;
  readonly samples: readonly string[];
  /** The distinct values with their counts, if they are few. */
  readonly values: Readonly<Record<string, number>> | null;
  /** What the mapping makes of it: `partner.country`; null for nothing. */
  readonly use: string | null;
}

/** What an import would make of the first rows. */
export interface MappingPreview {
  readonly rows: number;
  /** True if there are more rows. */
  readonly hasMore: boolean;
  readonly rejected: number;
  readonly claims: number;
  /** Rows that give neither a claim nor an entity. */
  readonly silent: number;
  /** The first claims, as sentences. */
  readonly sentences: readonly string[];
  /** Why the first rows are rejected, one line each. */
  readonly issues: readonly string[];
}

export interface InspectOptions {
  /** Rows of each table to read; all unless given. */
  readonly rows?: number;
  /** How the mapping calls a file; by default by its name, as both are in one folder. */
  readonly mappedPath?: (path: string) => string;
  readonly signal?: AbortSignal;
}
