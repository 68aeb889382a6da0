import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import { areMergeable } from '../../dataset/judgement/merge-record.ts';
import type { Reader } from '../../graph/query.ts';
import { contradictingPair } from '../../model/identity/unique-scheme.ts';
import { DatasetConflictError } from '../conflict-error.ts';
import type { EntityChange } from './entity-change.ts';
import { type EntityDescription, hasOwnLine, parseDescriptions } from './merge-entity.ts';
import { chunksOf } from './plan-context.ts';
import { CHUNK, readNodes } from './stored-node.ts';

/**
 * Requires that the judgements of a data set agree with the other data sets of the graph: an entity that another one
 * describes has to be the one that remains, and has to be of a kind and with identifiers that fit.
 *
 * @throws {DatasetConflictError}
 */
export async function requireMergeable(
  reader: Reader,
  { manifest, merges, ids, facts }: CheckedDataset,
): Promise<void> {
  for (const some of chunksOf(merges.canonicalOf, CHUNK)) {
    const nodes = await readNodes(
      reader,
      some.flatMap((pair) => pair),
    );
    const othersOf = (id: string): EntityDescription[] => {
      const node = nodes.get(id);
      const all = node?.isCurrent === true ? parseDescriptions(node.descriptions) : [];
      return all.filter(({ dataset, isBuiltIn }) => dataset !== manifest.id && !isBuiltIn);
    };
    for (const [merged, canonical] of some) {
      const [other] = othersOf(merged);
      if (other !== undefined) {
        throw new DatasetConflictError(
          `Expected ${merged}, which the data set ${other.dataset} describes, to be the entity that remains, got it merged into ${canonical} by ${manifest.id} (${place(merged)}). ` +
            `Write ${merged} on the left and the other entity on the right.`,
        );
      }
      const own = facts.get(ids.find(canonical));
      for (const { dataset, record } of othersOf(canonical)) {
        const isOfKind = own === null || areMergeable(own.kind as typeof record.kind, record.kind);
        if (isOfKind) continue;
        throw new DatasetConflictError(
          `Expected kinds that can be one entity, got ${canonical}, a ${record.kind} in the data set ${dataset}, and ${merged}, a ${own.kind} in ${manifest.id} (${place(merged)}).`,
        );
      }
    }
  }
  function place(id: string): string {
    return `judgements.csv:${merges.lineOf(id) ?? 1}`;
  }
}

/**
 * Requires that a data set has a line for an entity that another data set no longer describes: it may only have merged an
 * entity into it.
 *
 * @throws {DatasetConflictError}
 */
export function requireOwnLine(dataset: string, { id, descriptions }: EntityChange): void {
  if (descriptions.some(hasOwnLine)) return;
  const sets = descriptions.map((each) => each.dataset).join(', ');
  throw new DatasetConflictError(
    `Expected no other data set to merge an entity into one that ${dataset} no longer has, got ${id}, into which ${sets} merges another one. ` +
      'Keep the entity, or first remove the judgement.',
  );
}

/** Requires that what data sets say of one entity has one value of each identifier that an entity has once. @throws {DatasetConflictError} */
export function requireOneIdentity({ id, descriptions }: EntityChange): void {
  for (const [place, { dataset, record }] of descriptions.entries()) {
    if (record.mergedFrom === undefined) continue;
    for (const other of descriptions) {
      const pair =
        other === descriptions[place] ? null : contradictingPair(record.identifiers, other.record.identifiers);
      if (pair === null) continue;
      throw new DatasetConflictError(
        `Expected one ${pair[0].scheme} for ${id}, got ${pair[0].value} in the data set ${dataset}, which merges an entity into it, and ${pair[1].value} in ${other.dataset}.`,
      );
    }
  }
}
