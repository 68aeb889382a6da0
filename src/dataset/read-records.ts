import { join } from 'node:path';

import { recordHash } from '../model/stored-record.ts';
import type { FileSkeleton } from './check-dataset.ts';
import type { Located } from './reference/reference-checker.ts';
import type { RecordCheck } from './check-record.ts';
import { describeFileError, findDataFile } from './data-file.ts';
import type { Issue } from './issue.ts';
import { type Line, parseJsonText, readLines } from './json-lines.ts';
import { jsonLosses } from './json-loss.ts';

/** How to read the lines of a file. */
export interface Family<Item, Skeleton> {
  /** Name of the file, without `.gz`. */
  readonly name: string;
  readonly check: RecordCheck<Item>;
  /** The skeleton of a line that has issues. */
  readonly toSkeleton: (value: unknown) => Skeleton;
}

export interface FileContent<Item, Skeleton> {
  readonly records: readonly Item[];
  readonly issues: readonly Issue[];
  readonly skeleton: FileSkeleton<Skeleton>;
  readonly recordHashes: ReadonlyMap<string, string>;
}

/** Reads a file of records. */
export async function readRecords<Item extends Skeleton & { readonly id: string }, Skeleton>(
  folder: string,
  family: Family<Item, Skeleton>,
): Promise<FileContent<Item, Skeleton>> {
  const { name, check, toSkeleton } = family;
  const records: Item[] = [];
  const issues: Issue[] = [];
  const skeletons: Located<Skeleton>[] = [];
  const recordHashes = new Map<string, string>();
  const file = await findDataFile(folder, name);
  const content = (fileName: string, isComplete: boolean) => ({
    records,
    issues,
    skeleton: { file: fileName, isComplete, records: skeletons },
    recordHashes,
  });
  if (typeof file !== 'string') {
    issues.push(file);
    return content(name, false);
  }
  function add(line: Line, fileName: string): void {
    const checked = checkLine(line, fileName, { check, toSkeleton });
    issues.push(...checked.issues);
    skeletons.push(checked.located);
    const { record } = checked;
    if (record === null) return;
    records.push(record);
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
  onBytes?: (bytes: number) => void,
): Promise<Issue | null> {
  try {
    for await (const lines of readLines(join(folder, file), onBytes)) for (const line of lines) onLine(line, file);
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
  line = parseJsonText(bytes),
): CheckedLine<Item, Skeleton> {
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
