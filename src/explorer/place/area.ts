import type { Area } from '../../client/client.ts';
import { textsOf } from '../text/catalogue.ts';
import { MAP } from '../text/en/map.ts';
import { regionName } from './country-name.ts';

/** The areas in the order of a list to choose from: each continent before its parts. */
export const AREAS: Readonly<Record<Area, true>> = {
  EUROPE: true,
  EU: true,
  EEA: true,
  NORTHERN_EUROPE: true,
  WESTERN_EUROPE: true,
  SOUTHERN_EUROPE: true,
  EASTERN_EUROPE: true,
  ASIA: true,
  EASTERN_ASIA: true,
  SOUTH_EASTERN_ASIA: true,
  SOUTHERN_ASIA: true,
  CENTRAL_ASIA: true,
  WESTERN_ASIA: true,
  AFRICA: true,
  NORTHERN_AFRICA: true,
  SUB_SAHARAN_AFRICA: true,
  EASTERN_AFRICA: true,
  MIDDLE_AFRICA: true,
  SOUTHERN_AFRICA: true,
  WESTERN_AFRICA: true,
  AMERICAS: true,
  NORTH_AMERICA: true,
  NORTHERN_AMERICA: true,
  CENTRAL_AMERICA: true,
  CARIBBEAN: true,
  SOUTH_AMERICA: true,
  LATIN_AMERICA_AND_CARIBBEAN: true,
  OCEANIA: true,
  AUSTRALIA_AND_NEW_ZEALAND: true,
  MELANESIA: true,
  MICRONESIA: true,
  POLYNESIA: true,
};

export function isArea(place: string): place is Area {
  return Object.hasOwn(AREAS, place);
}

/** `Europe`, `France`: an area or a country in the language of the page. */
export function placeName(place: string): string {
  return isArea(place) ? textsOf(MAP).areaNames[place] : regionName(place);
}
