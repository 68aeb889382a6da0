import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/record.ts';
import type { ExternalIssue } from './issue.ts';
import type { PerFamily } from './version.ts';

/** A data set without issues. Records are sorted by id. */
export interface Dataset {
  readonly folder: string;
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** The records, without those that are unchanged. */
  readonly sources: readonly SourceRecord[];
  /** Includes the built-in countries that the data set refers to without describing them. */
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Ids of the entities that are built-in countries, sorted. */
  readonly builtIn: readonly string[];
  /** Ids of records that lines refer to and the data set does not have, sorted; without those of unchanged lines. */
  readonly external: PerFamily<readonly string[]>;
  /** An issue for each reference to such a record, for when no other data set has it. */
  readonly externalIssues: readonly ExternalIssue[];
  /** Records whose lines are as the reader knew them: the hash of each record by id. Empty unless lines were known. */
  readonly unchanged: PerFamily<ReadonlyMap<string, string>>;
  /** `recordHash` of each record in the lists, by id, without built-in countries. */
  readonly recordHashes: PerFamily<ReadonlyMap<string, string>>;
  /** Hash of the line of each record in the lists, by id, without built-in countries. */
  readonly rawHashes: PerFamily<ReadonlyMap<string, string>>;
  /** Hash of the content: see `datasetVersion`. */
  readonly version: string;
}
