import { listed } from '../support/listed.ts';
import { CHANGED_FAMILIES, type LoadPlanSummary } from './load-summary.ts';

/** The share of the claims, entities or sources of a data set that may be retracted without being allowed. */
const MAX_SHARE = 0.1;
/** The same as a number: a tenth of a large data set is more than anybody looks through. */
const MAX_RETRACTED = 100;

/** A load or removal was refused because it would retract many records. Nothing was written. */
export class RetractionError extends Error {
  override readonly name = 'RetractionError';
  /** The number to allow. */
  readonly needed: number;

  constructor(message: string, needed: number) {
    super(message);
    this.needed = needed;
  }
}

/**
 * Refuses a load or removal that retracts more than a tenth of the claims, entities or sources of a data set, or more than
 * 100 of them, unless `allowed` is at least their number.
 *
 * @throws {RetractionError}
 */
export function requireFewRetractions(plan: LoadPlanSummary, allowed: number): void {
  const refused = CHANGED_FAMILIES.flatMap((list) => {
    const { retracted, revised, unchanged } = plan[list];
    const total = retracted.length + revised.length + unchanged;
    const isMany = retracted.length > MAX_SHARE * total || retracted.length > MAX_RETRACTED;
    return isMany && retracted.length > allowed ? [{ list, retracted, total }] : [];
  });
  const isContinued = plan.before.loading !== null && plan.before.loading === plan.dataset.version;
  if (refused.length === 0 || isContinued) return; // an aborted load was allowed when it began
  // the ids of claims say enough: most entities and sources go with their claims
  const counts = refused.map(({ list, retracted, total }, index) => {
    const ids = index === 0 ? ` (${listed(retracted)})` : '';
    return `${retracted.length} of the ${total} ${list}${ids}`;
  });
  throw new RetractionError(
    `This would retract ${counts.join(', ')} of the data set ${plan.dataset.id}. Nothing was written.`,
    Math.max(...refused.map(({ retracted }) => retracted.length)),
  );
}
