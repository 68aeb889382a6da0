import { createHash } from 'node:crypto';

import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import { type JudgedPair, sortedJudgements } from './judgement/judgement.ts';

/** A value for each kind of record. */
export type PerFamily<Value> = Readonly<Record<'sources' | 'entities' | 'claims', Value>>;

/** What the version of a data set depends on. `hashes`: `recordHash` of each record by id, without built-in countries. */
export interface VersionedContent {
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  readonly hashes: PerFamily<ReadonlyMap<string, string>>;
  readonly judgements?: readonly JudgedPair[] | undefined;
}

/**
 * Hashes the content of a data set: SHA-256 in hex. The order of lines and keys and the spacing do not matter, since records
 * are hashed in the order of their ids, and a checked record has its keys in the order of `record.ts`.
 */
export function datasetVersion({ manifest, vocabulary, hashes, judgements = [] }: VersionedContent): string {
  return contentVersion({ manifest, vocabulary, judgements }, (family) =>
    Array.from(hashes[family], ([id, recordHash]) => hashedLine(id, recordHash)).toSorted(),
  );
}

/** The version of a data set whose records of a family have these lines, sorted. */
export function contentVersion(
  {
    manifest,
    vocabulary,
    judgements,
  }: Required<Pick<VersionedContent, 'manifest' | 'vocabulary'>> & {
    readonly judgements: readonly JudgedPair[];
  },
  linesOf: (family: keyof PerFamily<unknown>) => Iterable<string>,
): string {
  const hash = createHash('sha256').update(`${JSON.stringify(manifest)}\n${JSON.stringify(vocabulary)}\n`);
  for (const family of ['sources', 'entities', 'claims'] as const) {
    hash.update(`${family}\n`);
    for (const line of linesOf(family)) hash.update(line);
  }
  // a data set without judgements has the version that it had before there were any
  if (judgements.length > 0) hash.update('judgements\n');
  for (const { left, right, judgement, user, createdAt, reason } of sortedJudgements(judgements)) {
    hash.update(`${JSON.stringify([left, right, judgement, user, createdAt, reason])}\n`);
  }
  return hash.digest('hex');
}

export function hashedLine(id: string, recordHash: string): string {
  return `${id} ${recordHash}\n`;
}
