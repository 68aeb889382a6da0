import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { checkClaim } from '../dataset/check-record.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { builtInCountry } from '../model/country.ts';
import type { ClaimRecord } from '../model/record.ts';
import type { DraftRow, ImportInput } from './draft.ts';
import { createIdentity, type IdentityResult } from './identity/identity.ts';
import { emptyLedger } from './identity/ledger.ts';
import { NO_MATCHES } from './identity/match-file.ts';
import { type ImportIssue, NOWHERE, type Place } from './import-error.ts';
import { createClaimWriter, type KnownRecords } from './write/claim-writer.ts';
import { createCollector } from './write/collect.ts';
import { type InputContext, writeManifest } from './write/context.ts';
import { prefixOf, unusedColumnsOf } from './write/import-round.ts';
import { fileKey, type NamedFile, namedFiles } from './write/input-source.ts';
import { knownRecords } from './write/known-records.ts';

/** What an import would make of the first rows. */
export interface ImportPreview {
  readonly dataset: string;
  readonly rows: number;
  readonly skipped: number;
  /** True if there are more rows. */
  readonly hasMore: boolean;
  readonly claims: readonly PreviewClaim[];
  /** The entities of rows that have no claim. */
  readonly entities: readonly PreviewEntity[];
  readonly rejects: readonly PreviewReject[];
  /** By file, its columns that nothing uses. */
  readonly unusedColumns: Readonly<Record<string, readonly string[]>>;
  /** What would not be kept of these rows, by reason. */
  readonly losses: Readonly<Record<string, number>>;
}

export interface PreviewEntity {
  readonly place: Place;
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly country: string | null;
}

export interface PreviewClaim {
  readonly place: Place;
  /** As the data set would have it, with a summary. */
  readonly claim: ClaimRecord;
  /** The names of its participants, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** The titles of the sources that it cites. */
  readonly sources: readonly string[];
}

export interface PreviewReject {
  readonly issues: readonly ImportIssue[];
  readonly row: DraftRow['raw'];
}

interface PreviewOptions {
  /** How many rows to read, without those that the mapping leaves out. */
  readonly rows: number;
  readonly others?: readonly Dataset[];
  readonly signal?: AbortSignal;
}

/**
 * Does with the first rows what an import does, without writing a data set. References to records of later rows are not
 * issues.
 *
 * @throws {ImportError} if nothing can be imported
 */
export async function previewFiles(input: ImportInput, options: PreviewOptions): Promise<ImportPreview> {
  const { others = [] } = options;
  const context = await inputContext(input);
  const files = namedFiles(input.files);
  const idsAreGiven = input.idsAreGiven === true;
  const identity = createIdentity({
    prefix: prefixOf(input),
    idsAreGiven,
    ledger: emptyLedger(),
    judgements: NO_MATCHES,
    others: others.map(({ manifest, entities }) => ({ dataset: manifest.id, entities })),
    matchThreshold: 1,
  });
  const collector = createCollector({ input, context, identity, files });
  const rejects: PreviewReject[] = [];
  const accepted: DraftRow[] = [];
  const { rows, hasMore } = await readFirst(input, options, (row) => {
    const issues = collector.collect(row);
    if (issues.length > 0) rejects.push({ issues, row: row.raw });
    else if (!row.isSkipped) accepted.push(row);
  });
  const result = identity.finish();
  for (const issue of result.issues) rejects.push({ issues: [issue], row: [] });
  const known = withLaterRows(knownRecords({ result, others, files, idsAreGiven }));
  const claims = createClaimWriter({
    prefix: prefixOf(input),
    idsAreGiven,
    citesFiles: context.manifest.defaultSource === null,
    claims: collector.claims,
    known,
    isPartial: true,
  });
  const shown = accepted.flatMap((row) => {
    const { lines, issues } = claims.linesOf(row);
    if (issues.length === 0) return [{ row, lines }];
    rejects.push({ issues, row: row.raw });
    return [];
  });
  const namesById = new Map<string, PreviewEntity>();
  for (const record of result.records()) {
    const { id, kind, name, country = null } = record as PreviewEntity;
    namesById.set(id, { place: NOWHERE, id, kind, name, country });
  }
  const nameOf = (id: string): string | null => namesById.get(id)?.name ?? builtInCountry(id)?.name ?? null;
  const titles = sourceTitles(accepted, result, files);
  return {
    dataset: context.manifest.id,
    rows,
    skipped: collector.counts.skipped,
    hasMore,
    claims: shown.flatMap(({ row, lines }) =>
      lines.flatMap((line): PreviewClaim[] => {
        const { record } = checkClaim(line, { ...context, nameOf });
        if (record === null) return [];
        const ids = record.participants.map(({ entity }) => entity);
        const names = Object.fromEntries(ids.map((id) => [id, nameOf(id) ?? id]));
        const sources = record.citations.map(({ source }) => titles.get(source) ?? source);
        return [{ place: row.place, claim: record, names, sources: [...new Set(sources)] }];
      }),
    ),
    entities: shown.flatMap(({ row }) =>
      row.claims.length > 0
        ? []
        : row.entities.flatMap(({ key }): PreviewEntity[] => {
            const entity = namesById.get(result.idOf(key));
            return entity ? [{ ...entity, place: row.place }] : [];
          }),
    ),
    rejects,
    unusedColumns: unusedColumnsOf(input, files),
    losses: Object.fromEntries([...collector.losses, ...result.losses, ...claims.losses]),
  };
}

/** The manifest is read with the rules of a folder. */
async function inputContext(input: ImportInput): Promise<InputContext> {
  const folder = await mkdtemp(join(tmpdir(), 'fingraph-preview-'));
  try {
    return await writeManifest(input, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads until so many rows are not skipped. */
async function readFirst(
  input: ImportInput,
  { rows: limit, signal }: PreviewOptions,
  use: (row: DraftRow) => void,
): Promise<{ readonly rows: number; readonly hasMore: boolean }> {
  let [rows, used] = [0, 0];
  for await (const batch of input.rows(signal)) {
    for (const row of batch) {
      if (used === limit) return { rows, hasMore: true };
      rows += 1;
      if (!row.isSkipped) used += 1;
      use(row);
    }
  }
  return { rows, hasMore: false };
}

/** The titles of sources by id. */
function sourceTitles(
  rows: readonly DraftRow[],
  result: IdentityResult,
  files: ReadonlyMap<string, NamedFile>,
): ReadonlyMap<string, string> {
  const titles = new Map<string, string>();
  for (const { sources, claims, place } of rows) {
    for (const { key, title } of sources) titles.set(result.sourceIdOf(key), title);
    const file = files.get(place.file);
    if (file && claims.some(({ citations }) => citations.length === 0)) {
      titles.set(result.sourceIdOf(fileKey(file)), file.shortName);
    }
  }
  return titles;
}

/** A reference to an entity of a row that was not read keeps its key. */
function withLaterRows(known: KnownRecords): KnownRecords {
  return {
    ...known,
    entityId: (entity) => known.entityId(entity) ?? (typeof entity === 'string' ? entity : entity.id),
    sourceId: (key) => known.sourceId(key) ?? key,
    isOfKind: () => true,
  };
}
