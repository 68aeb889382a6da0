import type { GraphSize } from '../../graph/graph-size.ts';
import { criteriaWork } from '../filter/filter-work.ts';
import { wordsToFind } from '../filter/search-text.ts';
import { EMPTY_SCAN, type Scan, type ScannedField } from './scan.ts';
import { COUNTED, validOrNull } from './scan-work.ts';

/* Scans for text searches. */

export function scanSources({ args, size }: ScannedField): Scan {
  const where = args['where'] as Readonly<Record<string, unknown>> | undefined;
  if (!where || Object.keys(where).length === 0)
    return { candidates: size.sources, page: 0, count: COUNTED, counts: 0 };
  const words = validWords('where.text', where['text']);
  const { text: _, ...conditions } = where;
  const work = criteriaWork({ ...conditions, words });
  return { candidates: size.sources, page: work, count: work, counts: 0 };
}

export function scanSearch({ args, size }: ScannedField): Scan {
  const words = validWords('text', args['text']);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '') return EMPTY_SCAN;
  const records = size.claims + size.entities + size.sources;
  const hits = records * shareOf(size, longest);
  const unindexed = longest.length < INDEXED_LETTERS ? records : 0;
  const matching = unindexed * UNINDEXED + hits * HIT;
  return { candidates: 1, page: matching + hits * RANKED_HIT, count: matching, counts: 0 };
}

/** The full-text index consists of trigrams, in which a space counts. */
const INDEXED_LETTERS = 3;
/** Work for one record: without the index, found by the index, and ranked. */
const UNINDEXED = 2;
const HIT = 7;
const RANKED_HIT = 10;

/** Estimates the share of all records that contain a word. */
function shareOf({ sample }: GraphSize, word: string): number {
  return sample.length === 0 ? 1 : sample.filter((words) => words.includes(word)).length / sample.length;
}

function validWords(argument: string, value: unknown): readonly string[] {
  return typeof value === 'string' ? (validOrNull(() => wordsToFind(argument, value)) ?? []) : [];
}
