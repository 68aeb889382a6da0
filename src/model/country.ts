import type { EntityRecord } from './record.ts';

/*
 * The countries and territories of `country-code.ts` by region of UN M49. Names are the usual English short names. Taiwan
 * and Kosovo, which M49 does not list, are in the region that surrounds them.
 */
const COUNTRIES_BY_REGION: Readonly<Record<string, string>> = {
  'Northern Africa': 'DZ Algeria|EG Egypt|LY Libya|MA Morocco|SD Sudan|TN Tunisia|EH Western Sahara',
  'Eastern Africa':
    'IO British Indian Ocean Territory|BI Burundi|KM Comoros|DJ Djibouti|ER Eritrea|ET Ethiopia|TF French Southern Territories|' +
    'KE Kenya|MG Madagascar|MW Malawi|MU Mauritius|YT Mayotte|MZ Mozambique|RE Réunion|RW Rwanda|SC Seychelles|SO Somalia|' +
    'SS South Sudan|UG Uganda|TZ Tanzania|ZM Zambia|ZW Zimbabwe',
  'Middle Africa':
    'AO Angola|CM Cameroon|CF Central African Republic|TD Chad|CG Congo|CD Democratic Republic of the Congo|' +
    'GQ Equatorial Guinea|GA Gabon|ST São Tomé and Príncipe',
  'Southern Africa': 'BW Botswana|SZ Eswatini|LS Lesotho|NA Namibia|ZA South Africa',
  'Western Africa':
    'BJ Benin|BF Burkina Faso|CV Cabo Verde|CI Côte d’Ivoire|GM Gambia|GH Ghana|GN Guinea|GW Guinea-Bissau|LR Liberia|' +
    'ML Mali|MR Mauritania|NE Niger|NG Nigeria|SH Saint Helena, Ascension and Tristan da Cunha|SN Senegal|SL Sierra Leone|TG Togo',
  Caribbean:
    'AI Anguilla|AG Antigua and Barbuda|AW Aruba|BS Bahamas|BB Barbados|BQ Bonaire, Sint Eustatius and Saba|' +
    'VG British Virgin Islands|KY Cayman Islands|CU Cuba|CW Curaçao|DM Dominica|DO Dominican Republic|GD Grenada|GP Guadeloupe|' +
    'HT Haiti|JM Jamaica|MQ Martinique|MS Montserrat|PR Puerto Rico|BL Saint Barthélemy|KN Saint Kitts and Nevis|LC Saint Lucia|' +
    'MF Saint Martin (French part)|VC Saint Vincent and the Grenadines|SX Sint Maarten (Dutch part)|TT Trinidad and Tobago|' +
    'TC Turks and Caicos Islands|VI U.S. Virgin Islands',
  'Central America': 'BZ Belize|CR Costa Rica|SV El Salvador|GT Guatemala|HN Honduras|MX Mexico|NI Nicaragua|PA Panama',
  'South America':
    'AR Argentina|BO Bolivia|BV Bouvet Island|BR Brazil|CL Chile|CO Colombia|EC Ecuador|FK Falkland Islands|GF French Guiana|' +
    'GY Guyana|PY Paraguay|PE Peru|GS South Georgia and the South Sandwich Islands|SR Suriname|UY Uruguay|VE Venezuela',
  'Northern America': 'BM Bermuda|CA Canada|GL Greenland|PM Saint Pierre and Miquelon|US United States',
  Antarctica: 'AQ Antarctica',
  'Central Asia': 'KZ Kazakhstan|KG Kyrgyzstan|TJ Tajikistan|TM Turkmenistan|UZ Uzbekistan',
  'Eastern Asia': 'CN China|HK Hong Kong|MO Macao|JP Japan|MN Mongolia|KP North Korea|KR South Korea|TW Taiwan',
  'South-eastern Asia':
    'BN Brunei|KH Cambodia|ID Indonesia|LA Laos|MY Malaysia|MM Myanmar|PH Philippines|SG Singapore|TH Thailand|' +
    'TL Timor-Leste|VN Vietnam',
  'Southern Asia':
    'AF Afghanistan|BD Bangladesh|BT Bhutan|IN India|IR Iran|MV Maldives|NP Nepal|PK Pakistan|LK Sri Lanka',
  'Western Asia':
    'AM Armenia|AZ Azerbaijan|BH Bahrain|CY Cyprus|GE Georgia|IQ Iraq|IL Israel|JO Jordan|KW Kuwait|LB Lebanon|OM Oman|' +
    'QA Qatar|SA Saudi Arabia|PS Palestine|SY Syria|TR Türkiye|AE United Arab Emirates|YE Yemen',
  'Eastern Europe':
    'BY Belarus|BG Bulgaria|CZ Czechia|HU Hungary|PL Poland|MD Moldova|RO Romania|RU Russia|SK Slovakia|UA Ukraine',
  'Northern Europe':
    'AX Åland Islands|DK Denmark|EE Estonia|FO Faroe Islands|FI Finland|GG Guernsey|IS Iceland|IE Ireland|IM Isle of Man|' +
    'JE Jersey|LV Latvia|LT Lithuania|NO Norway|SJ Svalbard and Jan Mayen|SE Sweden|GB United Kingdom',
  'Southern Europe':
    'AL Albania|AD Andorra|BA Bosnia and Herzegovina|HR Croatia|GI Gibraltar|GR Greece|VA Vatican City|IT Italy|XK Kosovo|MT Malta|' +
    'ME Montenegro|MK North Macedonia|PT Portugal|SM San Marino|RS Serbia|SI Slovenia|ES Spain',
  'Western Europe':
    'AT Austria|BE Belgium|FR France|DE Germany|LI Liechtenstein|LU Luxembourg|MC Monaco|NL Netherlands|CH Switzerland',
  'Australia and New Zealand':
    'AU Australia|CX Christmas Island|CC Cocos (Keeling) Islands|HM Heard Island and McDonald Islands|NZ New Zealand|NF Norfolk Island',
  Melanesia: 'FJ Fiji|NC New Caledonia|PG Papua New Guinea|SB Solomon Islands|VU Vanuatu',
  Micronesia:
    'GU Guam|KI Kiribati|MH Marshall Islands|FM Micronesia|NR Nauru|MP Northern Mariana Islands|PW Palau|' +
    'UM U.S. Minor Outlying Islands',
  Polynesia:
    'AS American Samoa|CK Cook Islands|PF French Polynesia|NU Niue|PN Pitcairn|WS Samoa|TK Tokelau|TO Tonga|TV Tuvalu|WF Wallis and Futuna',
};

/** Each country code with the English name and the name of the M49 region. */
export const COUNTRIES: ReadonlyMap<string, { readonly name: string; readonly region: string }> = new Map(
  Object.entries(COUNTRIES_BY_REGION).flatMap(([region, countries]) =>
    countries.split('|').map((country) => [country.slice(0, 2), { name: country.slice(3), region }] as const),
  ),
);

/** The entity for a country that a data set refers to without describing it; null for other ids. */
export function builtInCountry(id: string): EntityRecord | null {
  const code = id.toUpperCase();
  const country = id === id.toLowerCase() ? COUNTRIES.get(code) : undefined;
  if (!country) return null;
  return {
    id,
    kind: 'COUNTRY',
    name: country.name,
    names: [],
    country: code,
    description: `Country or territory in ${country.region}.`,
    identifiers: [],
    tags: [],
    extra: {},
  };
}
