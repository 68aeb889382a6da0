import { type NestedCell, type Scalar, scalarsIn } from './table.ts';

/**
 * A cell as one text: `a; b` for a list, `a | b; c` where each item holds a list of its own, `||` one level deeper. A
 * backslash stands before a semicolon or backslash that belongs to an item, and before its bars in a list of lists, so
 * that a text can be taken apart again. Items that are not known are empty; a cell of nothing else is empty too.
 *
 * @param depth how many lists are within each other; 0: the cell is no list
 */
export function cellText(cell: NestedCell, depth: number, scalarText: (scalar: Scalar) => string = String): string {
  if (!isList(cell)) return cell === null ? '' : scalarText(cell);
  if (scalarsIn(cell).every((item) => item === null)) return '';
  const special = depth > 1 ? /[\\;|]/g : /[\\;]/g;
  const textOf = (item: NestedCell, level: number): string => {
    if (isList(item)) return item.map((one) => textOf(one, level + 1)).join(separatorOf(level));
    return item === null ? '' : scalarText(item).replaceAll(special, String.raw`\$&`);
  };
  return textOf(cell, 0);
}

/** What stands between the items of a list: `level` counts from the outermost one. */
export function separatorOf(level: number): string {
  return level === 0 ? '; ' : ` ${'|'.repeat(level)} `;
}

function isList(cell: NestedCell): cell is readonly NestedCell[] {
  return Array.isArray(cell);
}
