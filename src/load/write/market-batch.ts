import { type PartnershipFacts, marketCellsId, marketCellsOf } from '../../graph/entity/market-cell.ts';
import { command } from '../../graph/query.ts';
import { createNumberList } from '../../support/number-list.ts';
import type { PartnershipList } from '../plan/partnership-list.ts';
import { chunksOf } from '../plan/plan-context.ts';
import type { LoadPlan } from '../plan/plan-load.ts';
import { readPartnerships } from '../plan/stored-node.ts';
import { idsCall, rowsCall } from './claim-batch.ts';
import type { Batch, LoadWriting } from './batch.ts';

/** Entities of one batch. */
const ENTITIES = 200;

/**
 * The batches that count the partners by market of all entities whose partnerships change. `written`: the partnerships that
 * the load writes. The others of these entities are read from the graph.
 */
export async function* marketBatches(writing: LoadWriting, written: PartnershipList): AsyncGenerator<Batch> {
  const { plan } = writing;
  const { related, ids } = plan;
  for (const entities of chunksOf(recountedEntities(plan), ENTITIES)) {
    const others = await unchangedPartnerships(
      writing,
      entities.filter((entity) => !related.isCreated(entity)),
    );
    const rows = entities.map((entity) => {
      const id = ids.get(entity);
      const partnerships = [...(others.get(id) ?? []), ...written.factsOf(entity)];
      return { isNew: related.isCreated(entity), id: marketCellsId(id), cells: marketCellsOf(id, partnerships) };
    });
    const counted = (isNew: boolean) =>
      rows.flatMap(({ id, cells, ...row }) => (row.isNew === isNew && cells !== '' ? { id, cells } : []));
    yield {
      step: 'markets',
      rows: entities.length,
      calls: [
        ...rowsCall(createMarketCells, counted(true)),
        ...rowsCall(setMarketCells, counted(false)),
        ...idsCall(
          deleteMarketCells,
          rows.flatMap(({ isNew, id, cells }) => (!isNew && cells === '' ? id : [])),
        ),
      ],
    };
  }
}

/** Entities that take part in a partnership that the load writes or ends. */
export function* recountedEntities(plan: LoadPlan): Generator<number> {
  const seen = createNumberList(Uint8Array);
  for (const { one, other } of plan.claims.pairs.all()) {
    for (const entity of [one, other]) {
      if (seen.get(entity) === 1) continue;
      seen.set(entity, 1);
      yield entity;
    }
  }
}

/** The partnerships of entities that the load leaves as they are, by entity. */
async function unchangedPartnerships(
  { plan: { ids, claims }, reader }: LoadWriting,
  entities: readonly number[],
): Promise<Map<string, PartnershipFacts[]>> {
  const facts = new Map<string, PartnershipFacts[]>(entities.map((entity) => [ids.get(entity), []]));
  if (entities.length === 0) return facts;
  for (const partnership of await readPartnerships(reader, [...facts.keys()])) {
    const claim = ids.find(partnership.id);
    if (claim >= 0 && claims.isChanged(claim)) continue;
    for (const id of new Set(partnership.participants)) facts.get(id)?.push(partnership);
  }
  return facts;
}

/** `$rows`: `{id, cells}`: the markets of entities that are new. */
export const createMarketCells = command(
  'market.create',
  /* cypher */ `
  UNWIND $rows AS row
  CREATE (:Node:PartnerMarkets {id: row.id, cells: row.cells})`,
);

/** `$rows`: `{id, cells}`: the markets of entities, which may have had none. */
export const setMarketCells = command(
  'market.set',
  /* cypher */ `
  UNWIND $rows AS row
  MERGE (m:Node {id: row.id})
  SET m:PartnerMarkets, m.cells = row.cells`,
);

/** `$ids`: nodes of entities that have no partners in a market any more, which may not exist. */
export const deleteMarketCells = command(
  'market.delete',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (m:Node {id: id})
  DELETE m`,
);
