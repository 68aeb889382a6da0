import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLCountryCode, GraphQLCurrency, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

import { type PartialDate, parsePartialDate } from '../dataset/partial-date.ts';
import { builder } from './builder.ts';

builder.addScalarType('Date', GraphQLLocalDate, { description: 'A day of the calendar, such as `2018-06-08`.' });

builder.addScalarType('DateTime', GraphQLDateTimeISO, {
  description: 'A moment in ISO 8601 with its time zone, such as `2018-06-08T12:00:00.000Z`.',
});

builder.addScalarType(
  'CountryCode',
  new GraphQLScalarType<string, string>({
    ...GraphQLCountryCode.toConfig(),
    name: 'CountryCode',
    parseValue: countryCode,
    // FR without quotes looks like the enum that it might be, and means the same
    parseLiteral: (node) => countryCode('value' in node ? node.value : node.kind),
  }),
  { description: 'A country by its ISO 3166-1 alpha-2 code, such as `FR`.' },
);

builder.addScalarType('CurrencyCode', GraphQLCurrency, { description: 'A currency by its ISO 4217 code, such as `EUR`.' });

builder.addScalarType(
  'PartialDate',
  new GraphQLScalarType<PartialDate, string>({
    name: 'PartialDate',
    serialize: String,
    parseValue: partialDate,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw notPartialDate(node.kind === Kind.INT ? node.value : node.kind);
      return partialDate(node.value);
    },
  }),
  {
    description:
      'A day, a month or a year: `2018-06-08`, `2018-06` or `2018`, as a string. The precision counts: `2018` is the whole year.',
  },
);

function countryCode(value: unknown): string {
  try {
    return String(GraphQLCountryCode.parseValue(value)).toUpperCase();
  } catch {
    throw new GraphQLError(`Expected an ISO 3166-1 alpha-2 country code such as FR, got ${JSON.stringify(value)}.`);
  }
}

function partialDate(value: unknown): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date === null) throw notPartialDate(value);
  return date;
}

function notPartialDate(value: unknown): GraphQLError {
  return new GraphQLError(`Expected a year, month or day as a string ("2018", "2018-06", "2018-06-08"), got ${JSON.stringify(value)}.`);
}
