import type { Dataset } from '../dataset/dataset.ts';
import type { Reader } from '../graph/query.ts';
import type { ClaimRecord, EntityRecord } from '../model/record.ts';
import { type DatasetDifference, isBuiltInLine, isPartial } from './difference.ts';
import type { Ledger } from './ledger.ts';
import { type StoredNode, countriesOfEntities, readReferrers } from './stored-node.ts';

/**
 * A data set that was read in part has only the built-in countries that its changed lines refer to. This keeps those to
 * which other records still refer.
 */
export async function keepBuiltIns(
  reader: Reader,
  difference: DatasetDifference,
  dataset: Dataset | null,
  ledger: Ledger,
  nodes: ReadonlyMap<string, StoredNode>,
): Promise<DatasetDifference> {
  if (!dataset || !isPartial(dataset)) return difference;
  const candidates = difference.entities.removed.filter((id) => isBuiltInLine(ledger.entities.get(id)));
  // only what a changed record referred to may have lost its last reference
  const touched = new Set([...nodes.values()].flatMap(countriesIn));
  const uncertain = candidates.filter((id) => touched.has(id));
  const referred = await referredTo(reader, uncertain, difference);
  const kept = new Set(candidates.filter((id) => !touched.has(id) || referred.has(id)));
  const { entities } = difference;
  const lines = new Map(entities.lines);
  for (const id of kept) lines.set(id, ledger.entities.get(id) ?? '');
  return {
    ...difference,
    entities: {
      ...entities,
      lines,
      removed: entities.removed.filter((id) => !kept.has(id)),
      unchanged: entities.unchanged + kept.size,
    },
  };
}

function countriesIn({ family, record, isCurrent }: StoredNode): string[] {
  if (family === 'source' || !isCurrent) return [];
  if (family === 'entity') return [(JSON.parse(record) as EntityRecord).country?.toLowerCase() ?? ''];
  const { markets, participants } = JSON.parse(record) as ClaimRecord;
  return [...markets.map((code) => code.toLowerCase()), ...participants.map(({ entity }) => entity)];
}

/** Those of some countries to which records refer that do not change. */
async function referredTo(
  reader: Reader,
  ids: readonly string[],
  { claims, entities }: DatasetDifference,
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const changed = new Set([...claims.removed, ...claims.revised.map(({ id }) => id)]);
  const changedEntities = new Set([...entities.removed, ...entities.revised.map(({ id }) => id)]);
  const referrers = await readReferrers(reader, ids, changed.size + 1, null);
  const codes = ids.map((id) => id.toUpperCase());
  const residents = await countriesOfEntities(reader, { codes });
  return new Set([
    ...referrers.flatMap(({ id, claim }) => (changed.has(claim) ? [] : id)),
    ...residents.flatMap(({ code, entity }) => (changedEntities.has(entity) ? [] : code.toLowerCase())),
  ]);
}
