import { builtInCountry } from '../model/country.ts';
import { checkDataset } from './check-dataset.ts';
import { checkClaim, checkEntity, checkSource } from './check-record.ts';
import { type ReadingContext, readingContext } from './complete/reading-context.ts';
import { requireFolder } from './data-file.ts';
import type { Dataset } from './dataset.ts';
import { DatasetError, type ExternalIssue } from './issue.ts';
import { withNamingSkeletons, withSkeletons } from './known-line.ts';
import { type KnownLines, lineContexts } from './line-hash.ts';
import { readDatasetManifest, readVocabulary } from './read-manifest.ts';
import { readRecords } from './read-records.ts';
import {
  type ClaimSkeleton,
  type EntitySkeleton,
  toClaimSkeleton,
  toEntitySkeleton,
  toSourceSkeleton,
} from './reference/reference-skeleton.ts';
import { datasetVersion, type PerFamily } from './version.ts';

export interface ReadOptions {
  /** The lines that were read before, by the hash that `Dataset.rawHashes` had. Their records are `unchanged`. */
  readonly known?: PerFamily<KnownLines>;
}

/**
 * Reads `sources.jsonl`, `entities.jsonl` and `claims.jsonl`, each also with `.gz`, and `dataset.json` and `vocabulary.json`
 * if they exist, and checks all rules. References to records of other data sets are not issues: see `readWithReferences`.
 *
 * @throws {DatasetError} with all issues of all files
 */
export async function readDataset(folder: string, { known = NOTHING_KNOWN }: ReadOptions = {}): Promise<Dataset> {
  await requireFolder(folder);
  const { value: manifest, issues: manifestIssues } = await readDatasetManifest(folder);
  const { value: vocabulary, issues: vocabularyIssues } = await readVocabulary(folder);
  const contexts = lineContexts(manifest, vocabulary);
  const sources = await readRecords(folder, {
    name: 'sources.jsonl',
    check: checkSource,
    toSkeleton: toSourceSkeleton,
    knownSkeleton: knownSource,
    isPending: true,
    context: contexts.sources,
    known: known.sources,
  });
  const names = new Map<string, string>();
  const entities = await readRecords(folder, {
    name: 'entities.jsonl',
    check: checkEntity,
    toSkeleton: toEntitySkeleton,
    knownSkeleton(value, id) {
      const entity = value as KnownEntity;
      names.set(id, entity.name);
      return { id, kind: entity.kind, country: entity.country ?? null, identifiers: entity.identifiers ?? [] };
    },
    isPending: false,
    context: contexts.entities,
    known: known.entities,
  });
  for (const { id, name } of entities.records) names.set(id, name);
  const context = readingContext(manifest, vocabulary, (id) => names.get(id) ?? null);
  const defaultCitations = manifest.defaultSource === null ? [] : [{ source: manifest.defaultSource }];
  const knownClaim = (value: object, id: string): ClaimSkeleton => {
    const { kind, participants, markets, citations, relations } = value as KnownClaim;
    return {
      id,
      kind,
      participants,
      markets: markets ?? [],
      citations: citations?.length ? citations : defaultCitations,
      relations: relations ?? [],
    };
  };
  const claims = await readRecords(folder, {
    name: 'claims.jsonl',
    check: (value) => checkClaim(value, context),
    toSkeleton: toClaimSkeleton,
    knownSkeleton: knownClaim,
    isPending: true,
    context: contexts.claims,
    namesIn: (value) => namesInSummary(value, context),
    known: known.claims,
  });
  const changedIds = new Set([
    ...[...entities.records, ...claims.records].map(({ id }) => id),
    ...claims.records.flatMap(({ relations }) => relations.map(({ claim }) => claim)),
    ...missingIds(known.sources, sources),
    ...missingIds(known.entities, entities),
    ...missingIds(known.claims, claims),
  ]);
  const repeatable = new Set(
    [sources, entities, claims].flatMap(({ skeleton }) => skeleton.records.flatMap(({ skeleton: { id } }) => id ?? [])),
  );
  const { issues, external, builtIn } = checkDataset({
    sources: withSkeletons(sources, knownSource, ({ id }) => repeatable.has(id)),
    entities: entities.skeleton,
    claims: withNamingSkeletons(claims, knownClaim, { repeatable, changedIds, isDefined: (id) => names.has(id) }),
  });
  const all = [manifestIssues, vocabularyIssues, sources.issues, entities.issues, claims.issues, issues].flat();
  if (all.length > 0) throw new DatasetError(folder, all, external);
  const unchanged = { sources: sources.unchanged, entities: entities.unchanged, claims: claims.unchanged };
  const recordHashes = {
    sources: sources.recordHashes,
    entities: entities.recordHashes,
    claims: claims.recordHashes,
  };
  return {
    folder,
    manifest,
    vocabulary,
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
    unchanged,
    recordHashes,
    rawHashes: { sources: sources.rawHashes, entities: entities.rawHashes, claims: claims.rawHashes },
    version: datasetVersion({ manifest, vocabulary, hashes: [unchanged, recordHashes] }),
  };
}

function knownSource(_: object, id: string): { readonly id: string } {
  return { id };
}

/** The ids of known records that the file does not have as they were. */
function missingIds(known: KnownLines, { unchanged }: { readonly unchanged: ReadonlyMap<string, string> }): string[] {
  if (unchanged.size === known.size) return [];
  return [...known.values()].filter(({ id }) => !unchanged.has(id)).map(({ id }) => id);
}

const NOTHING_KNOWN: PerFamily<KnownLines> = { sources: new Map(), entities: new Map(), claims: new Map() };

/** The keys of a valid line that take part in references. */
interface KnownEntity {
  readonly kind: string;
  readonly name: string;
  readonly country?: string | null;
  readonly identifiers?: EntitySkeleton['identifiers'] | null;
}

interface KnownClaim {
  readonly kind: string;
  readonly participants: ClaimSkeleton['participants'];
  readonly markets?: readonly string[] | null;
  readonly citations?: ClaimSkeleton['citations'] | null;
  readonly relations?: ClaimSkeleton['relations'] | null;
}

/** The names that the summary of a claim is made of; empty if its line has one. */
function namesInSummary(value: unknown, { nameOf }: ReadingContext): readonly string[] {
  const claim = value as { summary?: unknown; participants?: unknown; markets?: unknown } | null;
  if (typeof claim !== 'object' || claim?.summary || !Array.isArray(claim?.participants)) return [];
  const ids = claim.participants.map((participant: { entity?: unknown } | null) => participant?.entity);
  const markets = Array.isArray(claim.markets) ? claim.markets.map((code: unknown) => String(code).toLowerCase()) : [];
  return [...ids, ...markets].map((id) => (typeof id === 'string' ? (nameOf(id) ?? '') : ''));
}

function externalIds(external: readonly ExternalIssue[], family: ExternalIssue['family']): string[] {
  return [...new Set(external.flatMap((issue) => (issue.family === family ? [issue.id] : [])))].toSorted();
}

function sortById<Item extends { readonly id: string }>(records: readonly Item[]): Item[] {
  return records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
