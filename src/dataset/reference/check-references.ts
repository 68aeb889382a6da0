import { join } from 'node:path';

import type { Dataset } from '../dataset.ts';
import type { Issue } from '../issue.ts';
import { readLines } from '../json-lines.ts';
import { otherRecords } from './other-records.ts';
import { createReferenceChecker } from './reference-checker.ts';
import type { ClaimSkeleton, EntitySkeleton } from './reference-skeleton.ts';

export interface ReferenceOptions {
  /** Data sets to which the folder may refer, and of which it must not use an id of a source or a claim. */
  readonly others: readonly Dataset[];
  readonly onLines?: (lines: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Checks records against each other and against other data sets, as `checkFolder` does and with as little memory, for a
 * folder whose lines are known to be valid by themselves. Its files are not compressed. Returns the first hundred issues of
 * each rule.
 */
export async function checkReferences(
  folder: string,
  { others, onLines, signal }: ReferenceOptions,
): Promise<readonly Issue[]> {
  const { kindOf, conflictsOf } = otherRecords(others);
  const checker = createReferenceChecker({ limit: MAX_ISSUES, kindElsewhere: kindOf });
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
          issues.push(...conflictsOf(family, skeleton).map((conflict) => ({ file, line: number, ...conflict })));
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
