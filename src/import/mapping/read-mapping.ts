import { readFile } from 'node:fs/promises';

import { describeFileError } from '../../dataset/data-file.ts';
import type { ImportInput } from '../draft.ts';
import { fileError } from '../import-error.ts';
import { requireFile } from '../reader/require-file.ts';
import { parseMapping } from './parse-mapping.ts';

/** Reads a mapping file. Its input files are found from its folder. @throws {ImportError} */
export async function readMapping(path: string): Promise<ImportInput> {
  await requireFile(path, path);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(path, 'a readable mapping file', describeFileError(error));
  });
  return parseMapping(decodedText(bytes, path), { path });
}

function decodedText(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw fileError(path, 'a mapping file in UTF-8', 'other bytes', { cause: error });
  }
}
