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

/** Where a value stands: `ClaimFilter`, `ids`; of an argument the field that has it: `Query.claim`, `id`. */
export interface Place {
  readonly owner: string;
  readonly name: string;
}

export interface Inputs {
  /** How many input objects of one kind may stand inside each other. */
  readonly depth: number;
  /** Whether a condition may be null, which is as if it were left out. */
  readonly nulls: boolean;
}

/** Values of an input type as JSON, found by walking the type: inputs of any shape are made without a change here. */
export function inputValue(type: GraphQLInputType, place: Place, inputs: Inputs): fc.Arbitrary<unknown> {
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = inputValue(nullable.ofType, place, inputs);
    return fc.uniqueArray(item, { ...lengthOf(place), selector: (value) => JSON.stringify(value) });
  }
  if (isInputObjectType(nullable)) return inputObject(nullable, inputs);
  if (isEnumType(nullable)) return fc.constantFrom(...nullable.getValues().map(({ name }) => name));
  return scalarAt(nullable.name, place);
}

/** With at least one condition, and two at most: the more there are, the less is found. */
export function inputObject(type: GraphQLInputObjectType, inputs: Inputs): fc.Arbitrary<Record<string, unknown>> {
  const fields = Object.values(type.getFields())
    .filter((field) => inputs.depth > 0 || !isNested(field.type))
    .map((field) => {
      const value = inputValue(field.type, { owner: type.name, name: field.name }, insideOf(inputs, field.type));
      const orNull = inputs.nulls && field.type === getNullableType(field.type);
      return (orNull ? fc.option(value, { freq: 50 }) : value).map((made) => [field.name, made] as const);
    });
  return fc
    .uniqueArray(fc.oneof(...fields), { minLength: 1, maxLength: 2, selector: ([name]) => name })
    .map((entries) => inOrder(Object.fromEntries(entries)));
}

/** Ends of a range that stand the wrong way round change places. */
export function inOrder(values: Record<string, unknown>): Record<string, unknown> {
  const result = { ...values };
  for (const low of ['from', 'gt', 'gte']) {
    for (const high of low === 'from' ? ['to'] : ['lt', 'lte']) {
      if (isAfter(result[low], result[high])) [result[low], result[high]] = [result[high], result[low]];
    }
  }
  return result;
}

/** Filters inside a filter are what makes it large; objects that hold no object of any kind cost nothing. */
function insideOf(inputs: Inputs, type: GraphQLInputType): Inputs {
  return isNested(type) ? { ...inputs, depth: inputs.depth - 1 } : inputs;
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
  // what entities share is asked of several
  return name === 'of' ? { minLength: 2, maxLength: 3 } : { minLength: 1, maxLength: 3 };
}

function scalarAt(type: string, { owner, name }: Place): fc.Arbitrary<unknown> {
  switch (type) {
    case 'ID':
      return ID_OF_OWNER[owner] ?? ID_BY_NAME[name] ?? sample.anyId;
    case 'String':
      return TEXT_BY_NAME[name] ?? sample.words;
    case 'Int':
      return INTEGER_BY_NAME[name] ?? fc.integer({ min: 1, max: 3 });
    case 'Float':
      return sample.confidence;
    case 'Boolean':
      return fc.boolean();
    case 'CountryCode':
      return sample.countryCode;
    case 'Date':
      return sample.day;
    case 'PartialDate':
      return sample.partialDate;
    default:
      throw new Error(`No values are known for the scalar ${type} of ${owner}.${name}: add them here.`);
  }
}

type Arbitraries = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const ID_BY_NAME: Arbitraries = {
  entity: sample.entityId,
  of: sample.entityId,
  from: sample.entityId,
  to: sample.entityId,
  avoid: sample.entityId,
  ids: sample.claimId,
  sources: sample.sourceId,
  onlySources: sample.sourceId,
};

const ID_OF_OWNER: Arbitraries = {
  EntityFilter: sample.entityId,
  SourceFilter: sample.sourceId,
  'Query.entity': sample.entityId,
  'Query.claim': sample.claimId,
  'Query.source': sample.sourceId,
  'Query.node': sample.anyId,
  'Query.nodes': sample.anyId,
};

const TEXT_BY_NAME: Arbitraries = { name: sample.entityName, publishers: sample.publisher, title: sample.title };

const INTEGER_BY_NAME: Arbitraries = {
  atLeast: fc.integer({ min: 1, max: 2 }),
  maxLength: fc.integer({ min: 1, max: 5 }),
};
