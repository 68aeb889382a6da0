import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, print } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';

import { COUNTRIES } from '../model/country.ts';
import { countryCodeHint, isCountryCode } from '../model/country-code.ts';
import { isCurrencyCode } from '../model/currency.ts';
import { areaOf } from '../model/place/area.ts';
import { closestCountry, countryNameKey, countryOf } from '../model/place/country-name.ts';
import { type PartialDate, parsePartialDate } from '../model/partial-date.ts';
import { excerpt, quote } from '../support/excerpt.ts';
import { builder } from './builder.ts';

builder.addScalarType(
  'Date',
  new GraphQLScalarType<string, string>({
    ...GraphQLLocalDate.toConfig(),
    name: 'Date',
    specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
    parseValue: (value) => parsedDay(value),
    parseLiteral: (node) => parsedDay(node.kind === Kind.STRING ? node.value : null, node),
  }),
  { description: 'A calendar day, such as `2018-06-08`.' },
);

builder.addScalarType(
  'DateTime',
  new GraphQLScalarType<string, string>({
    name: 'DateTime',
    specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
    serialize: (value) => GraphQLDateTimeISO.serialize(value),
    parseValue: (value) => parsedMoment(value),
    parseLiteral: (node) => parsedMoment(node.kind === Kind.STRING ? node.value : null, node),
  }),
  { description: 'A point in time in ISO 8601 with its time zone, such as `2018-06-08T12:00:00.000Z`.' },
);

builder.addScalarType(
  'CountryCode',
  new GraphQLScalarType<string, string>({
    name: 'CountryCode',
    specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
    // valid: the check of the data set uses the same list of codes
    serialize: String,
    parseValue: (value) => parsedCountryCode(value),
    // also accepts FR without quotes, which parses as an enum value
    parseLiteral: (node) => parsedCountryCode('value' in node ? node.value : null, node),
  }),
  {
    description:
      'The ISO 3166-1 alpha-2 code of a country, such as `FR`. Arguments also accept other codes and names of countries, such as `UK`, `FRA` and `"South Korea"`, and in lists `EU` for the member states of the European Union.',
  },
);

builder.addScalarType(
  'CurrencyCode',
  new GraphQLScalarType<string, string>({
    name: 'CurrencyCode',
    specifiedByURL: 'https://www.iso.org/iso-4217-currency-codes.html',
    serialize: String,
    parseValue: (value) => parsedCurrencyCode(value),
    // also accepts EUR without quotes
    parseLiteral: (node) => parsedCurrencyCode('value' in node ? node.value : null, node),
  }),
  {
    description:
      'The ISO 4217 code of a currency, such as `EUR`, or `XBT`, `ETH`, `USDT` or `USDC` for a crypto asset.',
  },
);

builder.addScalarType('JSON', GraphQLJSON, { description: 'Any JSON value.' });

builder.addScalarType(
  'PartialDate',
  new GraphQLScalarType<PartialDate, string>({
    name: 'PartialDate',
    // EDTF level 0: a year, a month or a day
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    serialize: String,
    parseValue: (value) => parsedDate(value),
    parseLiteral: (node) => (node.kind === Kind.STRING ? parsedDate(node.value, node) : parsedDate(null, node)),
  }),
  {
    description:
      'A day, a month or a year as a string: `2018-06-08`, `2018-06` or `2018`. The precision matters: `2018` is the whole year.',
  },
);

function parsedDay(value: unknown, node?: ValueNode): string {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date?.precision !== 'DAY')
    throw invalidScalar('a day of the calendar in quotes such as "2018-06-08"', value, node);
  return date.text;
}

/** Returns the moment in UTC with milliseconds, which sorts by time. */
function parsedMoment(value: unknown, node?: ValueNode): string {
  try {
    const moment = GraphQLDateTimeISO.parseValue(value).toISOString();
    if (/^\d{4}-/.test(moment)) return moment; // a year of five digits or before 0000 has a sign
  } catch {
    // an invalid text, or a day that does not exist
  }
  throw invalidScalar('a moment with its time zone in quotes such as "2018-06-08T12:00:00Z"', value, node);
}

function parsedCountryCode(value: unknown, node?: ValueNode): string {
  const text = typeof value === 'string' ? value.trim() : '';
  const code = text.toUpperCase();
  if (isCountryCode(code) || code === 'EU') return code;
  const known = text.length > MAX_COUNTRY_NAME ? null : countryOf(text);
  if (known !== null) return known;
  const hint = countryRemark(text.slice(0, MAX_COUNTRY_NAME));
  const remark = hint === null ? '' : ` (${hint})`;
  throw invalidScalar(`an ISO 3166-1 alpha-2 country code such as FR${remark}`, value, node);
}

const MAX_COUNTRY_NAME = 100;

function countryRemark(text: string): string | null {
  const area = areaOf(text);
  if (area !== null) return `for the countries of an area, use areas: [${area}]`;
  const hint = text.length <= 3 ? countryCodeHint(text) : null;
  if (hint !== null) return hint;
  const code = closestCountry(countryNameKey(text));
  return code === null ? null : `did you mean ${code}, ${COUNTRIES.get(code)?.name}?`;
}

function parsedCurrencyCode(value: unknown, node?: ValueNode): string {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (isCurrencyCode(code)) return code;
  throw invalidScalar('an ISO 4217 currency code such as EUR', value, node);
}

function parsedDate(value: unknown, node?: ValueNode): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date === null)
    throw invalidScalar('a year, month or day in quotes: "2018", "2018-06" or "2018-06-08"', value, node);
  return date;
}

/** @param node the literal in the document; without it GraphQL.js names the variable */
function invalidScalar(expected: string, value: unknown, node: ValueNode | undefined): GraphQLError {
  const got = node ? excerpt(print(node)) : quote(value);
  return new GraphQLError(`Expected ${expected}, got ${got}.`, node ? { nodes: node } : {});
}
