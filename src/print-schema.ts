import { writeFile } from 'node:fs/promises';
import {
  type GraphQLSchema,
  buildSchema,
  isAbstractType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';

import { datasetSchemaFiles } from './reference/dataset-schema.ts';
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
  for (const [name, text] of Object.entries(datasetSchemaFiles())) {
    await writeFile(projectFile(`schema/dataset/${name}`), text);
  }
}

/** A module with what the caches of clients need to know of the schema. */
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
  ].join('\n');
}

function literal(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)"(?=:)/g, '$1')
    .replaceAll('"', "'");
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
