import { query } from './query.ts';
import { text } from './row-value.ts';

/** Those of these ids that a data set has or had: a removed data set is still part of the past. */
export const knownDatasets = query<{ ids: readonly string[] }, string>(
  'dataset.known',
  /* cypher */ `
  MATCH (d:Dataset) WHERE d.id IN $ids RETURN d.id AS id
  UNION
  MATCH (l:Load) WHERE l.dataset IN $ids RETURN l.dataset AS id`,
  ([id]) => text(id),
);
