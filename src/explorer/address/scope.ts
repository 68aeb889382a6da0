import { readIds } from './parameters.ts';

/** The part of the graph that a view shows. Links between views keep it. */
export interface Scope {
  /** Ids of data sets; empty: all. */
  readonly datasets: readonly string[];
  /** The graph as it was recorded at this moment, or at the end of this day (UTC); null: as it is now. */
  readonly recordedOn: string | null;
}

export const WHOLE_GRAPH: Scope = { datasets: [], recordedOn: null };

export function readScope(search: URLSearchParams): Scope {
  const recordedOn = (search.get('recordedOn') ?? '').trim();
  return {
    datasets: readIds(search, 'datasets'),
    recordedOn: MOMENT.test(recordedOn) && !Number.isNaN(Date.parse(recordedOn)) ? recordedOn : null,
  };
}

/** The scope as parameters of an address. */
export function scopeParameters({ datasets = [], recordedOn = null }: Partial<Scope>): Record<string, string | null> {
  return { datasets: datasets.join(',') || null, recordedOn };
}

/** The scope as a part of a filter of claims. */
export function scopeFilter({ datasets, recordedOn }: Scope): { datasets?: readonly string[]; recordedOn?: string } {
  return {
    ...(datasets.length > 0 ? { datasets } : {}),
    ...(recordedOn === null ? {} : { recordedOn: recordedMoment(recordedOn) }),
  };
}

/** The moment that a parameter means: the last millisecond of a day. */
export function recordedMoment(recordedOn: string): string {
  return recordedOn.length > DAY_LENGTH ? new Date(recordedOn).toISOString() : `${recordedOn}T23:59:59.999Z`;
}

const DAY_LENGTH = '2026-05-01'.length;
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?Z)?$/;
