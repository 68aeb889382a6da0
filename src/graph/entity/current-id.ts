import { type FormerPresence, type MergedEntity, mergedEntities, presencesOf } from '../judged-pair.ts';
import type { Moment } from '../moment.ts';
import type { Reader } from '../query.ts';

/** Finds the entity that answers for the id of one that was merged. */
export interface CurrentIds {
  /** The id at a moment: that of the entity itself while it was one of its own, and of any other record. */
  at(id: string, moment: Moment): string;
}

/** Reads which entities are merged. The statements have the same rows until the next load. */
export async function readCurrentIds(reader: Reader): Promise<CurrentIds> {
  const merges = await mergedEntities(reader, {});
  const known = byRows.get(merges);
  if (known) return known;
  const canonicals = new Map(merges.flat().map(({ id, canonical }: MergedEntity) => [id, canonical]));
  const presences = new Map<string, FormerPresence>();
  const ids = [...canonicals.keys()];
  for (let start = 0; start < ids.length; start += CHUNK) {
    for (const presence of await presencesOf(reader, { ids: ids.slice(start, start + CHUNK) })) {
      presences.set(presence.id, presence);
    }
  }
  const current: CurrentIds = {
    at(id, moment) {
      const canonical = canonicals.get(id);
      if (canonical === undefined) return id;
      const presence = presences.get(id);
      const isOfItsOwn =
        presence !== undefined && (moment === null ? presence.isCurrent : wasPresentAt(presence, moment));
      return isOfItsOwn ? id : canonical;
    },
  };
  byRows.set(merges, current);
  return current;
}

/** By the rows, which the row cache shares between requests. */
const byRows = new WeakMap<object, CurrentIds>();
const CHUNK = 2_000;

function wasPresentAt({ presentFrom, presentUntil }: FormerPresence, moment: string): boolean {
  return presentFrom.some((from, place) => from <= moment && moment < (presentUntil[place] ?? ''));
}
