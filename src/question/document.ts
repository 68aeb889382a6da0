import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** A `.graphql` file. */
export interface DocumentFile {
  /** File name without the extension. */
  readonly name: string;
  readonly document: string;
}

/** The `.graphql` files of a folder, sorted by name. */
export async function readDocuments(folder: string): Promise<DocumentFile[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(EXTENSION));
  const names = files.map((file) => file.slice(0, -EXTENSION.length)).toSorted();
  return Promise.all(
    names.map(async (name) => ({ name, document: await readFile(join(folder, `${name}${EXTENSION}`), 'utf8') })),
  );
}

const EXTENSION = '.graphql';

/** The comment at the head of a document, as one line: its description. */
export function headComment(document: string): string {
  const lines = document.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, end === -1 ? lines.length : end)
    .map((line) => line.replace(/^# ?/, ''))
    .join(' ')
    .trim();
}

/** SHA-256 of a document in hexadecimal: the id under which clients request it. */
export function documentHash(document: string): string {
  return createHash('sha256').update(document).digest('hex');
}
