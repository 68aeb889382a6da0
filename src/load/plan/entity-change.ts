import { parseRecord } from '../../model/packed-record.ts';
import type { EntityRecord, SourceRecord } from '../../model/record.ts';
import { requireOwn } from './claim-change.ts';
import type { Difference } from './difference.ts';
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

/** @throws {DatasetConflictError} if a claim or a source has the id of an entity */
export function entityChanges(
  dataset: string,
  moment: string,
  { added, revised, removed }: Difference<EntityRecord>,
  isBuiltIn: (id: string) => boolean,
  nodes: ReadonlyMap<string, StoredNode>,
): EntityChange[] {
  const changes = [...added, ...revised].map((record): EntityChange => {
    const { id } = record;
    const node = nodes.get(id);
    if (node) requireOwn(dataset, 'entity', node);
    const known = node?.isCurrent ? parseDescriptions(node.descriptions) : [];
    const descriptions = withDescription(known, dataset, { dataset, isBuiltIn: isBuiltIn(id), record });
    return { ...changeOf(node, id, descriptions, arrive(node ?? NEVER, moment)), described: ownIn(known, dataset) };
  });
  const ended = removed.flatMap((id): EntityChange | [] => {
    const node = nodes.get(id);
    if (!node?.isCurrent) return [];
    const descriptions = withDescription(parseDescriptions(node.descriptions), dataset, null);
    if (descriptions.length > 0) return changeOf(node, id, descriptions, node);
    return {
      ...changeOf(node, id, parseDescriptions(node.descriptions), leave(node, moment)),
      action: 'DISMISS',
      warnings: [],
    };
  });
  return [...changes, ...ended];
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

/** @throws {DatasetConflictError} if another data set has a source with the id of a new one */
export function sourceChanges(
  dataset: string,
  moment: string,
  { added, revised, removed }: Difference<SourceRecord>,
  nodes: ReadonlyMap<string, StoredNode>,
): SourceChange[] {
  const written = [...added, ...revised].map((record): SourceChange => {
    const node = nodes.get(record.id);
    if (node) requireOwn(dataset, 'source', node);
    return {
      action: node === undefined ? 'CREATE' : 'RENEW',
      id: record.id,
      record,
      before: node?.isCurrent ? (parseRecord(node.record) as SourceRecord) : null,
      presence: arrive(node ?? NEVER, moment),
    };
  });
  const ended = removed.flatMap((id): SourceChange | [] => {
    const node = nodes.get(id);
    if (!node?.isCurrent) return [];
    const record = parseRecord(node.record) as SourceRecord;
    return { action: 'DISMISS', id, record, before: record, presence: leave(node, moment) };
  });
  return [...written, ...ended];
}
