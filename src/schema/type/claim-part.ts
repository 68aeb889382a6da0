import { isSymmetricRelation } from '../../model/relation-tag.ts';
import { AmountBasis, Bound, Direction, ParticipantRole, Qualifier, RelationKind } from '../enum.ts';
import { entityById, sourceById } from '../lookup.ts';
import { Measure, MetricUnit } from '../open-value.ts';
import { dateOf } from './partial-date.ts';
import {
  AmountRef,
  CitationRef,
  ClaimRef,
  ClaimRelationRef,
  EntityRef,
  MeasurementRef,
  PartialDateRef,
  ParticipantRef,
  SourceRef,
} from '../refs.ts';
import { priced } from '../cost/field-price.ts';

/* The parts of a claim. */

ParticipantRef.implement({
  description: 'An entity with its role in a claim.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'The entity.',
      resolve: ({ entity }, _, context) => entityById(context, entity),
    }),
    role: t.expose('role', { type: ParticipantRole, description: 'The role of the entity in the claim.' }),
    roleText: t.exposeString('roleText', {
      nullable: true,
      description: 'A more specific description of the role; null if there is none.',
    }),
  }),
});

AmountRef.implement({
  description: 'An amount of money as a source states it.',
  fields: (t) => ({
    value: t.exposeFloat('value', {
      description: 'The amount in units of the currency, not in thousands or millions.',
    }),
    currency: t.expose('currency', { type: 'CurrencyCode', description: 'The currency.' }),
    approximate: t.exposeBoolean('approximate', { description: 'Whether the source rounds or estimates the amount.' }),
    bound: t.expose('bound', {
      type: Bound,
      nullable: true,
      description:
        'Whether the amount is a bound; null for the amount itself. A range is two amounts, its lower and its upper bound.',
    }),
    basis: t.expose('basis', {
      type: AmountBasis,
      description:
        'The meaning of the amount, such as the total of a round. Amounts on different bases are not comparable.',
    }),
  }),
});

MeasurementRef.implement({
  description: 'A figure as a source gives it.',
  extensions: priced({ each: 0 }),
  fields: (t) => ({
    measure: t.expose('measure', {
      type: Measure,
      description: 'The quantity that is measured. `graph { measures }` describes each.',
    }),
    value: t.exposeFloat('value', { description: 'The number, in `unit`.' }),
    unit: t.expose('unit', { type: MetricUnit, description: 'The unit; a currency for amounts of money.' }),
    qualifier: t.expose('qualifier', { type: Qualifier, description: 'How precisely the source gives the figure.' }),
    definition: t.exposeString('definition', {
      nullable: true,
      description:
        'A precise definition of the counted quantity; null if none is stated. Figures with different definitions are not comparable.',
    }),
    from: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The first date of the period that the figure covers; null if it covers no period.',
      resolve: ({ from }) => dateOf(from),
    }),
    to: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'The last date of the period that the figure covers; null if it covers no period.',
      resolve: ({ to }) => dateOf(to),
    }),
  }),
});

CitationRef.implement({
  description: 'A source that supports a claim.',
  fields: (t) => ({
    source: t.field({
      type: SourceRef,
      description: 'The source.',
      resolve: ({ source }, _, context) => sourceById(context, source),
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'A remark about this source in the context of this claim; null if there is none.',
    }),
    page: t.exposeString('page', {
      nullable: true,
      description: 'The page or section of the source; null if none is stated.',
    }),
    quote: t.exposeString('quote', {
      nullable: true,
      description: 'The words of the source on which the claim is based; null if none are quoted.',
    }),
    retrievedOn: t.field({
      type: PartialDateRef,
      nullable: true,
      description: 'When the source was read; null if that was not recorded.',
      resolve: ({ retrievedOn }) => dateOf(retrievedOn),
    }),
  }),
});

ClaimRelationRef.implement({
  description: 'How another claim relates to this one.',
  fields: (t) => ({
    kind: t.field({
      type: RelationKind,
      description: 'How the two claims relate.',
      resolve: ({ kind }) => kind as never, // checked when loaded
    }),
    direction: t.field({
      type: Direction,
      description:
        'The direction: OUT if this claim states the relation, IN if the other does, BOTH for symmetric kinds.',
      resolve: ({ kind, stored }) => (isSymmetricRelation(kind) ? 'BOTH' : stored ? 'OUT' : 'IN'),
    }),
    claim: t.expose('claim', { type: ClaimRef, description: 'The other claim.' }),
  }),
});
