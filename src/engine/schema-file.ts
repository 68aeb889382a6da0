import { readFile } from 'node:fs/promises';
import { projectFile } from '../support/project-file.ts';
import type { Statement } from './engine.ts';

/** The statements of a file in `schema/`. Each ends with a semicolon at the end of a line; `//` begins a comment line. */
export async function schemaStatements(fileName: string): Promise<Statement[]> {
  return splitStatements(await readFile(projectFile(`schema/${fileName}`), 'utf8'));
}

export function splitStatements(text: string): Statement[] {
  return text
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .split(/;[ \t]*\r?$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ name: 'schema.prepare', text: part }));
}
