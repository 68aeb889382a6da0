import type { ClaimCondition, ClaimCriteria } from '../claim/claim-filter.ts';
import { isAlways } from '../condition.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { CRITERION_TESTS, type Test } from './criterion-test.ts';
import { narrowestLists } from './criterion-lists.ts';

export interface CompiledCondition {
  /** Null if every claim meets the condition. */
  readonly meets: Test | null;
  /** Lists of claims that together have all claims that meet the condition; null if no criterion has such lists. */
  readonly lists: readonly Uint32Array[] | null;
}

/** Compiles a condition, with the semantics of `conditionText`: criteria on unknown values do not hold. */
export function compileCondition(columns: ClaimColumns, where: ClaimCondition): CompiledCondition {
  if (isAlways(where)) return { meets: null, lists: null };
  const alternatives = where.map((alternative) => alternative.map((set) => testOfSet(columns, set)));
  const lists = where.map((alternative) => narrowestLists(columns, alternative));
  return {
    meets: anyOf(alternatives.map(allOf)),
    lists: lists.every((list) => list !== null) ? lists.flat() : null,
  };
}

function testOfSet(
  columns: ClaimColumns,
  { excluded, ...criteria }: ClaimCriteria & { readonly excluded: boolean },
): Test {
  const meets = allOf(testsOf(columns, criteria));
  return excluded ? (claim) => !meets(claim) : meets;
}

function testsOf(columns: ClaimColumns, criteria: ClaimCriteria): Test[] {
  return Object.entries(criteria).flatMap(([name, value]) => {
    if (value === undefined || value === null) return [];
    const test = CRITERION_TESTS[name as keyof ClaimCriteria] as
      | ((columns: ClaimColumns, value: unknown) => Test)
      | undefined;
    if (test === undefined) throw new Error(`The index of claims has no criterion ${name}.`);
    return test(columns, value);
  });
}

function allOf(tests: readonly Test[]): Test {
  const [first, second, ...others] = tests;
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (others.length === 0) return (claim) => first(claim) && second(claim);
  return (claim) => {
    for (const test of tests) if (!test(claim)) return false;
    return true;
  };
}

function anyOf(tests: readonly Test[]): Test {
  const [only, ...others] = tests;
  if (only !== undefined && others.length === 0) return only;
  return (claim) => {
    for (const test of tests) if (test(claim)) return true;
    return false;
  };
}
