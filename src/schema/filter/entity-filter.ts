import { builder } from '../builder.ts';
import { EntityKind, ParticipantRole } from '../enum.ts';
import { ClaimFilter } from './claim-filter.ts';
import { MAX_ALTERNATIVES, MAX_FILTER_DEPTH } from './filter.ts';

const TakesPartIn = builder.inputType('TakesPartIn', {
  description: 'Taking part in claims.',
  fields: (t) => ({
    where: t.field({ type: ClaimFilter, description: 'Only claims that meet these conditions count.' }),
    as: t.field({ type: [ParticipantRole], description: 'Only claims in which it has one of these roles count.' }),
    atLeast: t.int({ required: true, defaultValue: 1, description: 'In how many claims at least: 1 or more.' }),
  }),
});

export const EntityFilter = builder.inputRef<EntityFilterInput>('EntityFilter').implement({
  description: `Which entities. All conditions hold together; a condition that is left out, or null, holds always. Filters may stand inside each other, ${MAX_FILTER_DEPTH} deep and with ${MAX_ALTERNATIVES} alternatives at most.`,
  fields: (t) => ({
    ids: t.idList({ description: 'It is one of these.' }),
    kinds: t.field({ type: [EntityKind], description: 'It is of one of these kinds.' }),
    countries: t.field({ type: ['CountryCode'], description: 'It has its seat in one of these countries.' }),
    name: t.string({
      description:
        'This is its whole name or one of its aliases, forgiving of case and accents. For parts of names there is `search`.',
    }),
    takesPartIn: t.field({
      type: TakesPartIn,
      description:
        'It takes part in claims: `{ where: { kinds: [PARTNERSHIP] }, as: [ACQUIRER], atLeast: 3 }` are acquirers in three partnerships or more.',
    }),
    any: t.field({ type: [EntityFilter], description: 'At least one of these filters holds.' }),
    not: t.field({
      type: EntityFilter,
      description: 'This filter does not hold, also where what it asks for is unknown.',
    }),
  }),
});

export type ParticipationInput = typeof TakesPartIn.$inferInput;

/** The input as resolvers get it. Pothos cannot infer a type that contains itself. */
export interface EntityFilterInput {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly (typeof EntityKind.$inferType)[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly name?: string | null | undefined;
  readonly takesPartIn?: ParticipationInput | null | undefined;
  readonly any?: readonly EntityFilterInput[] | null | undefined;
  readonly not?: EntityFilterInput | null | undefined;
}
