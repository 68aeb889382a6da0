import { builtInCountry } from '../model/country.ts';
import { checkDataset } from './check-dataset.ts';
import { checkClaim, checkEntity, checkSource } from './check-record.ts';
import { readingContext } from './complete/reading-context.ts';
import { requireFolder } from './data-file.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError, type ExternalIssue } from './issue.ts';
import { readJudgementFile } from './judgement/judgement-file.ts';
import { mergeGroups, resolveMerges } from './judgement/merge-group.ts';
import { mergeIssues } from './judgement/merge-record.ts';
import { readDatasetManifest, readVocabulary } from './read-manifest.ts';
import { readRecords } from './read-records.ts';
import { toClaimSkeleton, toEntitySkeleton, toSourceSkeleton } from './reference/reference-skeleton.ts';
import { datasetVersion } from './version.ts';

/**
 * Reads `sources.jsonl`, `entities.jsonl` and `claims.jsonl`, each also with `.gz`, and `dataset.json`, `vocabulary.json`
 * and `judgements.csv` if they exist, checks all rules, and holds all records: a load uses `readChecked`. References to records of other data
 * sets are not issues: see `readWithReferences`.
 *
 * @throws {DatasetError} with all issues of all files
 */
export async function readDataset(folder: string): Promise<Dataset> {
  await requireFolder(folder);
  const { value: manifest, issues: manifestIssues } = await readDatasetManifest(folder);
  const { value: vocabulary, issues: vocabularyIssues } = await readVocabulary(folder);
  const sources = await readRecords(folder, {
    name: 'sources.jsonl',
    check: checkSource,
    toSkeleton: toSourceSkeleton,
  });
  const entities = await readRecords(folder, {
    name: 'entities.jsonl',
    check: checkEntity,
    toSkeleton: toEntitySkeleton,
  });
  const names = new Map(entities.records.map(({ id, name }) => [id, name]));
  const context = readingContext(manifest, vocabulary, (id) => names.get(id) ?? null);
  const claims = await readRecords(folder, {
    name: 'claims.jsonl',
    check: (value) => checkClaim(value, context),
    toSkeleton: toClaimSkeleton,
  });
  const judged = await readJudgementFile(folder);
  const {
    issues,
    external: ofRecords,
    builtIn,
  } = checkDataset(
    { sources: sources.skeleton, entities: entities.skeleton, claims: claims.skeleton },
    mergeGroups(judged.pairs).areOne,
  );
  const byId = new Map(entities.records.map((entity) => [entity.id, entity]));
  const ownIds = new Set(entities.skeleton.records.map(({ skeleton }) => skeleton.id));
  const resolved = resolveMerges(judged.pairs, { isOwn: (id) => ownIds.has(id) });
  const { merges } = resolved;
  const external = [...ofRecords, ...resolved.external];
  const merging = [...merges.mergedInto].flatMap(([id, merged]) =>
    mergeIssues(
      [id, ...merged].flatMap((part) => byId.get(part) ?? []),
      merges,
    ),
  );
  const ofJudgements = [...judged.issues, ...resolved.issues, ...merging];
  const all = [
    manifestIssues,
    vocabularyIssues,
    sources.issues,
    entities.issues,
    claims.issues,
    issues,
    ofJudgements,
  ].flat();
  if (all.length > 0) throw new DatasetError(folder, all, external);
  const recordHashes = {
    sources: sources.recordHashes,
    entities: entities.recordHashes,
    claims: claims.recordHashes,
  };
  return {
    folder,
    manifest,
    vocabulary,
    judgements: judged.pairs,
    sources: sortById(sources.records),
    entities: sortById([...entities.records, ...builtIn.flatMap((id) => builtInCountry(id) ?? [])]),
    claims: sortById(claims.records),
    builtIn,
    external: {
      sources: externalIds(external, 'sources'),
      entities: externalIds(external, 'entities'),
      claims: externalIds(external, 'claims'),
    },
    externalIssues: external,
    recordHashes,
    version: datasetVersion({ manifest, vocabulary, hashes: recordHashes, judgements: judged.pairs }),
  };
}

function externalIds(external: readonly ExternalIssue[], family: ExternalIssue['family']): string[] {
  return [...new Set(external.flatMap((issue) => (issue.family === family ? [issue.id] : [])))].toSorted();
}

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
