import { createHash } from 'node:crypto';

import { GRAPH_MODEL } from '../model/stored-record.ts';
import type { GraphState } from './graph-state.ts';
import type { Moment } from './moment.ts';
import { type Reader, query } from './query.ts';
import { text } from './row-value.ts';

/** The version of a graph: that of its only data set, or a hash of the versions of all. */
export function combinedVersion(datasets: readonly { readonly id: string; readonly version: string }[]): string {
  const [only, ...others] = datasets;
  if (only && others.length === 0) return only.version;
  const lines = datasets.map(({ id, version }) => `${id} ${version}\n`).toSorted();
  return createHash('sha256').update(lines.join('')).digest('hex');
}

/**
 * Identifies what the graph holds at a moment, by its content: two servers with the same data agree, whenever they loaded
 * it. While a load has written a part, the stamp of a moment that the load changes is no other one.
 */
export async function contentStamp(reader: Reader, state: GraphState, at: Moment): Promise<string> {
  const isPresent = at === null || (state.loadedAt !== null && state.loadedAt <= at);
  const version = isPresent ? state.version : await versionAt(reader, at);
  const isChanging = state.loading !== null && (at === null || state.moment === null || state.moment <= at);
  return [GRAPH_MODEL, version, ...(isChanging ? ['then', state.loading] : [])].join(' ');
}

async function versionAt(reader: Reader, at: string): Promise<string> {
  return combinedVersion((await loadedVersions(reader, { at })).filter(({ version }) => version !== ''));
}

/** The version of each data set that was loaded last by a moment; empty for one that was removed. */
const loadedVersions = query<{ at: string }, { readonly id: string; readonly version: string }>(
  'load.versions',
  /* cypher */ `
  MATCH (l:Load) WHERE l.loadedAt <= $at
  RETURN l.dataset, max(l.loadedAt + ' ' + coalesce(l.version, ''))`,
  ([id, last]) => ({ id: text(id), version: text(last).split(' ')[1] ?? '' }),
);
