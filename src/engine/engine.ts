/** What may travel to and from a database: JSON plus integers beyond 2^53. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };

export type Params = Readonly<Record<string, Value>>;

/** A row's values in the order of the statement's RETURN. */
export type Row = readonly Value[];

/** A constant text; everything that varies travels as a parameter. */
export interface Statement {
  /** `noun.verb`: labels the log line, the transaction's metadata and the error. */
  readonly name: string;
  readonly text: string;
}

export interface Call {
  readonly statement: Statement;
  readonly params: Params;
}

export interface ReadOptions {
  /** Ends the statement, in the database too where it can, when the client has gone away. */
  readonly signal?: AbortSignal | undefined;
}

/** What a statement may use where it is worth a second text. */
export interface Abilities {
  /** Range indexes on relationship properties: a hub's page starts at its key instead of walking the hub. */
  readonly relationshipIndexes: boolean;
  /** No other process can open the graph as long as this one has it open. */
  readonly exclusive: boolean;
}

/** A graph database that runs Cypher. Every failure is an `EngineError`. */
export interface Engine {
  /** For people: product and version, e.g. `Neo4j 5.26.12`. */
  readonly product: string;
  readonly abilities: Abilities;
  /** Runs one statement that writes nothing, on a reader where there are several servers. */
  read(statement: Statement, params: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /** Runs the calls in order in one transaction: all of them happen or none. */
  write(calls: readonly Call[]): Promise<void>;
  /** Declares the indexes and constraints; does nothing where they exist. */
  prepare(): Promise<void>;
  /** Waits for statements under way, then lets go of everything; later calls fail with CLOSED. */
  close(): Promise<void>;
}
