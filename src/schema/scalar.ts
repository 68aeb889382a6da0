import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, print } from 'graphql';
import { GraphQLCurrency, GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars';

import { countryCodeHint, isCountryCode } from '../model/country-code.ts';
import { type PartialDate, parsePartialDate } from '../model/partial-date.ts';
import { excerpt, quote } from '../support/excerpt.ts';
import { builder } from './builder.ts';

builder.addScalarType(
  'Date',
  new GraphQLScalarType<string, string>({
    ...GraphQLLocalDate.toConfig(),
    name: 'Date',
    specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date.html',
    parseValue: (value) => day(value),
    parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null, node),
  }),
  { description: 'A calendar day, such as `2018-06-08`.' },
);

builder.addScalarType(
  'DateTime',
  new GraphQLScalarType({
    ...GraphQLDateTimeISO.toConfig(),
    specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time.html',
  }),
  { description: 'A point in time in ISO 8601 with its time zone, such as `2018-06-08T12:00:00.000Z`.' },
);

builder.addScalarType(
  'CountryCode',
  new GraphQLScalarType<string, string>({
    name: 'CountryCode',
    specifiedByURL: 'https://www.iso.org/iso-3166-country-codes.html',
    // the data check let it in by the same list
    serialize: String,
    parseValue: (value) => countryCode(value),
    // FR without quotes looks like the enum that it might be, and means the same
    parseLiteral: (node) => countryCode('value' in node ? node.value : null, node),
  }),
  { description: 'The ISO 3166-1 alpha-2 code of a country, such as `FR`.' },
);

builder.addScalarType('CurrencyCode', GraphQLCurrency, {
  description: 'The ISO 4217 code of a currency, such as `EUR`.',
});

builder.addScalarType(
  'PartialDate',
  new GraphQLScalarType<PartialDate, string>({
    name: 'PartialDate',
    // dates of level 0: a year, a month or a day
    specifiedByURL: 'https://www.loc.gov/standards/datetime/',
    serialize: String,
    parseValue: (value) => partialDate(value),
    parseLiteral: (node) => (node.kind === Kind.STRING ? partialDate(node.value, node) : partialDate(null, node)),
  }),
  {
    description:
      'A day, a month or a year as a string: `2018-06-08`, `2018-06` or `2018`. The precision matters: `2018` is the whole year.',
  },
);

function day(value: unknown, node?: ValueNode): string {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date?.precision !== 'DAY') throw refused('a day of the calendar in quotes such as "2018-06-08"', value, node);
  return date.text;
}

function countryCode(value: unknown, node?: ValueNode): string {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  if (isCountryCode(code)) return code;
  const hint = countryCodeHint(code);
  const remark = hint === null ? '' : ` (${hint})`;
  throw refused(`an ISO 3166-1 alpha-2 country code such as FR${remark}`, value, node);
}

function partialDate(value: unknown, node?: ValueNode): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : null;
  if (date === null) throw refused('a year, month or day in quotes: "2018", "2018-06" or "2018-06-08"', value, node);
  return date;
}

/** `node`: where it stands in the document; without it GraphQL names the variable. */
function refused(expected: string, value: unknown, node: ValueNode | undefined): GraphQLError {
  const got = node ? excerpt(print(node)) : quote(value);
  return new GraphQLError(`Expected ${expected}, got ${got}.`, node ? { nodes: node } : {});
}
