import type { ReadingContext } from '../../dataset/complete/reading-context.ts';
import type { DraftEntity, DraftRow, DraftSource, ImportInput } from '../draft.ts';
import type { Identity } from '../identity/identity.ts';
import type { ImportIssue, Place } from '../import-error.ts';
import { type ClaimIndex, createClaimIndex, type KeyedClaim } from './claim-index.ts';
import { fileKey, type NamedFile } from './input-source.ts';
import { createKnownDrafts } from './known-draft.ts';
import { createRowCheck } from './row-check.ts';
import { createSourceIndex, type SourceIndex } from './source-index.ts';
import { countUp } from '../../support/count-up.ts';

/** The first pass: finds the rows that are valid, and what they are about. */
export interface Collector {
  readonly claims: ClaimIndex;
  readonly sources: SourceIndex;
  /** `rows` is set by the caller. `skipped`: left out by the mapping on purpose. */
  readonly counts: { rows: number; skipped: number };
  /** How many rows gave a record. */
  readonly accepted: number;
  /** `Place.file` of the rows whose claims cite their file. */
  readonly citedFiles: ReadonlySet<string>;
  /** What the input did not keep of accepted rows, by reason. */
  readonly losses: ReadonlyMap<string, number>;
  /** Takes in a row, all of it or nothing: the issues for which it is rejected. */
  collect(row: DraftRow): readonly ImportIssue[];
}

interface CollectorOptions {
  readonly input: ImportInput;
  readonly context: ReadingContext;
  readonly identity: Identity;
  readonly files: ReadonlyMap<string, NamedFile>;
}

export function createCollector({ input, context, identity, files }: CollectorOptions): Collector {
  const checkRow = createRowCheck({ idsAreGiven: input.idsAreGiven === true, context });
  const claims = createClaimIndex(context.manifest.id);
  const sources = createSourceIndex();
  const counts = { rows: 0, skipped: 0 };
  const losses = new Map<string, number>();
  const citesFiles = context.manifest.defaultSource === null;
  const knownEntities = createKnownDrafts<DraftEntity>();
  const knownSources = createKnownDrafts<DraftSource>();
  const citedFiles = new Set<string>();
  let accepted = 0;

  return {
    claims,
    sources,
    counts,
    losses,
    citedFiles,
    get accepted() {
      return accepted;
    },
    collect(row) {
      if (row.isSkipped) {
        counts.skipped += 1;
        return [];
      }
      if (row.issues.length > 0) return row.issues;
      const newEntities = knownEntities.newOf(row.entities);
      const newSources = knownSources.newOf(row.sources);
      const issues = checkRow(row, newEntities, newSources);
      if (issues.length > 0) return issues;
      const { place } = row;
      const keyed = row.claims.map((claim) => claims.keyed(claim));
      const entities = newEntities.map(({ draft }) => draft);
      const conflicts = [
        ...keyed.flatMap((claim) => claims.check(claim, place) ?? []),
        ...ambiguousKeys(keyed, place),
        ...identity.check(entities, place),
      ];
      if (conflicts.length > 0) return conflicts;
      identity.add(entities, place);
      knownEntities.add(newEntities);
      for (const { draft } of newSources) {
        sources.add(draft);
        identity.addSource(draft);
      }
      knownSources.add(newSources);
      for (const [index, claim] of row.claims.entries()) {
        const key = keyed[index];
        if (key) claims.add(key, place, claim.citations);
        if (claim.citations.length > 0 || !citesFiles || citedFiles.has(place.file)) continue;
        citedFiles.add(place.file);
        const file = files.get(place.file);
        if (file) identity.addSource({ key: fileKey(file), title: file.shortName });
      }
      if (row.entities.length + row.sources.length + row.claims.length > 0) accepted += 1;
      for (const reason of row.losses ?? []) countUp(losses, reason);
      return [];
    },
  };
}

/** Two claims of one row with the same key say the same. */
function ambiguousKeys(claims: readonly KeyedClaim[], place: Place): ImportIssue[] {
  if (claims.length < 2) return [];
  const contents = new Map<string, string>();
  return claims.flatMap(({ key, content }) => {
    const first = contents.get(key.join(' '));
    contents.set(key.join(' '), first ?? content.join(' '));
    if (first === undefined || first === content.join(' ')) return [];
    return [
      { ...place, column: null, expected: 'a key for each claim of the row', got: 'the same key for two of them' },
    ];
  });
}
