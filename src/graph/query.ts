import { NO_STATISTICS, type Statistics } from './access/statistics.ts';
import type { Abilities, Engine, Params, ReadOptions, Row, Statement } from '../engine/engine.ts';
import type { ClaimIndexSource } from './claim-index/claim-index.ts';
import type { NameIndexSource } from './name-index/name-index.ts';

/*
 * Every statement that serves a request or loads a data set is defined by `query`, `queryVariants` or `command`, so that
 * the list of statements is complete: its length bounds how many plans a database has to cache. Texts are constant; values
 * travel as parameters.
 */

/** Runs statements for one request: an engine bound to the abort signal of the request. */
export interface Reader {
  readonly abilities: Abilities;
  /** What is known of the graph, from which lists choose how they find their records. */
  statistics(): Statistics;
  /** Returns the decoded rows of a statement. Several requests may share them: do not change them. */
  rows<R>(statement: Statement, params: Params, decode: (row: Row) => R): Promise<readonly R[]>;
  /** The index of claims in this process; null if the engine has ordered indexes. */
  readonly claimIndex: ClaimIndexSource | null;
  /** The index of names in this process; null if the engine has full-text indexes. */
  readonly nameIndex: NameIndexSource | null;
}

/** Runs one statement and returns its decoded rows. */
export type Query<P, R> = (reader: Reader, params: P) => Promise<readonly R[]>;

/** A reader without caches and budgets, for work outside of a request. */
export function readerOf(engine: Engine, options?: ReadOptions): Reader {
  return {
    abilities: engine.abilities,
    statistics: () => NO_STATISTICS,
    claimIndex: null,
    nameIndex: null,
    rows: async (statement, params, decode) => (await engine.read(statement, params, options)).map(decode),
  };
}

/** Defines a statement that reads. `decode` takes the values of a row in the order of RETURN. */
export function query<P extends Params, R>(name: string, text: string, decode: (row: Row) => R): Query<P, R> {
  const statement = { name, text };
  define({ name, kind: 'query', names: [name], statements: () => [statement] });
  return (reader, params) => reader.rows(statement, params, decode);
}

/** Defines a statement that writes. */
export function command(name: string, text: string): Statement {
  const statement = { name, text };
  define({ name, kind: 'command', names: [name], statements: () => [statement] });
  return statement;
}

export interface VariantsDefinition<Variant extends object, R> {
  readonly name: string;
  /** All variants that may be requested. */
  readonly variants: readonly Variant[];
  /** The end of the name of a variant. Two variants may share a name if no database runs both. */
  readonly suffix?: (variant: Variant) => string;
  readonly text: (variant: Variant) => string;
  readonly decode: (row: Row) => R;
}

/**
 * Defines one statement for each variant of a query, where a parameter cannot express the difference: a sort key, a
 * direction, a condition that would keep an index from being used. `entity.count` has two variants:
 *
 *     const countQuery = queryVariants({
 *       name: 'entity.count',
 *       variants: combinations({ takingPart: [false, true] }), // entity.count and entity.count.takingPart
 *       text: ({ takingPart }) => `${matchEntities(takingPart, 'true')} RETURN count(e)`,
 *       decode: ([count]) => integer(count),
 *     });
 *     const [count] = await countQuery({ takingPart: true })(reader, params);
 *
 * The text of a variant is built on first use.
 */
export function queryVariants<Variant extends object, R>({
  name,
  variants,
  suffix = variantSuffix,
  text,
  decode,
}: VariantsDefinition<Variant, R>): (variant: Variant) => Query<Params, R> {
  const nameOf = (variant: Variant): string => [name, suffix(variant)].filter(Boolean).join('.');
  const statements = new Map<string, Statement>();
  function statementOf(variant: Variant): Statement {
    const key = JSON.stringify(Object.entries(variant).toSorted());
    let statement = statements.get(key);
    if (statement === undefined) {
      statement = { name: nameOf(variant), text: text(variant) };
      statements.set(key, statement);
    }
    return statement;
  }
  const names = [...new Set(variants.map(nameOf))];
  define({ name, kind: 'query', names, statements: () => variants.map(statementOf) });
  return (variant) => (reader, params) => reader.rows(statementOf(variant), params, decode);
}

/** Every combination of values: `{ filtered: [false, true], backwards: [false, true] }` gives four. */
export function combinations<const Axes extends Readonly<Record<string, readonly unknown[]>>>(
  axes: Axes,
): { readonly [Name in keyof Axes]: Axes[Name][number] }[] {
  const all = Object.entries(axes).reduce<object[]>(
    (partial, [name, values]) => partial.flatMap((variant) => values.map((value) => ({ ...variant, [name]: value }))),
    [{}],
  );
  return all as { readonly [Name in keyof Axes]: Axes[Name][number] }[];
}

/** The texts of a variant and the names of its flags that are set, joined by dots. */
function variantSuffix(variant: object): string {
  return Object.entries(variant)
    .flatMap(([name, value]) => (typeof value === 'string' ? value : value === true ? name : []))
    .join('.');
}

export interface StatementCount {
  /** `noun.verb`. The variants of a query add a suffix. */
  readonly name: string;
  readonly kind: 'query' | 'command';
  /** How many texts a database may see under this name. */
  readonly variants: number;
}

/** Counts the statements that the imported modules define, by name. */
export function statementCounts(): StatementCount[] {
  return [...definitions.values()]
    .map(({ name, kind, names }) => ({ name, kind, variants: names.length }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The names of all statements, variants included: no database sees more texts than these. */
export function statementNames(): string[] {
  return [...definitions.values()].flatMap(({ names }) => names).toSorted();
}

/** All statements that read, with their texts. */
export function readStatements(): Statement[] {
  return [...definitions.values()].filter(({ kind }) => kind === 'query').flatMap(({ statements }) => statements());
}

interface Definition {
  readonly name: string;
  readonly kind: StatementCount['kind'];
  readonly names: readonly string[];
  statements(): readonly Statement[];
}

/** Filled while modules load. */
const definitions = new Map<string, Definition>();

function define(definition: Definition): void {
  const { name } = definition;
  if (definitions.has(name)) throw new Error(`Two statements are named ${name}. Give one of them another name.`);
  definitions.set(name, definition);
}
