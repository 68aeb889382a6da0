import { GraphQLError, Kind, type ValueNode, print } from 'graphql';

import { excerpt, quote } from '../support/excerpt.ts';
import { builder } from './builder.ts';

/*
 * Vocabularies that a data set may extend. They are scalars, since an enum of the schema would be closed. They also accept a
 * value without quotes, which parses as an enum value: documents from the time when they were enums still work.
 */

export const Measure = openValue('Measure', {
  description:
    'The quantity that a figure counts or measures, such as `MARKET_SHARE`, with or without quotes. `graph { measures }` lists the measures of the data. Case is ignored.',
  expected: 'the id of a measure such as MARKET_SHARE',
  parse: upperCaseId,
});

export const MetricUnit = openValue('MetricUnit', {
  description: 'The unit of a figure: `PERCENT`, `COUNT`, `MULTIPLE` or the code of a currency, such as `EUR`.',
  expected: 'a unit such as PERCENT or EUR',
  parse: upperCaseId,
});

export const Series = openValue('Series', {
  description: 'The series of a funding round as the data set writes it, such as `C`, with or without quotes.',
  expected: 'the series of a round such as "C"',
  parse: (value) => (value.trim() === '' ? null : value.trim()),
});

interface OpenValue {
  readonly description: string;
  /** Completes "Expected …". */
  readonly expected: string;
  /** Returns null for a text that is no value. */
  readonly parse: (text: string) => string | null;
}

function openValue(name: 'Measure' | 'MetricUnit' | 'Series', { description, expected, parse }: OpenValue) {
  const parsed = (value: unknown, node?: ValueNode): string => {
    const text = typeof value === 'string' ? parse(value) : null;
    if (text !== null) return text;
    const got = node ? excerpt(print(node)) : quote(value);
    throw new GraphQLError(`Expected ${expected}, got ${got}.`, node ? { nodes: node } : {});
  };
  return builder.scalarType(name, {
    description,
    serialize: String,
    parseValue: (value) => parsed(value),
    parseLiteral: (node) => parsed(node.kind === Kind.STRING || node.kind === Kind.ENUM ? node.value : null, node),
  });
}

/** `market-share` is `MARKET_SHARE`, as in the address of a question. */
function upperCaseId(text: string): string | null {
  const id = text.trim().toUpperCase().replaceAll('-', '_');
  return /^[A-Z][A-Z0-9_]*$/.test(id) ? id : null;
}
