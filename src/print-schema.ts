import { writeFile } from 'node:fs/promises';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { projectFile } from './project-file.ts';
import { schema } from './schema/schema.ts';

// A program of its own: brings the committed schema up to date with the code.
await writeFile(projectFile('schema/api.graphql'), `${printSchema(lexicographicSortSchema(schema))}\n`);
