import { ClientError } from '../../model/client-error.ts';
import { type Area, countriesOfAreas } from '../../model/place/area.ts';
import { nonEmpty } from './input.ts';

/* Countries and areas in filters. An area stands for its countries. */

/** The arguments of a filter that name countries and areas, such as `where.markets` and `where.areas`. */
interface PlaceArguments {
  readonly countries: string;
  readonly areas: string;
}

/**
 * The codes of countries, with the countries of the European Union for `EU`; null if the client passed none.
 *
 * @throws {ClientError} INVALID_FILTER for an empty list, FILTER_TOO_LARGE
 */
export function countryCodes(argument: string, codes: readonly string[] | null | undefined): readonly string[] | null {
  const given = nonEmpty(argument, codes);
  return given?.includes('EU')
    ? [...new Set(given.flatMap((code) => (code === 'EU' ? countriesOfAreas(['EU']) : code)))]
    : given;
}

/**
 * The codes of the countries of areas; null if the client passed none.
 *
 * @throws {ClientError} INVALID_FILTER for an empty list
 */
export function areaCodes(argument: string, areas: readonly Area[] | null | undefined): readonly string[] | null {
  const given = nonEmpty(argument, areas);
  return given && countriesOfAreas(given);
}

/**
 * The countries of which a record with one country must have one: those that are named and in one of the areas.
 *
 * @throws {ClientError} INVALID_FILTER if there is none
 */
export function countriesWithin(
  argument: PlaceArguments,
  codes: readonly string[] | null | undefined,
  areas: readonly Area[] | null | undefined,
): readonly string[] | null {
  const [named, inAreas] = [countryCodes(argument.countries, codes), areaCodes(argument.areas, areas)];
  if (named === null || inAreas === null) return named ?? inAreas;
  const common = named.filter((code) => inAreas.includes(code));
  if (common.length > 0) return common;
  throw new ClientError(
    'INVALID_FILTER',
    `${argument.areas}: expected an area with one of the countries in ${argument.countries}, got ${(areas ?? []).join(', ')}. Leave one of the two out.`,
  );
}
