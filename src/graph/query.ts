import type { Abilities, Params, Row, Value } from '../engine/engine.ts';

/** Whatever runs statements for one request: an engine, bound to the request's abort signal. */
export interface Reader {
  readonly abilities: Abilities;
  read(statement: { readonly name: string; readonly text: string }, params: Params): Promise<readonly Row[]>;
}

/** A named statement, with what it takes and what its rows become. */
export type Query<P, R> = (reader: Reader, params: P) => Promise<R[]>;

/**
 * Defines a statement. `text` is constant: values travel as parameters. `decode` reads a row by position, in the order of
 * the text's RETURN.
 */
export function query<P extends Params, R>(name: string, text: string, decode: (row: Row) => R): Query<P, R> {
  const statement = { name, text };
  return async (reader, params) => (await reader.read(statement, params)).map(decode);
}

/** The texts of a family of statements, a closed set: each is made when it is first asked for, and kept by its name. */
export function createTable<Q>(): (name: string, make: () => Q) => Q {
  const made = new Map<string, Q>();
  return (name, make) => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const query = make();
    made.set(name, query);
    return query;
  };
}

// A row is the outside world: what a column holds is known by the statement that returns it.

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

export function textList(value: Value | undefined): string[] {
  if (!Array.isArray(value)) throw new TypeError(`Expected a list in a row, got ${typeof value}.`);
  return value.map(text);
}
