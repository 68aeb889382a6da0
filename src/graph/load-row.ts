import { query } from './query.ts';
import { integer, text, textOrNull } from './row-value.ts';

/** A completed load of a data set. */
export interface LoadRow {
  readonly id: string;
  readonly dataset: string;
  readonly version: string | null;
  readonly loadedAt: string;
  readonly added: number;
  readonly revised: number;
  readonly retracted: number;
}

export const MAX_LOADS = 100;

/** The latest loads of all data sets, the newest first. */
export const latestLoads = query<{ limit: number }, LoadRow>(
  'load.latest',
  /* cypher */ `
  MATCH (l:Load)
  RETURN l.id, l.dataset, l.version, l.loadedAt, l.added, l.revised, l.retracted
  ORDER BY l.loadedAt DESC, l.id DESC LIMIT $limit`,
  ([id, dataset, version, loadedAt, added, revised, retracted]) => ({
    id: text(id),
    dataset: text(dataset),
    version: textOrNull(version),
    loadedAt: text(loadedAt),
    added: integer(added),
    revised: integer(revised),
    retracted: integer(retracted),
  }),
);
