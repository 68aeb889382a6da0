import type { Reader } from '../../graph/query.ts';
import type { ClaimContext } from '../../model/stored-record.ts';
import type { ClaimRecord } from '../../model/record.ts';
import {
  type EntityFacts,
  type IncomingRelation,
  readEntityFacts,
  readIncomingRelations,
  readSourceDates,
} from './stored-node.ts';

/** The state of related records after a load: those that the load changes, and the rest as the graph holds it. */
export interface LoadContext extends ClaimContext {
  entity(id: string): EntityFacts;
}

export interface ContextInput {
  /** Claims whose stored form is computed. */
  readonly claims: readonly ClaimRecord[];
  /** More entities whose facts are needed. */
  readonly entityIds: Iterable<string>;
  /** Facts of the entities that the load writes, as they will be. */
  readonly entities: ReadonlyMap<string, EntityFacts>;
  readonly sourceDates: ReadonlyMap<string, string | null>;
  /** Claims that the load writes. */
  readonly written: readonly ClaimRecord[];
  /** Ids of the claims whose relations in the graph end with the load. */
  readonly ended: ReadonlySet<string>;
}

/** Reads what the load does not write from the graph. */
export async function readContext(reader: Reader, input: ContextInput): Promise<LoadContext> {
  const { claims, entities, sourceDates, written, ended } = input;
  const entityIds = new Set(input.entityIds);
  const sourceIds = new Set<string>();
  for (const { participants, citations } of claims) {
    for (const { entity } of participants) entityIds.add(entity);
    for (const { source } of citations) sourceIds.add(source);
  }
  const facts = new Map(entities);
  const otherEntities = [...entityIds].filter((id) => !entities.has(id));
  for (const entity of await readEntityFacts(reader, otherEntities)) facts.set(entity.id, entity);
  const dates = new Map(sourceDates);
  const otherSources = [...sourceIds].filter((id) => !sourceDates.has(id));
  for (const { id, date } of await readSourceDates(reader, otherSources)) dates.set(id, date);
  const incoming = incomingByTarget([
    ...(
      await readIncomingRelations(
        reader,
        claims.map(({ id }) => id),
      )
    ).filter(({ from }) => !ended.has(from)),
    ...written.flatMap(({ id: from, relations }) => relations.map(({ kind, claim: to }) => ({ from, kind, to }))),
  ]);
  return {
    entity: (id) => known(facts.get(id), id),
    sourceDate: (id) => known(dates.get(id), id),
    relationsTo: (id) => incoming.get(id) ?? [],
  };
}

function incomingByTarget(relations: readonly IncomingRelation[]): Map<string, IncomingRelation[]> {
  const incoming = new Map<string, IncomingRelation[]>();
  for (const relation of relations) {
    const others = incoming.get(relation.to);
    if (others) others.push(relation);
    else incoming.set(relation.to, [relation]);
  }
  return incoming;
}

function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Expected a checked data set, but ${id} is missing.`);
  return value;
}
