import type { GraphSize } from '../../graph/graph-size.ts';
import { claimCountPlan, claimPagePlan } from '../../graph/access/claim-plan.ts';
import type { SampledRecord } from '../../graph/access/statistics.ts';
import type { ClaimCriteria } from '../../graph/claim/claim-filter.ts';
import { criteria } from '../../graph/condition.ts';
import { wholeWord } from '../../graph/entity/search-match.ts';
import { criteriaWork } from '../../graph/access/filter-work.ts';
import { wordsToFind } from '../filter/search-text.ts';
import { EMPTY_SCAN, type Scan, type ScannedField } from './scan.ts';
import { PRESENCE_WORK, isPast } from './scan-past.ts';
import { COUNTED, rowsOfPage, validOrNull } from './scan-work.ts';

/* Scans for text searches. */

export function scanSources({ args, size }: ScannedField): Scan {
  const where = args['where'] as Readonly<Record<string, unknown>> | undefined;
  const order = args['orderBy'] as { readonly field?: unknown } | null | undefined;
  const sorted = order?.field === 'TITLE' ? SORTED : 0;
  if (!where || Object.keys(where).length === 0)
    return { candidates: size.sources, page: sorted, count: COUNTED, counts: 0 };
  const words = validWords('where.text', where['text']);
  const { text: _, recordedOn: __, ...conditions } = where;
  const past = isPast(args);
  const work = criteriaWork({ ...conditions, words }) + (past ? PRESENCE_WORK : 0);
  const candidates = size.sources + (past ? size.former.sources : 0);
  return { candidates, page: work + sorted, count: work, counts: work };
}

/** Work to sort one source by its title, of which there is no index. */
const SORTED = 6;

export function scanSearch({ args, size }: ScannedField): Scan {
  const words = validWords('text', args['text']);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '') return EMPTY_SCAN;
  const current = size.claims + size.entities + size.sources;
  // former records are in the same index: a search in the present finds them too, and drops them
  const all = current + size.former.claims + size.former.entities + size.former.sources;
  if (size.hasTerms) return isPast(args) ? scanOfTerms(words, all, size) : scanOfParts(words, args, size);
  if (size.hasClaimIndex && !isPast(args)) return scanOfIndexes(words, args, size);
  const share = shareOf(size.samples.claims, [longest]);
  const ranked = (isPast(args) ? all : current) * share;
  return { candidates: 1, page: all * UNINDEXED + ranked * RANKED_HIT, count: all * UNINDEXED, counts: 0 };
}

/** A search of the past: all hits are ranked. */
function scanOfTerms(words: readonly string[], all: number, { samples }: GraphSize): Scan {
  const hits = all * shareOf(samples.claims, words);
  return { candidates: 1, page: hits * (HIT + RANKED_HIT), count: hits * HIT, counts: 0 };
}

/** A search of the present ranks the entities and sources, and reads the claims as a list of claims. */
function scanOfParts(words: readonly string[], args: ScannedField['args'], size: GraphSize): Scan {
  const hits = hitRecords(words, args, size);
  const order = { key: 'byId', descending: false, fromEnd: typeof args['last'] === 'number' } as const;
  const claims = criteria<ClaimCriteria>({ words });
  const searched = searchesKind(args, 'CLAIM');
  // the claims with whole words come first, then those with beginnings of words
  const ranks = [words.map(wholeWord), words].map((of) => criteria<ClaimCriteria>({ words: of }));
  const page = searched
    ? ranks.reduce((sum, rank) => sum + claimPagePlan(rank, order, rowsOfPage(args), size).work, 0)
    : 0;
  const count = searched ? claimCountPlan(claims, size).work : 0;
  return { candidates: 1, page: hits * (HIT + RANKED_HIT) + page, count: hits * HIT + count, counts: 0 };
}

/** A search of the present with the indexes of this process, which read the entities and sources that they find. */
function scanOfIndexes(words: readonly string[], args: ScannedField['args'], size: GraphSize): Scan {
  const hits = hitRecords(words, args, size);
  const claims = searchesKind(args, 'CLAIM') ? size.claims * criteriaWork({ words }) * IN_PROCESS : 0;
  // the claims with whole words come first, then those with beginnings of words
  return {
    candidates: 1,
    page: hits * (READ_HIT + RANKED_HIT) + 2 * claims,
    count: hits * READ_HIT + claims,
    counts: 0,
  };
}

/** The expected number of entities and sources with the words. */
function hitRecords(
  words: readonly string[],
  args: ScannedField['args'],
  { entities, sources, samples }: GraphSize,
): number {
  const records = searchesKind(args, 'ENTITY') || searchesKind(args, 'SOURCE') ? entities + sources : 0;
  return records * shareOf(samples.entities.length > 0 ? samples.entities : samples.claims, words);
}

function searchesKind(args: ScannedField['args'], kind: string): boolean {
  return !Array.isArray(args['kinds']) || args['kinds'].includes(kind);
}

/** A match looks several keys of each name up, and compares the names that it finds. */
export function scanMatch({ args }: ScannedField): Scan {
  const queries = Array.isArray(args['queries']) ? args['queries'].length : 0;
  return { candidates: 1, page: queries * MATCHED_NAME, count: 0, counts: 0 };
}

/** Work for one name. */
const MATCHED_NAME = 3_000;

/** Work for one record: without an index, found by an index, and ranked. */
const UNINDEXED = 2;
const HIT = 3;
const RANKED_HIT = 8;
/** Work for one record that is read by its id. */
const READ_HIT = 8;
/** Work of an index of this process for one claim, relative to that of a database. */
const IN_PROCESS = 0.1;

/** Estimates the share of all records that contain the words. */
function shareOf(sample: readonly SampledRecord[], words: readonly string[]): number {
  const found = sample.filter((record) => words.every((word) => String(record['words']).includes(word)));
  return sample.length === 0 ? 1 : found.length / sample.length;
}

function validWords(argument: string, value: unknown): readonly string[] {
  return typeof value === 'string' ? (validOrNull(() => wordsToFind(argument, value)) ?? []) : [];
}
