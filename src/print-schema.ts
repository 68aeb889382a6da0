import { writeFile } from 'node:fs/promises';
import {
  type GraphQLSchema,
  buildSchema,
  isAbstractType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

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
}

/** A module with the facts about the schema that client caches need. */
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
  ].join('\n');
}

function jsLiteral(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)"(?=:)/g, '$1')
    .replaceAll('"', "'");
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
