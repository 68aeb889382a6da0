import { marketCellsId, marketCellsOf } from '../../graph/entity/market-cell.ts';
import { type Reader, query } from '../../graph/query.ts';
import { text } from '../../graph/row-value.ts';
import type { TextTable } from '../../support/text-table.ts';
import type { Lease } from '../lease.ts';
import type { PartnershipList } from '../plan/partnership-list.ts';
import { chunksOf } from '../plan/plan-context.ts';
import { idsCall, rowsCall } from './claim-batch.ts';
import { deleteMarketCells, setMarketCells } from './market-batch.ts';
import { ROWS, pages } from './rebuild-page.ts';

/** Compares the kept numbers of partners by market with the partnerships. `ids`: numbers of entities. */
export async function rebuildMarkets(
  reader: Reader,
  lease: Lease,
  { ids, partnerships }: { readonly ids: TextTable; readonly partnerships: PartnershipList },
  entities: Iterable<string>,
): Promise<void> {
  const stored = new Map((await pages(reader, marketRows)).map(({ id, cells }) => [id, cells]));
  const changed: { id: string; cells: string }[] = [];
  for (const entity of entities) {
    const [id, number] = [marketCellsId(entity), ids.find(entity)];
    const cells = number < 0 ? '' : marketCellsOf(entity, partnerships.factsOf(number));
    if (cells !== '' && cells !== stored.get(id)) changed.push({ id, cells });
    if (cells !== '') stored.delete(id);
  }
  for (const rows of chunksOf(changed, ROWS)) await lease.write(rowsCall(setMarketCells, rows));
  for (const rest of chunksOf(stored.keys(), ROWS)) await lease.write(idsCall(deleteMarketCells, rest));
}

const marketRows = query<{ after: string; limit: number }, { id: string; cells: string }>(
  'rebuild.markets',
  /* cypher */ `
  MATCH (m:PartnerMarkets) WHERE m.id > $after
  RETURN m.id, m.cells ORDER BY m.id LIMIT $limit`,
  ([id, cells]) => ({ id: text(id), cells: text(cells) }),
);
