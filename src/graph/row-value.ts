import type { Value } from '../engine/engine.ts';

/* These functions check the type of a column, since rows come from the database. */

export function text(value: Value | undefined): string {
  if (typeof value !== 'string') throw new TypeError(`Expected a string in a row, got ${typeof value}.`);
  return value;
}

export function textOrNull(value: Value | undefined): string | null {
  return value === null ? null : text(value);
}

export function integer(value: Value | undefined): number {
  const number = real(value);
  if (!Number.isInteger(number)) throw new TypeError(`Expected a whole number in a row, got ${number}.`);
  return number;
}

export function real(value: Value | undefined): number {
  if (typeof value !== 'number') throw new TypeError(`Expected a number in a row, got ${typeof value}.`);
  return value;
}

/** A bulk import stores no empty lists. */
export function textList(value: Value | undefined): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw new TypeError(`Expected a list in a row, got ${typeof value}.`);
  return value.map(text);
}
