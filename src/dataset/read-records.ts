import { join } from 'node:path';

import { recordHash } from '../model/stored-record.ts';
import type { FileSkeleton, Located } from './check-dataset.ts';
import type { RecordCheck } from './check-record.ts';
import { describeFileError, findDataFile } from './data-file.ts';
import type { Issue } from './issue.ts';
import { type Line, readLines } from './json-lines.ts';
import { jsonLosses } from './json-loss.ts';
import { type KnownLines, lineHash } from './line-hash.ts';
import { readShorthand } from './shorthand.ts';

/** How to read the lines of a file. */
export interface Family<Item, Skeleton> {
  /** Name of the file, without `.gz`. */
  readonly name: string;
  readonly check: RecordCheck<Item>;
  /** The skeleton of a line that has issues. */
  readonly toSkeleton: (value: unknown) => Skeleton;
  /** The skeleton of a line that is known to be valid. */
  readonly knownSkeleton: (value: object, id: string) => Skeleton;
  /** For `lineHash`. */
  readonly context: string;
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
}

/** Reads a file of records. A record of a known line is neither checked nor made. */
export async function readRecords<Item extends Skeleton & { readonly id: string }, Skeleton>(
  folder: string,
  family: Family<Item, Skeleton>,
): Promise<FileContent<Item, Skeleton>> {
  const { name, check, toSkeleton, knownSkeleton, context, namesIn, known } = family;
  const records: Item[] = [];
  const issues: Issue[] = [];
  const skeletons: Located<Skeleton>[] = [];
  const rawHashes = new Map<string, string>();
  const recordHashes = new Map<string, string>();
  const unchanged = new Map<string, string>();
  const file = await findDataFile(folder, name);
  const content = (fileName: string, isComplete: boolean) => ({
    records,
    issues,
    skeleton: { file: fileName, isComplete, records: skeletons },
    rawHashes,
    recordHashes,
    unchanged,
  });
  if (typeof file !== 'string') {
    issues.push(file);
    return content(name, false);
  }
  function add(line: Line): void {
    if (line.issue) {
      issues.push({ file: String(file), line: line.number, field: null, ...line.issue });
      skeletons.push({ line: line.number, skeleton: toSkeleton({ id: idIn(line.text) }) });
      return;
    }
    const rawHash = lineHash(line.bytes, context, namesIn?.(line.value));
    const before = known.get(rawHash);
    if (before !== undefined && !unchanged.has(before.id)) {
      unchanged.set(before.id, before.recordHash);
      skeletons.push({ line: line.number, skeleton: knownSkeleton(knownValue(line), before.id) });
      return;
    }
    const checked = check(line.value);
    for (const issue of [...jsonLosses(line.text), ...checked.issues]) {
      issues.push({ file: String(file), line: line.number, ...issue });
    }
    if (checked.record !== null) {
      records.push(checked.record);
      rawHashes.set(checked.record.id, rawHash);
      recordHashes.set(checked.record.id, recordHash(checked.record));
    }
    const isGenerated = checked.record !== null && !hasId(line.value);
    skeletons.push({ line: line.number, skeleton: checked.record ?? toSkeleton(line.value), isGenerated });
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

/** The value of a valid line, in the form of the schema as far as its references go. */
function knownValue({ text, value }: { readonly text: string; readonly value: unknown }): object {
  return (text.includes('""') ? readShorthand(value) : value) as object;
}

/** Finds the id in a line that is not JSON, so that references to the record are not issues. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
}
