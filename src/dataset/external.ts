import type { Dataset } from './dataset.ts';
import { DatasetError, type Issue } from './issue.ts';

/**
 * Requires that every reference of a data set leads to a record of its own, or of the others.
 *
 * @throws {DatasetError} with an issue for each other reference
 */
export function requireReferences(dataset: Dataset, others: readonly Dataset[] = []): void {
  const known = {
    sources: idsOf(others.flatMap(({ sources }) => sources)),
    entities: idsOf(others.flatMap(({ entities }) => entities)),
    claims: idsOf(others.flatMap(({ claims }) => claims)),
  };
  const missing = dataset.externalIssues.filter(({ family, id }) => !known[family].has(id));
  if (missing.length > 0) throw new DatasetError(dataset.folder, missing.map(toIssue));
}

function toIssue({ file, line, field, expected, got }: Issue): Issue {
  return { file, line, field, expected, got };
}

function idsOf(records: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
