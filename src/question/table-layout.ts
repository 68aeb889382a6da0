import type { ResultShape } from './result-shape.ts';
import type { Column, RowList, TablePlan } from './table-plan.ts';
import type { ResultTable } from './result-table.ts';
import { type NestedCell, type Scalar, scalarsIn } from './table.ts';

/** A table prepared for a page. */
export interface TableLayout {
  readonly rowCount: number;
  /** Columns with the same value in every row, which are shown once. */
  readonly constants: readonly { readonly column: Column; readonly value: Value }[];
  /** The names of columns that are null in every row. */
  readonly empty: readonly string[];
  readonly columns: readonly LayoutColumn[];
  readonly rows: readonly LayoutRow[];
}

export interface LayoutColumn extends Column {
  /** Whether the previous column belongs to another list. */
  readonly startsGroup: boolean;
}

export type Value = Scalar | null | readonly (Scalar | null)[];

/** A row of a table as lines of cells. A cell may span several lines. */
type LayoutRow = readonly (readonly LayoutCell[])[];

export interface LayoutCell {
  /** Index of the column. */
  readonly column: number;
  readonly value: Value;
  /** How many lines it spans. */
  readonly height: number;
}

/**
 * Arranges a table for a page: the column that names the row comes first, columns that never vary are shown above the
 * table, and the values of one item of a list inside a row share a line.
 */
export function layOutTable({ plan, rows }: Pick<ResultTable, 'plan' | 'rows'>): TableLayout {
  const isConstant = plan.columns.map(({ depth }, index) =>
    isSameInAllRows(
      rows.map((row) => row[index] ?? null),
      depth,
    ),
  );
  const isEmpty = plan.columns.map((_, index) => rows.every((row) => (row[index] ?? null) === null));
  const all = plan.columns.map((column, index) => ({ column, index, group: groupOf(plan, index) }));
  const visible = subjectFirst(all.filter(({ index }) => !isConstant[index] && !isEmpty[index]));
  return {
    rowCount: rows.length,
    constants: all.flatMap(({ column, index }) =>
      isConstant[index] && !isEmpty[index] ? [{ column, value: flatValue(rows[0]?.[index] ?? null) }] : [],
    ),
    empty: rows.length === 0 ? [] : all.flatMap(({ column, index }) => (isEmpty[index] ? [column.name] : [])),
    columns: visible.map(({ column, group }, position) => ({
      ...column,
      startsGroup: position > 0 && group !== visible[position - 1]?.group,
    })),
    rows: rows.map((row) => {
      const lists = innerLists(plan, rowListOf(plan, row));
      return layOutRow(
        visible.map(({ index }, position) => ({
          column: position,
          cell: row[index] ?? null,
          steps: lists[index] ?? [],
        })),
      );
    }),
  };
}

/** In a table with a single row, lists are not constants: they are the content of the table. */
function isSameInAllRows(cells: readonly NestedCell[], depth: number): boolean {
  if (cells.length < (depth === 0 ? 1 : 2)) return false;
  const first = JSON.stringify(cells[0]);
  return cells.every((cell) => JSON.stringify(cell) === first);
}

function flatValue(cell: NestedCell): Value {
  return Array.isArray(cell) ? scalarsIn(cell) : (cell as Scalar | null);
}

interface VisibleColumn {
  readonly column: Column;
  readonly index: number;
  readonly group: ResultShape | undefined;
}

/** Readers look for a name or a sentence rather than an id, so such a column of the row itself comes first. */
function subjectFirst(columns: readonly VisibleColumn[]): readonly VisibleColumn[] {
  const names = columns.filter(({ column: { name, depth } }) => depth === 0 && SUBJECT.test(name));
  const [subject] = names.toSorted((a, b) => dotCount(a.column.name) - dotCount(b.column.name));
  return subject === undefined ? columns : [subject, ...columns.filter((column) => column !== subject)];
}

const SUBJECT = /(?:^|\.)(?:name|summary|title)$/;

function dotCount(name: string): number {
  return name.split('.').length;
}

/** The list that a row belongs to. In a table of several lists, the first column names it. */
function rowListOf({ lists }: TablePlan, row: readonly NestedCell[]): RowList | undefined {
  return lists.length === 1 ? lists[0] : lists.find(({ name }) => name === row[0]);
}

/** For each column, the lists inside a row that contain its values, outermost first. */
function innerLists({ lists }: TablePlan, list: RowList | undefined): (readonly ResultShape[])[] {
  const paths = list?.cells.map((path) => path?.filter((step) => step.many && !list.steps.includes(step)) ?? []) ?? [];
  return lists.length > 1 ? [[], ...paths] : paths;
}

function groupOf(plan: TablePlan, index: number): ResultShape | undefined {
  return plan.lists.map((list) => innerLists(plan, list)[index]?.find(({ kind }) => kind === 'list')).find(Boolean);
}

/** The rest of a cell, and the lists that still contain its values. */
interface CellPart {
  readonly column: number;
  readonly cell: NestedCell;
  readonly steps: readonly ResultShape[];
}

interface Block {
  readonly height: number;
  /** Adds the cells of the block to the lines from `top` on, stretched to `height`. */
  readonly put: (lines: LayoutCell[][], top: number, height: number) => void;
}

function layOutRow(parts: readonly CellPart[]): LayoutRow {
  const block = createBlock(parts);
  const lines: LayoutCell[][] = Array.from({ length: block.height }, () => []);
  block.put(lines, 0, block.height);
  return lines.map((line) => line.toSorted((a, b) => a.column - b.column));
}

/** Single values span the whole block; lists are side by side, each with its items below one another. */
function createBlock(parts: readonly CellPart[]): Block {
  const isSingle = ({ steps: [step] }: CellPart): boolean => step === undefined || step.kind === 'leaf';
  const inLists = parts.filter((part) => !isSingle(part));
  const lists = new Set(inLists.map(({ steps: [list] }) => list));
  const stacks = [...lists].map((list) => createStack(inLists.filter(({ steps: [outermost] }) => outermost === list)));
  return {
    height: Math.max(1, ...stacks.map(({ height }) => height)),
    put(lines, top, height) {
      for (const { column, cell } of parts.filter(isSingle)) lines[top]?.push({ column, value: cell as Value, height });
      for (const stack of stacks) stack.put(lines, top, height);
    },
  };
}

/** The items of one list, one block below another. The last block fills the rest of the height. */
function createStack(parts: readonly CellPart[]): Block {
  const count = Math.max(1, ...parts.map(({ cell }) => (Array.isArray(cell) ? cell.length : 0)));
  const items = Array.from({ length: count }, (_, item) =>
    createBlock(
      parts.map(({ column, cell, steps }) => ({
        column,
        cell: Array.isArray(cell) ? ((cell[item] as NestedCell | undefined) ?? null) : null,
        steps: steps.slice(1),
      })),
    ),
  );
  return {
    height: items.reduce((sum, { height }) => sum + height, 0),
    put(lines, top, height) {
      let line = top;
      for (const [index, item] of items.entries()) {
        const itemHeight = index === items.length - 1 ? top + height - line : item.height;
        item.put(lines, line, itemHeight);
        line += itemHeight;
      }
    },
  };
}
