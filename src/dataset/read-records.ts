import { join } from 'node:path';

import { recordHash } from '../model/stored-record.ts';
import type { FileSkeleton } from './check-dataset.ts';
import type { Located } from './reference-checker.ts';
import type { RecordCheck } from './check-record.ts';
import { describeFileError, findDataFile } from './data-file.ts';
import type { Issue } from './issue.ts';
import { type Line, parseJsonText, readLines } from './json-lines.ts';
import { jsonLosses } from './json-loss.ts';
import { hasSummary, knownValue, type PendingLine } from './known-line.ts';
import { type KnownLines, lineHash } from './line-hash.ts';

/** How to read the lines of a file. */
export interface Family<Item, Skeleton> {
  /** Name of the file, without `.gz`. */
  readonly name: string;
  readonly check: RecordCheck<Item>;
  /** The skeleton of a line that has issues. */
  readonly toSkeleton: (value: unknown) => Skeleton;
  /** The skeleton of a line that is known to be valid. */
  readonly knownSkeleton: (value: object, id: string) => Skeleton;
  /** True if known lines are not parsed, but pending. */
  readonly isPending: boolean;
  /** For `lineHash`. */
  readonly context: string;
  /** The names in a summary that the line leaves out. */
  readonly namesIn?: (value: unknown) => readonly string[];
  readonly known: KnownLines;
}

export interface FileContent<Item, Skeleton> {
  /** The records, without those of known lines. */
  readonly records: readonly Item[];
  readonly issues: readonly Issue[];
  readonly skeleton: FileSkeleton<Skeleton>;
  /** By id: the hash of the line and that of the record, for each record. */
  readonly rawHashes: ReadonlyMap<string, string>;
  readonly recordHashes: ReadonlyMap<string, string>;
  /** The hash of each record whose line is known, by id. */
  readonly unchanged: ReadonlyMap<string, string>;
  readonly pending: readonly PendingLine[];
}

/** Reads a file of records. A record of a known line is neither checked nor made. */
export async function readRecords<Item extends Skeleton & { readonly id: string }, Skeleton>(
  folder: string,
  family: Family<Item, Skeleton>,
): Promise<FileContent<Item, Skeleton>> {
  const { name, check, toSkeleton, knownSkeleton, isPending, context, namesIn, known } = family;
  const records: Item[] = [];
  const issues: Issue[] = [];
  const skeletons: Located<Skeleton>[] = [];
  const rawHashes = new Map<string, string>();
  const recordHashes = new Map<string, string>();
  const unchanged = new Map<string, string>();
  const pending: PendingLine[] = [];
  const file = await findDataFile(folder, name);
  const content = (fileName: string, isComplete: boolean) => ({
    records,
    issues,
    skeleton: { file: fileName, isComplete, records: skeletons, known: unchanged },
    rawHashes,
    recordHashes,
    unchanged,
    pending,
  });
  if (typeof file !== 'string') {
    issues.push(file);
    return content(name, false);
  }
  function add({ number, bytes }: Line): void {
    const isSummarized = namesIn === undefined || hasSummary(bytes);
    const names = isSummarized ? [] : namesIn(knownValue(bytes));
    const rawHash = lineHash(bytes, context, names);
    const before = known.get(rawHash);
    if (before !== undefined && !unchanged.has(before.id)) {
      unchanged.set(before.id, before.recordHash);
      if (isPending) pending.push({ line: number, id: before.id, bytes });
      else skeletons.push({ line: number, skeleton: knownSkeleton(knownValue(bytes), before.id) });
      return;
    }
    const line = parseJsonText(bytes);
    if (line.issue) {
      issues.push({ file: String(file), line: number, field: null, ...line.issue });
      skeletons.push({ line: number, skeleton: toSkeleton({ id: idIn(line.text) }) });
      return;
    }
    const checked = check(line.value);
    for (const issue of [...jsonLosses(line.text), ...checked.issues]) {
      issues.push({ file: String(file), line: number, ...issue });
    }
    if (checked.record !== null) {
      records.push(checked.record);
      rawHashes.set(checked.record.id, rawHash);
      recordHashes.set(checked.record.id, recordHash(checked.record));
    }
    const isGenerated = checked.record !== null && !hasId(line.value);
    skeletons.push({ line: number, skeleton: checked.record ?? toSkeleton(line.value), isGenerated });
  }
  try {
    for await (const lines of readLines(join(folder, file))) for (const line of lines) add(line);
    return content(file, true);
  } catch (error) {
    issues.push({ file, line: null, field: null, expected: 'a readable file', got: describeFileError(error) });
    return content(file, false);
  }
}

function hasId(value: unknown): boolean {
  return Boolean((value as { id?: unknown }).id);
}

/** Finds the id in a line that is not JSON, so that references to the record are not issues. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
}
