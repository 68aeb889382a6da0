import { createHash } from 'node:crypto';

import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';

/** A value for each kind of record. */
export type PerFamily<Value> = Readonly<Record<'sources' | 'entities' | 'claims', Value>>;

/** What the version of a data set depends on. `hashes`: `recordHash` of each record by id, without built-in countries. */
export interface VersionedContent {
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  readonly hashes: readonly PerFamily<ReadonlyMap<string, string>>[];
}

/**
 * Hashes the content of a data set: SHA-256 in hex. The order of lines and keys and the spacing do not matter, since records
 * are hashed in the order of their ids, and a checked record has its keys in the order of `record.ts`.
 */
export function datasetVersion({ manifest, vocabulary, hashes }: VersionedContent): string {
  const hash = createHash('sha256').update(`${JSON.stringify(manifest)}\n${JSON.stringify(vocabulary)}\n`);
  for (const family of ['sources', 'entities', 'claims'] as const) {
    const lines = hashes.flatMap((part) => Array.from(part[family], ([id, recordHash]) => `${id} ${recordHash}\n`));
    hash.update(`${family}\n${lines.toSorted().join('')}`);
  }
  return hash.digest('hex');
}
