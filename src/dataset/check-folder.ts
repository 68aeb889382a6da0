import type { DatasetManifest, DatasetVocabulary } from '../model/manifest.ts';
import { recordHash } from '../model/stored-record.ts';
import { createNumberList } from '../support/number-list.ts';
import { createTextStore } from '../support/text-store.ts';
import { createTextTable } from '../support/text-table.ts';
import { checkClaim, checkEntity, checkSource } from './check-record.ts';
import { readingContext } from './complete/reading-context.ts';
import { findDataFile, requireFolder } from './data-file.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError, type ExternalIssue, type Issue } from './issue.ts';
import { createIssueList } from './reference/issue-list.ts';
import { readDatasetManifest, readVocabulary } from './read-manifest.ts';
import { checkLine, type Family, readEachLine } from './read-records.ts';
import { otherRecords } from './reference/other-records.ts';
import { createReferenceChecker, type Located } from './reference/reference-checker.ts';
import {
  type SourceSkeleton,
  toClaimSkeleton,
  toEntitySkeleton,
  toSourceSkeleton,
} from './reference/reference-skeleton.ts';
import { contentVersion, type PerFamily, hashedLine } from './version.ts';

/** A data set without issues of its own. */
export interface CheckedFolder {
  readonly manifest: DatasetManifest;
  readonly vocabulary: DatasetVocabulary;
  /** The number of records. Entities include the built-in countries that the data set refers to. */
  readonly counts: PerFamily<number>;
  /** Ids of the built-in countries that the data set refers to without describing them, sorted. */
  readonly builtIn: readonly string[];
  /** References to records of other data sets, at most 10,000, and how many more there are. */
  readonly external: readonly ExternalIssue[];
  readonly omittedExternal: number;
  /** Entities whose kind differs in another data set, one line each; at most 10,000. */
  readonly warnings: readonly string[];
  /** That of `readDataset`. */
  readonly version: string;
}

interface CheckOptions {
  /** Other data sets of the same graph, to which it may refer, and which it must not contradict. They are held. */
  readonly others?: readonly Dataset[];
  /** How many issues of each kind are kept. */
  readonly maxIssues?: number;
}

/** More issues of a kind than anyone reads. A file of another format has one in each line. */
const MAX_ISSUES = 10_000;

/**
 * Checks a data set as `readDataset` does, without holding its records: in memory of some 120 bytes and the id for a record,
 * and the name for an entity.
 *
 * @throws {DatasetError} with at most 10,000 issues of each kind, and the number of others
 */
export async function checkFolder(
  folder: string,
  { others = [], maxIssues = MAX_ISSUES }: CheckOptions = {},
): Promise<CheckedFolder> {
  await requireFolder(folder);
  const { value: manifest, issues: manifestIssues } = await readDatasetManifest(folder);
  const { value: vocabulary, issues: vocabularyIssues } = await readVocabulary(folder);
  const { kindOf, conflictsOf, warningsOf } = otherRecords(others);
  const checker = createReferenceChecker({ limit: maxIssues, kindElsewhere: kindOf });
  const warnings = createIssueList<string>(maxIssues);
  const issues = createIssueList<Issue>(maxIssues);

  async function checkFile<Item extends Skeleton & { readonly id: string }, Skeleton extends SourceSkeleton>(
    family: keyof PerFamily<unknown>,
    rules: Pick<Family<Item, Skeleton>, 'check' | 'toSkeleton'>,
    add: (located: Located<Skeleton>) => void,
    onRecord: (record: Item) => void = () => {},
  ): Promise<VersionLines> {
    const lines = createVersionLines();
    const name = `${family}.jsonl`;
    const file = await findDataFile(folder, name);
    checker.begin(family, { file: typeof file === 'string' ? file : name });
    const problem =
      typeof file === 'string'
        ? await readEachLine(folder, file, (line) => {
            const { record, issues: found, located } = checkLine(line, file, rules);
            for (const issue of found) issues.add(issue);
            add(located);
            for (const conflict of conflictsOf(family, located.skeleton))
              issues.add({ file, line: located.line, ...conflict });
            if (record === null) return;
            lines.add(record.id, recordHash(record));
            onRecord(record);
          })
        : file;
    if (problem !== null) issues.add(problem);
    checker.end(family, { isComplete: problem === null });
    return lines;
  }

  const names = createNames();
  const context = readingContext(manifest, vocabulary, names.find);
  const lines = {
    sources: await checkFile('sources', { check: checkSource, toSkeleton: toSourceSkeleton }, checker.addSource),
    entities: await checkFile(
      'entities',
      { check: checkEntity, toSkeleton: toEntitySkeleton },
      checker.addEntity,
      (entity) => {
        names.set(entity.id, entity.name);
        for (const warning of warningsOf(manifest.id, entity)) warnings.add(warning);
      },
    ),
    claims: await checkFile(
      'claims',
      { check: (value: unknown) => checkClaim(value, context), toSkeleton: toClaimSkeleton },
      checker.addClaim,
    ),
  };
  const found = checker.finish();
  const all = [...manifestIssues, ...vocabularyIssues, ...issues.kept(), ...found.issues];
  if (all.length > 0) {
    throw new DatasetError(folder, all, found.external, issues.omitted() + found.omitted.issues);
  }
  return {
    manifest,
    vocabulary,
    counts: {
      sources: lines.sources.size(),
      entities: lines.entities.size() + found.builtIn.length,
      claims: lines.claims.size(),
    },
    builtIn: found.builtIn,
    external: found.external,
    omittedExternal: found.omitted.external,
    warnings: warnings.kept(),
    version: contentVersion(manifest, vocabulary, (family) => lines[family].sorted()),
  };
}

type VersionLines = ReturnType<typeof createVersionLines>;

/** The ids and hashes of records. */
function createVersionLines() {
  const ids = createTextStore();
  const hashes = createTextStore();
  return {
    size: () => ids.size,
    add(id: string, hash: string): void {
      ids.append(id);
      hashes.append(hash);
    },
    /** By id, which gives the order of the lines, too: a space sorts before all characters of an id. */
    *sorted(): Generator<string> {
      const order = new Uint32Array(ids.size).map((_, index) => index);
      if (order.some((index) => index > 0 && ids.compare(index - 1, index) > 0)) order.sort(ids.compare);
      for (const index of order) yield hashedLine(ids.get(index), hashes.get(index));
    },
  };
}

/** The names of entities. The last one counts if an id is repeated, which is an issue. */
function createNames() {
  const ids = createTextTable();
  const names = createTextStore();
  const numbers = createNumberList(Uint32Array);
  return {
    set(id: string, name: string): void {
      numbers.set(ids.add(id), names.append(name));
    },
    find(id: string): string | null {
      const index = ids.find(id);
      return index < 0 ? null : names.get(numbers.get(index));
    },
  };
}
