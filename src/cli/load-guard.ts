import { listed } from '../support/listed.ts';
import type { LoadChanges } from '../load/load-change.ts';

/** A load that would take away data which somebody may want to keep. Nothing was written. */
export class LossError extends Error {
  override readonly name = 'LossError';
}

/** The share of claims, of entities or of sources that a load may take away without being told to. */
const MAX_SHARE = 0.1;

/**
 * Refuses a load that would take away more than a tenth of the claims, entities or sources of the graph at `url`.
 *
 * @throws {LossError}
 */
export function requireFewRetracted(url: string, changes: LoadChanges): void {
  const { dataset, before } = changes;
  if (before.loading === dataset.version) return; // it was let in before, and was broken off
  const losses = LISTS.filter((list) => {
    const { removed, kept } = changes[list];
    return removed.length > MAX_SHARE * (removed.length + kept);
  });
  if (losses.length === 0) return;
  const counts = losses.map((list) => {
    const { removed, kept } = changes[list];
    return `${removed.length} of the ${removed.length + kept} ${list}`;
  });
  const ids = losses.flatMap((list) => changes[list].removed);
  throw new LossError(
    `${dataset.folder} lacks ${counts.join(', ')} in the graph at ${url}, more than a tenth: ${listed(ids)}. ` +
      'Nothing was written. Check the folder and the graph. ' +
      `To see all changes: fingraph seed ${dataset.folder} --dry-run. ` +
      `To retract them all the same: fingraph seed ${dataset.folder} --allow-retract.`,
  );
}

const LISTS = ['claims', 'entities', 'sources'] as const;

/**
 * Refuses to load the shipped data, which is what comes without a folder, into a graph that holds another data set.
 *
 * @throws {LossError}
 */
export function requireOwnFolder(url: string, { dataset, before }: LoadChanges): void {
  const isOther = before.status !== 'EMPTY' && before.folder !== dataset.folder;
  if (!isOther || [before.version, before.loading].includes(dataset.version)) return;
  throw new LossError(
    `The graph at ${url} holds the data set of ${before.folder ?? 'an unknown folder'}, and no folder was named. ` +
      'To update it, name the folder: fingraph seed FOLDER. ' +
      `To replace it with the data that ships with the program: fingraph seed ${dataset.folder} --allow-retract.`,
  );
}
