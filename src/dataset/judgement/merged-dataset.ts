import { recordHash } from '../../model/stored-record.ts';
import type { ClaimRecord, EntityRecord } from '../../model/record.ts';
import type { CheckedDataset, ReadRecord, RecordOf } from '../checked/checked-dataset.ts';
import type { EntityFacts } from '../checked/entity-facts.ts';
import { createRecordIndex } from '../checked/record-index.ts';
import type { Issue } from '../issue.ts';
import { UNKNOWN_LINE } from '../line-hash.ts';
import type { Merges } from './merge-group.ts';
import { mergeIssues, mergedClaim, mergedDescription } from './merge-record.ts';

/*
 * A data set as it is loaded: entities that are judged to be one are one record, and claims refer to the id that remains. The
 * lines of these records count as unknown, so that the next load reads them again, whatever the judgements are by then.
 */

/** The lines of a group of entities, that with the id which remains first. */
export interface MergeParts {
  readonly canonical: string;
  readonly lines: readonly EntityRecord[];
}

/** Reads the lines of entities that are judged to be one. */
export async function readMergeParts(dataset: CheckedDataset, { mergedInto }: Merges): Promise<MergeParts[]> {
  const { ids, records } = dataset;
  const wanted = new Set([...mergedInto].flatMap(([canonical, merged]) => [canonical, ...merged]));
  const lines = new Map<string, EntityRecord>();
  const isWanted = (index: number): boolean =>
    records.entities.lineOf(index) > 0 && wanted.has(ids.get(records.entities.idOf(index)));
  for await (const batch of dataset.read('entities', isWanted)) {
    for (const { record } of batch) lines.set(record.id, record);
  }
  return [...mergedInto].map(([canonical, merged]) => ({
    canonical,
    lines: [canonical, ...merged].flatMap((id) => lines.get(id) ?? []),
  }));
}

/** Why the lines of a group cannot be one entity. */
export function partIssues(parts: readonly MergeParts[], merges: Merges): Issue[] {
  return parts.flatMap(({ lines }) => mergeIssues(lines, merges));
}

/** The data set with its entities merged. */
export async function mergedDataset(
  base: CheckedDataset,
  merges: Merges,
  parts: readonly MergeParts[],
): Promise<CheckedDataset> {
  if (parts.length === 0) return base;
  const { ids } = base;
  const { canonicalOf } = merges;
  const canonicalNumbers = new Map([...canonicalOf].map(([id, canonical]) => [ids.add(id), ids.add(canonical)]));
  const numberOf = (entity: number): number => canonicalNumbers.get(entity) ?? entity;
  const merged = parts.map(({ canonical, lines }) => mergedDescription(canonical, lines));
  const facts = new Map<number, EntityFacts>(merged.map((record) => [ids.add(record.id), record]));

  const entities = createRecordIndex(ids);
  /** By index of an entity: its index in the data set, or that of a merged record behind all others. */
  const places: number[] = [];
  const { entities: lines, claims } = base.records;
  for (let index = 0; index < lines.size; index++) {
    const id = lines.idOf(index);
    if (canonicalNumbers.has(id) || facts.has(id)) continue;
    const [line, rawHash] = [lines.lineOf(index), lines.rawHashOf(index)];
    entities.add({ id, line, isKnown: lines.isKnown(index), rawHash, recordHash: lines.recordHashOf(index) });
    places.push(index);
  }
  for (const [place, record] of merged.entries()) {
    const unread = { line: 0, isKnown: false, rawHash: UNKNOWN_LINE, recordHash: recordHash(record) };
    entities.add({ id: ids.add(record.id), ...unread });
    places.push(lines.size + place);
  }

  const isRenamed = (index: number): boolean => base.links.participantsOf(index).some((id) => canonicalNumbers.has(id));
  const hashes = new Map<number, string>();
  for await (const batch of base.read('claims', isRenamed)) {
    for (const { index, record } of batch) hashes.set(index, recordHash(mergedClaim(record, canonicalOf)));
  }

  async function* readEntities(isWanted: (index: number) => boolean): AsyncGenerator<ReadRecord<EntityRecord>[]> {
    const indexes = new Map<number, number>();
    for (const [index, place] of places.entries()) if (isWanted(index)) indexes.set(place, index);
    for await (const batch of base.read('entities', (place) => indexes.has(place))) {
      yield batch.map(({ index: place, record }) => ({ index: indexes.get(place) ?? 0, record }));
    }
    const rest = merged.flatMap((record, place) => {
      const index = indexes.get(lines.size + place);
      return index === undefined ? [] : { index, record };
    });
    for (let start = 0; start < rest.length; start += BATCH) yield rest.slice(start, start + BATCH);
  }

  async function* readClaims(isWanted: (index: number) => boolean): AsyncGenerator<ReadRecord<ClaimRecord>[]> {
    for await (const batch of base.read('claims', isWanted)) {
      yield batch.map(({ index, record }) => ({ index, record: mergedClaim(record, canonicalOf) }));
    }
  }

  return {
    ...base,
    merges,
    records: {
      ...base.records,
      entities,
      claims: {
        ...claims,
        size: claims.size,
        rawHashOf: (index) => (hashes.has(index) ? UNKNOWN_LINE : claims.rawHashOf(index)),
        recordHashOf: (index) => hashes.get(index) ?? claims.recordHashOf(index),
      },
    },
    facts: {
      ...base.facts,
      has: (id) => facts.has(id) || base.facts.has(id),
      get: (id) => facts.get(id) ?? base.facts.get(id),
      nameOf: (id) => facts.get(id)?.name ?? base.facts.nameOf(id),
    },
    links: {
      ...base.links,
      participantsOf: (index) => [...new Set(base.links.participantsOf(index).map(numberOf))],
    },
    *identifiers() {
      for (const { key, entity } of base.identifiers()) yield { key, entity: numberOf(entity) };
    },
    read<Family extends keyof RecordOf>(family: Family, isWanted: (index: number) => boolean) {
      const read = { sources: base.read.bind(base, 'sources'), entities: readEntities, claims: readClaims }[family];
      return read(isWanted) as AsyncIterable<readonly ReadRecord<RecordOf[Family]>[]>;
    },
  };
}

const BATCH = 500;
