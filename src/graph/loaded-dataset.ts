import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import { query } from './query.ts';
import { integer, text } from './row-value.ts';

/** A data set of the graph. */
export interface LoadedDataset {
  readonly id: string;
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** Hash of its content; null for a data set that was removed. */
  readonly version: string | null;
  readonly loadedAt: string | null;
  readonly counts: { readonly entities: number; readonly claims: number; readonly sources: number };
}

/** All data sets of the graph, sorted by id. */
export const loadedDatasets = query<Record<string, never>, LoadedDataset>(
  'dataset.list',
  /* cypher */ `
  MATCH (d:Dataset)
  RETURN d.id, d.manifest, d.vocabulary, d.version, d.loadedAt, d.entities, d.claims, d.sources ORDER BY d.id`,
  ([id, manifest, vocabulary, version, loadedAt, entities, claims, sources]) => ({
    id: text(id),
    manifest: JSON.parse(text(manifest)) as DatasetManifest,
    vocabulary: JSON.parse(text(vocabulary)) as DatasetVocabulary,
    version: text(version),
    loadedAt: text(loadedAt),
    counts: { entities: integer(entities), claims: integer(claims), sources: integer(sources) },
  }),
);

/** A data set that was removed: its claims are retracted, but can still be found by id. */
export function removedDataset(id: string): LoadedDataset {
  return {
    id,
    manifest: {
      id,
      title: id,
      description: null,
      publisher: null,
      license: null,
      homepage: null,
      version: null,
      language: null,
      defaultConfidence: null,
      defaultSource: null,
      examples: {},
    },
    vocabulary: { measures: [], roles: {}, stages: {} },
    version: null,
    loadedAt: null,
    counts: { entities: 0, claims: 0, sources: 0 },
  };
}
