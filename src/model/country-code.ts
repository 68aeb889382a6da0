/*
 * The list of country codes for data sets, the scalar `CountryCode` and filters: all officially assigned codes of
 * ISO 3166-1 alpha-2, and XK for Kosovo, a user-assigned code that the European Union uses.
 */

export const COUNTRY_CODES: readonly string[] = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP ' +
  'KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT ' +
  'MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ ' +
  'UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
).split(' ');

const CODES: ReadonlySet<string> = new Set(COUNTRY_CODES);

/** True if the text is a country code in upper case. */
export function isCountryCode(text: string): boolean {
  return CODES.has(text);
}

/** Returns a hint for an invalid code, such as `did you mean GB?`; null if there is none. */
export function countryCodeHint(text: string): string | null {
  const code = text.trim().toUpperCase();
  const suggestion = CODES.has(code) ? code : REPLACEMENTS[code];
  if (suggestion !== undefined) return `did you mean ${suggestion}?`;
  return NOT_A_COUNTRY[code] ?? null;
}

/** Codes that are reserved, withdrawn, from other standards or common mistakes, each with the valid code. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  AC: 'SH',
  AN: 'BQ, CW or SX',
  BU: 'MM',
  CP: 'FR',
  CS: 'RS or ME',
  CT: 'KI',
  DD: 'DE',
  DG: 'IO',
  DY: 'BJ',
  EA: 'ES',
  EL: 'GR',
  EN: 'GB',
  FQ: 'TF',
  FX: 'FR',
  HV: 'BF',
  IC: 'ES',
  JA: 'JP',
  JT: 'UM',
  KO: 'KR',
  KV: 'XK',
  MI: 'UM',
  NH: 'VU',
  NQ: 'AQ',
  NT: 'IQ or SA',
  PC: 'FM, MH, MP or PW',
  PU: 'UM',
  PZ: 'PA',
  RB: 'BO or BW',
  RH: 'ZW',
  RL: 'LB',
  SF: 'FI',
  SU: 'RU or another successor',
  TA: 'SH',
  TP: 'TL',
  UK: 'GB',
  VD: 'VN',
  WK: 'UM',
  WL: 'LC',
  WV: 'VC',
  YD: 'YE',
  YU: 'RS or ME',
  YV: 'VE',
  ZR: 'CD',
};

const REGION_INSTEAD = 'is not a country: list its countries, or name a region';

const NOT_A_COUNTRY: Readonly<Record<string, string>> = {
  EU: `EU ${REGION_INSTEAD}`,
  EZ: `EZ ${REGION_INSTEAD}`,
  UN: 'UN is not a country',
  AP: `AP ${REGION_INSTEAD}`,
  ZZ: 'ZZ means an unknown country: leave it out',
  XX: 'XX means an unknown country: leave it out',
};
