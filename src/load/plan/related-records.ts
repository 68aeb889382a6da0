import type { EntityFacts, FactsTable } from '../../dataset/checked/entity-facts.ts';
import { createFactsTable, createTextByNumber } from '../../dataset/checked/entity-facts.ts';
import type { Reader } from '../../graph/query.ts';
import type { ClaimRecord } from '../../model/record.ts';
import type { ClaimContext } from '../../model/stored-record.ts';
import { createNumbering } from '../../support/key-table.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { TextTable } from '../../support/text-table.ts';
import { readEntityFacts, readIncomingRelations, readSourceDates } from './stored-node.ts';

/**
 * The state of related records after a load: of those that the load writes, and of the rest as the graph has it, read when
 * it is needed. Ids are numbers. What is kept of an entity takes some 30 bytes and its name.
 */
export interface RelatedRecords {
  /** The load creates the entity: its facts are those of the data set. */
  setCreated(id: number): void;
  isCreated(id: number): boolean;
  /** `claimCount`: before the load. */
  setEntity(id: number, facts: EntityFacts, claimCount: number): void;
  setDate(id: number, date: string | null): void;
  addRelation(kind: string, to: number): void;
  /** The relations of the claim in the graph end. */
  endRelations(id: number): void;
  addToCount(id: number, step: number): void;
  /** Entities whose number of claims changes. */
  counted(): Generator<number>;
  /** The number of claims after the load. */
  countOf(id: number): number;
  nameOf(id: number): string;
  /** Reads what is missingRecord of entities. */
  readEntities(ids: Iterable<number>): Promise<void>;
  /** Reads what is missingRecord of the records that claims name. `created`: claims to which the graph has no relations. */
  contextOf(claims: readonly ClaimRecord[], isNew: (id: string) => boolean): Promise<ClaimContext>;
}

/** `facts`: of the entities of the data set. */
export function createRelatedRecords(reader: Reader, ids: TextTable, facts: FactsTable | null): RelatedRecords {
  const known = createFactsTable();
  const created = createNumberList(Uint8Array);
  const counts = createNumberList(Float64Array);
  const deltas = createNumberList(Float64Array);
  const dates = createTextByNumber();
  const ended = createNumberList(Uint8Array);
  /** The relations to a claim: a list that begins at its number. */
  const kinds = createNumbering();
  const firsts = createNumberList(Uint32Array);
  const relations = { kinds: createNumberList(Uint32Array), nexts: createNumberList(Uint32Array) };

  const hasEntity = (id: number): boolean => created.get(id) === 1 || known.has(id);
  function entityOf(id: number): EntityFacts {
    const found = created.get(id) === 1 ? facts?.get(id) : known.get(id);
    if (!found) throw missingRecord(ids.get(id));
    return found;
  }

  async function readEntities(numbers: Iterable<number>): Promise<void> {
    const unread = [...new Set(numbers)].filter((id) => !hasEntity(id)).map((id) => ids.get(id));
    for (const { id, claimCount, ...entity } of await readEntityFacts(reader, unread)) {
      known.set(ids.add(id), entity);
      counts.set(ids.add(id), claimCount);
    }
  }

  async function readDates(numbers: Iterable<number>): Promise<void> {
    const unread = [...new Set(numbers)].filter((id) => dates.get(id) === undefined).map((id) => ids.get(id));
    for (const { id, date } of await readSourceDates(reader, unread)) dates.set(ids.add(id), date);
  }

  function* relationsTo(id: number): Generator<{ readonly kind: string }> {
    for (let at = firsts.get(id); at > 0; at = relations.nexts.get(at - 1)) {
      yield { kind: kinds.textOf(relations.kinds.get(at - 1)) };
    }
  }

  return {
    setCreated: (id) => created.set(id, 1),
    isCreated: (id) => created.get(id) === 1,
    setEntity(id, entity, claimCount) {
      known.set(id, entity);
      counts.set(id, claimCount);
    },
    setDate: (id, date) => dates.set(id, date),
    addRelation(kind, to) {
      relations.kinds.push(kinds.numberOf(kind));
      relations.nexts.push(firsts.get(to));
      firsts.set(to, relations.kinds.length);
    },
    endRelations: (id) => ended.set(id, 1),
    addToCount: (id, step) => deltas.set(id, deltas.get(id) + step),
    *counted() {
      for (let id = 0; id < deltas.length; id++) if (deltas.get(id) !== 0) yield id;
    },
    countOf: (id) => counts.get(id) + deltas.get(id),
    nameOf: (id) => entityOf(id).name,
    readEntities,
    async contextOf(claims, isNew) {
      await readEntities(claims.flatMap(({ participants }) => participants.map(({ entity }) => ids.add(entity))));
      await readDates(claims.flatMap(({ citations }) => citations.map(({ source }) => ids.add(source))));
      const incoming = new Map<string, { readonly kind: string }[]>();
      for (const { id } of claims) incoming.set(id, [...relationsTo(ids.add(id))]);
      const old = claims.flatMap(({ id }) => (isNew(id) ? [] : id));
      for (const { from, kind, to } of await readIncomingRelations(reader, old)) {
        if (ended.get(ids.add(from)) === 0) incoming.get(to)?.push({ kind });
      }
      return {
        entity: (id) => entityOf(ids.find(id)),
        sourceDate(id) {
          const date = dates.get(ids.find(id));
          if (date === undefined) throw missingRecord(id);
          return date;
        },
        relationsTo: (id) => incoming.get(id) ?? [],
      };
    },
  };
}

function missingRecord(id: string): Error {
  return new Error(`Expected a checked data set, but ${id} is missingRecord.`);
}
