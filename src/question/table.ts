import { ClientError } from '../client-error.ts';
import type { Shape } from './shape.ts';
import type { RowList, TablePlan } from './table-plan.ts';

export type Scalar = string | number | boolean;

/** Null is what is not known or not there. A list is what a list within an item holds, in its order. */
export type Cell = Scalar | null | readonly (Scalar | null)[];

/** Cells and items of lists in them: repeated around long lists, a small answer makes a huge table. */
const MAX_VALUES = 2_000_000;

/**
 * The rows of an answer without errors. A list that is not there, or is empty, makes no rows.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function rowsOf(plan: TablePlan, data: unknown): Cell[][] {
  const rows: Cell[][] = [];
  let values = 0;
  for (const list of plan.lists) {
    for (const bound of itemsOf(list, data)) {
      const cells = list.cells.map((path) => (path === null ? null : cellOf(data, path, bound)));
      values += cells.reduce<number>((sum, cell) => sum + (Array.isArray(cell) ? cell.length : 1), 0);
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

/** A cell as text: several values with `; ` between them, nothing for what is null. */
export function textOf(cell: Cell): string {
  if (Array.isArray(cell)) return cell.map((value) => String(value ?? '')).join('; ');
  return String(cell ?? '');
}

/** Which item of each list on the way makes the row. */
type Bound = ReadonlyMap<Shape, unknown>;

function* itemsOf({ steps }: RowList, data: unknown): Generator<Bound> {
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

function cellOf(data: unknown, path: readonly Shape[], bound: Bound): Cell {
  let isMany = false;
  let values: unknown[] = [data];
  for (const step of path) {
    if (bound.has(step)) {
      values = [bound.get(step)];
      continue;
    }
    values = values.flatMap((value) => {
      const below = memberOf(value, step.key);
      if (!Array.isArray(below)) return [step.kind === 'list' ? [] : below].flat();
      isMany = true;
      return below as unknown[];
    });
    isMany ||= step.kind === 'list';
  }
  const scalars = values.map(scalarOf);
  if (!isMany) return scalars[0] ?? null;
  return scalars.some((scalar) => scalar !== null) ? scalars : null;
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function scalarOf(value: unknown): Scalar | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return JSON.stringify(value);
}
