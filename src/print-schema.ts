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

import { datasetSchemaFiles } from './reference/dataset-schema.ts';
import { mappingSchemaFile } from './reference/mapping-schema.ts';
import { RIVAL_RELATION_KINDS } from './model/vocabulary.ts';
import { projectFile } from './support/project-file.ts';
import { schema } from './schema/schema.ts';

/*
 * A program: writes the schema to the committed files. With `--release` it writes the schema, without descriptions, that
 * later versions must stay compatible with.
 */
const sdl = printSchema(lexicographicSortSchema(schema));
if (process.argv.includes('--release')) {
  await writeFile(projectFile('schema/released.graphql'), `${printSchema(withoutDescriptions(buildSchema(sdl)))}\n`);
} else {
  await writeFile(projectFile('schema/api.graphql'), `${sdl}\n`);
  await writeFile(projectFile('src/client/schema-facts.ts'), schemaFacts(buildSchema(sdl)));
  for (const [name, text] of Object.entries(datasetSchemaFiles())) {
    await writeFile(projectFile(`schema/dataset/${name}`), text);
  }
  await writeFile(projectFile('schema/import/mapping.schema.json'), mappingSchemaFile());
}

/** A module with facts of the schema that client caches and the explorer need. */
function schemaFacts(printed: GraphQLSchema): string {
  const types = Object.values(printed.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const possibleTypes = types
    .filter(isAbstractType)
    .map((type): [string, string[]] => [type.name, printed.getPossibleTypes(type).map(({ name }) => name)]);
  const withoutId = types
    .filter((type) => isObjectType(type) && type !== printed.getQueryType() && !('id' in type.getFields()))
    .map(({ name }) => name);
  return [
    '/* Generated from the schema by `npm run codegen`. */\n',
    `export const POSSIBLE_TYPES = ${jsLiteral(Object.fromEntries(possibleTypes))} as const;\n`,
    `export const TYPES_WITHOUT_ID = ${jsLiteral(withoutId)} as const;\n`,
    `export const CLAIM_STATUS_DESCRIPTIONS = ${jsLiteral(valueDescriptions(printed, 'ClaimStatus'))} as const;\n`,
    `export const TIER_DESCRIPTIONS = ${jsLiteral(valueDescriptions(printed, 'Tier'))} as const;\n`,
    '/** The largest values of arguments of `Query.neighbourhood`. */',
    `export const NEIGHBOURHOOD_LIMITS = ${jsLiteral(argumentLimits(printed, 'neighbourhood', ['of', 'depth', 'first']))} as const;\n`,
    '/** The `maxLength` of `Query.paths` by default. */',
    `export const DEFAULT_PATH_LENGTH = ${String(argumentOf(printed, 'paths', 'maxLength').defaultValue)};\n`,
    '/** The relations that join rival accounts by default. */',
    `export const RIVAL_RELATIONS = ${jsLiteral(RIVAL_RELATION_KINDS)} as const;\n`,
  ].join('\n');
}

function valueDescriptions(printed: GraphQLSchema, name: string): Record<string, string> {
  const type = printed.getType(name);
  if (!isEnumType(type)) throw new Error(`The schema has no enum ${name}.`);
  return Object.fromEntries(type.getValues().map((value) => [value.name, value.description ?? '']));
}

/** The upper bounds that descriptions state, as in "1 to 50". */
function argumentLimits(printed: GraphQLSchema, field: string, names: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    names.map((name) => {
      const { description } = argumentOf(printed, field, name);
      const [, limit] = /\b1 to (\d+)\b/.exec(description ?? '') ?? [];
      if (limit === undefined) throw new Error(`The description of Query.${field}(${name}:) states no limit "1 to …".`);
      return [name, Number(limit)];
    }),
  );
}

function argumentOf(printed: GraphQLSchema, field: string, name: string): GraphQLArgument {
  const argument = printed
    .getQueryType()
    ?.getFields()
    [field]?.args.find((arg) => arg.name === name);
  if (!argument) throw new Error(`The schema has no argument Query.${field}(${name}:).`);
  return argument;
}

/** JSON as a JavaScript literal in the house style; a string with an apostrophe keeps its double quotes. */
function jsLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)"(?=:)/g, '$1')
    .replaceAll(/"(?:[^"\\]|\\.)*"/g, (text) => (text.includes("'") ? text : `'${text.slice(1, -1)}'`));
}

/** Removes the descriptions of a schema, in place. */
function withoutDescriptions(edited: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(edited.getTypeMap())) {
    type.description = null;
    if ('getValues' in type) for (const value of type.getValues()) value.description = null;
    if (!('getFields' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      field.description = null;
      if ('args' in field) for (const arg of field.args) arg.description = null;
    }
  }
  return edited;
}
