import type { DatasetManifest, DatasetVocabulary } from '../../model/manifest.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../model/record.ts';
import type { TextTable } from '../../support/text-table.ts';
import type { ExternalIssue } from '../issue.ts';
import type { JudgedPair } from '../judgement/judgement.ts';
import type { Merges } from '../judgement/merge-group.ts';
import type { PerFamily } from '../version.ts';
import type { ClaimLinks } from './claim-links.ts';
import type { FactsTable, TextByNumber } from './entity-facts.ts';
import type { RecordIndex } from './record-index.ts';

/** A record of a data set, and its place in the index. */
export interface ReadRecord<Item> {
  readonly index: number;
  readonly record: Item;
}

/** The records of each family. */
export interface RecordOf {
  readonly sources: SourceRecord;
  readonly entities: EntityRecord;
  readonly claims: ClaimRecord;
}

/**
 * A data set without issues, whose records are not held but read again: what is kept of a record takes some 200 bytes, its
 * id, and the name of an entity.
 */
export interface CheckedDataset {
  readonly folder: string;
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** The rows of `judgements.csv`. */
  readonly judgements: readonly JudgedPair[];
  /** The entities that they make one: the records are as after the merge. */
  readonly merges: Merges;
  /** That of `datasetVersion`. */
  readonly version: string;
  /** Numbers the ids of all records, and those to which they refer. */
  readonly ids: TextTable;
  /** All records. Entities include the built-in countries that the data set refers to without describing them. */
  readonly records: PerFamily<RecordIndex>;
  /** Ids of these countries, sorted. */
  readonly builtIn: readonly string[];
  /** The entities of the data set, also of known lines, by the numbers of their ids. */
  readonly facts: FactsTable;
  /** The dates of the sources of lines that were not known, by the numbers of their ids. */
  readonly sourceDates: TextByNumber;
  /** Those of claims whose lines were not known. */
  readonly links: ClaimLinks;
  /** The identifiers of all entities, by `identifierKey`. */
  readonly identifiers: () => Iterable<{ readonly key: string; readonly entity: number }>;
  /** Ids of records that lines refer to and the data set does not have; without those of known lines. */
  readonly externalIds: PerFamily<TextTable>;
  /** The first of these references, and how many more there are. */
  readonly external: readonly ExternalIssue[];
  readonly omittedExternal: number;
  /** @throws {DatasetChangedError} if a file is no longer the one that was checked */
  requireSame(): Promise<void>;
  /**
   * Reads some records whose lines were not known, in the order of their lines, in batches.
   *
   * @throws {DatasetChangedError} if the files are no longer those that were checked
   */
  read<Family extends keyof RecordOf>(
    family: Family,
    isWanted: (index: number) => boolean,
  ): AsyncIterable<readonly ReadRecord<RecordOf[Family]>[]>;
}

/** The files of a data set changed between its check and its load. */
export class DatasetChangedError extends Error {
  override readonly name = 'DatasetChangedError';

  constructor(folder: string, file: string) {
    super(`Expected the files in ${folder} to stay as they were checked, but ${file} changed. Load again.`);
  }
}
