import type { NamedDataset } from '../../graph/loaded-dataset.ts';
import { MEASURES } from '../../model/measure-vocabulary.ts';

/** A measure with the data set that declares it; null for a built-in one. */
export interface MeasureRow {
  readonly id: string;
  readonly label: string;
  readonly description: string | null;
  readonly unit: string | null;
  readonly dataset: NamedDataset | null;
}

/** The built-in measures in the order of their table, then the declared ones by id. The first data set that declares one describes it. */
export function measuresOf(datasets: readonly NamedDataset[]): MeasureRow[] {
  const builtIn = Object.entries(MEASURES).map(([id, description]): MeasureRow => ({
    id,
    label: labelOf(id),
    description,
    unit: null,
    dataset: null,
  }));
  const known = new Set(builtIn.map(({ id }) => id));
  const declared: MeasureRow[] = [];
  for (const dataset of datasets) {
    for (const { id, label, description, unit } of dataset.vocabulary.measures) {
      if (known.has(id)) continue;
      known.add(id);
      declared.push({ id, label, description, unit, dataset });
    }
  }
  return [...builtIn, ...declared.toSorted((a, b) => (a.id < b.id ? -1 : 1))];
}

/** `MARKET_SHARE` is `Market share`. */
function labelOf(id: string): string {
  return `${id.slice(0, 1)}${id.slice(1).toLowerCase().replaceAll('_', ' ')}`;
}
