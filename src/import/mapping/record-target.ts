import { IDENTIFIER_SCHEMES } from '../../model/identifier-vocabulary.ts';
import { REGIONS } from '../../model/region-vocabulary.ts';
import { PARTICIPANT_ROLES } from '../../model/role-vocabulary.ts';
import {
  AMOUNT_BASES,
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  ENTITY_KINDS,
  LICENCE_TYPES,
  NAME_TYPES,
  QUALIFIERS,
  RELATION_KINDS,
  ROUND_TYPES,
  SOURCE_KINDS,
  STAGES,
  STAKE_QUALIFIERS,
  TIERS,
  valuesOf,
} from '../../model/vocabulary.ts';
import type { ValueType } from './mapping.ts';

/** What a field of a record takes: values of a type or of a vocabulary, one or a list. */
export interface Target {
  readonly type: ValueType | 'constant' | 'any';
  /** Of a constant. */
  readonly values: readonly string[];
  /** What the values are called, if they are too many to list. */
  readonly plural?: string;
  readonly isList: boolean;
}

type Targets = Readonly<Record<string, Target>>;

export const TEXT = one('text');
/** For keys and own columns: a value as it is. */
export const ANY: Target = { type: 'any', values: [], isList: true };
const DATE = one('date');
const FLAG = one('boolean');
const NUMBER = one('number');
const COUNTRY = one('country');

/* The fields of the lines of a data set, apart from those that are objects or lists of objects. */

export const ENTITY_TARGETS = {
  kind: constant(ENTITY_KINDS),
  name: TEXT,
  country: COUNTRY,
  description: TEXT,
  tags: listTarget('tag'),
} as const satisfies Targets;

export const NAME_TARGETS = {
  name: listTarget('text'),
  language: TEXT,
  type: constant(NAME_TYPES),
  note: TEXT,
} as const satisfies Targets;

export const IDENTIFIER_TARGETS = {
  scheme: constant(IDENTIFIER_SCHEMES),
  value: listTarget('text'),
} as const satisfies Targets;

export const SOURCE_TARGETS = {
  title: TEXT,
  titleInferred: FLAG,
  publisher: TEXT,
  date: DATE,
  url: one('url'),
  kind: constant(SOURCE_KINDS),
  note: TEXT,
  tags: listTarget('tag'),
} as const satisfies Targets;

export const CLAIM_TARGETS = {
  summary: TEXT,
  status: constant(CLAIM_STATUSES),
  stage: constant(STAGES),
  markets: listTarget('country'),
  region: constant(REGIONS),
  since: DATE,
  until: DATE,
  date: DATE,
  stakePercent: one('percent'),
  stakeQualifier: constant(STAKE_QUALIFIERS),
  series: TEXT,
  roundType: constant(ROUND_TYPES),
  confidence: NUMBER,
  tier: constant(TIERS),
  tags: listTarget('tag'),
  title: TEXT,
  seenFrom: DATE,
  seenUntil: DATE,
  statusInferred: FLAG,
  note: TEXT,
  licenceType: constant(LICENCE_TYPES),
  licenceNumber: TEXT,
} as const satisfies Targets;

export const CLAIM_KIND = constant(CLAIM_KINDS);

export const PARTICIPANT_TARGETS = { role: constant(PARTICIPANT_ROLES), roleText: TEXT } as const satisfies Targets;

export const AMOUNT_TARGETS = {
  value: NUMBER,
  currency: one('currency'),
  approximate: FLAG,
  bound: constant(BOUNDS),
  basis: constant(AMOUNT_BASES),
} as const satisfies Targets;

export const METRIC_TARGETS = {
  measure: TEXT,
  value: NUMBER,
  unit: TEXT,
  qualifier: constant(QUALIFIERS),
  definition: TEXT,
  from: DATE,
  to: DATE,
  period: TEXT,
} as const satisfies Targets;

export const CITATION_TARGETS = { note: TEXT, page: TEXT, quote: TEXT, retrievedOn: DATE } as const satisfies Targets;

export const RELATION_KIND = constant(RELATION_KINDS);

function one(type: ValueType): Target {
  return { type, values: [], isList: false };
}

function listTarget(type: ValueType): Target {
  return { type, values: [], isList: true };
}

function constant(vocabulary: Readonly<Record<string, string>>): Target {
  return { type: 'constant', values: valuesOf(vocabulary), isList: false };
}
