import fc from 'fast-check';
import { type GraphQLField, type GraphQLSchema, isCompositeType, getNamedType } from 'graphql';

import { documentOf } from '../arbitrary/document.ts';
import { type Operation, type Selection, operationOf } from '../arbitrary/operation.ts';
import { HOSTILE, hostileText } from './hostile.ts';
import { wildInput } from './wild-input.ts';

/** A document and its variables. */
export interface Question {
  readonly query: string;
  readonly variables?: unknown;
}

/** Documents that are valid, nearly valid, or not GraphQL. */
export function wildQuestion(schema: GraphQLSchema, library: readonly string[]): fc.Arbitrary<Question> {
  const valid = operationOf(schema);
  const text = fc.oneof(
    { weight: 3, arbitrary: valid.map(documentOf) },
    { weight: 1, arbitrary: fc.constantFrom(...library) },
  );
  return fc.oneof(
    { weight: 2, arbitrary: text.map((query) => ({ query })) },
    { weight: 4, arbitrary: withWildArgument(valid) },
    { weight: 5, arbitrary: withVariables(schema) },
    { weight: 4, arbitrary: fc.tuple(text, damage).map(([query, spoil]) => ({ query: spoil(query) })) },
    { weight: 2, arbitrary: fc.constantFrom(...ODD).map((query) => ({ query })) },
    { weight: 1, arbitrary: hostileText.map((query) => ({ query })) },
  );
}

/** A root field whose arguments are variables with arbitrary values. */
function withVariables(schema: GraphQLSchema): fc.Arbitrary<Question> {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fc.oneof(...fields.filter(({ args }) => args.length > 0).map(fieldWithVariables));
}

function fieldWithVariables(field: GraphQLField<unknown, unknown>): fc.Arbitrary<Question> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `query (${declared}) { ${field.name}(${passed}) ${selectionOf(field)} }`;
  const values = Object.fromEntries(
    field.args.map(({ name, type }) => [name, wildInput(type, { owner: `Query.${field.name}`, name })]),
  );
  return fc.record(values, { requiredKeys: [] }).map((variables) => ({ query, variables }));
}

/** Large enough for the list to be read. */
function selectionOf({ type }: GraphQLField<unknown, unknown>): string {
  const of = getNamedType(type);
  if (!isCompositeType(of)) return '';
  const isConnection = 'getFields' in of && 'pageInfo' in of.getFields();
  return isConnection ? '{ totalCount pageInfo { endCursor } nodes { __typename } }' : '{ __typename }';
}

/** A valid operation in which one argument has a value of another type. */
function withWildArgument(valid: fc.Arbitrary<Operation>): fc.Arbitrary<Question> {
  return fc.tuple(valid, fc.nat({ max: 20 }), hostileText).map(([operation, place, value]) => {
    const holders = holdersOf(operation);
    const chosen = holders[place % Math.max(holders.length, 1)];
    return { query: documentOf(chosen === undefined ? operation : replaced(operation, chosen, value)) };
  });
}

interface Holder {
  readonly selection: Selection;
  readonly argument: string;
}

function holdersOf(selections: readonly Selection[]): Holder[] {
  return selections.flatMap((selection) => [
    ...(selection.type === 'field' ? Object.keys(selection.args).map((argument) => ({ selection, argument })) : []),
    ...holdersOf(selection.selections),
  ]);
}

function replaced(
  selections: readonly Selection[],
  { selection: holder, argument }: Holder,
  value: string,
): Selection[] {
  return selections.map((selection) => {
    if (selection === holder && selection.type === 'field') {
      return { ...selection, args: { ...selection.args, [argument]: wildlyReplaced(selection.args[argument], value) } };
    }
    return { ...selection, selections: replaced(selection.selections, { selection: holder, argument }, value) };
  });
}

/** Keeps the first inner text in its place, so that the document stays valid. */
function wildlyReplaced(old: unknown, value: string): unknown {
  if (Array.isArray(old))
    return old.map((item, place) => (place === 0 ? wildlyReplaced(item, value) : (item as unknown)));
  if (typeof old === 'object' && old !== null) {
    return Object.fromEntries(Object.entries(old).map(([name, item]) => [name, wildlyReplaced(item, value)]));
  }
  return typeof old === 'number' ? value.length * 1e9 : value;
}

const TOKENS = [
  '{',
  '}',
  '(',
  ')',
  '[',
  ']',
  '$',
  '...',
  ':',
  '"',
  '"""',
  '@skip(if: true)',
  '@include(if: $x)',
  '@defer',
  'on',
  'fragment F on Claim { id }',
  '__typename',
  '#',
  ',',
  '!',
  '&',
  '|',
  'null',
];

/** Edits such as typing errors and truncated copies. */
const damage: fc.Arbitrary<(text: string) => string> = fc
  .record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 20 }),
    put: fc.oneof(
      fc.constantFrom(...TOKENS),
      fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)),
      fc.constant(''),
    ),
  })
  .map(({ at, length, put }) => (text) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + put + text.slice(place + length);
  });

/** Documents that only an attacker would write. */
const ODD: readonly string[] = [
  '{ __typename }',
  '{ __schema { types { fields { type { fields { type { name } } } } } } }',
  '{ __type(name: "__proto__") { name } }',
  '{ __proto__: graph { constructor: __typename toString: claimCount } }',
  'query __proto__ { graph { __typename } }',
  'query ($__proto__: String = "a") { search(text: $__proto__) { totalCount } }',
  'mutation { graph { claimCount } }',
  'subscription { graph { claimCount } }',
  'type Query { a: Int }',
  'extend schema @a',
  'fragment A on Query { ...A }',
  '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  '{ graph @skip(if: true) { claimCount } }',
  '{ graph @include(if: "yes") { claimCount } }',
  '{ ... @defer { graph { claimCount } } }',
  '{ claims { nodes @stream { id } } }',
  'query A { graph { claimCount } } query A { graph { claimCount } }',
  'query ($a: Query) { graph { claimCount } }',
  'query ($a: Claim = {}) { claims(where: $a) { totalCount } }',
  'query ($a: ClaimFilter = { not: { not: {} } }) { claims(where: $a) { totalCount } }',
  'query ($a: Int = 99999999999) { claims(first: $a) { totalCount } }',
  '{ claims(first: 99999999999999999999) { totalCount } }',
  '{ claims(first: -2147483648) { totalCount } }',
  '{ claims(first: 0) { nodes { id } pageInfo { startCursor endCursor hasNextPage } } }',
  '{ claims(where: { confidence: { gte: 1e400 } }) { totalCount } }',
  '{ claims(where: null, orderBy: null, first: null, after: null) { totalCount } }',
  '{ node(id: 12) { id } entity(id: -0) { id } source(id: 1e3) { id } }',
  '{ node(id: 99999999999999999999999999) { id } }',
  '{ nodes(ids: []) { id } }',
  '{ nodes(ids: "alipay") { id ... on Entity { partners { nodes { id } } } } }',
  '{ search(text: """\n  block "text" \\""" \n""") { totalCount } }',
  '{ search(text: "\\u{1F600} \\uD83D\\uDE00") { totalCount } }',
  '{ search(text: "\\uD800") { totalCount } }',
  '{ search(text: "\\u{110000}") { totalCount } }',
  `{ ${'a: graph { claimCount } '.repeat(300)} }`,
  `{ ${Array.from({ length: 600 }, (_, place) => `a${place}: entity(id: "e${place}") { id }`).join(' ')} }`,
  `{ entity(id: "alipay") ${'{ partners(first: 200) { nodes '.repeat(5)}{ id }${' } }'.repeat(5)} }`,
  `{ claims(where: ${'{ not: '.repeat(150)}{}${'}'.repeat(150)}) { totalCount } }`,
  `${'{ a '.repeat(300)}${'}'.repeat(300)}`,
  '['.repeat(500),
  `query (${Array.from({ length: 300 }, (_, place) => `$a${place}: Int`).join(' ')}) { graph { claimCount } }`,
  '\ufeff{ graph { claimCount } }',
  '{ graph { claimCount } }\u0000',
  '# only a comment',
];
