import { parseRecord } from '../../model/packed-record.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { DatasetConflictError } from '../conflict-error.ts';
import type { Difference } from './difference.ts';
import type { StoredNode } from './stored-node.ts';

/**
 * What a load does with a claim. CREATE: a new id. REVISE: the content becomes a former revision. RETURN: a retracted id
 * comes back, and the retracted content becomes a former revision. RETRACT: the data set no longer has the claim. REPLACE
 * and DELETE: the same as REVISE and RETRACT, for what this load wrote before it was aborted, which leaves no trace.
 */
export type ClaimAction = 'CREATE' | 'REVISE' | 'RETURN' | 'REPLACE' | 'RETRACT' | 'DELETE';

export interface ClaimChange {
  readonly action: ClaimAction;
  readonly id: string;
  /** The content after the load; null if there is none. */
  readonly record: ClaimRecord | null;
  /** The current content before the load; null if there is none. */
  readonly before: ClaimRecord | null;
  /** The number of the revision that the load writes, or that it retracts. */
  readonly revision: number;
}

/** @throws {DatasetConflictError} if another data set has a claim with the id of a new one */
export function claimChanges(
  dataset: string,
  moment: string,
  { added, revised, removed }: Difference<ClaimRecord>,
  nodes: ReadonlyMap<string, StoredNode>,
): ClaimChange[] {
  const written = [...added, ...revised].map((record): ClaimChange => {
    const { id } = record;
    const node = nodes.get(id);
    if (node === undefined) return { action: 'CREATE', id, record, before: null, revision: 1 };
    requireOwn(dataset, 'claim', node);
    const revision = node.revision + 1;
    if (!node.isCurrent) return { action: 'RETURN', id, record, before: null, revision };
    const before = parseRecord(node.record) as ClaimRecord;
    if (node.recordedAt === moment) return { action: 'REPLACE', id, record, before, revision: node.revision };
    return { action: 'REVISE', id, record, before, revision };
  });
  const ended = removed.flatMap((id): ClaimChange | [] => {
    const node = nodes.get(id);
    if (!node?.isCurrent) return [];
    const isUnseen = node.recordedAt === moment && node.revision === 1;
    const before = parseRecord(node.record) as ClaimRecord;
    return { action: isUnseen ? 'DELETE' : 'RETRACT', id, record: null, before, revision: node.revision };
  });
  return [...written, ...ended];
}

/**
 * Requires that a node with the id of a record is a record of the same family, and of no other data set.
 *
 * @throws {DatasetConflictError}
 */
export function requireOwn(dataset: string, family: StoredNode['family'], node: StoredNode): void {
  if (node.family !== family) {
    throw new DatasetConflictError(
      `Expected ${node.id} to be the id of one record, got ${familyWithArticle(family)} in the data set ${dataset} and ${familyWithArticle(node.family)} in the graph. Give one of them another id.`,
    );
  }
  if (node.isCurrent && node.dataset !== null && node.dataset !== dataset) {
    throw new DatasetConflictError(
      `Expected ${node.id} to be a ${family} of one data set, got one in ${dataset} and one in ${node.dataset}. Give one of them another id, or remove it.`,
    );
  }
}

function familyWithArticle(family: StoredNode['family']): string {
  return family === 'entity' ? 'an entity' : `a ${family}`;
}
