import { type NestedCell, type Scalar, isListCell, scalarsIn } from './table.ts';

/**
 * A cell as one text: `a; b` for a list, `a | b; c` for a list of lists, `||` one level deeper. A backslash escapes a
 * semicolon or backslash inside an item, and a bar inside an item of a list of lists, so that a reader can split the
 * text again. A null item is empty; a cell with only null items is empty too.
 *
 * @param depth how deep lists are nested; 0: the cell is not a list
 */
export function cellText(cell: NestedCell, depth: number, scalarText: (scalar: Scalar) => string = String): string {
  if (!isListCell(cell)) return cell === null ? '' : scalarText(cell);
  if (scalarsIn(cell).every((item) => item === null)) return '';
  const special = depth > 1 ? /[\\;|]/g : /[\\;]/g;
  const nestedText = (item: NestedCell, level: number): string => {
    if (isListCell(item)) return item.map((inner) => nestedText(inner, level + 1)).join(listSeparator(level));
    return item === null ? '' : scalarText(item).replaceAll(special, String.raw`\$&`);
  };
  return nestedText(cell, 0);
}

/** The separator between the items of a list; `level` counts from the outermost list. */
export function listSeparator(level: number): string {
  return level === 0 ? '; ' : ` ${'|'.repeat(level)} `;
}
