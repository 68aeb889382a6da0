import type { CurrencyCode } from './currency.ts';
import type { IdentifierScheme } from './identifier-vocabulary.ts';
import type { Measure, MetricUnit } from './measure-vocabulary.ts';
import type { Region } from './region-vocabulary.ts';
import type { ParticipantRole } from './role-vocabulary.ts';
import type {
  AmountBasis,
  Bound,
  ClaimKind,
  ClaimStatus,
  EntityKind,
  LicenceType,
  NameType,
  Qualifier,
  RelationKind,
  RoundType,
  SourceKind,
  Stage,
  StakeQualifier,
  Tier,
} from './vocabulary.ts';

/*
 * Checked records. A record has all keys, in this order, since its JSON is hashed: a reader fills in what a line leaves
 * out. The schemas of the lines are in `record-schema.ts`.
 */

/** A JSON value of a column that a data set adds. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };
/** Columns that a data set adds to a record: kept, exported and shown, but not filtered. */
export type Extra = Record<string, JsonValue>;

/** A publication, document or conversation that claims cite. */
export interface SourceRecord {
  id: string;
  title: string;
  titleInferred: boolean;
  publisher: string | null;
  date: string | null;
  url: string | null;
  kind: SourceKind | null;
  note: string | null;
  tags: string[];
  extra: Extra;
}

/** A person, organisation, product or country that takes part in claims. */
export interface EntityRecord {
  id: string;
  kind: EntityKind;
  name: string;
  /** Names other than `name`. */
  names: NameRecord[];
  country: string | null;
  description: string | null;
  identifiers: IdentifierRecord[];
  tags: string[];
  extra: Extra;
  /** Of entities that a data set judges to be one: its lines, that of `id` first if it has one. Not in a line. */
  mergedFrom?: EntityRecord[];
  /** Ids of entities that were merged into this one, sorted. Not in a line. */
  mergedIds?: string[];
}

export interface NameRecord {
  name: string;
  /** BCP 47 tag. */
  language: string | null;
  type: NameType | null;
  note: string | null;
}

/** An identifier in a register or on the web. The value is as `normalizeIdentifier` writes it. */
export interface IdentifierRecord {
  scheme: IdentifierScheme;
  value: string;
  /** Id of the source that gives the identifier. */
  source: string | null;
}

/** One statement of fact made by sources. */
export interface ClaimRecord {
  id: string;
  kind: ClaimKind;
  summary: string;
  status: ClaimStatus;
  stage: Stage | null;
  participants: ParticipantRecord[];
  markets: string[];
  region: Region | null;
  since: string | null;
  until: string | null;
  date: string | null;
  amounts: AmountRecord[];
  metric: MetricRecord | null;
  stakePercent: number | null;
  /** The round in the words of the source. */
  series: string | null;
  roundType: RoundType | null;
  confidence: number;
  /** True if the data set gives no confidence for the claim. */
  confidenceInferred: boolean;
  tier: Tier | null;
  tags: string[];
  citations: CitationRecord[];
  relations: RelationRecord[];
  title: string | null;
  stakeQualifier: StakeQualifier | null;
  seenFrom: string | null;
  seenUntil: string | null;
  statusInferred: boolean;
  note: string | null;
  licenceType: LicenceType | null;
  licenceNumber: string | null;
  extra: Extra;
  /** The participants as the line gives them, if one of them was merged into another entity. Not in a line. */
  statedParticipants?: ParticipantRecord[];
}

/** An entity in a role. An entity may have several roles, as several participants. */
export interface ParticipantRecord {
  entity: string;
  role: ParticipantRole;
  roleText: string | null;
}

export interface AmountRecord {
  value: number;
  currency: CurrencyCode;
  approximate: boolean;
  bound: Bound | null;
  basis: AmountBasis;
}

export interface MetricRecord {
  measure: Measure;
  value: number;
  unit: MetricUnit;
  qualifier: Qualifier;
  definition: string | null;
  /** First and last date of the period that the figure covers. */
  from: string | null;
  to: string | null;
}

export interface CitationRecord {
  source: string;
  note: string | null;
  page: string | null;
  quote: string | null;
  retrievedOn: string | null;
}

export interface RelationRecord {
  kind: RelationKind;
  claim: string;
}
