import type { Dataset } from '../../dataset/dataset.ts';
import { checkReferences } from '../../dataset/reference/check-references.ts';
import { ImportError } from '../import-error.ts';
import type { ImportProgress } from './import-options.ts';

interface CheckOptions {
  readonly others: readonly Dataset[];
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks the records of a data set that is not in place so far against each other: each by itself is valid.
 *
 * @throws {ImportError} with the issues, whose places are in the new files
 */
export async function checkWritten(folder: string, { others, onProgress, signal }: CheckOptions): Promise<void> {
  const onLines = (rows: number): void => onProgress?.({ step: 'Checking', rows, total: null });
  const issues = await checkReferences(folder, { others, onLines, signal });
  if (issues.length === 0) return;
  throw new ImportError(
    issues.map(({ file, line, field, expected, got }) => ({ file, line, column: field, expected, got })),
  );
}
