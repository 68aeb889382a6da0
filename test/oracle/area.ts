import type { Maybe } from './collection.ts';

/*
 * The regions of UN M49 in which the countries of the records are, and the member states of the European Union (with the EEA).
 * Written by hand from the lists of the United Nations and the European Union.
 */

const REGIONS = {
  CH: 'WESTERN_EUROPE EUROPE',
  AT: 'WESTERN_EUROPE EUROPE EU EEA',
  BE: 'WESTERN_EUROPE EUROPE EU EEA',
  DE: 'WESTERN_EUROPE EUROPE EU EEA',
  FR: 'WESTERN_EUROPE EUROPE EU EEA',
  LU: 'WESTERN_EUROPE EUROPE EU EEA',
  NL: 'WESTERN_EUROPE EUROPE EU EEA',
  MC: 'WESTERN_EUROPE EUROPE',
  CZ: 'EASTERN_EUROPE EUROPE EU EEA',
  HU: 'EASTERN_EUROPE EUROPE EU EEA',
  SK: 'EASTERN_EUROPE EUROPE EU EEA',
  RU: 'EASTERN_EUROPE EUROPE',
  DK: 'NORTHERN_EUROPE EUROPE EU EEA',
  FI: 'NORTHERN_EUROPE EUROPE EU EEA',
  SE: 'NORTHERN_EUROPE EUROPE EU EEA',
  IS: 'NORTHERN_EUROPE EUROPE EEA',
  NO: 'NORTHERN_EUROPE EUROPE EEA',
  GB: 'NORTHERN_EUROPE EUROPE',
  ES: 'SOUTHERN_EUROPE EUROPE EU EEA',
  GR: 'SOUTHERN_EUROPE EUROPE EU EEA',
  IT: 'SOUTHERN_EUROPE EUROPE EU EEA',
  PT: 'SOUTHERN_EUROPE EUROPE EU EEA',
  SI: 'SOUTHERN_EUROPE EUROPE EU EEA',
  CN: 'EASTERN_ASIA ASIA',
  HK: 'EASTERN_ASIA ASIA',
  KR: 'EASTERN_ASIA ASIA',
  ID: 'SOUTH_EASTERN_ASIA ASIA',
  MY: 'SOUTH_EASTERN_ASIA ASIA',
  PH: 'SOUTH_EASTERN_ASIA ASIA',
  SG: 'SOUTH_EASTERN_ASIA ASIA',
  TH: 'SOUTH_EASTERN_ASIA ASIA',
  BD: 'SOUTHERN_ASIA ASIA',
  IN: 'SOUTHERN_ASIA ASIA',
  PK: 'SOUTHERN_ASIA ASIA',
  TR: 'WESTERN_ASIA ASIA',
  CA: 'NORTHERN_AMERICA NORTH_AMERICA AMERICAS',
  US: 'NORTHERN_AMERICA NORTH_AMERICA AMERICAS',
} as const;

/** The API's enum Area. */
export type Area = string;

/** Whether a country is in one of the areas. A missing list contains everything. */
export function isInAreas(areas: Maybe<readonly Area[]>, country: string | null): boolean {
  if (!areas) return true;
  const own: readonly string[] = country === null ? [] : (REGIONS[country as keyof typeof REGIONS] ?? '').split(' ');
  return areas.some((area) => own.includes(area));
}
