import { writeFile } from 'node:fs/promises';
import { type GraphQLSchema, buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

import { projectFile } from './project-file.ts';
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
