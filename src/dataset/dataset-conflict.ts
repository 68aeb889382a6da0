import { identifierKey } from '../model/identifier.ts';
import type { Dataset } from './dataset.ts';
import type { Issue } from './issue.ts';

/** What two data sets of one graph contradict each other in. */
export interface DatasetConflicts {
  /** These are resolved by a load: the data set that was loaded first decides. */
  readonly warnings: readonly string[];
  /** These make a load of the second data set fail. */
  readonly issues: readonly Issue[];
}

/** Compares a data set with others that the same graph is to hold. */
export function datasetConflicts(dataset: Dataset, others: readonly Dataset[]): DatasetConflicts {
  const warnings = others.flatMap((other) => kindWarnings(dataset, other));
  const issues = others.flatMap((other) => [
    ...idConflicts('sources.jsonl', dataset.sources, other.sources, other),
    ...idConflicts('claims.jsonl', dataset.claims, other.claims, other),
    ...identifierConflicts(dataset, other),
  ]);
  return { warnings, issues };
}

function kindWarnings(dataset: Dataset, other: Dataset): string[] {
  const kinds = new Map(described(other).map(({ id, kind }) => [id, kind]));
  return described(dataset).flatMap(({ id, kind }) => {
    const otherKind = kinds.get(id);
    if (otherKind === undefined || otherKind === kind) return [];
    const [here, there] = [dataset.manifest.id, other.manifest.id];
    return `${id} is a ${kind} in ${here} and a ${otherKind} in ${there}. The data set that is loaded first decides.`;
  });
}

/** The entities that the data set describes itself. */
function described({ entities, builtIn }: Dataset): Dataset['entities'] {
  const countries = new Set(builtIn);
  return entities.filter(({ id }) => !countries.has(id));
}

type Records = readonly { readonly id: string }[];

function idConflicts(file: string, records: Records, others: Records, other: Dataset): Issue[] {
  const ids = new Set(others.map(({ id }) => id));
  return records.flatMap(({ id }) =>
    ids.has(id)
      ? {
          file,
          line: null,
          field: 'id',
          expected: `an id that ${other.manifest.id} does not use`,
          got: JSON.stringify(id),
        }
      : [],
  );
}

/** An identifier belongs to one entity. */
function identifierConflicts(dataset: Dataset, other: Dataset): Issue[] {
  const owners = new Map(
    described(other).flatMap(({ id, identifiers }) =>
      identifiers.map((identifier) => [identifierKey(identifier), id] as const),
    ),
  );
  return described(dataset).flatMap(({ id, identifiers }) =>
    identifiers.flatMap((identifier) => {
      const key = identifierKey(identifier);
      const owner = owners.get(key);
      if (owner === undefined || owner === id) return [];
      const expected = `${key} to identify one entity`;
      return {
        file: 'entities.jsonl',
        line: null,
        field: 'identifiers',
        expected,
        got: `${id}, and ${owner} in ${other.manifest.id}`,
      };
    }),
  );
}
