import type { ExportedEntityFragment, ExportedGraphFragment } from './generated.ts';
import type { BackingClaim, ExportRecord } from './record.ts';

/** A data set that a file draws on, with what is needed to cite and reuse it. */
export type ExportedDataset = Omit<ExportedGraphFragment['datasets'][number], 'citation' | 'manifest' | 'vocabulary'>;

/** The files `dataset.json` and `vocabulary.json` of a data set. */
export interface ExportedManifest {
  readonly version: string | null;
  readonly manifest: object;
  /** Missing if the data set adds nothing to the vocabularies. */
  readonly vocabulary?: object;
}

/** The data sets that a file draws on, and how to cite them. */
export interface Provenance {
  readonly datasets: readonly ExportedDataset[];
  /** In APA style, one data set on each line. */
  readonly citation: string;
}

/** The provenance of records from these data sets. A file without records draws on all data sets of the graph. */
export function provenanceOf(graph: ExportedGraphFragment, used: ReadonlySet<string>): Provenance {
  const datasets = used.size === 0 ? graph.datasets : graph.datasets.filter(({ id }) => used.has(id));
  return {
    datasets: datasets.map((dataset) => {
      const { citation: _, manifest: __, vocabulary: ___, ...rest } = dataset;
      return rest;
    }),
    citation: datasets.length === 0 ? graph.citation : datasets.map(({ citation }) => citation).join('\n'),
  };
}

/** The manifests of all data sets of the graph; empty if the export is without records. */
export function manifestsOf({ datasets }: ExportedGraphFragment): readonly ExportedManifest[] {
  return datasets.flatMap(({ manifest, vocabulary = {}, version }) =>
    manifest === undefined ? [] : [{ version, manifest, ...(Object.keys(vocabulary).length > 0 && { vocabulary }) }],
  );
}

/** Adds the ids of the data sets of a record, its entities and its sources. */
export function collectDatasets(record: ExportRecord, used: Set<string>): void {
  const addEntity = ({ datasets }: ExportedEntityFragment) => datasets.forEach(({ id }) => used.add(id));
  const addClaim = ({ dataset, citations }: BackingClaim) => {
    used.add(dataset.id);
    for (const { source } of citations) used.add(source.dataset.id);
  };
  const addWhole = (claim: ExportedClaim) => {
    addClaim(claim);
    for (const { entity } of claim.participants) addEntity(entity);
    claim.markets.forEach(addEntity);
  };
  switch (record.type) {
    case 'entity':
      return addEntity(record.entity);
    case 'source':
      return void used.add(record.source.dataset.id);
    case 'claim':
      return addWhole(record.claim);
    case 'path':
      return record.path.hops.forEach(({ claim }) => addWhole(claim));
    case 'partner':
      for (const entity of [record.of, record.node, ...record.markets]) addEntity(entity);
      record.claims.forEach(addClaim);
  }
}

type ExportedClaim = (ExportRecord & { type: 'claim' })['claim'];
