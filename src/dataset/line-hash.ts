import { hash } from 'node:crypto';

import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import type { PerFamily } from './version.ts';

/** Raise it with any change of how a line is read, so that no line counts as known. */
const READER = 1;

/** In place of the hash of a line, for a built-in country, which no line defines. */
export const BUILT_IN = 'built-in';

/** In place of the hash of a line that was not read. */
export const UNKNOWN_LINE = '-';

/** What is known of the lines of a file that were read before. */
export interface KnownLines {
  readonly size: number;
  /** The record of a line with this hash; null if the line is new. */
  find(lineHash: string): KnownRecord | null;
  ids(): Iterable<string>;
}

export interface KnownRecord {
  readonly id: string;
  readonly recordHash: string;
}

/** The lines that a graph has of a data set, and the built-in countries to which they refer. */
export interface KnownDataset extends PerFamily<KnownLines> {
  readonly builtIn: readonly string[];
}

/**
 * The hash of a line, and of what its record takes from elsewhere: the program, the manifest, the vocabulary and, in
 * `names`, the names in a generated summary. Lines with the same hash give the same record.
 */
export function lineHash(line: Uint8Array, context: string, names: readonly string[] = []): string {
  return `${bytesHash(line)}${names.length === 0 ? context : contextHash([context, ...names])}`;
}

/** The hash of the bytes of a line, with which its `lineHash` begins. */
export function bytesHash(line: Uint8Array): string {
  return hash('sha256', line, 'base64').slice(0, 22);
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
  return hash('sha256', JSON.stringify(parts), 'base64').slice(0, 10);
}
