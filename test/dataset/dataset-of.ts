import type { Dataset } from '../../src/dataset/dataset.ts';
import type { LocatedPair } from '../../src/dataset/judgement/judgement-file.ts';
import { datasetVersion } from '../../src/dataset/version.ts';
import type { DatasetManifest } from '../../src/model/manifest.ts';
import { recordHash } from '../../src/model/stored-record.ts';
import type { Sample } from './sample.ts';

/** The data set that the reader makes of some records and judgements, which have to be valid. */
export function datasetOf(
  records: Sample,
  manifest: Partial<DatasetManifest> = {},
  judgements: readonly LocatedPair[] = [],
): Dataset {
  const sorted = {
    sources: sortById(records.sources),
    entities: sortById(records.entities),
    claims: sortById(records.claims),
  };
  const hashes = {
    sources: hashesOf(records.sources),
    entities: hashesOf(records.entities),
    claims: hashesOf(records.claims),
  };
  const described: DatasetManifest = {
    id: 'sample',
    title: 'Sample',
    description: null,
    publisher: null,
    license: null,
    homepage: null,
    version: null,
    language: null,
    defaultConfidence: null,
    defaultSource: null,
    examples: {},
    ...manifest,
  };
  const vocabulary = { measures: [], roles: {}, stages: {} };
  return {
    folder: described.id,
    manifest: described,
    vocabulary,
    judgements,
    ...sorted,
    builtIn: [],
    external: { sources: [], entities: [], claims: [] },
    externalIssues: [],
    recordHashes: hashes,
    version: datasetVersion({ manifest: described, vocabulary, hashes, judgements }),
  };
}

function hashesOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, recordHash(record)]));
}

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
