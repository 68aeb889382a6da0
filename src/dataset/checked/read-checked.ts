import { builtInCountry } from '../../model/country.ts';
import type { ClaimRecord, EntityRecord, SourceRecord } from '../../model/record.ts';
import { recordHash } from '../../model/stored-record.ts';
import { createTextTable, type TextTable } from '../../support/text-table.ts';
import { checkClaim, checkEntity, checkSource, type RecordCheck } from '../check-record.ts';
import { readingContext } from '../complete/reading-context.ts';
import { findDataFile, requireFolder } from '../data-file.ts';
import type { Dataset } from '../dataset.ts';
import { DatasetError, type Issue } from '../issue.ts';
import { type Line, parseJsonText } from '../json-lines.ts';
import { hasSummary, knownSkeletons, knownValue, namesInSummary } from '../known-line.ts';
import { BUILT_IN, type KnownDataset, lineContexts, lineHash } from '../line-hash.ts';
import { readDatasetManifest, readVocabulary } from '../read-manifest.ts';
import { checkLine, readEachLine } from '../read-records.ts';
import { readJudgementFile } from '../judgement/judgement-file.ts';
import { NO_MERGES, mergeGroups, resolveMerges } from '../judgement/merge-group.ts';
import { mergedDataset, partIssues, readMergeParts } from '../judgement/merged-dataset.ts';
import { namesAny } from '../judgement/named-line.ts';
import { createIssueList } from '../reference/issue-list.ts';
import { otherRecords } from '../reference/other-records.ts';
import { createReferenceChecker, type Located } from '../reference/reference-checker.ts';
import {
  type ClaimSkeleton,
  type EntitySkeleton,
  type SourceSkeleton,
  toClaimSkeleton,
  toEntitySkeleton,
  toSourceSkeleton,
} from '../reference/reference-skeleton.ts';
import { contentVersion, hashedLine, type PerFamily } from '../version.ts';
import type { CheckedDataset } from './checked-dataset.ts';
import { createClaimLinks } from './claim-links.ts';
import { type StampedFile, requireSameFile, stampFile } from './data-file-stamp.ts';
import { createFactsTable, createTextByNumber } from './entity-facts.ts';
import { createHeldRecords } from './held-records.ts';
import { readAgain } from './read-again.ts';
import { createRecordIndex } from './record-index.ts';

type FamilyName = keyof PerFamily<unknown>;
const FILES: readonly FamilyName[] = ['sources', 'entities', 'claims'];

export interface ReadCheckedOptions {
  /** The lines that a graph has: their records are neither checked nor made. */
  readonly known?: KnownDataset | null;
  /** Where ids are numbered; it may have those of the known lines. */
  readonly ids?: TextTable;
  /** Other data sets of the same graph, to which it may refer, and which it must not contradict. They are held. */
  readonly others?: readonly Dataset[];
  /** How many issues of each kind are kept. */
  readonly maxIssues?: number;
  /** Of this many bytes of lines, the records are held, so that they are not read again. */
  readonly heldBytes?: number;
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/** How much of the files of a data set was read. */
export interface ReadProgress {
  readonly lines: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

interface CheckResult extends CheckedDataset {
  /** Entities whose kind differs in another data set, one line each. */
  readonly warnings: readonly string[];
}

/** More issues of a kind than anyone reads. A file of another format has one in each line. */
const MAX_ISSUES = 10_000;
const HELD_BYTES = 8 * 1024 * 1024;

/**
 * Checks a data set as `readDataset` does, without holding its records.
 *
 * @throws {DatasetError} with at most 10,000 issues of each kind, and the number of others
 * @throws {DatasetChangedError} if a file changes meanwhile
 */
export async function readChecked(
  folder: string,
  {
    known = null,
    ids = createTextTable(),
    others = [],
    maxIssues = MAX_ISSUES,
    heldBytes = HELD_BYTES,
    onProgress,
  }: ReadCheckedOptions = {},
): Promise<CheckResult> {
  await requireFolder(folder);
  const { value: manifest, issues: manifestIssues } = await readDatasetManifest(folder);
  const { value: vocabulary, issues: vocabularyIssues } = await readVocabulary(folder);
  const judged = await readJudgementFile(folder);
  const groups = mergeGroups(judged.pairs);
  const contexts = lineContexts(manifest, vocabulary);
  const { kindOf, conflictsOf, warningsOf } = otherRecords(others, groups.areOne);
  const checker = createReferenceChecker({ ids, limit: maxIssues, kindElsewhere: kindOf, areOne: groups.areOne });
  const warnings = createIssueList<string>(maxIssues);
  const issues = createIssueList<Issue>(maxIssues);
  const records = {
    sources: createRecordIndex(ids),
    entities: createRecordIndex(ids),
    claims: createRecordIndex(ids),
  };
  const held = {
    sources: createHeldRecords(heldBytes),
    entities: createHeldRecords(heldBytes),
    claims: createHeldRecords(heldBytes),
  };
  const facts = createFactsTable();
  const sourceDates = createTextByNumber();
  const links = createClaimLinks(ids);
  const nameOf = (id: string): string | null => {
    const number = ids.find(id);
    return number < 0 ? null : facts.nameOf(number);
  };
  const context = readingContext(manifest, vocabulary, nameOf);
  const files: Partial<Record<FamilyName, StampedFile>> = {};
  /** Ids of entities whose lines have issues. */
  const invalid = new Set<string>();
  let newLines = 0;
  const progress = await readingProgress(folder, onProgress);

  /** What is kept of a record; the rest of it is released. */
  function keep<Family extends FamilyName>(
    family: Family,
    record: { readonly id: string },
    { number, bytes }: Line,
    rawHash: string,
  ): void {
    const id = ids.add(record.id);
    const index = records[family].add({
      id,
      line: number,
      isKnown: false,
      rawHash,
      recordHash: recordHash(record),
    });
    held[family].add(index, record, bytes.length);
    if (family === 'claims') links.add(index, record as ClaimRecord);
    if (family === 'sources') sourceDates.set(id, (record as SourceRecord).date);
    if (family === 'entities') {
      facts.set(id, record as EntityRecord);
      for (const warning of warningsOf(manifest.id, record as EntityRecord)) warnings.add(warning);
    }
  }

  /** Whether a known line is a part of an entity that judgements merge, or may refer to one, so that it is read again. */
  function isMerged(family: FamilyName, id: string, { bytes }: Line): boolean {
    if (groups.isEmpty || family === 'sources') return false;
    return family === 'entities' ? groups.has(id) : namesAny(bytes, groups.has);
  }

  /** Whether the line is known; its record is then valid. */
  function addKnown(family: FamilyName, line: Line, rawHash: string, parsed: () => object): boolean {
    const before = known?.[family].find(rawHash) ?? null;
    if (before === null || isMerged(family, before.id, line)) return false;
    const id = ids.add(before.id);
    const repeated = records[family].find(id);
    if (repeated >= 0 && records[family].isKnown(repeated)) return false;
    const { recordHash: hash } = before;
    records[family].add({ id, line: line.number, isKnown: true, rawHash, recordHash: hash });
    if (family === 'entities') {
      const entity = parsed() as KnownEntity;
      facts.set(id, { kind: entity.kind, country: entity.country ?? null, name: entity.name });
      const { kind, country = null, identifiers } = entity;
      checker.addEntity({
        line: line.number,
        skeleton: { id: before.id, kind, country, identifiers: identifiers ?? [] },
      });
    }
    return true;
  }

  async function readFile<Item extends Skeleton & { readonly id: string }, Skeleton extends SourceSkeleton>(
    family: FamilyName,
    rules: { readonly check: RecordCheck<Item>; readonly toSkeleton: (value: unknown) => Skeleton },
    add: (located: Located<Skeleton>) => void,
  ): Promise<void> {
    const file = await findDataFile(folder, `${family}.jsonl`);
    checker.begin(family, { file: typeof file === 'string' ? file : `${family}.jsonl` });
    function read(line: Line, name: string): void {
      progress.addLine();
      const { bytes } = line;
      const isSummarized = family !== 'claims' || hasSummary(bytes);
      const json = isSummarized && known !== null ? null : parseJsonText(bytes);
      const names = isSummarized || json === null ? [] : namesInSummary(json, context);
      const rawHash = lineHash(bytes, contexts[family], names);
      if (addKnown(family, line, rawHash, () => knownValue(json ?? parseJsonText(bytes)))) return;
      newLines += 1;
      const { record, issues: found, located } = checkLine(line, name, rules, json ?? undefined);
      for (const issue of found) issues.add(issue);
      add(located);
      for (const conflict of conflictsOf(family, located.skeleton)) {
        issues.add({ file: name, line: located.line, ...conflict });
      }
      if (record !== null) keep(family, record, line, rawHash);
      else if (family === 'entities' && located.skeleton.id !== null) invalid.add(located.skeleton.id);
    }
    let problem: Issue | null = null;
    if (typeof file === 'string') {
      files[family] = await stampFile(folder, file);
      problem = await readEachLine(folder, file, read, progress.addBytes());
    } else problem = file;
    if (problem !== null) issues.add(problem);
    const isKnown = (id: string): boolean => {
      const index = records[family].find(ids.find(id));
      return index >= 0 && records[family].isKnown(index);
    };
    checker.end(family, { isComplete: problem === null, ...(known !== null && { known: { has: isKnown } }) });
  }

  await readFile('sources', { check: checkSource, toSkeleton: toSourceSkeleton }, checker.addSource);
  await readFile<EntityRecord, EntitySkeleton>(
    'entities',
    { check: checkEntity, toSkeleton: toEntitySkeleton },
    checker.addEntity,
  );
  await readFile<ClaimRecord, ClaimSkeleton>(
    'claims',
    { check: (value: unknown) => checkClaim(value, context), toSkeleton: toClaimSkeleton },
    checker.addClaim,
  );
  let keptCountries: readonly string[] = [];
  if (known !== null) {
    const { claims: file } = files;
    const isUnchanged = newLines === 0 && FILES.every((family) => records[family].size === known[family].size);
    const hasName = (id: string): boolean => nameOf(id) !== null;
    keptCountries = await knownSkeletons(
      { ids, records, links, known, isUnchanged, checker, hasName, defaultSource: manifest.defaultSource },
      async (onLine) => {
        if (file !== undefined) await readEachLine(folder, file.name, onLine);
      },
    );
  }
  for (const file of Object.values(files)) await requireSameFile(folder, file);
  const found = checker.finish();
  const isOwn = (id: string): boolean => {
    const index = records.entities.find(ids.find(id));
    return (index >= 0 && records.entities.lineOf(index) > 0) || invalid.has(id);
  };
  const resolved = resolveMerges(judged.pairs, { isOwn });
  const { merges } = resolved;
  const external = [...found.external, ...resolved.external.filter(({ id }) => kindOf('entities', id) === null)];
  for (const { id } of resolved.external) found.externalIds.entities.add(id);
  const all = [
    ...manifestIssues,
    ...vocabularyIssues,
    ...judged.issues,
    ...issues.kept(),
    ...found.issues,
    ...resolved.issues,
  ];
  const omitted = issues.omitted() + found.omitted.issues;
  if (all.length > 0) throw new DatasetError(folder, all, external, omitted);
  const builtIn = [...new Set([...found.builtIn, ...keptCountries])].toSorted();
  const version = contentVersion({ manifest, vocabulary, judgements: judged.pairs }, (family) => hashedLines(family));
  function* hashedLines(family: FamilyName): Generator<string> {
    const index = records[family];
    for (const at of index.sorted()) yield hashedLine(ids.get(index.idOf(at)), index.recordHashOf(at));
  }
  for (const id of builtIn) {
    const country = builtInCountry(id);
    if (country === null) continue;
    const number = ids.add(id);
    facts.set(number, country);
    records.entities.add({ id: number, line: 0, isKnown: false, rawHash: BUILT_IN, recordHash: recordHash(country) });
  }
  const lines: CheckedDataset = {
    folder,
    manifest,
    vocabulary,
    judgements: judged.pairs,
    merges: NO_MERGES,
    version,
    ids,
    records,
    builtIn,
    facts,
    sourceDates,
    links,
    identifiers: () => checker.identifiers(),
    externalIds: found.externalIds,
    external,
    omittedExternal: found.omitted.external,
    async requireSame() {
      for (const file of Object.values(files)) await requireSameFile(folder, file);
    },
    read: (family, isWanted) => readAgain({ folder, files, ids, records, held, context }, family, isWanted),
  };
  const parts = await readMergeParts(lines, merges);
  const contradictions = partIssues(parts, merges);
  if (contradictions.length > 0) throw new DatasetError(folder, contradictions, external);
  return { ...(await mergedDataset(lines, merges, parts)), warnings: warnings.kept() };
}

/** The keys of a valid line that take part in references. */
interface KnownEntity {
  readonly kind: string;
  readonly name: string;
  readonly country?: string | null;
  readonly identifiers?: EntitySkeleton['identifiers'] | null;
}

async function readingProgress(folder: string, onProgress: ReadCheckedOptions['onProgress']) {
  let totalBytes = 0;
  for (const family of onProgress === undefined ? [] : FILES) {
    const file = await findDataFile(folder, `${family}.jsonl`);
    if (typeof file === 'string') totalBytes += (await stampFile(folder, file)).size;
  }
  let [lines, before, bytes] = [0, 0, 0];
  return {
    addLine(): void {
      lines += 1;
    },
    /** Returns a function that takes the number of bytes of the next file that were read. */
    addBytes() {
      before += bytes;
      bytes = 0;
      return (read: number): void => {
        bytes = read;
        onProgress?.({ lines, bytes: before + bytes, totalBytes });
      };
    },
  };
}
