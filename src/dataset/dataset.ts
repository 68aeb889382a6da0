import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/record.ts';
import type { ExternalIssue } from './issue.ts';
import type { LocatedPair } from './judgement/judgement-file.ts';
import type { PerFamily } from './version.ts';

/** A data set without issues, with all its records. They are sorted by id. */
export interface Dataset {
  readonly folder: string;
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** The rows of `judgements.csv`. The records are as in the lines: a load merges them. */
  readonly judgements?: readonly LocatedPair[];
  readonly sources: readonly SourceRecord[];
  /** Includes the built-in countries that the data set refers to without describing them. */
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Ids of the entities that are built-in countries, sorted. */
  readonly builtIn: readonly string[];
  /** Ids of records that the data set refers to and does not have, sorted. */
  readonly external: PerFamily<readonly string[]>;
  /** An issue for each reference to such a record, for when no other data set has it. */
  readonly externalIssues: readonly ExternalIssue[];
  /** `recordHash` of each record, by id, without built-in countries. */
  readonly recordHashes: PerFamily<ReadonlyMap<string, string>>;
  /** Hash of the content: see `datasetVersion`. */
  readonly version: string;
}
