import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import type { IdentifierScheme } from '../model/identifier-vocabulary.ts';
import type { Extra } from '../model/record.ts';
import type { EntityKind } from '../model/vocabulary.ts';
import type { ImportIssue, Place } from './import-error.ts';
import type { Cell } from './reader/table.ts';

/*
 * What a mapping or a preset makes of its input: records that refer to each other by key. `import-files.ts` gives them ids,
 * merges what is the same, and writes them as a data set.
 *
 * The fields are those of the lines of a data set (docs/dataset-format.md), not yet checked. A key is any text; keys of
 * entities, sources and claims do not collide with each other. A key is unique in the whole import, so a preset that has
 * several name spaces puts the name space in front: `provider:northbank`.
 */

export interface DraftEntity {
  readonly key: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** From which the id is made, if not from the name. Given ids are taken as they are: see `ImportInput.idsAreGiven`. */
  readonly slug?: string;
  readonly names?: readonly object[];
  readonly country?: string | null;
  readonly description?: string | null;
  /** `source`: the key of a source that gives the identifier. */
  readonly identifiers?: readonly {
    readonly scheme: IdentifierScheme;
    readonly value: string;
    readonly source?: string;
  }[];
  readonly tags?: readonly string[];
  readonly extra?: Extra;
}

export interface DraftSource {
  readonly key: string;
  readonly title: string;
  readonly slug?: string;
  /** The other fields of a line of sources.jsonl. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface DraftClaim {
  /** null: the content is the key. */
  readonly key: string | null;
  readonly kind: string;
  /** `entity` is the key of a draft; or `{ id }` of a country (`fr`) or of a record of another data set. */
  readonly participants: readonly DraftParticipant[];
  /** Keys of sources. Empty: the file is cited, with the row in the note. */
  readonly citations: readonly DraftCitation[];
  readonly relations?: readonly { readonly kind: string; readonly claim: string }[];
  /** The other fields of a line of claims.jsonl. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface DraftParticipant {
  readonly entity: string | { readonly id: string };
  readonly role: string;
  readonly roleText?: string | null;
}

export interface DraftCitation {
  readonly source: string;
  readonly note?: string | null;
  readonly page?: string | null;
  readonly quote?: string | null;
  readonly retrievedOn?: string | null;
}

/** All that one row of the input says. A row with issues is rejected whole. */
export interface DraftRow {
  readonly place: Place;
  readonly entities: readonly DraftEntity[];
  readonly sources: readonly DraftSource[];
  readonly claims: readonly DraftClaim[];
  readonly issues: readonly ImportIssue[];
  /** The row as it was read, for `rejects.csv`. */
  readonly raw: Readonly<Record<string, Cell>> | readonly Cell[];
  /** True if the mapping leaves the row out on purpose (`where`). Counted, not rejected. */
  readonly isSkipped?: boolean;
  /** What was not kept of the row, by reason: `payment_method of unknown code`. Counted and printed. */
  readonly losses?: readonly string[];
  /**
   * The column from which a field was made, for messages; null if there is none. `field` is a path in the line of a record,
   * such as `participants[1].role`. Without this method, messages name the field.
   */
  columnOf?(family: DraftFamily, index: number, field: string): string | null;
}

/** The lists of a row. */
export type DraftFamily = 'entities' | 'sources' | 'claims';

/** An input that is ready to be read: a compiled mapping, or a preset with its files. */
export interface ImportInput {
  /** The keys that are known; `id` and `title` always. */
  readonly manifest: Partial<DatasetManifest> & Pick<DatasetManifest, 'id' | 'title'>;
  readonly vocabulary?: DatasetVocabulary;
  /** What ids of entities, sources and claims begin with; by default the id of the data set and a hyphen. May be empty. */
  readonly prefix?: string;
  /** True if keys are ids that are valid in a data set: the own exports. */
  readonly idsAreGiven?: boolean;
  readonly files: readonly InputFile[];
  /**
   * The rows in batches. Called twice, with the same result: first to find all entities and sources, then to write the
   * claims. @throws {ImportError}
   */
  rows(signal?: AbortSignal): AsyncGenerator<readonly DraftRow[]>;
  /** During a pass over the rows: by the name of a file, its columns that nothing uses, so that they are not kept. */
  unusedColumns?(): ReadonlyMap<string, readonly string[]>;
  /** During a pass over the rows: by the name of a file, what its reader decided or left out (`Dialect.notes`). */
  notes?(): ReadonlyMap<string, readonly string[]>;
}

/** A file of the input, which is cited where no column names a source. */
export interface InputFile {
  /** As the user wrote it, as in `Place.file`. */
  readonly name: string;
  /** Where it is. */
  readonly path: string;
}
