import type { Abilities, Params, Row, Statement, Value } from '../engine/engine.ts';

/** Whatever runs statements for one request: an engine, bound to the request's abort signal. */
export interface Reader {
  readonly abilities: Abilities;
  /** The decoded rows of a statement. They may be given to many requests, so that nobody may change them. */
  rows<R>(statement: Statement, params: Params, decode: (row: Row) => R): Promise<readonly R[]>;
}

/** Filled while modules load; the texts of families, when they are first asked for. */
const names = new Set<string>();
const statements = new Map<string, Statement>();
const makers: (() => void)[] = [];

/** A named statement, with what it takes and what its rows become. */
export type Query<P, R> = (reader: Reader, params: P) => Promise<readonly R[]>;

/**
 * Defines a statement. `text` is constant: values travel as parameters. `decode` reads a row by position, in the order of
 * the text's RETURN.
 */
export function query<P extends Params, R>(name: string, text: string, decode: (row: Row) => R): Query<P, R> {
  const statement = { name, text };
  names.add(name);
  statements.set(name, statement);
  return (reader, params) => reader.rows(statement, params, decode);
}

/** A query for each of a closed set of shapes. Texts are made when they are first asked for. */
export function family<Shape extends object, Q>(
  shapes: readonly Shape[],
  nameOf: (shape: Shape) => string,
  make: (shape: Shape, name: string) => Q,
): (shape: Shape) => Q {
  for (const shape of shapes) names.add(nameOf(shape));
  const made = new Map<string, Q>();
  const of = (shape: Shape): Q => {
    const key = JSON.stringify(Object.entries(shape).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    let query = made.get(key);
    if (query === undefined) {
      query = make(shape, nameOf(shape));
      made.set(key, query);
    }
    return query;
  };
  makers.push(() => shapes.forEach(of));
  return of;
}

/** Every combination of values: `shapes({ filtered: [false, true], backwards: [false, true] })` are four. */
export function shapes<const Axes extends Readonly<Record<string, readonly unknown[]>>>(
  axes: Axes,
): { readonly [Name in keyof Axes]: Axes[Name][number] }[] {
  const combinations = Object.entries(axes).reduce<object[]>(
    (found, [name, values]) => found.flatMap((shape) => values.map((value) => ({ ...shape, [name]: value }))),
    [{}],
  );
  return combinations as { readonly [Name in keyof Axes]: Axes[Name][number] }[];
}

/** The names of all statements that read for a request: as many texts as a database may ever see of them. */
export function statementNames(): string[] {
  return [...names].toSorted();
}

/** All statements that read for a request. Makes the texts of every family. */
export function allStatements(): Statement[] {
  for (const makeAll of makers) makeAll();
  return [...statements.values()];
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
