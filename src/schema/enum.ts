import {
  AMOUNT_BASES,
  BOUNDS,
  CHANGE_KINDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  DATE_PRECISIONS,
  ENTITY_KINDS,
  MEASURES,
  METRIC_UNITS,
  PARTICIPANT_ROLES,
  QUALIFIERS,
  REGIONS,
  RELATION_KINDS,
  SERIES,
  STAGES,
  STAKE_QUALIFIERS,
  TIERS,
  TIMELINE_EVENT_KINDS,
} from '../model/vocabulary.ts';
import { builder } from './builder.ts';

/* The vocabularies as enums. Values and descriptions come from `model/vocabulary.ts`. */

export const EntityKind = vocabulary('EntityKind', 'What an entity is.', ENTITY_KINDS);
export const ClaimKind = vocabulary('ClaimKind', 'What a claim says, and with it which type it has.', CLAIM_KINDS);
export const ClaimStatus = vocabulary('ClaimStatus', 'Where in its life a claimed thing stands.', CLAIM_STATUSES);
export const Stage = vocabulary(
  'Stage',
  'Which step of a deal a claim records; each step is a claim of its own.',
  STAGES,
);
export const Tier = vocabulary('Tier', 'How close a claim is to what the collection is about.', TIERS);
export const Region = vocabulary('Region', 'An area named instead of, or beyond, single countries.', REGIONS);
export const ParticipantRole = vocabulary(
  'ParticipantRole',
  'The part that an entity has in a claim.',
  PARTICIPANT_ROLES,
);
export const Measure = vocabulary('Measure', 'What a figure counts or measures.', MEASURES);
export const MetricUnit = vocabulary('MetricUnit', 'The unit of a figure.', METRIC_UNITS);
export const Qualifier = vocabulary('Qualifier', 'How exactly a source gives a figure.', QUALIFIERS);
export const StakeQualifier = vocabulary('StakeQualifier', 'How exactly a source gives a share.', STAKE_QUALIFIERS);
export const Bound = vocabulary('Bound', 'Which side of the true sum a sum stands for.', BOUNDS);
export const AmountBasis = vocabulary('AmountBasis', 'What a sum of money is the sum of.', AMOUNT_BASES);
export const Series = vocabulary('Series', 'A numbered round of funding.', SERIES);
export const RelationKind = vocabulary('RelationKind', 'How two claims bear on each other.', RELATION_KINDS);
export const DatePrecision = vocabulary('DatePrecision', 'How much of a date is known.', DATE_PRECISIONS);
export const TimelineEventKind = vocabulary(
  'TimelineEventKind',
  'What a date of a claim stands for.',
  TIMELINE_EVENT_KINDS,
);
export const ChangeKind = vocabulary('ChangeKind', 'What may become of a claim on a day.', CHANGE_KINDS);

export const Direction = vocabulary('Direction', 'Which way a relation between two claims points.', {
  OUT: 'From this claim to the other: this claim is the plan, the other its outcome.',
  IN: 'From the other claim to this one: the other is the plan, this claim its outcome.',
  BOTH: 'It has no direction: it holds either way.',
});

export const RelatedDirection = vocabulary('RelatedDirection', 'Which end of a relation a claim is.', {
  OUT: 'It carries the relation: it is the plan, and the other its outcome.',
  IN: 'The other claim carries it: it is the outcome, and the other the plan.',
});

export const FacetName = vocabulary('Facet', 'What claims are counted by.', {
  MARKET: 'Each country that a claim covers.',
  KIND: 'What it says.',
  STATUS: 'Where in its life the claimed thing stands.',
  ROLE: 'Each role that some participant has.',
  ENTITY: 'Each participant.',
  SOURCE: 'Each source that it cites.',
  YEAR: 'The year of its date: of the event, else of the start, else of the first sighting.',
});

export const SearchKind = vocabulary('SearchKind', 'What to search in.', {
  ENTITY: 'Names and aliases of entities.',
  CLAIM: 'Summaries of claims.',
  SOURCE: 'Titles and publishers of sources.',
});

export const MatchedField = vocabulary('MatchedField', 'What of a record a search found.', {
  ID: 'Its id.',
  NAME: 'The name of an entity.',
  ALIAS: 'Another name of an entity.',
  SUMMARY: 'The summary of a claim.',
  TITLE: 'The title of a source.',
  PUBLISHER: 'The publisher of a source.',
});

export const CitationStyle = vocabulary('CitationStyle', 'How a citation is written.', {
  APA: 'One line for a list of references, as the American Psychological Association has it.',
  BIBTEX: 'An entry for BibTeX, of several lines, with a key of its own for each version of the data.',
});

export const OrderDirection = vocabulary('OrderDirection', 'Which end of an order comes first.', {
  ASC: 'Smallest, earliest, first in the alphabet.',
  DESC: 'Largest, latest, last in the alphabet.',
});

export const ClaimOrderField = vocabulary('ClaimOrderField', 'What claims are ordered by.', {
  DATE: 'The first day that the date may mean (of the event, else of the start, else of the first sighting); of the same day the coarser date first.',
  CONFIDENCE: 'How far the claim is trusted.',
  METRIC_VALUE: 'The value of the figure; units are not compared, so ask for one measure.',
  ID: 'The id.',
});

export const EntityOrderField = vocabulary('EntityOrderField', 'What entities are ordered by.', {
  NAME: 'The name, forgiving of case and accents; equal names by id, in the same direction.',
  CLAIM_COUNT: 'The number of claims the entity takes part in; ties in the order of ids.',
  ID: 'The id.',
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
