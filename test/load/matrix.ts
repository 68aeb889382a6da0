import type { Engine } from '../../src/engine/engine.ts';
import { type MarketRow, isKeptMatrix } from '../../src/graph/entity/kept-market.ts';
import { marketCells, marketRoleCells } from '../../src/graph/entity/partner-market.ts';
import { readerOf } from '../../src/graph/query.ts';

const ENTITIES = { name: 'test.entities', text: /* cypher */ `MATCH (e:Entity) RETURN e.id ORDER BY e.id` };
/** Roles of the entity and of its partners that the matrices are asked for. */
const ROLES = [null, ['PLATFORM'], ['ACQUIRER', 'OTHER']];
const MARKETS = [null, ['FR']];
/** A condition that always holds, of a kind of which no matrix is kept. */
const ANY_CONFIDENCE = [[{ confidenceGte: 0, excluded: false }]];

/** The partners by market of all entities, for some roles and markets: those that loads keep, or counted from the claims. */
export async function matrices(engine: Engine, isKept: boolean): Promise<unknown> {
  const reader = readerOf(engine);
  const ids = (await engine.read(ENTITIES, {})).map(([id]) => String(id));
  const lists = ROLES.flatMap((as) => ROLES.flatMap((roles) => MARKETS.map((markets) => ({ as, roles, markets }))));
  return Promise.all(
    lists.map(async (list) => {
      const kept = list.markets === null ? [[]] : [[{ markets: list.markets, excluded: false }]];
      const asked = { ...list, where: isKept ? kept : ANY_CONFIDENCE, at: null, kinds: null, countries: null };
      if (isKeptMatrix(asked) !== isKept) throw new Error(`Expected other conditions, got ${JSON.stringify(asked)}.`);
      const cells = [await marketCells(reader, asked, ids), await marketRoleCells(reader, asked, ids)];
      return cells.map((lists) => lists.map((rows) => rows.map((row: MarketRow) => ({ ...row, group: 0 }))));
    }),
  );
}
