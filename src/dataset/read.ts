import { createHash } from 'node:crypto';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { checkBetween, type FileOutline, type Placed } from './check.ts';
import { checkClaim, checkEntity, checkSource, type RecordCheck } from './check-record.ts';
import { DatasetError, type Fault } from './issue.ts';
import { readLines } from './json-lines.ts';
import { outlineClaim, outlineEntity, outlineSource } from './reference-skeleton.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../model/record.ts';

/** A data set without faults. Records are sorted by id. */
export interface Dataset {
  readonly folder: string;
  readonly sources: readonly SourceRecord[];
  readonly entities: readonly EntityRecord[];
  readonly claims: readonly ClaimRecord[];
  /** SHA-256 of the content in hex: the same whatever the order of lines and keys and the spacing of the files. */
  readonly version: string;
}

/**
 * Reads `sources.jsonl`, `entities.jsonl` and `claims.jsonl`, each of which may be a `.jsonl.gz` instead, and checks every
 * rule there is.
 *
 * @throws {DatasetError} with every fault of every file
 */
export async function readDataset(folder: string): Promise<Dataset> {
  await checkFolder(folder);
  const sources = await readRecords(folder, 'sources.jsonl', checkSource, outlineSource);
  const entities = await readRecords(folder, 'entities.jsonl', checkEntity, outlineEntity);
  const claims = await readRecords(folder, 'claims.jsonl', checkClaim, outlineClaim);
  const faults = [
    ...sources.faults,
    ...entities.faults,
    ...claims.faults,
    ...checkBetween({
      sources: sources.outline,
      entities: entities.outline,
      claims: claims.outline,
    }),
  ];
  if (faults.length > 0) throw new DatasetError(folder, faults);
  const records = {
    sources: sortById(sources.records),
    entities: sortById(entities.records),
    claims: sortById(claims.records),
  };
  return { folder, ...records, version: versionOf(records) };
}

/** A checked record has its keys in a fixed order: its JSON is canonical. */
export function versionOf(content: Readonly<Record<string, readonly object[]>>): string {
  const hash = createHash('sha256');
  for (const [name, records] of Object.entries(content)) {
    hash.update(`${name}\n`);
    for (const record of records) hash.update(`${JSON.stringify(record)}\n`);
  }
  return hash.digest('hex');
}

async function checkFolder(folder: string): Promise<void> {
  const expected = 'a folder with sources.jsonl, entities.jsonl and claims.jsonl';
  let isFolder: boolean;
  try {
    isFolder = (await stat(folder)).isDirectory();
  } catch (error) {
    throw new DatasetError(folder, [{ file: folder, line: null, field: null, expected, got: obstacle(error) }]);
  }
  if (!isFolder) throw new DatasetError(folder, [{ file: folder, line: null, field: null, expected, got: 'a file' }]);
}

interface FileContent<Item, Outline> {
  readonly records: Item[];
  readonly faults: readonly Fault[];
  readonly outline: FileOutline<Outline>;
}

async function readRecords<Item extends Outline, Outline>(
  folder: string,
  plain: string,
  check: RecordCheck<Item>,
  outline: (value: unknown) => Outline,
): Promise<FileContent<Item, Outline>> {
  const records: Item[] = [];
  const faults: Fault[] = [];
  const placed: Placed<Outline>[] = [];
  let isComplete = true;
  const [file, other] = await filesOf(folder, plain);
  if (other !== undefined) {
    // to read one of them would be a guess
    faults.push({ file, line: null, field: null, expected: `${file} or ${other}`, got: 'both' });
    return { records, faults, outline: { file, isComplete: false, records: placed } };
  }
  try {
    for await (const lines of readLines(join(folder, file))) {
      for (const { number: line, ...content } of lines) {
        if (content.fault) {
          faults.push({ file, line, field: null, ...content.fault });
          placed.push({ line, outline: outline({ id: idIn(content.text) }) });
          continue;
        }
        for (const loss of content.losses) faults.push({ file, line, ...loss });
        const { record, faults: found } = check(content.value);
        for (const fault of found) faults.push({ file, line, ...fault });
        if (record !== null) records.push(record);
        placed.push({ line, outline: record ?? outline(content.value) });
      }
    }
  } catch (error) {
    isComplete = false;
    faults.push({
      file,
      line: null,
      field: null,
      expected: 'a file that can be read',
      got: obstacle(error),
    });
  }
  return { records, faults, outline: { file, isComplete, records: placed } };
}

/** The names under which a file is there; the plain one where it is not. */
async function filesOf(folder: string, plain: string): Promise<[string, ...string[]]> {
  const compressed = `${plain}.gz`;
  if (!(await exists(join(folder, compressed)))) return [plain];
  return (await exists(join(folder, plain))) ? [plain, compressed] : [compressed];
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The id in a line that is no JSON: whoever refers to it is not at fault. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
}

/** What the file system says instead of giving the file. */
function obstacle(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null) throw error;
  return OBSTACLES[code] ?? code;
}

const OBSTACLES: Readonly<Record<string, string>> = {
  ENOENT: 'nothing',
  EISDIR: 'a folder',
  ENOTDIR: 'nothing',
  EACCES: 'no permission',
  Z_BUF_ERROR: 'a gzip file that breaks off',
  Z_DATA_ERROR: 'bytes that are not gzip',
  LINE_TOO_LONG: 'a line of more than 16 MB',
};

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
