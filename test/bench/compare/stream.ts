import { PAGE_SIZE, type Samples } from '../data/bench-data.ts';
import { drawEntities, drawPairs, shuffled } from '../data/population.ts';
import { createRandom } from '../data/random.ts';
import type { Ask } from './peer-question.ts';

/** What the questions of a stream differ by. */
export type StreamKind = 'entity' | 'claims' | 'nested' | 'partners' | 'markets' | 'cursor' | 'pair';

/** How a report describes the questions of a stream. */
export const STREAM_TEXT: Readonly<Record<StreamKind, string>> = {
  entity: 'about any entity',
  claims: 'about any entity',
  nested: 'about any entity',
  partners: 'about the fifth of the entities with most claims, since few others have partners',
  markets: 'about the fifth of the entities with most claims, since few others have partners',
  cursor: 'after any claim of the hub',
  pair: 'between any two entities',
};

const SEED = 7;
const MAX_PAIRS = 40_000;

/**
 * The asks of each stream. No ask is in two of them, twice in one, or in `others`, which are asked in other ways.
 * `hubCursors` has FinGraph's cursor of each claim of the hub, or the key of each.
 */
export function streamsOf(
  { hub, population }: Pick<Samples, 'hub' | 'population'>,
  hubCursors: readonly string[],
  others: readonly Ask[],
): Readonly<Record<StreamKind, readonly Ask[]>> {
  const known = new Set(others.map(identityOf));
  const news = (asks: readonly Ask[]): Ask[] => asks.filter((ask) => !known.has(identityOf(ask)));
  const random = createRandom(SEED);
  // rates differ: entities are answered twice as fast as their claims, and nested lists take longest
  const { any, busy } = drawEntities(population, random, [0.5, 0.3, 0.2], 2);
  const about = (ids: readonly string[] = []): Ask[] => news(ids.map((id) => ({ id })));
  const places = population.hubKeys.map((_, place) => place).slice(0, -PAGE_SIZE);
  return {
    entity: about(any[0]),
    claims: about(any[1]),
    nested: about(any[2]),
    partners: about(busy[0]),
    markets: about(busy[1]),
    cursor: news(
      shuffled(places, random).map((place) => ({ id: hub, after: hubCursors[place] ?? '', offset: place + 1 })),
    ),
    pair: news(drawPairs(population, random, MAX_PAIRS).map(([id, to]) => ({ id, to }))),
  };
}

/** Without what differs between contenders. */
function identityOf({ id, to = '', offset = 0 }: Ask): string {
  return JSON.stringify([id, to, offset]);
}
