import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

import * as sample from './sample.ts';

/** An input field (`ClaimFilter`, `ids`) or an argument (`Query.claim`, `id`). */
export interface Place {
  readonly owner: string;
  readonly name: string;
}

export interface InputOptions {
  /** How deep filters nest. */
  readonly depth: number;
  /** Whether a condition may be null, which means the same as leaving it out. */
  readonly nulls: boolean;
  /** Whether a list may show the past. Only the outermost filter can say so. */
  readonly moments: boolean;
}

/** Values of an input type as JSON. The generator follows the schema, so new inputs need no change here. */
export function inputValue(type: GraphQLInputType, place: Place, options: InputOptions): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = inputValue(nullable.ofType, place, options);
    return fc.uniqueArray(item, { ...lengthOf(place), selector: (value) => JSON.stringify(value) });
  }
  if (nullable.name === 'IdentifierInput') return sample.identifier;
  if (isInputObjectType(nullable)) return inputObject(nullable, options);
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ name }) => name));
  return scalarAt(nullable.name, place);
}

/** An input object with one or two conditions: more conditions would often match nothing. */
export function inputObject(
  type: GraphQLInputObjectType,
  options: InputOptions,
): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.values(type.getFields())
    .filter((field) => options.depth > 0 || !isNested(field.type))
    .filter((field) => options.moments || field.name !== 'recordedOn')
    .map((field) => {
      const value = inputValue(field.type, { owner: type.name, name: field.name }, innerOptions(options, field.type));
      const orNull = options.nulls && field.type === getNullableType(field.type);
      return (orNull ? fc.option(value, { freq: 50 }) : value).map((item) => [field.name, item] as const);
    });
  const chosen = fc
    .uniqueArray(fc.oneof(...fields), { minLength: 1, maxLength: 2, selector: ([name]) => name })
    .map((entries) => withOrderedRanges(Object.fromEntries(entries)));
  if (type.name !== 'MatchQuery') return chosen;
  // what is matched must have a name or an identifier
  return fc.tuple(sample.entityName, chosen).map(([name, conditions]) => ({ name, ...conditions }));
}

/** Swaps the ends of a range that are in the wrong order. */
export function withOrderedRanges(values: Record<string, unknown>): Record<string, unknown> {
  const result = { ...values };
  for (const low of ['from', 'gt', 'gte']) {
    for (const high of ['to', 'lt', 'lte']) {
      if (isAfter(result[low], result[high])) [result[low], result[high]] = [result[high], result[low]];
    }
  }
  return result;
}

/** Nested filters make a filter large; an input object without nested objects does not count. */
function innerOptions(options: InputOptions, type: GraphQLInputType): InputOptions {
  return { ...options, depth: options.depth - (isNested(type) ? 1 : 0), moments: false };
}

function isNested(type: GraphQLInputType): boolean {
  const item = itemOf(type);
  return (
    isInputObjectType(item) && Object.values(item.getFields()).some((field) => isInputObjectType(itemOf(field.type)))
  );
}

function itemOf(type: GraphQLInputType): GraphQLInputType {
  const nullable = getNullableType(type);
  return isListType(nullable) ? itemOf(nullable.ofType) : nullable;
}

function isAfter(low: unknown, high: unknown): boolean {
  if (typeof low === 'number' && typeof high === 'number') return low > high;
  return typeof low === 'string' && typeof high === 'string' && /^\d{4}/.test(low) && low > high;
}

function lengthOf({ name }: Place): { minLength: number; maxLength: number } {
  // sharedPartners needs two entities or more
  return name === 'of' ? { minLength: 2, maxLength: 3 } : { minLength: 1, maxLength: 3 };
}

function scalarAt(type: string, { owner, name }: Place): fc.Arbitrary<unknown> {
  switch (type) {
    case 'ID':
      return (name === 'datasets' ? sample.datasetId : ID_OF_OWNER[owner]) ?? ID_BY_NAME[name] ?? sample.anyId;
    case 'String':
      return TEXT_BY_NAME[name] ?? sample.words;
    case 'Int':
      return INTEGER_BY_NAME[name] ?? fc.integer({ min: 1, max: 3 });
    case 'Float':
      if (owner === 'AmountFilter') return sample.amount;
      if (name === 'minScore') return fc.constantFrom(0.6, 0.75, 0.9, 1);
      return PERCENTAGES.has(name) && !/match/i.test(owner)
        ? fc.constantFrom(0, 10, 25, 50, 75, 100)
        : sample.confidence;
    case 'Boolean':
      return fc.boolean();
    case 'CountryCode':
      return sample.countryCode;
    case 'CurrencyCode':
      return sample.currency;
    case 'Date':
      return sample.day;
    case 'DateTime':
      return sample.moment;
    case 'Measure':
      return sample.measure;
    case 'Series':
      return sample.series;
    case 'PartialDate':
      return sample.partialDate;
    default:
      throw new Error(`Expected a generator for the scalar ${type} of ${owner}.${name}. Add one to scalarAt.`);
  }
}

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const ID_BY_NAME: Arbitraries = {
  entity: sample.entityId,
  entities: sample.entityId,
  of: sample.entityId,
  from: sample.entityId,
  to: sample.entityId,
  avoid: sample.entityId,
  ids: sample.claimId,
  sources: sample.sourceId,
  onlySources: sample.sourceId,
};

const ID_OF_OWNER: Arbitraries = {
  MatchQuery: sample.entityId,
  EntityFilter: sample.entityId,
  SourceFilter: sample.sourceId,
  'Query.entity': sample.entityId,
  'Query.claim': sample.claimId,
  'Query.source': sample.sourceId,
  'Query.node': sample.anyId,
  'Query.nodes': sample.anyId,
};

const TEXT_BY_NAME: Arbitraries = {
  name: sample.entityName,
  publishers: sample.publisher,
  title: sample.title,
  tags: sample.tag,
};

const PERCENTAGES: ReadonlySet<string> = new Set(['minStake', 'threshold']);

const INTEGER_BY_NAME: Arbitraries = {
  atLeast: fc.integer({ min: 1, max: 2 }),
  maxLength: fc.integer({ min: 1, max: 5 }),
  year: sample.year,
  // other values are rejected with some modes
  slack: fc.nat({ max: 9 }).map((n) => (n < 8 ? 0 : n - 7)),
  maxDegree: fc.integer({ min: 1, max: 60 }),
};
