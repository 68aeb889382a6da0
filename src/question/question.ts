import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';

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

/** What a question asks, in words: the comment at its head, as one line. */
export function descriptionOf({ document }: Question): string {
  const lines = document.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^# ?/, ''))
    .join(' ')
    .trim();
}

/** The operation of a question. */
export function operationOf({ name, document }: Question): OperationDefinitionNode {
  const operation = parse(document).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error(`The question ${name} has no operation.`);
  return operation as OperationDefinitionNode;
}

/** The document without comments, as every program prints it: what its hash is taken of. */
export function canonicalText({ document }: Pick<Question, 'document'>): string {
  return print(parse(document));
}

/** SHA-256 of the canonical text, in hexadecimal: the name of a trusted document. */
export function hashOf(question: Pick<Question, 'document'>): string {
  return createHash('sha256').update(canonicalText(question)).digest('hex');
}
