import { listed } from '../support/listed.ts';
import type { LoadPlanSummary } from '../load/load-summary.ts';

/** A load was rejected because it would remove too much data. Nothing was written. */
class DataLossError extends Error {
  override readonly name = 'DataLossError';
}

/** The share of claims, entities or sources that a load may remove without --allow-retract. */
const MAX_SHARE = 0.1;

/**
 * Rejects a load that would remove more than a tenth of the claims, entities or sources of the graph at `url`.
 *
 * @throws {DataLossError}
 */
export function requireFewRetracted(url: string, changes: LoadPlanSummary): void {
  const { dataset, before } = changes;
  if (before.loading === dataset.version) return; // a load that was accepted before and is unfinished
  const losses = LISTS.filter((list) => {
    const { removed, known } = lossOf(changes, list);
    return removed.length > MAX_SHARE * known;
  });
  if (losses.length === 0) return;
  const counts = losses.map((list) => {
    const { removed, known } = lossOf(changes, list);
    return `${removed.length} of the ${known} ${list}`;
  });
  const ids = losses.flatMap((list) => changes[list].retracted);
  throw new DataLossError(
    `${dataset.folder} lacks more than a tenth of the graph at ${url}: ${counts.join(', ')} (${listed(ids)}). ` +
      'Nothing was written. Check the folder and the graph. ' +
      `To see all changes: fingraph seed ${dataset.folder} --dry-run. ` +
      `To retract them anyway: fingraph seed ${dataset.folder} --allow-retract.`,
  );
}

const LISTS = ['claims', 'entities', 'sources'] as const;

function lossOf(changes: LoadPlanSummary, list: (typeof LISTS)[number]) {
  const { retracted, revised, unchanged } = changes[list];
  return { removed: retracted, known: retracted.length + revised.length + unchanged };
}

/**
 * Rejects loading the shipped data, the default folder, into a graph that holds another data set.
 *
 * @throws {DataLossError}
 */
export function requireSameFolder(url: string, { dataset, before }: LoadPlanSummary): void {
  const isOther = before.status !== 'EMPTY' && before.folder !== dataset.folder;
  if (!isOther || [before.version, before.loading].includes(dataset.version)) return;
  throw new DataLossError(
    `The graph at ${url} holds the data set of ${before.folder ?? 'an unknown folder'}, and the command names no folder. ` +
      'To update it: fingraph seed FOLDER. ' +
      `To replace it with the data that ships with the program: fingraph seed ${dataset.folder} --allow-retract.`,
  );
}
