import { join } from 'node:path';

import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/record.ts';
import { checkDataset, type FileSkeleton, type Located } from './check-dataset.ts';
import { checkClaim, checkEntity, checkSource, type RecordCheck } from './check-record.ts';
import { describeFileError, findDataFile, requireFolder } from './data-file.ts';
import { DatasetError, type Issue } from './issue.ts';
import { readLines } from './json-lines.ts';
import { toClaimSkeleton, toEntitySkeleton, toSourceSkeleton } from './reference-skeleton.ts';
import { datasetVersion } from './version.ts';

/** A data set without issues. Records are sorted by id. */
export interface Dataset {
  readonly folder: string;
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  /** Hash of the content: see `datasetVersion`. */
  readonly version: string;
}

/**
 * Reads `sources.jsonl`, `entities.jsonl` and `claims.jsonl`, or the same with `.gz`, and checks all rules.
 *
 * @throws {DatasetError} with all issues of all files
 */
export async function readDataset(folder: string): Promise<Dataset> {
  await requireFolder(folder);
  const sources = await readRecords(folder, 'sources.jsonl', checkSource, toSourceSkeleton);
  const entities = await readRecords(folder, 'entities.jsonl', checkEntity, toEntitySkeleton);
  const claims = await readRecords(folder, 'claims.jsonl', checkClaim, toClaimSkeleton);
  const issues = [
    ...sources.issues,
    ...entities.issues,
    ...claims.issues,
    ...checkDataset({
      sources: sources.skeleton,
      entities: entities.skeleton,
      claims: claims.skeleton,
    }),
  ];
  if (issues.length > 0) throw new DatasetError(folder, issues);
  const records = {
    sources: sortById(sources.records),
    entities: sortById(entities.records),
    claims: sortById(claims.records),
  };
  return { folder, ...records, version: datasetVersion(records) };
}

interface FileContent<Item, Skeleton> {
  readonly records: readonly Item[];
  readonly issues: readonly Issue[];
  readonly skeleton: FileSkeleton<Skeleton>;
}

async function readRecords<Item extends Skeleton, Skeleton>(
  folder: string,
  name: string,
  check: RecordCheck<Item>,
  toSkeleton: (value: unknown) => Skeleton,
): Promise<FileContent<Item, Skeleton>> {
  const records: Item[] = [];
  const issues: Issue[] = [];
  const skeletons: Located<Skeleton>[] = [];
  const file = await findDataFile(folder, name);
  if (typeof file !== 'string') {
    return { records, issues: [file], skeleton: { file: name, isComplete: false, records: skeletons } };
  }
  let isComplete = true;
  try {
    for await (const lines of readLines(join(folder, file))) {
      for (const { number: line, ...content } of lines) {
        if (content.issue) {
          issues.push({ file, line, field: null, ...content.issue });
          skeletons.push({ line, skeleton: toSkeleton({ id: idIn(content.text) }) });
          continue;
        }
        const checked = check(content.value);
        for (const issue of [...content.losses, ...checked.issues]) issues.push({ file, line, ...issue });
        if (checked.record !== null) records.push(checked.record);
        skeletons.push({ line, skeleton: checked.record ?? toSkeleton(content.value) });
      }
    }
  } catch (error) {
    isComplete = false;
    issues.push({ file, line: null, field: null, expected: 'a readable file', got: describeFileError(error) });
  }
  return { records, issues, skeleton: { file, isComplete, records: skeletons } };
}

/** Finds the id in a line that is not JSON, so that references to the record are not issues. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
}

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
