import type { GraphSize } from '../../graph/graph-size.ts';
import { criteriaWork } from '../../graph/access/filter-work.ts';
import { wordsToFind } from '../filter/search-text.ts';
import { EMPTY_SCAN, type Scan, type ScannedField } from './scan.ts';
import { PRESENCE_WORK, isPast } from './scan-past.ts';
import { COUNTED, validOrNull } from './scan-work.ts';

/* Scans for text searches. */

export function scanSources({ args, size }: ScannedField): Scan {
  const where = args['where'] as Readonly<Record<string, unknown>> | undefined;
  if (!where || Object.keys(where).length === 0)
    return { candidates: size.sources, page: 0, count: COUNTED, counts: 0 };
  const words = validWords('where.text', where['text']);
  const { text: _, recordedOn: __, ...conditions } = where;
  const past = isPast(args);
  const work = criteriaWork({ ...conditions, words }) + (past ? PRESENCE_WORK : 0);
  const candidates = size.sources + (past ? size.former.sources : 0);
  return { candidates, page: work, count: work, counts: 0 };
}

export function scanSearch({ args, size }: ScannedField): Scan {
  const words = validWords('text', args['text']);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest === '') return EMPTY_SCAN;
  const current = size.claims + size.entities + size.sources;
  // former records are in the same index: a search in the present finds them too, and drops them
  const all = current + size.former.claims + size.former.entities + size.former.sources;
  const share = shareOf(size, longest);
  const unindexed = longest.length < INDEXED_LETTERS ? all : 0;
  const matching = unindexed * UNINDEXED + all * share * HIT;
  const ranked = (isPast(args) ? all : current) * share;
  return { candidates: 1, page: matching + ranked * RANKED_HIT, count: matching, counts: 0 };
}

/** The full-text index consists of trigrams, in which a space counts. */
const INDEXED_LETTERS = 3;
/** Work for one record: without the index, found by the index, and ranked. */
const UNINDEXED = 2;
const HIT = 7;
const RANKED_HIT = 10;

/** Estimates the share of all records that contain a word. */
function shareOf({ samples: { claims } }: GraphSize, word: string): number {
  return claims.length === 0 ? 1 : claims.filter(({ words }) => String(words).includes(word)).length / claims.length;
}

function validWords(argument: string, value: unknown): readonly string[] {
  return typeof value === 'string' ? (validOrNull(() => wordsToFind(argument, value)) ?? []) : [];
}
