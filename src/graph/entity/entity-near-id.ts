import type { Reader } from '../query.ts';
import { entitiesWithSimilarName, entitiesWithWholeName, resemblingRows } from './resembling.ts';

/** The current entity whose name the words of an unknown id resemble most; null if none does. */
export async function entityNearId(reader: Reader, id: string): Promise<{ id: string; name: string } | null> {
  const list = { text: id.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim(), datasets: null, at: null };
  for (const find of [entitiesWithWholeName, entitiesWithSimilarName]) {
    const [nearest] = await find(reader, list);
    if (nearest === undefined) continue;
    const row = (await resemblingRows(reader, list, [nearest.id])).get(nearest.id);
    return row ? { id: row.id, name: row.name } : null;
  }
  return null;
}
