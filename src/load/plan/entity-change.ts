import { parseRecord } from '../../model/stored/packed-record.ts';
import type { EntityRecord, SourceRecord } from '../../model/record.ts';
import { requireOwn } from './claim-change.ts';
import {
  type EntityDescription,
  kindConflicts,
  mergeDescriptions,
  parseDescriptions,
  withDescription,
} from './merge-entity.ts';
import { NEVER, type Presence, arrive, leave } from './presence.ts';
import type { StoredNode } from './stored-node.ts';

/** CREATE: a new node. RENEW: other properties, also of a record that returns. DISMISS: no data set has it any more. */
type NodeAction = 'CREATE' | 'RENEW' | 'DISMISS';

export interface EntityChange {
  readonly action: NodeAction;
  readonly id: string;
  /** The merged record after the load; that before it for DISMISS. */
  readonly record: EntityRecord;
  /** The merged record before the load; null if the entity was in no data set. */
  readonly before: EntityRecord | null;
  /** The description that the data set gave before; null if it gave none. */
  readonly described: EntityRecord | null;
  readonly descriptions: readonly EntityDescription[];
  readonly presence: Presence;
  readonly claimCount: number;
  readonly warnings: readonly string[];
}

export interface SourceChange {
  readonly action: NodeAction;
  readonly id: string;
  readonly record: SourceRecord;
  readonly before: SourceRecord | null;
  readonly presence: Presence;
}

/** A load of a data set. */
interface Loading {
  readonly dataset: string;
  readonly moment: string;
}

/**
 * How an entity changes of which the data set has a new description. `node`: what the graph has of it.
 *
 * @throws {DatasetConflictError} if a claim or a source has the id of the entity
 */
export function writtenEntity(
  { dataset, moment }: Loading,
  { record, isBuiltIn }: { readonly record: EntityRecord; readonly isBuiltIn: boolean },
  node: StoredNode | undefined,
): EntityChange {
  if (node) requireOwn(dataset, 'entity', node);
  const known = node?.isCurrent ? parseDescriptions(node.descriptions) : [];
  const descriptions = withDescription(known, dataset, { dataset, isBuiltIn, record });
  return {
    ...changeOf(node, record.id, descriptions, arrive(node ?? NEVER, moment)),
    described: ownIn(known, dataset),
  };
}

/** How an entity changes that the data set no longer describes; null if the graph does not have it. */
export function endedEntity({ dataset, moment }: Loading, node: StoredNode | undefined): EntityChange | null {
  if (!node?.isCurrent) return null;
  const descriptions = withDescription(parseDescriptions(node.descriptions), dataset, null);
  if (descriptions.length > 0) return changeOf(node, node.id, descriptions, node);
  return {
    ...changeOf(node, node.id, parseDescriptions(node.descriptions), leave(node, moment)),
    action: 'DISMISS',
    warnings: [],
  };
}

function changeOf(
  node: StoredNode | undefined,
  id: string,
  descriptions: readonly EntityDescription[],
  { presentFrom, presentUntil }: Presence,
): EntityChange {
  return {
    action: node === undefined ? 'CREATE' : 'RENEW',
    id,
    record: mergeDescriptions(descriptions),
    before: node?.isCurrent ? (parseRecord(node.record) as EntityRecord) : null,
    descriptions,
    presence: { presentFrom, presentUntil },
    described: null,
    claimCount: node?.isCurrent ? node.claimCount : 0,
    warnings: kindConflicts(descriptions),
  };
}

function ownIn(descriptions: readonly EntityDescription[], dataset: string): EntityRecord | null {
  return descriptions.find((each) => each.dataset === dataset)?.record ?? null;
}

/**
 * How a source changes that is new or has other content. `node`: what the graph has of it.
 *
 * @throws {DatasetConflictError} if another data set has a source with this id
 */
export function writtenSource(
  { dataset, moment }: Loading,
  record: SourceRecord,
  node: StoredNode | undefined,
): SourceChange {
  if (node) requireOwn(dataset, 'source', node);
  return {
    action: node === undefined ? 'CREATE' : 'RENEW',
    id: record.id,
    record,
    before: node?.isCurrent ? (parseRecord(node.record) as SourceRecord) : null,
    presence: arrive(node ?? NEVER, moment),
  };
}

/** How a source changes that the data set no longer has; null if the graph does not have it. */
export function endedSource({ moment }: Loading, node: StoredNode | undefined): SourceChange | null {
  if (!node?.isCurrent) return null;
  const record = parseRecord(node.record) as SourceRecord;
  return { action: 'DISMISS', id: node.id, record, before: record, presence: leave(node, moment) };
}
