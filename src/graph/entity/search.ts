import type { Params } from '../../engine/engine.ts';
import { unite } from '../access/unite.ts';
import type { ClaimCondition, ClaimCriteria } from '../claim/claim-filter.ts';
import { claimCounts, claimPages } from '../claim/claim-list.ts';
import type { ClaimList } from '../claim/claim-scope.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Keyed, type Page, type PageRange, keyRange, pageFromRows, rowLimit } from '../page.ts';
import type { Reader } from '../query.ts';
import { type RecordRow, recordColumns, recordRow } from '../record.ts';
import { text } from '../row-value.ts';
import { type SearchHit, hitOf } from './search-hit.ts';
import {
  type SearchList,
  type SearchVariant,
  hitMatches,
  searchParameters,
  wholeWord,
  withHitKey,
} from './search-match.ts';
import { similarHits, wholeNameHits } from './search-resembling.ts';

/**
 * Hits, sorted by rank, then entities before sources before claims, then entities by their number of claims, then by id. The
 * ranks, best first: the phrase equals the id, a name, an alias, an identifier or a title; the entities of which it is the whole
 * name in another form; it begins a name and ends with a whole word; it begins one; all words match whole words; all words match
 * beginnings of words. If no entity has the words, entities with similar names come last.
 */
export async function searchPage(reader: Reader, list: SearchList, range: PageRange): Promise<Page<SearchHit>> {
  const reading = await searchReading(reader, list);
  const [rows, wholeNames] = await Promise.all([hitRows(reader, reading, range), wholeNameHits(reader, list)]);
  const hits = rows.map(({ key, node }) => ({ key, node: hitOf(node, list.terms, key) }));
  const isFromStart = range.after === null && !range.fromEnd && range.size > 0;
  // entities come first in a rank only: the page may end before them
  const hasEntity = isFromStart && hits.some(({ key }) => key[1] === ENTITY);
  const others = hasEntity ? wholeNames : [...wholeNames, ...(await similarIfNone(reader, reading, wholeNames))];
  const { lo, hi } = keyRange(range);
  const merged = [...hits, ...others.filter(({ key }) => key > lo && key < hi)].toSorted(keyOrder(range));
  return pageFromRows(merged.slice(0, rowLimit(range)), range);
}

export async function searchCount(reader: Reader, list: SearchList): Promise<number> {
  const reading = await searchReading(reader, list);
  const [wholeNames, ...counts] = await Promise.all([
    wholeNameHits(reader, list),
    countOfHits(reader, reading.variant, reading.params),
    ...(reading.claimsApart ? [countOfClaims(reader, claimsWith(list, list.terms.words))] : []),
  ]);
  const similar = await similarIfNone(reader, reading, wholeNames);
  return counts.reduce((sum, count) => sum + count, wholeNames.length + similar.length);
}

/** The second character of the key of an entity. */
const ENTITY = '0';

/** The entities with similar names, unless an entity has the words. */
async function similarIfNone(
  reader: Reader,
  { list, variant, params }: Reading,
  wholeNames: readonly unknown[],
): Promise<Keyed<SearchHit>[]> {
  if (wholeNames.length > 0 || params['entities'] === false) return [];
  const ofEntities = searchParameters({ ...list, kinds: ['ENTITY'] }, variant.by);
  const entities = await countOfHits(reader, variant, { ...params, ...ofEntities });
  return entities > 0 ? [] : similarHits(reader, list);
}

/** How a search finds the records with its words. */
interface Reading {
  readonly list: SearchList;
  readonly variant: SearchVariant;
  readonly params: Params;
  /** Claims have no names, so that those with the words are lists in the order of ids: one of each rank. */
  readonly claimsApart: boolean;
}

async function searchReading(reader: Reader, list: SearchList): Promise<Reading> {
  const past = list.at !== null;
  const found = past ? null : await idsWithWords(reader, list);
  const by = reader.abilities.termIndexes ? 'terms' : found === null ? 'scan' : 'ids';
  const searchesClaims = list.kinds === null || list.kinds.includes('CLAIM');
  return {
    list,
    variant: { past, by },
    params: { ...searchParameters(list, by), ...(found && { found }) },
    claimsApart: by !== 'scan' && !past && searchesClaims,
  };
}

async function idsWithWords({ nameIndex }: Reader, { terms, kinds }: SearchList): Promise<string[] | null> {
  const index = nameIndex && (await nameIndex.current(true));
  if (!index) return null;
  const isClaimsOnly = kinds?.every((kind) => kind === 'CLAIM') ?? false;
  return isClaimsOnly ? [] : index.idsWithWords(terms.words, MAX_FOUND);
}

/** Above this number, a scan takes less time than to read them one by one. */
const MAX_FOUND = 50_000;

/** At most one row more than the page, in the direction in which it is read. */
async function hitRows(reader: Reader, { list, variant, params, claimsApart }: Reading, range: PageRange) {
  const { items } = await pageOfHits(
    reader,
    variant,
    { ...params, ...keyRange(range) },
    { ...range, size: rowLimit(range) },
  );
  const rows = range.fromEnd ? items.toReversed() : items;
  return claimsApart ? withClaims(reader, list, range, rows) : rows;
}

/** Claims with whole words, and those with words of which one is a beginning only, have keys that begin like this. */
const WHOLE_WORDS = '32 ';
const BEGINNINGS = '42 ';

/** Reads a part only if those before it leave the page unfinished. */
async function withClaims(
  reader: Reader,
  list: SearchList,
  range: PageRange,
  hits: readonly Keyed<RecordRow>[],
): Promise<readonly Keyed<RecordRow>[]> {
  const { words } = list.terms;
  const whole = words.map(wholeWord);
  const parts = [
    { prefix: WHOLE_WORDS, condition: claimsWith(list, whole) },
    // a single letter matches whole words only
    ...(words.every((word, index) => word === whole[index])
      ? []
      : [{ prefix: BEGINNINGS, condition: claimsWith(list, words, whole) }]),
  ];
  const limit = rowLimit(range);
  let rows = hits;
  for (const { prefix, condition } of range.fromEnd ? parts.toReversed() : parts) {
    const bounds = boundsWithin(prefix, range, rows[limit - 1]?.key ?? null);
    if (!bounds) continue;
    const order = { key: 'byId', descending: false } as const;
    const part = { ...bounds, size: range.size, fromEnd: range.fromEnd };
    const [page] = await claimPages(reader, allClaims(condition), order, { ...part, size: limit }, [{ id: null }]);
    const found = page?.items.map(({ key, node }) => ({ key: prefix + key, node })) ?? [];
    rows = [...rows, ...found].toSorted(keyOrder(range)).slice(0, limit);
  }
  return rows;
}

/** In the direction in which the page is read. */
function keyOrder({ fromEnd }: PageRange) {
  return (a: Keyed<unknown>, b: Keyed<unknown>): number => (a.key < b.key === fromEnd ? 1 : -1);
}

/** The bounds of a page among the keys with a prefix, without it; null if there are none. `last`: the page is full up to there. */
function boundsWithin(prefix: string, { after, before, fromEnd }: PageRange, last: string | null) {
  const { lo, hi } = keyRange({
    after: fromEnd ? (last ?? after) : after,
    before: fromEnd ? before : (last ?? before),
  });
  const end = `${prefix.trimEnd()}!`; // sorts after every key with the prefix, which ends with a space
  if (lo >= end || hi <= prefix || lo >= hi) return null;
  return {
    after: lo > prefix ? lo.slice(prefix.length) : null,
    before: hi < end ? hi.slice(prefix.length) : null,
  };
}

/** The claims with all words, and not with all of `without`. The claim whose id is the phrase is found by its id. */
function claimsWith(
  { terms: { phrase }, datasets }: SearchList,
  words: readonly string[],
  without: readonly string[] | null = null,
): ClaimCondition {
  const criteria: ClaimCriteria = { words, ...(datasets && { datasets }) };
  return unite([
    [
      { ...criteria, excluded: false },
      { ids: [phrase], excluded: true },
      ...(without ? [{ words: without, excluded: true }] : []),
    ],
  ]);
}

async function countOfClaims(reader: Reader, where: ClaimCondition): Promise<number> {
  const [count = 0] = await claimCounts(reader, allClaims(where), [{ id: null }]);
  return count;
}

function allClaims(where: ClaimCondition): ClaimList {
  return { scope: 'all', as: null, roles: null, where, at: null };
}

const VARIANTS: readonly SearchVariant[] = [
  { past: false, by: 'ids' },
  ...[false, true].flatMap((past) => [
    { past, by: 'scan' as const },
    { past, by: 'terms' as const },
  ]),
];

/** An engine runs one of the two texts of a tense: a scan, or by terms. */
function searchSuffix({ past, by }: SearchVariant): string {
  return past ? 'past' : by === 'ids' ? 'ids' : '';
}

const pageOfHits = pageQuery<SearchVariant, RecordRow>({
  name: 'search.page',
  variants: VARIANTS,
  suffix: searchSuffix,
  text: (variant, direction) => {
    const result = /* cypher */ `${withHitKey(variant)} WHERE key > $lo AND key < $hi RETURN n, key`;
    return /* cypher */ `${hitMatches(variant, result)}
  RETURN key, ${recordColumns(variant)}
  ORDER BY key ${direction} LIMIT $limit`;
  },
  decode: ([key, ...columns]) => ({ key: text(key), node: recordRow(columns) }),
});

const countOfHits = countQuery<SearchVariant>({
  name: 'search.count',
  variants: VARIANTS,
  suffix: searchSuffix,
  text: (variant) => /* cypher */ `${hitMatches(variant, 'RETURN n')}
  RETURN count(n)`,
});
