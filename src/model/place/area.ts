import { COUNTRIES } from '../country.ts';
import { REGIONS } from '../region-vocabulary.ts';

/*
 * Areas as sets of countries: the regions of the United Nations (UN M49, as `country.ts` has them), and two unions of states.
 * A region that a source names in place of countries is something else: see `region-vocabulary.ts`.
 */

/** The parts of each region in M49. Other regions are their own part. */
const PARTS = {
  AFRICA: 'Northern Africa|Eastern Africa|Middle Africa|Southern Africa|Western Africa',
  NORTHERN_AFRICA: 'Northern Africa',
  SUB_SAHARAN_AFRICA: 'Eastern Africa|Middle Africa|Southern Africa|Western Africa',
  EASTERN_AFRICA: 'Eastern Africa',
  MIDDLE_AFRICA: 'Middle Africa',
  SOUTHERN_AFRICA: 'Southern Africa',
  WESTERN_AFRICA: 'Western Africa',
  AMERICAS: 'Northern America|Caribbean|Central America|South America',
  NORTHERN_AMERICA: 'Northern America',
  NORTH_AMERICA: 'Northern America|Caribbean|Central America',
  LATIN_AMERICA_AND_CARIBBEAN: 'Caribbean|Central America|South America',
  CARIBBEAN: 'Caribbean',
  CENTRAL_AMERICA: 'Central America',
  SOUTH_AMERICA: 'South America',
  ASIA: 'Central Asia|Eastern Asia|South-eastern Asia|Southern Asia|Western Asia',
  CENTRAL_ASIA: 'Central Asia',
  EASTERN_ASIA: 'Eastern Asia',
  SOUTH_EASTERN_ASIA: 'South-eastern Asia',
  SOUTHERN_ASIA: 'Southern Asia',
  WESTERN_ASIA: 'Western Asia',
  EUROPE: 'Eastern Europe|Northern Europe|Southern Europe|Western Europe',
  EASTERN_EUROPE: 'Eastern Europe',
  NORTHERN_EUROPE: 'Northern Europe',
  SOUTHERN_EUROPE: 'Southern Europe',
  WESTERN_EUROPE: 'Western Europe',
  OCEANIA: 'Australia and New Zealand|Melanesia|Micronesia|Polynesia',
  AUSTRALIA_AND_NEW_ZEALAND: 'Australia and New Zealand',
  MELANESIA: 'Melanesia',
  MICRONESIA: 'Micronesia',
  POLYNESIA: 'Polynesia',
} as const;

/** The 27 member states since 1 February 2020, when the United Kingdom left. Source: the list of countries of europa.eu. */
const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const EEA = [...EU, 'IS', 'LI', 'NO'].toSorted();

export type Area = keyof typeof PARTS | 'EU' | 'EEA';

/** Texts in place of those of the region with the same name, which a source may define in its own way. */
const TEXTS: Readonly<Partial<Record<Area, string>>> = {
  NORTH_AMERICA: 'North America (M49 003), which includes Central America and the Caribbean.',
  ASIA: 'Asia (M49 142), which includes Türkiye and Cyprus.',
  SOUTHERN_ASIA: 'Southern Asia (M49 034), which includes Iran.',
  WESTERN_ASIA: 'Western Asia (M49 145), which includes Türkiye and Cyprus.',
  EUROPE: 'Europe (M49 150), which includes Russia and the United Kingdom.',
  EU: 'The European Union: its 27 member states since 1 February 2020.',
};

/** Each area with what it consists of. */
export const AREAS = Object.fromEntries(
  ([...Object.keys(PARTS), 'EU', 'EEA'] as Area[]).map((area) => [area, TEXTS[area] ?? REGIONS[area]]),
) as Readonly<Record<Area, string>>;

/** The codes of the countries of some areas, sorted. */
export function countriesOfAreas(areas: readonly Area[]): string[] {
  return [...new Set(areas.flatMap(membersOfArea))].toSorted();
}

/** The area with a name as people write it, such as `Europe` or `European Union`; null if there is none. */
export function areaOf(text: string): Area | null {
  const name = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_')
    .replace(/^THE_/, '');
  return name in AREAS ? (name as Area) : (OTHER_NAMES[name] ?? null);
}

const OTHER_NAMES: Readonly<Record<string, Area>> = {
  EUROPEAN_UNION: 'EU',
  EUROPEAN_ECONOMIC_AREA: 'EEA',
  LATIN_AMERICA: 'LATIN_AMERICA_AND_CARIBBEAN',
  LATAM: 'LATIN_AMERICA_AND_CARIBBEAN',
  SOUTHEAST_ASIA: 'SOUTH_EASTERN_ASIA',
  EAST_ASIA: 'EASTERN_ASIA',
  SOUTH_ASIA: 'SOUTHERN_ASIA',
};

function membersOfArea(area: Area): readonly string[] {
  if (area === 'EU') return EU;
  if (area === 'EEA') return EEA;
  const parts = PARTS[area].split('|');
  return [...COUNTRIES].filter(([, { region }]) => parts.includes(region)).map(([code]) => code);
}
