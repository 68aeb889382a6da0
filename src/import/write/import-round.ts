import { join } from 'node:path';

import type { DraftRow, ImportInput } from '../draft.ts';
import { createIdentity, type IdentityResult } from '../identity/identity.ts';
import { type Ledger, ledgerText } from '../identity/ledger.ts';
import { type Matches, matchText } from '../identity/match-file.ts';
import { formatImportIssue, ImportError, type ImportIssue } from '../import-error.ts';
import type { ImportReport } from '../import-report.ts';
import { createClaimWriter } from './claim-writer.ts';
import { type Collector, createCollector } from './collect.ts';
import type { InputContext } from './context.ts';
import type { ImportOptions } from './import-options.ts';
import type { FileState, NamedFile } from './input-source.ts';
import { keepJudgements } from './kept-judgement.ts';
import { knownRecords } from './known-records.ts';
import { openLineWriter, writeLines } from './line-writer.ts';
import { LEDGER_FILE, MATCH_FILE, REJECT_FILE } from './output-folder.ts';
import { openRejectFile, type RejectFile } from './reject-file.ts';
import { createSourceWriter } from './source-writer.ts';

/** Issues of rejected rows by the number of the row in the whole input, from 0. */
export type Rejects = ReadonlyMap<number, readonly ImportIssue[]>;

export interface RoundOptions extends ImportOptions {
  readonly input: ImportInput;
  readonly context: InputContext;
  /** The temporary folder. */
  readonly folder: string;
  readonly files: ReadonlyMap<string, NamedFile>;
  readonly states: ReadonlyMap<string, FileState>;
  readonly ledger: Ledger;
  /** The `matches.csv` of the folder. */
  readonly earlier: Matches;
  /** Rows that an earlier round rejected. */
  readonly known: Rejects;
}

export interface RoundResult {
  readonly report: ImportReport;
  readonly rejected: number;
  /** Rows that the second pass rejected: a round without them has to follow. */
  readonly late: Rejects;
}

/** Both passes over the input. @throws {ImportError} */
export async function importRound(options: RoundOptions): Promise<RoundResult> {
  const { input, context, folder, files, ledger, judgements, others, matchThreshold, maxRejects } = options;
  const identity = createIdentity({
    prefix: prefixOf(input),
    idsAreGiven: input.idsAreGiven === true,
    ledger,
    judgements,
    others: others.map(({ manifest, entities }) => ({ dataset: manifest.id, entities })),
    matchThreshold,
  });
  const collector = createCollector({ input, context, identity, files });
  const rejects = await openRejectFile(join(folder, REJECT_FILE), (file) => files.get(file)?.shortName ?? file);
  try {
    const rejected = await collectRows(options, collector, rejects);
    const result = identity.finish();
    if (result.judgementIssues.length > 0) throw new ImportError(result.judgementIssues);
    for (const issue of result.issues) rejects.add([issue], null);
    const late = new Map<number, readonly ImportIssue[]>();
    let unusedJudgements = 0;
    const losses = [collector.losses, collector.sources.losses, result.losses];
    if (rejects.count <= maxRejects) {
      requireContent(collector, input);
      losses.push((await writeRecords(options, { collector, result, rejects, rejected, late })).losses);
      unusedJudgements = await writeIdentity(options, result);
    }
    const report = reportOf({ input, files, context, collector, result, rejects, losses, unusedJudgements });
    return { report, rejected: rejects.count, late };
  } finally {
    await rejects.close();
  }
}

/** The first pass. Returns the numbers of the rejected rows. */
async function collectRows(
  { input, known, onProgress, signal }: RoundOptions,
  collector: Collector,
  rejects: RejectFile,
): Promise<Set<number>> {
  const rejected = new Set<number>();
  let number = 0;
  for await (const batch of input.rows(signal)) {
    for (const row of batch) {
      const issues = known.get(number) ?? collector.collect(row);
      if (issues.length > 0) {
        rejected.add(number);
        rejects.add(issues, row);
      }
      number += 1;
    }
    await rejects.flush();
    onProgress?.({ step: 'Reading', rows: number, total: null });
    signal?.throwIfAborted();
  }
  collector.counts.rows = number;
  return rejected;
}

interface FirstPass {
  readonly collector: Collector;
  readonly result: IdentityResult;
  readonly rejects: RejectFile;
  readonly rejected: ReadonlySet<number>;
  readonly late: Map<number, readonly ImportIssue[]>;
}

/** The second pass. */
async function writeRecords(
  options: RoundOptions,
  { collector, result, rejects, rejected, late }: FirstPass,
): Promise<{ readonly losses: ReadonlyMap<string, number> }> {
  const { input, context, folder, files, states, others, maxRejects, onProgress, signal } = options;
  const claimFile = await openLineWriter(join(folder, 'claims.jsonl'));
  const sourceFile = await openLineWriter(join(folder, 'sources.jsonl'));
  try {
    const idsAreGiven = input.idsAreGiven === true;
    const known = knownRecords({ result, others, files, idsAreGiven });
    const { manifest } = context;
    const citesFiles = manifest.defaultSource === null;
    const claims = createClaimWriter({
      prefix: prefixOf(input),
      idsAreGiven,
      citesFiles,
      claims: collector.claims,
      known,
    });
    const sources = createSourceWriter({ sources: collector.sources, result, files, states, manifest });
    const rejectLate = (number: number, row: DraftRow, issues: readonly ImportIssue[]): void => {
      rejects.add(issues, row);
      if (rejects.count <= maxRejects) late.set(number, issues);
    };
    let number = 0;
    for await (const batch of input.rows(signal)) {
      for (const row of batch) {
        if (!row.isSkipped && !rejected.has(number)) {
          const fromSources = sources.linesOf(row);
          const fromClaims = claims.linesOf(row);
          const issues = [...fromSources.issues, ...fromClaims.issues];
          if (issues.length > 0) rejectLate(number, row, issues);
          for (const line of fromSources.lines) sourceFile.add(`${JSON.stringify(line)}\n`);
          for (const line of fromClaims.lines) claimFile.add(`${JSON.stringify(line)}\n`);
        }
        number += 1;
      }
      await Promise.all([claimFile.flush(), sourceFile.flush(), rejects.flush()]);
      onProgress?.({ step: 'Writing', rows: number, total: collector.counts.rows });
      signal?.throwIfAborted();
    }
    for (const line of sources.rest(collector.citedFiles)) sourceFile.add(`${JSON.stringify(line)}\n`);
    return claims;
  } finally {
    await claimFile.close();
    await sourceFile.close();
  }
}

/** Returns how many judgements of the folder this import was not given. */
async function writeIdentity({ folder, earlier }: RoundOptions, result: IdentityResult): Promise<number> {
  const { matches, unused } = keepJudgements(result.matches, earlier);
  await writeLines(join(folder, 'entities.jsonl'), jsonLines(result.records()));
  await writeLines(join(folder, LEDGER_FILE), ledgerText(result.ledgerRows()));
  await writeLines(join(folder, MATCH_FILE), matchText(matches));
  return unused;
}

function* jsonLines(records: Iterable<object>): Generator<string> {
  for (const record of records) yield `${JSON.stringify(record)}\n`;
}

/** What ids begin with. */
export function prefixOf({ prefix, manifest, idsAreGiven }: ImportInput): string {
  return idsAreGiven ? '' : (prefix ?? `${manifest.id}-`);
}

/** @throws {ImportError} if there is nothing to write */
function requireContent({ counts, accepted, losses }: Collector, { files }: ImportInput): void {
  if (accepted > 0) return;
  const [{ name: file } = { name: 'the input' }] = files;
  const { rows, skipped } = counts;
  const left = skipped === rows ? `${rows} that the mapping leaves out` : `${rows} of which none gives one`;
  const reasons = [...losses].slice(0, MAX_REASONS).map(([reason, count]) => `${count} × ${reason}`);
  const why = reasons.length === 0 ? '' : ` (not kept: ${reasons.join('; ')})`;
  const expected = 'at least one row that gives an entity, a source or a claim';
  throw new ImportError([{ file, line: null, column: null, expected, got: rows === 0 ? 'no rows' : `${left}${why}` }]);
}

/** Of what is not kept, in the message that nothing is left. */
const MAX_REASONS = 3;

interface ReportParts {
  readonly input: ImportInput;
  readonly files: ReadonlyMap<string, NamedFile>;
  readonly context: InputContext;
  readonly collector: Collector;
  readonly result: IdentityResult;
  readonly rejects: RejectFile;
  readonly losses: readonly ReadonlyMap<string, number>[];
  readonly unusedJudgements: number;
}

function reportOf({
  input,
  files,
  context,
  collector,
  result,
  rejects,
  losses,
  unusedJudgements,
}: ReportParts): ImportReport {
  const { counts } = result;
  const lost = new Map<string, number>();
  for (const [reason, count] of losses.flatMap((map) => [...map])) lost.set(reason, (lost.get(reason) ?? 0) + count);
  return {
    dataset: context.manifest.id,
    isWritten: true,
    rows: collector.counts.rows,
    skipped: collector.counts.skipped,
    rejected: rejects.count,
    reasons: rejects.reasons(),
    repeats: collector.claims.repeats,
    losses: [...lost].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count),
    unusedColumns: unusedColumnsOf(input, files),
    warnings: [...readerNotes(input, files), ...result.warnings.map(formatImportIssue)],
    entities: counts.entities,
    claims: collector.claims.size,
    sources: counts.sources,
    mergedByIdentifier: counts.mergedByIdentifier,
    mergedByJudgement: counts.mergedByJudgement,
    shared: counts.shared,
    candidates: counts.open,
    unusedJudgements,
  };
}

function readerNotes(input: ImportInput, files: ReadonlyMap<string, NamedFile>): string[] {
  return [...(input.notes?.() ?? [])].flatMap(([name, notes]) =>
    notes.map((note) => `${files.get(name)?.shortName ?? name}: ${note}`),
  );
}

export function unusedColumnsOf(
  input: ImportInput,
  files: ReadonlyMap<string, NamedFile>,
): Record<string, readonly string[]> {
  const unused = [...(input.unusedColumns?.() ?? [])].filter(([, columns]) => columns.length > 0);
  return Object.fromEntries(unused.map(([name, columns]) => [files.get(name)?.shortName ?? name, columns]));
}
