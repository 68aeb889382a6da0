import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import type { GraphCounts } from './graph-state.ts';
import { query } from './query.ts';
import { integer, text, textOrNull } from './row-value.ts';

/** A data set that the graph holds, or one that was removed and to which retracted claims still belong. */
export interface NamedDataset {
  readonly id: string;
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** Hash of its content; null for a data set that was removed. */
  readonly version: string | null;
  readonly loadedAt: string | null;
  readonly counts: GraphCounts;
}

export interface LoadedDataset extends NamedDataset {
  readonly version: string;
  /** The number of its entities that are merged into another one. */
  readonly merged: number;
  /** The folder that was loaded last. */
  readonly folder: string | null;
  readonly loadedAt: string;
}

/** All data sets of the graph, sorted by id. A data set appears when its first load is complete. */
export const loadedDatasets = query<Record<string, never>, LoadedDataset>(
  'dataset.list',
  /* cypher */ `
  MATCH (d:Dataset)
  RETURN d.id, d.manifest, d.vocabulary, d.version, d.folder, d.loadedAt, d.entities, d.claims, d.sources, d.merged ORDER BY d.id`,
  ([id, manifest, vocabulary, version, folder, loadedAt, entities, claims, sources, merged]) => ({
    id: text(id),
    manifest: JSON.parse(text(manifest)) as DatasetManifest,
    vocabulary: JSON.parse(text(vocabulary)) as DatasetVocabulary,
    version: text(version),
    folder: textOrNull(folder),
    merged: integer(merged ?? 0),
    loadedAt: text(loadedAt),
    counts: { entities: integer(entities), claims: integer(claims), sources: integer(sources) },
  }),
);

/** Describes a data set that was removed: its claims are retracted, but can still be found by id. */
export function removedDataset(id: string): NamedDataset {
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
