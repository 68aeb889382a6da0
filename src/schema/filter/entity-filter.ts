import type { InputRef } from '@pothos/core';
import { builder } from '../builder.ts';
import { Area, EntityKind, ParticipantRole } from '../enum.ts';
import { ClaimFilter } from './claim-filter.ts';
import { IdentifierInput } from './identifier.ts';
import { MAX_ALTERNATIVES, MAX_FILTER_DEPTH } from './filter.ts';
import { RECORDED_ON } from './moment.ts';

const TakesPartIn = builder.inputType('TakesPartIn', {
  description: 'Conditions for the claims in which an entity takes part.',
  fields: (t) => ({
    where: t.field({ type: ClaimFilter, description: 'Count only claims that meet these conditions.' }),
    as: t.field({
      type: [ParticipantRole],
      description: 'Count only claims in which the entity has one of these roles.',
    }),
    atLeast: t.int({ required: true, defaultValue: 1, description: 'The minimum number of claims: 1 or more.' }),
  }),
});

export const EntityFilter: InputRef<EntityFilterInput> = builder.inputRef<EntityFilterInput>('EntityFilter').implement({
  description: `Conditions for entities. An entity must meet all of them, and a condition that is omitted or null always matches. Filters can be nested ${MAX_FILTER_DEPTH} levels deep, with at most ${MAX_ALTERNATIVES} alternatives.`,
  fields: (t) => ({
    recordedOn: t.field({ type: 'DateTime', description: RECORDED_ON }),
    ids: t.idList({ description: 'The entity has one of these ids.' }),
    datasets: t.idList({ description: 'One of these data sets describes the entity at present.' }),
    kinds: t.field({ type: [EntityKind], description: 'The entity is of one of these kinds.' }),
    countries: t.field({ type: ['CountryCode'], description: 'The entity is based in one of these countries.' }),
    areas: t.field({ type: [Area], description: 'The entity is based in a country of one of these areas.' }),
    tags: t.stringList({ description: 'The entity has one of these tags, spelled exactly like this.' }),
    name: t.string({
      description:
        'The whole name or one of the aliases is this text. Case and accents are ignored. Use `text` for parts of names.',
    }),
    text: t.string({
      description:
        'The name and the aliases contain these words. Each matches the beginning of a word; a single letter or digit matches a whole word only. Case and accents are ignored. `search` also finds similar names.',
    }),
    identifiers: t.field({
      type: [IdentifierInput],
      description: 'The entity has one of these identifiers. An identifier that no entity has matches nothing.',
    }),
    takesPartIn: t.field({
      type: TakesPartIn,
      description:
        'The entity takes part in claims: `{ where: { kinds: [PARTNERSHIP] }, as: [ACQUIRER], atLeast: 3 }` finds acquirers in at least three partnerships.',
    }),
    any: t.field({ type: [EntityFilter], description: 'At least one of these filters matches.' }),
    not: t.field({
      type: EntityFilter,
      description: 'This filter does not match, or the values that it needs are unknown.',
    }),
  }),
});

export type ParticipationInput = typeof TakesPartIn.$inferInput;

/** The input as resolvers get it. Pothos cannot infer a type that contains itself. */
export interface EntityFilterInput {
  readonly recordedOn?: string | null | undefined;
  readonly ids?: readonly string[] | null | undefined;
  readonly datasets?: readonly string[] | null | undefined;
  readonly kinds?: readonly (typeof EntityKind.$inferType)[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly areas?: readonly (typeof Area.$inferType)[] | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly name?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly identifiers?: readonly (typeof IdentifierInput.$inferInput)[] | null | undefined;
  readonly takesPartIn?: ParticipationInput | null | undefined;
  readonly any?: readonly EntityFilterInput[] | null | undefined;
  readonly not?: EntityFilterInput | null | undefined;
}
