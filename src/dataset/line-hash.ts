import { createHash, hash } from 'node:crypto';

import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import type { PerFamily } from './version.ts';

/** Raise it with any change of how a line is read, so that no line counts as known. */
const READER = 1;

/** What is known of a line that was read before, by its hash. */
export type KnownLines = ReadonlyMap<string, { readonly id: string; readonly recordHash: string }>;

/**
 * The hash of a line, and of what its record takes from elsewhere: the program, the manifest, the vocabulary and, in
 * `names`, the names in a generated summary. Lines with the same hash give the same record.
 */
export function lineHash(line: Uint8Array, context: string, names: readonly string[] = []): string {
  const content = hash('sha256', line, 'base64').slice(0, 22);
  return `${content}${names.length === 0 ? context : contextHash([context, ...names])}`;
}

/** The contexts of the lines of each file, for `lineHash`. */
export function lineContexts(manifest: DatasetManifest, vocabulary: DatasetVocabulary): PerFamily<string> {
  const { id, defaultConfidence, defaultSource } = manifest;
  const reader = contextHash([READER]);
  return {
    sources: reader,
    entities: reader,
    claims: contextHash([READER, id, defaultConfidence, defaultSource, vocabulary.measures]),
  };
}

function contextHash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64').slice(0, 10);
}
