import type { Dataset } from './dataset.ts';
import { DatasetError, type ExternalIssue, type Issue } from './issue.ts';
import { readDataset } from './read.ts';

/**
 * Reads a data set and requires that every reference leads to a record of its own, or of the others.
 *
 * @throws {DatasetError} with all issues, among them each other reference
 */
export async function readWithReferences(folder: string, others: readonly Dataset[] = []): Promise<Dataset> {
  try {
    const dataset = await readDataset(folder);
    requireReferences(dataset, others);
    return dataset;
  } catch (error) {
    if (!(error instanceof DatasetError) || error.external.length === 0) throw error;
    throw new DatasetError(folder, [...error.issues, ...missingFrom(others, error.external)]);
  }
}

/**
 * Requires that every reference of a data set leads to a record of its own, or of the others.
 *
 * @throws {DatasetError} with an issue for each other reference
 */
function requireReferences(dataset: Dataset, others: readonly Dataset[] = []): void {
  const missing = missingFrom(others, dataset.externalIssues);
  if (missing.length > 0) throw new DatasetError(dataset.folder, missing);
}

function missingFrom(others: readonly Dataset[], issues: readonly ExternalIssue[]): Issue[] {
  const known = {
    sources: idsOf(others.flatMap(({ sources }) => sources)),
    entities: idsOf(others.flatMap(({ entities }) => entities)),
    claims: idsOf(others.flatMap(({ claims }) => claims)),
  };
  return issues
    .filter(({ family, id }) => !known[family].has(id))
    .map(({ file, line, field, expected, got }) => ({ file, line, field, expected, got }));
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
