import { createHash } from 'node:crypto';
import { join } from 'node:path';

import { builtInCountry } from '../model/country.ts';
import { recordHash } from '../model/stored-record.ts';
import { checkDataset, type FileSkeleton, type Located } from './check-dataset.ts';
import { checkClaim, checkEntity, checkSource, type RecordCheck } from './check-record.ts';
import type { Dataset } from './dataset.ts';
import { describeFileError, findDataFile, requireFolder } from './data-file.ts';
import { DatasetError, type ExternalIssue, type Issue } from './issue.ts';
import { readLines } from './json-lines.ts';
import { readDatasetManifest, readVocabulary } from './read-manifest.ts';
import type { ReadingContext } from './complete/reading-context.ts';
import { toClaimSkeleton, toEntitySkeleton, toSourceSkeleton } from './reference-skeleton.ts';
import { datasetVersion } from './version.ts';

/**
 * Reads `sources.jsonl`, `entities.jsonl` and `claims.jsonl`, each also with `.gz`, and `dataset.json` and `vocabulary.json`
 * if they exist, and checks all rules. References to records of other data sets are not issues: see `requireReferences`.
 *
 * @throws {DatasetError} with all issues of all files
 */
export async function readDataset(folder: string): Promise<Dataset> {
  await requireFolder(folder);
  const manifest = await readDatasetManifest(folder);
  const vocabulary = await readVocabulary(folder);
  const sources = await readRecords(folder, 'sources.jsonl', checkSource, toSourceSkeleton);
  const entities = await readRecords(folder, 'entities.jsonl', checkEntity, toEntitySkeleton);
  const names = new Map(entities.records.map(({ id, name }) => [id, name]));
  const context: ReadingContext = {
    manifest: manifest.value,
    measures: new Map(vocabulary.value.measures.map((measure) => [measure.id, measure])),
    nameOf: (id) => names.get(id) ?? builtInCountry(id)?.name ?? null,
  };
  const claims = await readRecords(folder, 'claims.jsonl', (value) => checkClaim(value, context), toClaimSkeleton);
  const { issues, external, builtIn } = checkDataset({
    sources: sources.skeleton,
    entities: entities.skeleton,
    claims: claims.skeleton,
  });
  const all = [manifest, vocabulary, sources, entities, claims, { issues }].flatMap((part) => part.issues);
  if (all.length > 0) throw new DatasetError(folder, all, external);
  const recordHashes = {
    sources: hashesOf(sources.records),
    entities: hashesOf(entities.records),
    claims: hashesOf(claims.records),
  };
  const externalIds = (family: ExternalIssue['family']) =>
    [...new Set(external.flatMap((issue) => (issue.family === family ? [issue.id] : [])))].toSorted();
  return {
    folder,
    manifest: manifest.value,
    vocabulary: vocabulary.value,
    sources: sortById(sources.records),
    entities: sortById([...entities.records, ...builtIn.flatMap((id) => builtInCountry(id) ?? [])]),
    claims: sortById(claims.records),
    builtIn,
    external: { sources: externalIds('sources'), entities: externalIds('entities'), claims: externalIds('claims') },
    externalIssues: external,
    unchanged: { sources: new Map(), entities: new Map(), claims: new Map() },
    recordHashes,
    rawHashes: { sources: sources.rawHashes, entities: entities.rawHashes, claims: claims.rawHashes },
    version: datasetVersion({ manifest: manifest.value, vocabulary: vocabulary.value, hashes: recordHashes }),
  };
}

interface FileContent<Item, Skeleton> {
  readonly records: readonly Item[];
  readonly issues: readonly Issue[];
  readonly skeleton: FileSkeleton<Skeleton>;
  readonly rawHashes: ReadonlyMap<string, string>;
}

async function readRecords<Item extends Skeleton & { readonly id: string }, Skeleton>(
  folder: string,
  name: string,
  check: RecordCheck<Item>,
  toSkeleton: (value: unknown) => Skeleton,
): Promise<FileContent<Item, Skeleton>> {
  const records: Item[] = [];
  const issues: Issue[] = [];
  const skeletons: Located<Skeleton>[] = [];
  const rawHashes = new Map<string, string>();
  const file = await findDataFile(folder, name);
  if (typeof file !== 'string') {
    return { records, issues: [file], skeleton: { file: name, isComplete: false, records: skeletons }, rawHashes };
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
        if (checked.record !== null) {
          records.push(checked.record);
          rawHashes.set(checked.record.id, hashOf(content.text));
        }
        skeletons.push({ line, skeleton: checked.record ?? toSkeleton(content.value) });
      }
    }
  } catch (error) {
    isComplete = false;
    issues.push({ file, line: null, field: null, expected: 'a readable file', got: describeFileError(error) });
  }
  return { records, issues, skeleton: { file, isComplete, records: skeletons }, rawHashes };
}

/** Finds the id in a line that is not JSON, so that references to the record are not issues. */
function idIn(text: string): string | undefined {
  return /"id"\s*:\s*"([^"\\]*)"/.exec(text)?.[1];
}

function hashesOf(records: readonly { readonly id: string }[]): ReadonlyMap<string, string> {
  return new Map(records.map((record) => [record.id, recordHash(record)]));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
