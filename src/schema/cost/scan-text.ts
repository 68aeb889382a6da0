import type { GraphSize } from '../../graph/graph-size.ts';
import { workOfOne } from '../filter/filter-work.ts';
import { wordsToFind } from '../filter/input.ts';
import { NOTHING, type Scan, type ScannedField } from './scan.ts';
import { COUNTED, validOrNull } from './scan-work.ts';

/* What the database looks through for words. */

export function scanSources({ args, size }: ScannedField): Scan {
  const where = args['where'] as Readonly<Record<string, unknown>> | undefined;
  if (!where || Object.keys(where).length === 0)
    return { candidates: size.sources, page: 0, count: COUNTED, counts: 0 };
  const words = validWords('where.text', where['text']);
  const { text: _, ...others } = where;
  const work = workOfOne({ ...others, words });
  return { candidates: size.sources, page: work, count: work, counts: 0 };
}

export function scanSearch({ args, size }: ScannedField): Scan {
  const words = validWords('text', args['text']);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  if (longest === '') return NOTHING;
  const records = size.claims + size.entities + size.sources;
  const hits = records * shareOf(size, longest);
  const looked = longest.length < INDEXED_LETTERS ? records : 0;
  const found = looked * UNINDEXED + hits * HIT;
  return { candidates: 1, page: found + hits * RANKED_HIT, count: found, counts: 0 };
}

/** An index of texts holds three letters at a time, of which a blank is one. */
const INDEXED_LETTERS = 3;
const UNINDEXED = 2;
const HIT = 7;
const RANKED_HIT = 10;

/** The share of all records that hold a word. */
function shareOf({ sample }: GraphSize, word: string): number {
  return sample.length === 0 ? 1 : sample.filter((words) => words.includes(word)).length / sample.length;
}

function validWords(argument: string, value: unknown): readonly string[] {
  return typeof value === 'string' ? (validOrNull(() => wordsToFind(argument, value)) ?? []) : [];
}
