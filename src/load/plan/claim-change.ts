import { parseRecord } from '../../model/stored/packed-record.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { DatasetConflictError } from '../conflict-error.ts';
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
  /** That of `recordHash`, of this content. */
  readonly hash: string | null;
  /** The current content before the load; null if there is none. */
  readonly before: ClaimRecord | null;
  /** The number of the revision that the load writes, or that it retracts. */
  readonly revision: number;
}

/** The action on a claim, without its content. */
export type ActionOn = Pick<ClaimChange, 'action' | 'revision'>;

/**
 * What a load does with a claim that is new or has other content. `node`: what the graph has of it.
 *
 * @throws {DatasetConflictError} if another data set has a claim with this id
 */
export function writtenClaim(dataset: string, moment: string, node: StoredNode | undefined): ActionOn {
  if (node === undefined) return { action: 'CREATE', revision: 1 };
  requireOwn(dataset, 'claim', node);
  if (!node.isCurrent) return { action: 'RETURN', revision: node.revision + 1 };
  if (node.recordedAt === moment) return { action: 'REPLACE', revision: node.revision };
  return { action: 'REVISE', revision: node.revision + 1 };
}

/** What a load does with a claim that the data set no longer has; null if the graph does not have it either. */
export function endedClaim(moment: string, node: StoredNode | undefined): ActionOn | null {
  if (!node?.isCurrent) return null;
  const isUnseen = node.recordedAt === moment && node.revision === 1;
  return { action: isUnseen ? 'DELETE' : 'RETRACT', revision: node.revision };
}

/** The content of a claim before a load; null if it was not current. */
export function claimBefore(node: StoredNode | undefined): ClaimRecord | null {
  return node?.isCurrent ? (parseRecord(node.record) as ClaimRecord) : null;
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
