import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import {
  ARGUMENT_ALIASES,
  FIELD_ALIASES,
  INPUT_ALIASES,
  INPUT_FORMS,
  SELECTIONS,
  VALUE_ALIASES,
  aliasKey,
} from '../../src/schema/advice/alias.ts';
import { withAdvice } from '../../src/schema/advice/advice.ts';
import { schema } from '../../src/schema/schema.ts';

const VARIABLES = '$id: ID!, $name: String!, $text: String!';

describe('The aliases of fields', () => {
  const fields = Object.entries(FIELD_ALIASES).flatMap(([type, aliases]) =>
    Object.values(aliases).map((alias) => [type, alias] as const),
  );

  it.each(fields.filter(([type]) => type !== 'Connection'))('of %s can be selected: %s', (typeName, alias) => {
    const errors = errorsOf(typeName, alias);
    const isObject = errors.some((message) => message.includes('must have a selection of subfields'));
    expect(isObject ? errorsOf(typeName, `${alias} { __typename }`) : errors).toEqual([]);
  });

  it('are no fields of their type', () => {
    const taken = Object.entries(FIELD_ALIASES).flatMap(([typeName, aliases]) => {
      const type = schema.getType(typeName);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const own = new Set(Object.keys(type.getFields()).map(aliasKey));
      return wordsIn(aliases).flatMap((word) => (own.has(word) ? `${typeName}.${word}` : []));
    });
    expect(taken).toEqual([]);
  });

  function errorsOf(typeName: string, selection: string): string[] {
    const text = `query (${VARIABLES}) { ${typeName === 'Query' ? selection : `node(id: $id) { ...Part }`} }`;
    const fragment = typeName === 'Query' ? '' : `fragment Part on ${typeName} { ${selection} }`;
    const ignored = /is never used|can never be of type/;
    return validate(schema, parse(`${text} ${fragment}`))
      .map(({ message }) => message)
      .filter((message) => !ignored.test(message));
  }
});

it('The aliases of inputs are conditions of theirs', () => {
  for (const [name, aliases] of Object.entries(INPUT_ALIASES)) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) throw new Error(`Expected an input, got ${name}.`);
    const fields = Object.keys(type.getFields());
    for (const alias of Object.values(aliases)) expect(fields, `${name} ${alias}`).toContain(/^\w+/.exec(alias)?.[0]);
  }
});

it('The aliases of arguments are arguments', () => {
  const query = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).flatMap(({ args }) => args.map(({ name }) => name)) : [],
  );
  for (const alias of Object.values(ARGUMENT_ALIASES)) expect(query).toContain(alias);
});

it('The aliases of values are values of their enum', () => {
  for (const [name, aliases] of Object.entries(VALUE_ALIASES)) {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`Expected an enum, got ${name}.`);
    const values = type.getValues().map((value) => value.name);
    for (const alias of Object.values(aliases)) expect(values).toContain(alias);
    expect(
      wordsIn(aliases).filter((word) => values.map(aliasKey).includes(word)),
      name,
    ).toEqual([]);
  }
});

it('The forms and selections name types of the schema', () => {
  for (const name of Object.keys(INPUT_FORMS)) expect(isInputObjectType(schema.getType(name)), name).toBe(true);
  for (const [name, selection] of Object.entries(SELECTIONS)) {
    const document = `{ node(id: "x") { ...Part } } fragment Part on ${name} { ${selection} }`;
    const messages = validate(schema, parse(document)).map(({ message }) => message);
    expect(messages.filter((message) => !message.includes('can never be of type'))).toEqual([]);
  }
});

it('No word of a table has two meanings', () => {
  const tables = [...Object.values(FIELD_ALIASES), ...Object.values(INPUT_ALIASES), ...Object.values(VALUE_ALIASES)];
  for (const table of tables)
    expect(wordsIn(table).filter((word, index, all) => all.indexOf(word) !== index)).toEqual([]);
});

it('A message about a name takes no time that grows faster than its length', () => {
  const other = buildSchema('type Query { a: Int }');
  const message = `Variable "$x" got invalid value "${'Variable '.repeat(10_000)}"; Field "${'a'.repeat(50_000)}`;
  const start = performance.now();
  expect(withAdvice(other, message)).toBe(message);
  expect(performance.now() - start).toBeLessThan(500);
});

function wordsIn(table: Readonly<Record<string, string>>): string[] {
  return Object.keys(table).flatMap((names) => names.split(' '));
}

it('The values of a small enum are listed, if none is similar', () => {
  const said = (value: string, name: string) =>
    withAdvice(schema, `Value "${value}" does not exist in "${name}" enum.`);
  expect(said('BEST', 'PathMode')).toBe(
    'Value "BEST" does not exist in "PathMode" enum. Its values are MOST_TRUSTED, SHORTEST.',
  );
  expect(said('XYZ', 'ClaimKind')).toBe('Value "XYZ" does not exist in "ClaimKind" enum.');
});
