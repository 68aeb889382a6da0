import type { Dialect } from '../reader/table.ts';

/** What `inspect` finds out about a file. */
export interface Inspection {
  readonly file: string;
  /** A preset that reads the file as it is; then there is no mapping. */
  readonly preset: PresetHint | null;
  readonly tables: readonly TableInspection[];
  /** A proposed mapping as YAML; null if no table has rows, or if there is a preset. */
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

export interface MappingPreview {
  readonly rows: number;
  readonly rejected: number;
  readonly claims: number;
  /** One line each, at most ten. */
  readonly issues: readonly string[];
}

export interface InspectOptions {
  /** Rows of each table to read; all unless given. */
  readonly rows?: number;
  /** How the mapping names the file, if not by its name: the mapping may be in another folder. */
  readonly mappedPath?: string;
  readonly signal?: AbortSignal;
}
