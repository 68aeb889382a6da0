/*
 * The interface of a graph database. Statements are written in the Cypher of Neo4j 5, without procedures and with the types
 * of `Value` only, so without dates; docs/engines.md lists the clauses and functions that every engine must support.
 */

/** A value of a parameter or a row: JSON, or a bigint for an integer beyond 2^53. */
export type Value = null | boolean | number | bigint | string | readonly Value[] | { readonly [key: string]: Value };

export type Params = Readonly<Record<string, Value>>;

/** The values of a row in the order of the statement's RETURN. */
export type Row = readonly Value[];

/** A constant text. Everything that varies is a parameter. */
export interface Statement {
  /** `noun.verb`: labels log lines, metrics, transaction metadata and errors. */
  readonly name: string;
  readonly text: string;
}

export interface Call {
  readonly statement: Statement;
  readonly params: Params;
}

/** Calls may be made while they are iterated. */
export type Calls = Iterable<Call> | AsyncIterable<Call>;

export interface ReadOptions {
  /** Cancels the statement, in the database too if the engine can. */
  readonly signal?: AbortSignal | undefined;
}

export interface WriteOptions {
  /** The time limit of the transaction, if it differs from the limit of the engine. The latter then holds for each statement. */
  readonly timeoutMs?: number | undefined;
  /** Names the transaction in logs and errors; by default, the names of its statements. */
  readonly name?: string | undefined;
  /**
   * The graph has no records, and readers know that it is incomplete until the last call. So the engine may write in several
   * transactions; if the write fails, a part of it stays.
   */
  readonly isFirst?: boolean | undefined;
}

/** Optional features that justify a second text of a statement, or save a statement. */
export interface Abilities {
  /** Range indexes on relationship properties: a page of a hub starts at its key instead of scanning the hub. */
  readonly relationshipIndexes: boolean;
  /** Full-text indexes over the terms of records: a list starts from the records that have the terms of its filter. */
  readonly termIndexes: boolean;
  /**
   * Range indexes on the properties of nodes. Without them, each page of a list would be a scan of all claims, so the process
   * keeps an index of its own.
   */
  readonly orderedIndexes: boolean;
  /** One transaction may write a whole data set, in bounded time and memory. Readers see the graph before it meanwhile. */
  readonly largeTransactions: boolean;
  /** Each statement is a round trip to another process: a list may carry records that would need a statement of their own. */
  readonly remote: boolean;
  /** No other process can open the graph while this one has it open. */
  readonly exclusive: boolean;
  /** How many claims a graph should have at most; null if the engine is meant for graphs of any size. */
  readonly recommendedClaims: number | null;
  /** Other programs can query the graph, such as a graph browser. Nodes then repeat what their records say as plain properties. */
  readonly browsable: boolean;
  /** `allShortestPaths` tests the nodes of a path while it searches from both ends. */
  readonly shortestPaths: boolean;
  /**
   * Counts the beginnings and ends of commits: odd while one is running. Only an engine that no other process writes to can.
   */
  readonly commits?: (() => number) | undefined;
}

/** A graph database that runs Cypher. Every failure is an `EngineError`. */
export interface Engine {
  /** Product and version for people, such as `Neo4j 5.26.12`. */
  readonly product: string;
  readonly abilities: Abilities;
  /** Runs one statement that writes nothing; a cluster may run it on any server. */
  read(statement: Statement, params: Params, options?: ReadOptions): Promise<readonly Row[]>;
  /**
   * Runs the calls in order in one transaction, but for `isFirst`: all of them or none. Other statements see the graph before
   * it or after it.
   * The calls may be made while they are iterated, and are iterated again if the transaction is repeated.
   */
  write(calls: Calls, options?: WriteOptions): Promise<void>;
  /** Creates the indexes and constraints that do not exist. */
  prepare(): Promise<void>;
  /** Waits for running statements, then releases all resources. Later calls fail with CLOSED. */
  close(): Promise<void>;
}
