import type { Cell } from '../../reader/table.ts';
import { tidyText } from '../../value/tidy-text.ts';
import type { Condition, ConditionSpec, Literal } from '../mapping.ts';
import type { Path } from '../mapping-text.ts';
import { patternOf } from './compile-pattern.ts';
import type { RowState, Scope } from './scope.ts';

type Test = (row: RowState) => boolean;

/** Compiles a condition, or a list of which all hold. */
export function compileCondition(spec: ConditionSpec, path: Path, scope: Scope): Test {
  return isConditionList(spec)
    ? allOf(spec.map((one, index) => compileOne(one, [...path, index], scope)))
    : compileOne(spec, path, scope);
}

function isConditionList(spec: ConditionSpec): spec is readonly Condition[] {
  return Array.isArray(spec);
}

function allOf(tests: readonly Test[]): Test {
  const [only] = tests;
  return tests.length === 1 && only !== undefined ? only : (row) => tests.every((test) => test(row));
}

const COMPARISONS = ['present', 'equals', 'in', 'not', 'matches'] as const;

function compileOne(spec: Condition, path: Path, scope: Scope): Test {
  const { column, all, any } = spec;
  const compared = COMPARISONS.find((key) => spec[key] !== undefined);
  if (column === undefined && compared !== undefined) scope.report([...path, 'column'], 'a column to compare', column);
  if (column !== undefined && compared === undefined) {
    scope.report(path, `one of ${COMPARISONS.join(', ')} for the column`, spec);
  }
  const tests: Test[] = column === undefined ? [] : comparisons(spec, column, path, scope);
  if (all !== undefined) tests.push(allOf(all.map((one, index) => compileOne(one, [...path, 'all', index], scope))));
  if (any !== undefined) {
    const inner = any.map((one, index) => compileOne(one, [...path, 'any', index], scope));
    tests.push((row) => inner.some((test) => test(row)));
  }
  if (tests.length === 0 && compared === undefined && column === undefined) {
    scope.report(path, 'a column to compare, all or any', spec);
  }
  return allOf(tests);
}

function comparisons(spec: Condition, column: string | readonly string[], path: Path, scope: Scope): Test[] {
  const access = scope.column(column);
  const words = (row: RowState): readonly string[] => cellWords(access.get(row.cells), scope.empty);
  const tests: Test[] = [];
  const { present, equals, in: among, not, matches } = spec;
  if (present !== undefined) tests.push((row) => words(row).length > 0 === present);
  if (equals !== undefined) tests.push(cellHasWord(words, [equals]));
  if (among !== undefined) tests.push(cellHasWord(words, among));
  if (not !== undefined) {
    const test = cellHasWord(words, [not].flat());
    tests.push((row) => !test(row));
  }
  if (matches !== undefined) {
    const pattern = patternOf(matches, [...path, 'matches'], scope);
    tests.push((row) => words(row).some((word) => pattern?.test(word) ?? true));
  }
  return tests;
}

/** null is a cell without a value. */
function cellHasWord(words: (row: RowState) => readonly string[], values: readonly Literal[]): Test {
  const wanted = new Set(values.flatMap((value) => (value === null ? [] : [tidyText(String(value)).toLowerCase()])));
  const isEmptyWanted = values.includes(null) || wanted.has('');
  return (row) => {
    const found = words(row);
    return found.length === 0 ? isEmptyWanted : found.some((word) => wanted.has(word.toLowerCase()));
  };
}

function cellWords(cell: Cell | undefined, empty: ReadonlySet<string>): readonly string[] {
  if (cell === null || cell === undefined) return [];
  if (Array.isArray(cell)) return cell.flatMap((item) => cellWords(item, empty));
  const word = typeof cell === 'object' ? JSON.stringify(cell) : tidyText(String(cell));
  return word === '' || empty.has(word.toLowerCase()) ? [] : [word];
}
