import { join } from 'node:path';

import { recordHash } from '../model/stored-record.ts';
import type { FileSkeleton } from './check-dataset.ts';
import type { Located } from './reference/reference-checker.ts';
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
  function add(line: Line, fileName: string): void {
    const { number, bytes } = line;
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
    const checked = checkLine(line, fileName, { check, toSkeleton });
    issues.push(...checked.issues);
    skeletons.push(checked.located);
    const { record } = checked;
    if (record === null) return;
    records.push(record);
    rawHashes.set(record.id, rawHash);
    recordHashes.set(record.id, recordHash(record));
  }
  const issue = await readEachLine(folder, file, add);
  if (issue !== null) issues.push(issue);
  return content(file, issue === null);
}

/** Calls `onLine` for each line of a file. Returns why the file cannot be read to its end; null if it can. */
export async function readEachLine(
  folder: string,
  file: string,
  onLine: (line: Line, file: string) => void,
): Promise<Issue | null> {
  try {
    for await (const lines of readLines(join(folder, file))) for (const line of lines) onLine(line, file);
    return null;
  } catch (error) {
    return { file, line: null, field: null, expected: 'a readable file', got: describeFileError(error) };
  }
}

export interface CheckedLine<Item, Skeleton> {
  /** null if there are issues of the record, but not if the text of the line has lost something. */
  readonly record: Item | null;
  readonly issues: readonly Issue[];
  readonly located: Located<Skeleton>;
}

/** Checks a line by itself. */
export function checkLine<Item extends Skeleton & { readonly id: string }, Skeleton>(
  { number, bytes }: Line,
  file: string,
  { check, toSkeleton }: Pick<Family<Item, Skeleton>, 'check' | 'toSkeleton'>,
): CheckedLine<Item, Skeleton> {
  const line = parseJsonText(bytes);
  if (line.issue) {
    return {
      record: null,
      issues: [{ file, line: number, field: null, ...line.issue }],
      located: { line: number, skeleton: toSkeleton({ id: idIn(line.text) }) },
    };
  }
  const { record, issues } = check(line.value);
  return {
    record,
    issues: [...(isCanonical(line) ? [] : jsonLosses(line.text)), ...issues].map((issue) => ({
      file,
      line: number,
      ...issue,
    })),
    located: {
      line: number,
      skeleton: record ?? toSkeleton(line.value),
      isGenerated: record !== null && !hasId(line.value),
    },
  };
}

/** True if the text is what JSON.stringify writes, which has each key once and each number exactly. Faster than to look for losses. */
function isCanonical({ text, value }: { readonly text: string; readonly value: unknown }): boolean {
  try {
    return JSON.stringify(value) === text;
  } catch {
    return false; // JSON.parse accepts deeper nesting
  }
}

function hasId(value: unknown): boolean {
  return Boolean((value as { id?: unknown }).id);
}

/** Finds the id in a line that is not JSON, so that references to the record are not issues. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
}
