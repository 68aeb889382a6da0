import { ClientError } from '../model/client-error.ts';
import type { Shape } from './shape.ts';
import type { RowList, TablePlan } from './table-plan.ts';

export type Scalar = string | number | boolean;

/**
 * Null is what is not known or not there. A list is what a list within an item holds, in its order; lists within lists have
 * an item for each item of the outer one, so that cells of a row can be paired.
 */
export type NestedCell = Scalar | null | readonly NestedCell[];

/** Cells and items of lists in them: repeated around long lists, a small answer makes a huge table. */
const MAX_VALUES = 2_000_000;

/**
 * The rows of an answer without errors. A list that is not there, or is empty, makes no rows, nor does an answer in which
 * nothing was found.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function nestedRowsOf(plan: TablePlan, data: unknown): NestedCell[][] {
  const rows: NestedCell[][] = [];
  let values = 0;
  for (const list of plan.lists) {
    for (const bound of itemsOf(list, data)) {
      const cells = list.cells.map((path) => (path === null ? null : cellOf(data, path, bound)));
      values += cells.reduce<number>((sum, cell) => sum + (isList(cell) ? scalarsIn(cell).length : 1), 0);
      if (values > MAX_VALUES) {
        throw new ClientError(
          'REQUEST_TOO_LARGE',
          `Expected a table of at most ${MAX_VALUES} values, got more. Ask for fewer fields or items, or for JSON.`,
        );
      }
      rows.push(plan.lists.length > 1 ? [list.name, ...cells] : cells);
    }
  }
  return rows;
}

/** The values of a cell, however deep its lists are. */
export function scalarsIn(cell: NestedCell): (Scalar | null)[] {
  return isList(cell) ? cell.flatMap(scalarsIn) : [cell];
}

/** A value as people read it; nothing for what is null. */
export function textOf(value: Scalar | null): string {
  return String(value ?? '');
}

/** Which item of each list on the way makes the row. */
type Bound = ReadonlyMap<Shape, unknown>;

function* itemsOf({ steps }: RowList, data: unknown): Generator<Bound> {
  if (steps.length === 0 && isNothing(data)) return;
  function* walk(value: unknown, place: number, bound: Bound): Generator<Bound> {
    const step = steps[place];
    if (step === undefined) return yield bound;
    const below = memberOf(value, step.key);
    if (step.kind !== 'list') return yield* walk(below, place + 1, bound);
    for (const item of Array.isArray(below) ? (below as unknown[]) : []) {
      yield* walk(item, place + 1, new Map([...bound, [step, item]]));
    }
  }
  yield* walk(data, 0, new Map());
}

/** Whether everything that was asked for by its id, or the like, is not there. */
function isNothing(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).every((value) => value === null);
}

function cellOf(data: unknown, path: readonly Shape[], bound: Bound): NestedCell {
  function valueAt(value: unknown, place: number): NestedCell {
    const step = path[place];
    if (step === undefined) return scalarOf(value);
    if (bound.has(step)) return valueAt(bound.get(step), place + 1);
    const below = memberOf(value, step.key);
    if (!step.many) return valueAt(below, place + 1);
    return Array.isArray(below) ? (below as unknown[]).map((item) => valueAt(item, place + 1)) : [];
  }
  const cell = valueAt(data, 0);
  return isList(cell) && scalarsIn(cell).every((item) => item === null) ? null : cell;
}

function isList(cell: NestedCell): cell is readonly NestedCell[] {
  return Array.isArray(cell);
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function scalarOf(value: unknown): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
