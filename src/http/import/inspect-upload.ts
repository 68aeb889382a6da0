import { readFile } from 'node:fs/promises';

import { inspectFiles } from '../../import/inspect/inspect-file.ts';
import type { Inspection } from '../../import/inspect/inspection.ts';
import { ClientError } from '../../model/client-error.ts';
import { dataFiles, mappingFile } from './open-upload.ts';
import type { Upload } from './upload.ts';
import { withoutFolder } from './without-folder.ts';

/** What the files of an upload are. A mapping among them takes the place of the proposed one. @throws {ImportError} */
export async function inspectUpload(upload: Upload, folder: string, signal: AbortSignal): Promise<Inspection> {
  const paths = dataFiles(upload).map(({ path }) => path);
  if (paths.length === 0) throw new ClientError('BAD_REQUEST', 'Expected at least one file to import, got none.');
  const inspection = withoutFolder(await inspectFiles(paths, { signal }), folder);
  const own = mappingFile(upload);
  return own === null ? inspection : { ...inspection, mapping: await readFile(own.path, 'utf8') };
}
