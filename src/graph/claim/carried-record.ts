import type { Params, Row, Value } from '../../engine/engine.ts';
import { type EntityRow, carriedEntity, entityRow } from '../entity/entity.ts';
import { textList } from '../row-value.ts';
import { type SourceRow, carriedSource } from '../source.ts';

/*
 * Records that a page carries, so that they need no statement of their own: a statement costs a server more than the few rows
 * that it adds to a page. A record occurs once for each claim that refers to it, so only small pages carry records.
 */

/** Lists of records that claims refer to. */
export interface RecordLists {
  /** The entities that take part. */
  readonly participants: boolean;
  /** The countries that the claims cover. */
  readonly markets: boolean;
  readonly sources: boolean;
}

/** What is selected below a page of claims. */
export interface PageWishes {
  /** The lists whose records are needed. */
  readonly needed: RecordLists;
  /** Those of them that a page can carry: their data sets are not needed. */
  readonly carried: RecordLists;
}

/** Records by id. Those that claims refer to do not name their data sets. */
export interface CarriedRecords {
  readonly entities: Map<string, EntityRow>;
  readonly sources: Map<string, SourceRow>;
  /** The owners of the pages that were asked for and exist, and the countries in which they are based. */
  readonly owners: Map<string, EntityRow>;
}

export const NO_LISTS: RecordLists = { participants: false, markets: false, sources: false };

/** The largest number of rows of a page, or of the pages of several owners together, that carry records. */
export const MAX_CARRYING_ROWS = 250;

/** Lists that one of several callers wishes for. */
export function anyOf(lists: readonly RecordLists[]): RecordLists {
  return {
    participants: lists.some(({ participants }) => participants),
    markets: lists.some(({ markets }) => markets),
    sources: lists.some(({ sources }) => sources),
  };
}

export function noRecords(): CarriedRecords {
  return { entities: new Map(), sources: new Map(), owners: new Map() };
}

/** The parameters of `carriedColumns`. */
export function carryParameters({ participants, markets, sources }: RecordLists): Params {
  return { carryParticipants: participants, carryMarkets: markets, carrySources: sources };
}

/** The columns of `carriedByClaim`, of a claim in variable `c`. They are null if the page does not carry the list. */
export const CARRIED_COLUMNS = /* cypher */ `
    CASE WHEN $carryParticipants THEN [(c)-[:INVOLVES]->(e) | e.record] END,
    CASE WHEN $carryMarkets THEN [(c)-[:IN_MARKET]->(e) | e.record] END,
    CASE WHEN $carrySources THEN [(c)-[:CITES]->(e) | e.record] END`;

/** What one claim carries. */
export interface ClaimCarriage {
  readonly entities: readonly EntityRow[];
  readonly sources: readonly SourceRow[];
}

export function carriedByClaim([participants, markets, sources]: Row): ClaimCarriage {
  return {
    entities: [...recordTexts(participants), ...recordTexts(markets)].map(carriedEntity),
    sources: recordTexts(sources).map(carriedSource),
  };
}

/**
 * Adds the owner `k.owner` and its country to the rows of a page of `k`: they have no key. Without an owner it adds nothing.
 * `node` is the variable of the items.
 */
export function unionOwner(node: string, columns: string): string {
  return /* cypher */ `
    UNION ALL
    MATCH (${node}:Node {id: k.owner}) WHERE ${node}:Entity OR ${node}:FormerEntity
    RETURN ${columns}
    UNION ALL
    MATCH (owner:Node {id: k.owner}) WHERE owner:Entity OR owner:FormerEntity
    MATCH (${node}:Node {id: toLower(owner.country)})
    RETURN ${columns}`;
}

/** Adds the record of an owner, or of its country, to `carried`. */
export function addOwner(carried: CarriedRecords, columns: Row): void {
  const row = entityRow(columns);
  carried.owners.set(row.id, row);
  carried.entities.set(row.id, row);
}

function recordTexts(value: Value | undefined): readonly string[] {
  return value === null || value === undefined ? [] : textList(value);
}
