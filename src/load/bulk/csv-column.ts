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
 * Formats a value as a field, and notes its type. Null is an empty field, and an empty text is one in quotes. An empty list
 * and a list of one empty text are empty fields, since the format cannot express them, and no statement tells them apart.
 *
 * @throws {TypeError} if a column has values of different types, or a list that the format cannot express
 */
export function formatField(column: Column, value: Value): string {
  if (value === null) return '';
  if (!Array.isArray(value))
    return typeof noted(column, value) === 'string' ? quoteField(value as string) : String(value);
  column.isList = true;
  for (const item of value as Value[]) {
    const known = noted(column, item);
    if (typeof known === 'string' && known.includes(LIST_DELIMITER))
      throw new TypeError(`A control character in ${column.name}.`);
  }
  const text = value.join(LIST_DELIMITER);
  return text === '' ? '' : quoteField(text);
}

/**
 * A text in quotes, as RFC 4180 has it. A library that looks for what must be in quotes takes three times as long, and these
 * fields are most of a first load.
 */
export function quoteField(text: string): string {
  return `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`;
}

/** Notes the type of a value of a column. */
function noted(column: Column, value: Value): string | number | boolean {
  const type = itemType(column, value);
  if (column.item === null || (column.item === 'long' && type === 'double')) column.item = type;
  else if (column.item !== type && !(column.item === 'double' && type === 'long')) {
    throw new TypeError(`A ${type} in ${column.name}, which has a ${column.item} in other rows.`);
  }
  return value as string | number | boolean;
}

function itemType({ name }: Column, value: Value): ItemType {
  if (typeof value === 'string') return 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  throw new TypeError(`Expected a text, a number or a boolean in ${name}, got ${typeof value}.`);
}
