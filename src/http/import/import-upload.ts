import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Dataset } from '../../dataset/dataset.ts';
import { importFiles } from '../../import/import-files.ts';
import type { ImportReport } from '../../import/import-report.ts';
import { MATCH_THRESHOLD } from '../../import/write/import-options.ts';
import { rejectedRows } from './import-error.ts';
import { earlierDecisions, openUpload } from './open-upload.ts';
import type { Upload } from './upload.ts';
import { withoutFolder } from './without-folder.ts';

interface ImportUploadOptions {
  /** Where the files of the upload are. */
  readonly folder: string;
  /** A folder to create. */
  readonly out: string;
  readonly signal: AbortSignal;
  /** Data sets with which the new one may share entities, by its id. */
  readonly othersOf?: (dataset: string) => Promise<readonly Dataset[]>;
}

/**
 * Makes a data set of an upload. The field `rejects` is `skip` if rows may be left out; `join` is `graph` if entities are looked
 * for in the graph.
 *
 * @throws {ImportError}
 * @throws {ClientError} if rows are rejected that may not be left out
 */
export async function importUpload(upload: Upload, options: ImportUploadOptions): Promise<ImportReport> {
  const { folder, out, signal, othersOf } = options;
  const joins = othersOf !== undefined && upload.fields.get('join') === 'graph';
  const input = await openUpload(upload, folder);
  await mkdir(out);
  const report = await importFiles(input, {
    out,
    judgements: await earlierDecisions(upload, out),
    others: joins ? await othersOf(input.manifest.id) : [],
    maxRejects: upload.fields.get('rejects') === 'skip' ? Infinity : 0,
    matchThreshold: MATCH_THRESHOLD,
    signal,
  });
  const published = withoutFolder(report, folder);
  if (!report.isWritten) throw rejectedRows(published);
  const mapping = upload.fields.get('mapping');
  // to import again, beside the files
  if (mapping !== undefined) await writeFile(join(out, `${report.dataset}.mapping.yml`), mapping);
  return published;
}
