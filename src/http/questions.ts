import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A question of the library: a document with one named operation and a comment that says what it answers. */
export interface Question {
  /** File name without its ending. */
  readonly name: string;
  readonly document: string;
}

/** The questions of a folder, by name. */
export async function readQuestions(folder: string): Promise<Question[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice(0, -'.graphql'.length),
      document: await readFile(join(folder, file), 'utf8'),
    })),
  );
}
