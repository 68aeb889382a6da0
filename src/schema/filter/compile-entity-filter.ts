import { ClientError } from '../../model/client-error.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import type { EntityCriteria, EntityFilter, Participation } from '../../graph/entity/entity-filter.ts';
import { ALWAYS, both, criteria } from '../../graph/condition.ts';
import { shareJson } from '../../support/json-key.ts';
import { claimCondition, idsInClaimFilter, textsInClaimFilter } from './compile-claim-filter.ts';
import type { EntityFilterInput, ParticipationInput } from './entity-filter.ts';
import { filterCondition } from './filter.ts';
import type { ExpectedIds } from './expected-ids.ts';
import { keyOfIdentifier } from './identifier.ts';
import { nonEmpty, omitNullish } from './input.ts';
import { momentOf, requireNoMoment } from './moment.ts';
import { countriesWithin } from './place.ts';
import { nonBlank, requireFewWords, wordsToFind } from './search-text.ts';

/** A filter over entities as a condition for the graph. */
interface CompiledEntityFilter {
  readonly condition: EntityFilter;
  /** The ids in the filter, each of which must exist. */
  readonly ids: readonly ExpectedIds[];
}

/**
 * Compiles a filter. The result is memoised by `where`, as in `compileClaimFilter`.
 *
 * @throws {ClientError} INVALID_FILTER, INVALID_IDENTIFIER, FILTER_TOO_LARGE
 */
export function compileEntityFilter(where: EntityFilterInput | null | undefined): CompiledEntityFilter {
  let filter = compiled.get(where ?? NO_FILTER);
  if (!filter) {
    filter = { condition: entityFilter(where), ids: idsInEntityFilter(where) };
    shareJson(filter.condition);
    compiled.set(where ?? NO_FILTER, filter);
  }
  return filter;
}

const compiled = new WeakMap<EntityFilterInput, CompiledEntityFilter>();
const NO_FILTER: EntityFilterInput = {};

/** Adds the condition that an entity is based in this country. */
export function inCountry({ where, ...filter }: EntityFilter, code: string): EntityFilter {
  return { where: both(where, criteria({ countries: [code] })), ...filter };
}

/**
 * Returns the condition of a filter. It refers to `participations`, which are counted separately, by index.
 *
 * @throws {ClientError} INVALID_FILTER, FILTER_TOO_LARGE
 */
export function entityFilter(where: EntityFilterInput | null | undefined): EntityFilter {
  const participations: Participation[] = [];
  requireFewWords('where', textsInEntityFilter(where));
  const condition = where
    ? filterCondition('where', where, (argument, filter) => [entityCriteria(argument, filter, participations)])
    : ALWAYS;
  return { where: condition, participations, at: momentOf(where) };
}

/** All ids in a filter and its nested filters. */
function idsInEntityFilter(where: EntityFilterInput | null | undefined, argument = 'where'): ExpectedIds[] {
  if (!where) return [];
  return [
    { argument: `${argument}.ids`, family: 'entity', ids: where.ids ?? null },
    { argument: `${argument}.datasets`, family: 'dataset', ids: where.datasets ?? null },
    ...idsInClaimFilter(where.takesPartIn?.where, `${argument}.takesPartIn.where`),
    ...(where.any ?? []).flatMap((inner, index) => idsInEntityFilter(inner, `${argument}.any[${index}]`)),
    ...idsInEntityFilter(where.not, `${argument}.not`),
  ];
}

function textsInEntityFilter(where: EntityFilterInput | null | undefined): string[] {
  if (!where) return [];
  const { text, takesPartIn, any, not } = where;
  return [
    ...(typeof text === 'string' ? [text] : []),
    ...textsInClaimFilter(takesPartIn?.where),
    ...(any ?? []).flatMap(textsInEntityFilter),
    ...textsInEntityFilter(not),
  ];
}

function entityCriteria(argument: string, where: EntityFilterInput, participations: Participation[]): EntityCriteria {
  const { name, text, takesPartIn } = where;
  return omitNullish({
    ids: nonEmpty(`${argument}.ids`, where.ids),
    datasets: nonEmpty(`${argument}.datasets`, where.datasets),
    kinds: nonEmpty(`${argument}.kinds`, where.kinds),
    countries: countriesWithin(
      { countries: `${argument}.countries`, areas: `${argument}.areas` },
      where.countries,
      where.areas,
    ),
    tags: nonEmpty(`${argument}.tags`, where.tags),
    name: typeof name === 'string' ? normalizeText(nonBlank(`${argument}.name`, name)) : null,
    words: typeof text === 'string' ? wordsToFind(`${argument}.text`, text) : null,
    identifiers:
      nonEmpty(`${argument}.identifiers`, where.identifiers)?.map((identifier, index) =>
        keyOfIdentifier(`${argument}.identifiers[${index}].value`, identifier),
      ) ?? null,
    takesPartIn: takesPartIn ? participations.push(participation(`${argument}.takesPartIn`, takesPartIn)) - 1 : null,
  });
}

function participation(argument: string, { where, as, atLeast }: ParticipationInput): Participation {
  if (atLeast < 1) {
    throw new ClientError(
      'INVALID_FILTER',
      `${argument}.atLeast: expected 1 or more, got ${atLeast}. For entities that take part in none, use not.`,
    );
  }
  requireNoMoment(`${argument}.where`, where, 'where');
  return {
    where: claimCondition(where, `${argument}.where`),
    as: nonEmpty(`${argument}.as`, as),
    atLeast,
  };
}
