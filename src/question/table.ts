import { ClientError } from '../model/client-error.ts';
import type { ResultShape } from './result-shape.ts';
import type { RowList, TablePlan } from './table-plan.ts';

export type Scalar = string | number | boolean;

/**
 * A cell: a scalar, null, or the values of a list inside the row, in its order. A list of lists has one entry for each
 * item of the outer list, null items included, so that the cells of a row can be zipped.
 */
export type NestedCell = Scalar | null | readonly NestedCell[];

/** A limit is needed because values around a long list repeat in each row: a small result can become a huge table. */
const MAX_VALUES = 2_000_000;

/**
 * The rows of a result without errors. A list that is null or empty has no rows, and a result whose root fields are all null
 * has none either.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function tableRows(plan: TablePlan, data: unknown): NestedCell[][] {
  const rows: NestedCell[][] = [];
  let values = 0;
  for (const list of plan.lists) {
    for (const bound of boundItems(list, data)) {
      const cells = list.cells.map((path) => (path === null ? null : cellAt(data, path, bound)));
      values += cells.reduce<number>((sum, cell) => sum + (isListCell(cell) ? scalarsIn(cell).length : 1), 0);
      if (values > MAX_VALUES) {
        throw new ClientError(
          'REQUEST_TOO_LARGE',
          `Expected a table of at most ${MAX_VALUES} values, got more. Select fewer fields or items, or request JSON.`,
        );
      }
      rows.push(plan.lists.length > 1 ? [list.name, ...cells] : cells);
    }
  }
  return rows;
}

/** The values of a cell, flattened. */
export function scalarsIn(cell: NestedCell): (Scalar | null)[] {
  return isListCell(cell) ? cell.flatMap(scalarsIn) : [cell];
}

export function isListCell(cell: NestedCell): cell is readonly NestedCell[] {
  return Array.isArray(cell);
}

/** A value for display; null is empty. */
export function displayText(value: Scalar | null): string {
  return String(value ?? '');
}

/** For each list on the path, the item that makes the row. */
type BoundItems = ReadonlyMap<ResultShape, unknown>;

function* boundItems({ steps }: RowList, data: unknown): Generator<BoundItems> {
  if (steps.length === 0 && isAllNull(data)) return;
  function* walk(value: unknown, depth: number, bound: BoundItems): Generator<BoundItems> {
    const step = steps[depth];
    if (step === undefined) return yield bound;
    const below = property(value, step.key);
    if (step.kind !== 'list') return yield* walk(below, depth + 1, bound);
    for (const item of Array.isArray(below) ? (below as unknown[]) : []) {
      yield* walk(item, depth + 1, new Map([...bound, [step, item]]));
    }
  }
  yield* walk(data, 0, new Map());
}

/** Whether all root fields are null, such as an entity with an unknown id. */
function isAllNull(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.values(data).every((value) => value === null);
}

function cellAt(data: unknown, path: readonly ResultShape[], bound: BoundItems): NestedCell {
  function valueAt(value: unknown, depth: number): NestedCell {
    const step = path[depth];
    if (step === undefined) return toScalar(value);
    if (bound.has(step)) return valueAt(bound.get(step), depth + 1);
    const below = property(value, step.key);
    if (!step.many) return valueAt(below, depth + 1);
    return Array.isArray(below) ? (below as unknown[]).map((item) => valueAt(item, depth + 1)) : [];
  }
  const cell = valueAt(data, 0);
  return isListCell(cell) && scalarsIn(cell).every((item) => item === null) ? null : cell;
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function toScalar(value: unknown): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
