import { ClientError } from '../../model/client-error.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import type {
  EntityCriteria,
  EntityFilter as EntityFilterRow,
  Participation,
} from '../../graph/entity/entity-filter.ts';
import { ALWAYS, both, criteria } from '../../graph/condition.ts';
import { builder } from '../builder.ts';
import { ClaimFilter, claimCondition, idsOf, textsOf } from './claim-filter.ts';
import { EntityKind, ParticipantRole } from '../enum.ts';
import { MAX_ALTERNATIVES, MAX_FILTER_DEPTH, filterCondition } from './filter.ts';
import { type ExpectedIds, given, nonBlank, nonEmpty, requireFewWords } from './input.ts';

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

/** What a client may pass, field by field as above; a type of its own since it holds itself. */
export interface EntityFilterInput {
  readonly ids?: readonly string[] | null | undefined;
  readonly kinds?: readonly (typeof EntityKind.$inferType)[] | null | undefined;
  readonly countries?: readonly string[] | null | undefined;
  readonly name?: string | null | undefined;
  readonly takesPartIn?: typeof TakesPartIn.$inferInput | null | undefined;
  readonly any?: readonly EntityFilterInput[] | null | undefined;
  readonly not?: EntityFilterInput | null | undefined;
}

/**
 * The filter as the graph takes it. `seat`: only entities of this country, whatever the filter says of countries.
 *
 * @throws {ClientError} INVALID_FILTER, FILTER_TOO_LARGE
 */
export function entityFilter(where: EntityFilterInput | null | undefined, seat: string | null): EntityFilterRow {
  const participations: Participation[] = [];
  requireFewWords('where', textsOfEntityFilter(where));
  const asked = where
    ? filterCondition('where', where, (argument, filter) => entityCriteria(argument, filter, participations))
    : ALWAYS;
  return { where: seat === null ? asked : both(asked, criteria({ countries: [seat] })), participations };
}

/** The ids that a filter names, in all that it holds: each should be known. */
export function idsOfEntityFilter(where: EntityFilterInput | null | undefined, argument = 'where'): ExpectedIds[] {
  if (!where) return [];
  return [
    { argument: `${argument}.ids`, family: 'entity', ids: where.ids ?? null },
    ...idsOf(where.takesPartIn?.where, `${argument}.takesPartIn.where`),
    ...(where.any ?? []).flatMap((inner, place) => idsOfEntityFilter(inner, `${argument}.any[${place}]`)),
    ...idsOfEntityFilter(where.not, `${argument}.not`),
  ];
}

function textsOfEntityFilter(where: EntityFilterInput | null | undefined): string[] {
  if (!where) return [];
  const { takesPartIn, any, not } = where;
  return [...textsOf(takesPartIn?.where), ...(any ?? []).flatMap(textsOfEntityFilter), ...textsOfEntityFilter(not)];
}

function entityCriteria(argument: string, where: EntityFilterInput, participations: Participation[]): EntityCriteria {
  const { name, takesPartIn } = where;
  return given({
    ids: nonEmpty(`${argument}.ids`, where.ids),
    kinds: nonEmpty(`${argument}.kinds`, where.kinds),
    countries: nonEmpty(`${argument}.countries`, where.countries),
    name: typeof name === 'string' ? normalizeText(nonBlank(`${argument}.name`, name)) : null,
    takesPartIn: takesPartIn ? participations.push(participation(`${argument}.takesPartIn`, takesPartIn)) - 1 : null,
  });
}

function participation(argument: string, { where, as, atLeast }: typeof TakesPartIn.$inferInput): Participation {
  if (atLeast < 1) {
    throw new ClientError(
      'INVALID_FILTER',
      `${argument}.atLeast: expected 1 or more, got ${atLeast}. For entities that take part in none, use not.`,
    );
  }
  return {
    where: claimCondition(where, `${argument}.where`),
    as: nonEmpty(`${argument}.as`, as),
    atLeast,
  };
}
