import { join } from 'node:path';

import { identifierKey } from '../../model/identifier.ts';
import type { Dataset } from '../dataset.ts';
import { display, type Issue } from '../issue.ts';
import { readLines } from '../json-lines.ts';
import { createReferenceChecker } from './reference-checker.ts';
import type { ClaimSkeleton, EntitySkeleton } from './reference-skeleton.ts';
import type { PerFamily } from '../version.ts';

export interface ReferenceOptions {
  /** Data sets to which the folder may refer, and of which it must not use an id of a source or a claim. */
  readonly others: readonly Dataset[];
  readonly onLines?: (lines: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks records against each other, and against other data sets, as `checkDataset` and `datasetConflicts` do, for a folder
 * whose lines are known to be valid by themselves. Its files are not compressed. Holds as little as `checkFolder`. Returns
 * the first hundred issues of each rule.
 */
export async function checkReferences(
  folder: string,
  { others, onLines, signal }: ReferenceOptions,
): Promise<readonly Issue[]> {
  const kinds = kindsOf(others);
  const kindElsewhere = (family: FamilyName, id: string): string | null => kinds[family].get(id) ?? null;
  const checker = createReferenceChecker({ limit: MAX_ISSUES, kindElsewhere });
  const conflicts = conflictFinder(others, kinds);
  const issues: Issue[] = [];
  let lines = 0;
  for (const family of ['sources', 'entities', 'claims'] as const) {
    const file = `${family}.jsonl`;
    checker.begin(family, { file });
    for await (const batch of readLines(join(folder, file))) {
      signal?.throwIfAborted();
      for (const { number, bytes } of batch) {
        const skeleton = validSkeleton(JSON.parse(bytes.toString()) as ValidLine);
        checker.add(family, { line: number, skeleton });
        if (issues.length < MAX_ISSUES) {
          issues.push(...conflicts(family, skeleton).map((conflict) => ({ file, line: number, ...conflict })));
        }
      }
      lines += batch.length;
      onLines?.(lines);
    }
    checker.end(family, { isComplete: true });
  }
  const found = checker.finish();
  return [
    ...found.issues,
    ...found.external.map(({ file, line, field, expected, got }) => ({ file, line, field, expected, got })),
    ...issues,
  ];
}

const MAX_ISSUES = 100;

type FamilyName = keyof PerFamily<unknown>;

/** A line that is valid by itself may leave out what it does not say. */
type ValidLine = { readonly [Key in keyof ClaimSkeleton | keyof EntitySkeleton]?: unknown } & { readonly id: string };

function validSkeleton(line: ValidLine): ClaimSkeleton & EntitySkeleton {
  return {
    kind: null,
    country: null,
    ...line,
    identifiers: line.identifiers ?? [],
    participants: line.participants ?? [],
    markets: line.markets ?? [],
    citations: line.citations ?? [],
    relations: line.relations ?? [],
  } as ClaimSkeleton & EntitySkeleton;
}

/** The kinds of the records of other data sets. */
function kindsOf(others: readonly Dataset[]): PerFamily<ReadonlyMap<string, string>> {
  const byId = (records: readonly { readonly id: string; readonly kind: string | null }[]) =>
    new Map(records.map(({ id, kind }) => [id, kind ?? '']));
  return {
    sources: byId(others.flatMap(({ sources }) => sources)),
    entities: byId(others.flatMap(({ entities }) => entities)),
    claims: byId(others.flatMap(({ claims }) => claims)),
  };
}

/** Finds what `datasetConflicts` finds, in one record. */
function conflictFinder(others: readonly Dataset[], kinds: PerFamily<ReadonlyMap<string, string>>) {
  const owners = new Map(
    others.flatMap(({ entities }) =>
      entities.flatMap(({ id, identifiers }) => identifiers.map((one) => [identifierKey(one), id] as const)),
    ),
  );
  return (family: FamilyName, { id, identifiers }: EntitySkeleton): Omit<Issue, 'file' | 'line'>[] => {
    if (family !== 'entities') {
      if (id === null || !kinds[family].has(id)) return [];
      return [{ field: 'id', expected: 'an id that no other data set uses', got: display(id) }];
    }
    return identifiers.flatMap((identifier, index) => {
      if (identifier?.scheme == null || identifier.value === null) return [];
      const key = identifierKey({ scheme: identifier.scheme, value: identifier.value });
      const owner = owners.get(key);
      if (owner === undefined || owner === id) return [];
      const field = `identifiers[${index}]`;
      return [
        { field, expected: `${key} to identify one entity`, got: `${display(id)}, and ${display(owner)} elsewhere` },
      ];
    });
  };
}
