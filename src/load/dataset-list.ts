import type { Engine, Row } from '../engine/engine.ts';
import { type Reader, query, readerOf } from '../graph/query.ts';
import { integer, text, textOrNull } from '../graph/row-value.ts';
import type { GraphCounts } from '../graph/graph-state.ts';
import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';

/** A data set as a graph holds it. */
export interface DatasetInfo {
  readonly id: string;
  readonly title: string;
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** The hash of its content. */
  readonly version: string;
  /** The folder that was loaded last. */
  readonly folder: string | null;
  readonly loadedAt: string;
  readonly counts: GraphCounts;
}

/** The data sets of a graph, sorted by id. A data set appears when its first load is complete. */
export function listDatasets(engine: Engine): Promise<readonly DatasetInfo[]> {
  return storedDatasets(readerOf(engine));
}

export function storedDatasets(reader: Reader): Promise<readonly DatasetInfo[]> {
  return datasetRows(reader, {});
}

const datasetRows = query<Record<string, never>, DatasetInfo>(
  'load.datasets',
  /* cypher */ `
  MATCH (d:Dataset)
  RETURN d.id, d.title, d.manifest, d.vocabulary, d.version, d.folder, d.loadedAt, d.entities, d.claims, d.sources
  ORDER BY d.id`,
  datasetInfo,
);

function datasetInfo(row: Row): DatasetInfo {
  const [id, title, manifest, vocabulary, version, folder, loadedAt, entities, claims, sources] = row;
  return {
    id: text(id),
    title: text(title),
    manifest: JSON.parse(text(manifest)) as DatasetManifest,
    vocabulary: JSON.parse(text(vocabulary)) as DatasetVocabulary,
    version: text(version),
    folder: textOrNull(folder),
    loadedAt: text(loadedAt),
    counts: { entities: integer(entities), claims: integer(claims), sources: integer(sources) },
  };
}
