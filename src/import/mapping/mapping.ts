import type { DatasetManifest, DatasetVocabulary } from '../../model/manifest.ts';

/* A mapping as it is written, after its keys and types are checked. docs/mapping.md explains it. */

export type Literal = string | number | boolean | null;
/** A constant, a value of the row, or a list of both. */
export type ValueSpec = Literal | ValueObject | readonly ValueSpec[];

/** Where a value comes from, and what is done with it, in this order. */
export interface ValueObject {
  // where it comes from: one of these
  readonly column?: string | readonly string[];
  readonly columns?: readonly string[];
  readonly literal?: Literal | readonly Literal[];
  readonly when?: readonly Branch[];
  // what is done with it
  readonly join?: string;
  readonly empty?: readonly string[];
  readonly split?: string | readonly string[];
  readonly match?: string;
  readonly group?: number;
  readonly map?: string | Readonly<Record<string, MappedValue>>;
  readonly as?: ValueType;
  readonly formats?: readonly string[];
  readonly language?: string;
  readonly decimal?: '.' | ',';
  readonly thousands?: string;
  readonly suffixes?: Readonly<Record<string, number>>;
  readonly times?: number;
  readonly invalid?: 'reject' | 'omit';
  readonly else?: ValueSpec;
}

export type MappedValue = Literal | readonly Literal[];

export type ValueType =
  | 'text'
  | 'date'
  | 'country'
  | 'currency'
  | 'number'
  | 'percent'
  | 'boolean'
  | 'domain'
  | 'url'
  | 'tag';

/** All keys must hold. */
export interface Condition {
  readonly column?: string | readonly string[];
  readonly present?: boolean;
  readonly equals?: Literal;
  readonly in?: readonly Literal[];
  readonly not?: Literal | readonly Literal[];
  readonly matches?: string;
  readonly all?: readonly Condition[];
  readonly any?: readonly Condition[];
}

/** A list: all must hold. */
export type ConditionSpec = Condition | readonly Condition[];

export interface Branch extends Condition {
  readonly then: ValueSpec;
}

/** A list of columns, or of values. */
export type KeySpec = string | ValueObject | readonly (string | ValueObject)[];

/** Named values; a list of columns under their own names; or all columns that nothing else uses. */
export type ExtraSpec = 'rest' | readonly string[] | Readonly<Record<string, ValueSpec>>;

interface RecordSpec {
  readonly when?: ConditionSpec;
  readonly slug?: ValueSpec;
  readonly tags?: ValueSpec;
  readonly extra?: ExtraSpec;
}

export interface EntitySpec extends RecordSpec {
  readonly space?: string;
  readonly each?: ValueObject;
  readonly optional?: boolean;
  readonly key?: KeySpec;
  readonly kind: ValueSpec;
  readonly name: ValueSpec;
  readonly names?: ValueSpec | NameSpec | readonly (ValueSpec | NameSpec)[];
  readonly country?: ValueSpec;
  readonly description?: ValueSpec;
  readonly identifiers?: Readonly<Record<string, ValueSpec>> | readonly IdentifierSpec[];
}

export interface NameSpec {
  readonly name: ValueSpec;
  readonly language?: ValueSpec;
  readonly type?: ValueSpec;
  readonly note?: ValueSpec;
}

export interface IdentifierSpec {
  readonly scheme: ValueSpec;
  readonly value: ValueSpec;
}

export interface SourceSpec extends RecordSpec {
  readonly key?: KeySpec;
  readonly title?: ValueSpec;
  readonly [field: string]: unknown;
}

export interface ClaimSpec extends Omit<RecordSpec, 'slug'> {
  readonly name?: string;
  readonly each?: ValueObject;
  readonly key?: KeySpec;
  readonly kind: ValueSpec;
  readonly participants: readonly ParticipantSpec[];
  readonly citations?: readonly (string | CitationSpec)[];
  readonly amounts?: readonly Readonly<Record<string, ValueSpec>>[];
  readonly metric?: Readonly<Record<string, ValueSpec>>;
  readonly relations?: readonly RelationSpec[];
  readonly [field: string]: unknown;
}

export interface ParticipantSpec {
  readonly entity: string | EntityReference;
  readonly role: ValueSpec;
  readonly roleText?: ValueSpec;
  readonly optional?: boolean;
  readonly when?: ConditionSpec;
}

/** One of: an entity of the mapping by its key, a country, or the id of a record of another data set. */
export interface EntityReference {
  readonly ref?: string;
  readonly key?: KeySpec;
  readonly country?: ValueSpec;
  readonly id?: ValueSpec;
}

export interface CitationSpec {
  readonly source: string | { readonly ref: string; readonly key?: KeySpec };
  readonly note?: ValueSpec;
  readonly page?: ValueSpec;
  readonly quote?: ValueSpec;
  readonly retrievedOn?: ValueSpec;
  readonly when?: ConditionSpec;
}

export interface RelationSpec {
  readonly kind: ValueSpec;
  readonly claim: { readonly ref: string; readonly key: KeySpec };
  readonly when?: ConditionSpec;
}

export interface FileSpec {
  readonly path: string | readonly string[];
  readonly optional?: boolean;
  readonly format?: 'csv' | 'json' | 'jsonl' | 'xlsx' | 'parquet';
  readonly header?: number;
  readonly columns?: readonly string[];
  readonly csv?: {
    readonly delimiter?: string;
    readonly encoding?: string;
    readonly quote?: string | null;
    readonly decimal?: '.' | ',';
    readonly thousands?: string;
  };
  readonly empty?: readonly string[];
  readonly where?: ConditionSpec;
  readonly optionalColumns?: readonly string[];
  readonly ignore?: readonly string[];
  readonly entities?: Readonly<Record<string, EntitySpec>>;
  readonly sources?: Readonly<Record<string, SourceSpec>>;
  readonly claims?: readonly ClaimSpec[];
}

export interface LookupSpec {
  readonly path: string;
  readonly key: string | readonly string[];
  readonly value: string | readonly string[];
  readonly format?: FileSpec['format'];
  readonly csv?: FileSpec['csv'];
}

export interface Mapping {
  readonly dataset: Partial<Omit<DatasetManifest, 'defaultSource'>> &
    Pick<DatasetManifest, 'id' | 'title'> & { readonly prefix?: string };
  readonly defaults?: Readonly<Record<string, unknown>>;
  readonly vocabulary?: DatasetVocabulary;
  readonly empty?: readonly string[];
  readonly tables?: Readonly<Record<string, Readonly<Record<string, MappedValue>>>>;
  readonly lookups?: Readonly<Record<string, LookupSpec>>;
  readonly files: readonly FileSpec[];
}
