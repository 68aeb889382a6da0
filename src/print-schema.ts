import { writeFile } from 'node:fs/promises';
import {
  type GraphQLArgument,
  type GraphQLSchema,
  buildSchema,
  isAbstractType,
  isEnumType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

import { projectFile } from './support/project-file.ts';
import { schema } from './schema/schema.ts';

/*
 * A program of its own: brings the committed schema up to date with the code. With `--release` it keeps, without
 * descriptions, what clients of this version were promised.
 */
const sdl = printSchema(lexicographicSortSchema(schema));
if (process.argv.includes('--release')) {
  await writeFile(projectFile('schema/released.graphql'), `${printSchema(bare(buildSchema(sdl)))}\n`);
} else {
  await writeFile(projectFile('schema/api.graphql'), `${sdl}\n`);
  await writeFile(projectFile('src/client/schema-facts.ts'), schemaFacts(buildSchema(sdl)));
}

/** A module with facts of the schema that client caches and the explorer need. */
function schemaFacts(own: GraphQLSchema): string {
  const types = Object.values(own.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const possibleTypes = types
    .filter(isAbstractType)
    .map((type): [string, string[]] => [type.name, own.getPossibleTypes(type).map(({ name }) => name)]);
  const withoutId = types
    .filter((type) => isObjectType(type) && type !== own.getQueryType() && !('id' in type.getFields()))
    .map(({ name }) => name);
  return [
    '/* Generated from the schema by `npm run codegen`. */\n',
    `export const POSSIBLE_TYPES = ${literal(Object.fromEntries(possibleTypes))} as const;\n`,
    `export const TYPES_WITHOUT_ID = ${literal(withoutId)} as const;\n`,
    `export const CLAIM_STATUS_DESCRIPTIONS = ${literal(valueDescriptions(own, 'ClaimStatus'))} as const;\n`,
    `export const TIER_DESCRIPTIONS = ${literal(valueDescriptions(own, 'Tier'))} as const;\n`,
    '/** The largest values of arguments of `Query.neighbourhood`. */',
    `export const NEIGHBOURHOOD_LIMITS = ${literal(argumentLimits(own, 'neighbourhood', ['of', 'depth', 'first']))} as const;\n`,
    '/** The `maxLength` of `Query.paths` by default. */',
    `export const DEFAULT_PATH_LENGTH = ${String(argumentOf(own, 'paths', 'maxLength').defaultValue)};\n`,
  ].join('\n');
}

function valueDescriptions(own: GraphQLSchema, name: string): Record<string, string> {
  const type = own.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}.`);
  return Object.fromEntries(type.getValues().map((value) => [value.name, value.description ?? '']));
}

/** The upper bounds that descriptions state, as in "1 to 50". */
function argumentLimits(own: GraphQLSchema, field: string, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    names.map((name) => {
      const { description } = argumentOf(own, field, name);
      const [, limit] = /\b1 to (\d+)\b/.exec(description ?? '') ?? [];
      if (limit === undefined) throw new Error(`The description of Query.${field}(${name}:) states no limit "1 to …".`);
      return [name, Number(limit)];
    }),
  );
}

function argumentOf(own: GraphQLSchema, field: string, name: string): GraphQLArgument {
  const argument = own
    .getQueryType()
    ?.getFields()
    [field]?.args.find((arg) => arg.name === name);
  if (!argument) throw new Error(`The schema has no argument Query.${field}(${name}:).`);
  return argument;
}

/** JSON as a JavaScript literal in the house style; a string with an apostrophe keeps its double quotes. */
function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)"(?=:)/g, '$1')
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => (text.includes("'") ? text : `'${text.slice(1, -1)}'`));
}

/** Takes the descriptions off a schema that nobody else uses. */
function bare(own: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(own.getTypeMap())) {
    type.description = null;
    if ('getValues' in type) for (const value of type.getValues()) value.description = null;
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.description = null;
      if ('args' in field) for (const arg of field.args) arg.description = null;
    }
  }
  return own;
}
