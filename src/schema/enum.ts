import { IDENTIFIER_SCHEMES } from '../model/identifier-vocabulary.ts';
import { AREAS } from '../model/place/area.ts';
import { REGIONS } from '../model/region-vocabulary.ts';
import { PARTICIPANT_ROLES } from '../model/role-vocabulary.ts';
import {
  AMOUNT_BASES,
  BOUNDS,
  CHANGE_KINDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  DATE_PRECISIONS,
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
  TIMELINE_EVENT_KINDS,
} from '../model/vocabulary.ts';
import { builder } from './builder.ts';

/* The vocabularies as enums. Values and descriptions come from `model/vocabulary.ts`. */

export const EntityKind = vocabulary('EntityKind', 'The kind of an entity.', ENTITY_KINDS);
export const ClaimKind = vocabulary('ClaimKind', 'The kind of a claim, which determines its type.', CLAIM_KINDS);
export const ClaimStatus = vocabulary(
  'ClaimStatus',
  'The status of the claimed thing in its life cycle.',
  CLAIM_STATUSES,
);
export const Stage = vocabulary(
  'Stage',
  'The step of a deal that a claim records. Each step is a separate claim.',
  STAGES,
);
export const Tier = vocabulary('Tier', 'How closely a claim relates to the subject of the data set.', TIERS);
export const Region = vocabulary(
  'Region',
  'A region that a source names in place of, or beyond, single countries.',
  REGIONS,
);
export const Area = vocabulary(
  'Area',
  'An area that stands for its countries: a region of the United Nations (UN M49), with Taiwan in Eastern Asia and Kosovo in Southern Europe, or the EU or EEA.',
  AREAS,
);
export const ParticipantRole = vocabulary('ParticipantRole', 'The role of an entity in a claim.', PARTICIPANT_ROLES);
export const Qualifier = vocabulary('Qualifier', 'How precisely a source gives a figure.', QUALIFIERS);
export const StakeQualifier = vocabulary('StakeQualifier', 'How precisely a source gives a share.', STAKE_QUALIFIERS);
export const Bound = vocabulary(
  'Bound',
  'Whether the true amount is larger or smaller than the stated amount.',
  BOUNDS,
);
export const AmountBasis = vocabulary('AmountBasis', 'The meaning of an amount of money.', AMOUNT_BASES);
export const RoundType = vocabulary('RoundType', 'The type of a funding round.', ROUND_TYPES);
export const LicenceType = vocabulary('LicenceType', 'What a licence allows.', LICENCE_TYPES);
export const SourceKind = vocabulary('SourceKind', 'The kind of a source.', SOURCE_KINDS);
export const NameType = vocabulary('NameType', 'How an entity uses a name.', NAME_TYPES);
export const RelationKind = vocabulary('RelationKind', 'How two claims relate to each other.', RELATION_KINDS);
export const DatePrecision = vocabulary('DatePrecision', 'The precision of a date.', DATE_PRECISIONS);
export const TimelineEventKind = vocabulary(
  'TimelineEventKind',
  'The meaning of a date of a claim.',
  TIMELINE_EVENT_KINDS,
);
export const ChangeKind = vocabulary('ChangeKind', 'The kind of change of a claim on a day.', CHANGE_KINDS);

export const Direction = vocabulary('Direction', 'The direction of a relation between two claims.', {
  OUT: 'This claim states the relation. For REALISED_BY, this claim is the plan and the other claim is the outcome.',
  IN: 'The other claim states the relation. For REALISED_BY, the other claim is the plan and this claim is the outcome.',
  BOTH: 'The relation is symmetric.',
});

export const RelatedDirection = vocabulary('RelatedDirection', 'Whether a claim states a relation or is its target.', {
  OUT: 'The claim states the relation. For REALISED_BY, it is the plan.',
  IN: 'The other claim states the relation. For REALISED_BY, the claim is the outcome.',
});

export const FacetName = vocabulary('Facet', 'The property by which claims are counted.', {
  MARKET: 'Each country that the claim covers.',
  KIND: 'The kind of the claim.',
  STATUS: 'The status of the claim.',
  ROLE: 'Each role of a participant.',
  ENTITY: 'Each participant.',
  SOURCE: 'Each source that the claim cites.',
  YEAR: 'The year of the date of the event or, if that is unknown, of the start or the first mention.',
  DATASET: 'The data set of the claim.',
  TAG: 'Each tag. Claims without tags are not counted.',
  MEASURE: 'The measure of the figure. Claims without a figure are not counted.',
});

export const EntityFacetName = vocabulary('EntityFacet', 'The property by which entities are counted.', {
  KIND: 'The kind of the entity.',
  COUNTRY: 'The country in which the entity is based.',
  DATASET: 'Each data set that describes the entity.',
  TAG: 'Each tag. Entities without tags are not counted.',
  CLAIM_MARKET:
    'Each country that a claim covers in which the entity takes part. Entities without such claims are not counted.',
});

export const SourceFacetName = vocabulary('SourceFacet', 'The property by which sources are counted.', {
  KIND: 'The kind of the source.',
  PUBLISHER: 'The publisher.',
  YEAR: 'The year of publication.',
  DATASET: 'The data set of the source.',
  TAG: 'Each tag. Sources without tags are not counted.',
});

export const GrowthStep = vocabulary('GrowthStep', 'The days of the points of a growth.', {
  CHANGE: 'Every day on which a number changes.',
  MONTH: 'The last day of each month.',
  QUARTER: 'The last day of each quarter.',
  YEAR: 'The last day of each year.',
});

export const IdentifierScheme = vocabulary(
  'IdentifierScheme',
  'A register or system that gives identifiers to entities.',
  IDENTIFIER_SCHEMES,
);

export const SearchKind = vocabulary('SearchKind', 'A kind of record to search.', {
  ENTITY: 'Entities, by name and alias.',
  CLAIM: 'Claims, by summary.',
  SOURCE: 'Sources, by title and publisher.',
});

export const MatchedField = vocabulary('MatchedField', 'The part of a record that matched a search.', {
  ID: 'The id of a record.',
  NAME: 'The name of an entity.',
  ALIAS: 'Another name of an entity.',
  IDENTIFIER: 'An identifier of an entity.',
  SUMMARY: 'The summary of a claim.',
  TITLE: 'The title of a source.',
  PUBLISHER: 'The publisher of a source.',
});

export const MatchForm = vocabulary('MatchForm', 'How the text of a search matches a record.', {
  ID: 'It is the id.',
  IDENTIFIER: 'It is an identifier.',
  EXACT:
    'It is a whole name or title, but for case, accents, a legal form such as Ltd, spaces and the order of words; or the code or name of a country in another language.',
  PREFIX: 'A name or title begins with it.',
  WORDS: 'Each of its words equals or begins a word of the record.',
  TRANSLITERATION: 'It is the name in another script.',
  TYPO: 'One or two letters of a word differ.',
  PHONETIC: 'A word sounds alike.',
});

export const MatchFeatureId = vocabulary('MatchFeatureId', 'What a match compares.', {
  ID: 'The name is the id of the entity.',
  IDENTIFIER: 'Identifiers of the same scheme.',
  NAME: 'The name and the names of the entity.',
  KIND: 'The kinds.',
  COUNTRY: 'The countries in which they are based.',
  PARTNERS: 'The share of the named partners that are partners of the entity.',
});

export const CitationStyle = vocabulary('CitationStyle', 'The format of a citation.', {
  APA: 'One line for a list of references, in the style of the American Psychological Association.',
  BIBTEX: 'A BibTeX entry of several lines. Each version of the data has a different key.',
  RIS: 'A RIS record, for EndNote, Zotero and Mendeley. Its lines end with a carriage return and a line feed.',
  CSL_JSON: 'A JSON array of items of the Citation Style Language, for Zotero and Pandoc.',
});

export const PathMode = vocabulary('PathMode', 'Which paths a search finds, and which of them come first.', {
  SHORTEST:
    'The shortest paths and, with `slack`, those a little longer. The shortest come first, then the most trusted.',
  MOST_TRUSTED:
    'All paths of up to `maxLength` claims. The most trusted come first: those with the largest product of the confidences of their claims.',
});

export const OrderDirection = vocabulary('OrderDirection', 'The direction of an order.', {
  ASC: 'Ascending: from the smallest, earliest or alphabetically first value.',
  DESC: 'Descending: from the largest, latest or alphabetically last value.',
});

export const ClaimOrderField = vocabulary('ClaimOrderField', 'The value by which claims are sorted.', {
  DATE: 'The first day that the date can mean: the date of the event or, if that is unknown, of the start or the first mention. On the same day, less precise dates come first.',
  CONFIDENCE: 'The confidence.',
  METRIC_VALUE: 'The value of the figure. Units are not converted, so select one measure.',
  AMOUNT:
    'The first amount in US dollars that the claim states or, without one, its first amount. Currencies are not converted, so select one with `where.amount`.',
  SOURCE_DATE:
    'The day by which a source had stated the claim: the last day that the date of the earliest dated source can mean.',
  ID: 'The id.',
});

export const PartnerOrderField = vocabulary('PartnerOrderField', 'The value by which partners are sorted.', {
  NAME: 'The name, ignoring case and accents.',
  CLAIM_COUNT: 'The number of partnerships with the entity that meet the conditions of the list.',
});

export const SourceOrderField = vocabulary('SourceOrderField', 'The value by which sources are sorted.', {
  DATE: 'The first day that the date of publication can mean. On the same day, less precise dates come first.',
  TITLE: 'The title, ignoring case and accents.',
});

export const EntityOrderField = vocabulary('EntityOrderField', 'The value by which entities are sorted.', {
  NAME: 'The name, ignoring case and accents.',
  CLAIM_COUNT: 'The number of claims in which the entity takes part.',
  ID: 'The id.',
});

export const PairJudgement = vocabulary('PairJudgement', 'What a person decided about two entities that may be one.', {
  POSITIVE: 'The two are one entity: a load merges them.',
  NEGATIVE: 'The two are different entities.',
  UNSURE: 'A person could not decide.',
});

function vocabulary<const Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) {
  const described = Object.fromEntries(
    Object.entries<string>(values).map(([value, meaning]) => [value, { description: meaning }]),
  ) as Record<Value, { description: string }>;
  return builder.enumType(name, { description, values: described });
}
