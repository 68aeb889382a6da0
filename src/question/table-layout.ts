import type { Shape } from './shape.ts';
import type { Column, RowList, TablePlan } from './table-plan.ts';
import { type NestedCell, type Scalar, nestedRowsOf, scalarsIn } from './table.ts';

/** A table as people read it. */
export interface TableLayout {
  readonly rowCount: number;
  /** What is the same in every row, so that it need not stand in each. */
  readonly constants: readonly { readonly column: Column; readonly value: Value }[];
  /** Names of columns without a value in any row. */
  readonly empty: readonly string[];
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}

export interface LayoutColumn extends Column {
  /** Whether the list that it belongs to is another one than that of the column before. */
  readonly startsGroup: boolean;
}

export type Value = Scalar | null | readonly (Scalar | null)[];

/** One row of a table: lines of cells, each by its column and of the height of all lines that it belongs to. */
export type LayoutRow = readonly (readonly LayoutCell[])[];

export interface LayoutCell {
  readonly place: number;
  readonly value: Value;
  readonly height: number;
}

/**
 * Lays the rows of an answer out for a page: the columns that name the row come first, columns that never vary stand above
 * the table, and the values of one item of a list within a row share a line.
 *
 * @throws {ClientError} REQUEST_TOO_LARGE
 */
export function layoutOf(plan: TablePlan, data: unknown): TableLayout {
  const rows = nestedRowsOf(plan, data);
  const isConstant = plan.columns.map(({ depth }, place) =>
    isSame(
      rows.map((row) => row[place] ?? null),
      depth,
    ),
  );
  const isEmpty = plan.columns.map((_, place) => rows.every((row) => (row[place] ?? null) === null));
  const all = plan.columns.map((column, place) => ({ column, place, group: groupOf(plan, place) }));
  const shown = subjectFirst(all.filter(({ place }) => !isConstant[place] && !isEmpty[place]));
  return {
    rowCount: rows.length,
    constants: all.flatMap(({ column, place }) =>
      isConstant[place] && !isEmpty[place] ? [{ column, value: flat(rows[0]?.[place] ?? null) }] : [],
    ),
    empty: rows.length === 0 ? [] : all.flatMap(({ column, place }) => (isEmpty[place] ? [column.name] : [])),
    columns: shown.map(({ column, group }, place) => ({
      ...column,
      startsGroup: place > 0 && group !== shown[place - 1]?.group,
    })),
    rows: rows.map((row) => {
      const lists = stepsOf(plan, listOf(plan, row));
      return linesOf(
        shown.map(({ place }, position) => ({
          place: position,
          cell: row[place] ?? null,
          steps: lists[place] ?? [],
        })),
      );
    }),
  };
}

/** The lists of a single row are what it is read for, and stay in the table. */
function isSame(cells: readonly NestedCell[], depth: number): boolean {
  if (cells.length < (depth === 0 ? 1 : 2)) return false;
  const first = JSON.stringify(cells[0]);
  return cells.every((cell) => JSON.stringify(cell) === first);
}

function flat(cell: NestedCell): Value {
  return Array.isArray(cell) ? scalarsIn(cell) : (cell as Scalar | null);
}

interface Shown {
  readonly column: Column;
  readonly place: number;
  readonly group: Shape | undefined;
}

/** What a row is about, as a reader looks for it: its own name or sentence rather than its id. */
function subjectFirst(shown: readonly Shown[]): readonly Shown[] {
  const names = shown.filter(({ column: { name, depth } }) => depth === 0 && SUBJECT.test(name));
  const [subject] = names.toSorted((one, other) => dots(one.column.name) - dots(other.column.name));
  return subject === undefined ? shown : [subject, ...shown.filter((column) => column !== subject)];
}

const SUBJECT = /(?:^|\.)(?:name|summary|title)$/;

function dots(name: string): number {
  return name.split('.').length;
}

/** In a table of several lists, the first column says which list a row is of. */
function listOf({ lists }: TablePlan, row: readonly NestedCell[]): RowList | undefined {
  return lists.length === 1 ? lists[0] : lists.find(({ name }) => name === row[0]);
}

/** For each column the lists within a row that its values are in, outermost first. */
function stepsOf({ lists }: TablePlan, list: RowList | undefined): (readonly Shape[])[] {
  const paths = list?.cells.map((path) => path?.filter((step) => step.many && !list.steps.includes(step)) ?? []) ?? [];
  return lists.length > 1 ? [[], ...paths] : paths;
}

function groupOf(plan: TablePlan, place: number): Shape | undefined {
  return plan.lists.map((list) => stepsOf(plan, list)[place]?.find(({ kind }) => kind === 'list')).find(Boolean);
}

/** What is left to lay out of a cell: the lists that its values are still in. */
interface Part {
  readonly place: number;
  readonly cell: NestedCell;
  readonly steps: readonly Shape[];
}

interface Block {
  readonly height: number;
  /** Adds the cells of the block to the lines from `top` on, stretched to `height`. */
  readonly put: (lines: LayoutCell[][], top: number, height: number) => void;
}

function linesOf(parts: readonly Part[]): LayoutRow {
  const block = blockOf(parts);
  const lines: LayoutCell[][] = Array.from({ length: block.height }, () => []);
  block.put(lines, 0, block.height);
  return lines.map((line) => line.toSorted((one, other) => one.place - other.place));
}

/** Single values are as high as the whole block; lists stand beside each other, and each puts its items one below another. */
function blockOf(parts: readonly Part[]): Block {
  const isSingle = ({ steps: [step] }: Part): boolean => step === undefined || step.kind === 'leaf';
  const listed = parts.filter((part) => !isSingle(part));
  const lists = new Set(listed.map(({ steps: [list] }) => list));
  const stacks = [...lists].map((list) => stackOf(listed.filter(({ steps: [own] }) => own === list)));
  return {
    height: Math.max(1, ...stacks.map(({ height }) => height)),
    put(lines, top, height) {
      for (const { place, cell } of parts.filter(isSingle)) lines[top]?.push({ place, value: cell as Value, height });
      for (const stack of stacks) stack.put(lines, top, height);
    },
  };
}

function stackOf(parts: readonly Part[]): Block {
  const count = Math.max(1, ...parts.map(({ cell }) => (Array.isArray(cell) ? cell.length : 0)));
  const items = Array.from({ length: count }, (_, item) =>
    blockOf(
      parts.map(({ place, cell, steps }) => ({
        place,
        cell: Array.isArray(cell) ? ((cell[item] as NestedCell | undefined) ?? null) : null,
        steps: steps.slice(1),
      })),
    ),
  );
  return {
    height: items.reduce((sum, { height }) => sum + height, 0),
    put(lines, top, height) {
      let line = top;
      for (const [place, item] of items.entries()) {
        const own = place === items.length - 1 ? top + height - line : item.height;
        item.put(lines, line, own);
        line += own;
      }
    },
  };
}
