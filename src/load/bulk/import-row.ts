import type { Params, Statement } from '../../engine/engine.ts';
import { text } from '../../graph/row-value.ts';
import { typename } from '../../graph/typename.ts';
import { CLAIM_KINDS, ENTITY_KINDS, valuesOf } from '../../model/vocabulary.ts';
import { mergeBucket } from '../ledger.ts';
import {
  createCitations,
  createClaims,
  createInvolvements,
  createMarkets,
  createRelations,
} from '../write/claim-statement.ts';
import { createLoad, mergeDataset } from '../write/dataset-statement.ts';
import { createEntities, createIdentifiers, createPartners, createSources } from '../write/entity-statement.ts';
import { createMarketCells } from '../write/market-batch.ts';
import type { CsvRow } from './csv-file.ts';

/*
 * What the statements of a first load create, as rows of files. The statements of `src/load/write` say the same in Cypher:
 * a test compares both graphs.
 */

/** The file of nodes with the same labels, or of relationships of one type. */
export interface ImportTarget {
  /** Labels joined by `:`, or the type. */
  readonly name: string;
  readonly isRelationship: boolean;
}

export interface ImportRows {
  readonly target: ImportTarget;
  readonly rowsOf: (params: Params) => CsvRow[];
}

/** By statement: what it creates. */
export const CREATED: ReadonlyMap<Statement, readonly ImportRows[]> = new Map([
  ...valuesOf(CLAIM_KINDS).map((kind) => nodeEntry(createClaims[kind], `Node:Revision:Claim:${typename(kind)}`)),
  ...valuesOf(ENTITY_KINDS).map((kind) => nodeEntry(createEntities[kind], `Node:Entity:${typename(kind)}`)),
  nodeEntry(createSources, 'Node:Source'),
  nodeEntry(createMarketCells, 'Node:PartnerMarkets'),
  nodeEntry(createLoad, 'Load', ({ properties }) => [properties as Params]),
  nodeEntry(mergeDataset, 'Dataset', ({ id = null, properties }) => [{ id, ...(properties as Params) }]),
  nodeEntry(mergeBucket, 'Ledger', ({ id = null, properties }) => [{ id, ...(properties as Params) }]),
  [
    createIdentifiers,
    [
      nodeRows('Node:Identifier', (params) => createdRows(params).map(({ id = null }) => ({ id }))),
      relationshipRows('IDENTIFIES', 'id', 'entity', () => ({})),
    ],
  ],
  relationshipEntry(createInvolvements, 'INVOLVES', 'claim', 'entity', ({ properties }) => properties as Params),
  relationshipEntry(createMarkets, 'IN_MARKET', 'claim', 'country', () => ({})),
  relationshipEntry(createCitations, 'CITES', 'claim', 'source', ({ note = null }) => ({ note })),
  relationshipEntry(createRelations, 'RELATES', 'claim', 'other', ({ kind = null, pair = null }) => ({
    kind,
    byPair: pair,
  })),
  relationshipEntry(createPartners, 'PARTNERS_WITH', 'entity', 'partner', ({ claims = null, byName = null }) => ({
    claims,
    byName,
  })),
]);

/** The header of the key of nodes: keys are unique among the nodes with this first label. */
export function nodeKey({ name }: ImportTarget): string {
  return `id:ID(${name.split(':')[0]})`;
}

/** All relationships connect nodes with the label Node. */
export const RELATIONSHIP_KEYS = [':START_ID(Node)', ':END_ID(Node)'];

type Entry = readonly [Statement, readonly ImportRows[]];

function nodeEntry(
  statement: Statement,
  labels: string,
  read: (params: Params) => readonly Params[] = createdRows,
): Entry {
  return [statement, [nodeRows(labels, read)]];
}

function nodeRows(labels: string, read: (params: Params) => readonly Params[]): ImportRows {
  return {
    target: { name: labels, isRelationship: false },
    rowsOf: (params) => read(params).map((row) => ({ keys: [text(row['id'])], properties: row })),
  };
}

function relationshipEntry(
  statement: Statement,
  type: string,
  start: string,
  end: string,
  propertiesOf: (row: Params) => Params,
): Entry {
  return [statement, [relationshipRows(type, start, end, propertiesOf)]];
}

function relationshipRows(type: string, start: string, end: string, propertiesOf: (row: Params) => Params): ImportRows {
  return {
    target: { name: type, isRelationship: true },
    rowsOf: (params) =>
      createdRows(params).map((row) => ({ keys: [text(row[start]), text(row[end])], properties: propertiesOf(row) })),
  };
}

function createdRows({ rows }: Params): readonly Params[] {
  return rows as readonly Params[];
}
