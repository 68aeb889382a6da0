import type { Value } from '../../engine/engine.ts';

/* The columns of a file for `neo4j-admin database import`. Their types are known when all rows have been seen. */

/** Separates the items of a list. No text of a record contains a control character. */
export const LIST_DELIMITER = '\u001f';

type ItemType = 'string' | 'long' | 'double' | 'boolean';

export interface Column {
  readonly name: string;
  /** Null while all values were null, or empty lists. */
  item: ItemType | null;
  isList: boolean;
}

/** The type of a property in a header: `name:string[]`. */
export function columnHeader({ name, item, isList }: Column): string {
  return `${name}:${item ?? 'string'}${isList ? '[]' : ''}`;
}

/**
 * Converts a value to a field, and notes its type. Null is an empty field, and an empty text is one in quotes. An empty list
 * and a list of one empty text are empty fields, since the format cannot express them, and no statement tells them apart.
 *
 * @throws {TypeError} if a column has values of different types, or a list that the format cannot express
 */
export function columnField(column: Column, value: Value): string | number | null {
  if (value === null) return null;
  if (!Array.isArray(value)) return fieldItem(column, value);
  column.isList = true;
  const items = value.map((item: Value) => String(fieldItem(column, item)));
  if (items.join('') === '' && items.length < 2) return null;
  if (items.some((item) => item.includes(LIST_DELIMITER)))
    throw new TypeError(`A control character in ${column.name}.`);
  return items.join(LIST_DELIMITER);
}

function fieldItem(column: Column, value: Value): string | number {
  const type = itemType(column, value);
  if (column.item === null || (column.item === 'long' && type === 'double')) column.item = type;
  else if (column.item !== type && !(column.item === 'double' && type === 'long')) {
    throw new TypeError(`A ${type} in ${column.name}, which has a ${column.item} in other rows.`);
  }
  return typeof value === 'number' ? value : String(value as string | boolean);
}

function itemType({ name }: Column, value: Value): ItemType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  throw new TypeError(`Expected a text, a number or a boolean in ${name}, got ${typeof value}.`);
}
