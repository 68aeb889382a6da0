import type { Params } from '../../engine/engine.ts';
import { unite } from '../access/unite.ts';
import { accessedPage } from '../claim/claim-access.ts';
import type { ClaimCondition, ClaimCriteria } from '../claim/claim-filter.ts';
import { claimCounts } from '../claim/claim-list.ts';
import type { ClaimList } from '../claim/claim-scope.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Keyed, type Page, type PageRange, keyRange, mapPage, pageFromRows, rowLimit } from '../page.ts';
import type { Reader } from '../query.ts';
import { type RecordRow, recordColumns, recordRow } from '../record.ts';
import { text } from '../row-value.ts';
import { type SearchHit, hitOf } from './search-hit.ts';
import {
  type SearchList,
  type SearchVariant,
  hitKey,
  hitMatches,
  searchParameters,
  wholeWord,
} from './search-match.ts';

/**
 * Hits, sorted by rank, then entities before sources before claims, then by id. The ranks, best first: the phrase equals the id, a
 * name, an alias, an identifier or a title; it begins one and ends with a whole word; it begins one; all words match whole words; all
 * words match beginnings of words.
 */
export async function searchPage(reader: Reader, list: SearchList, range: PageRange): Promise<Page<SearchHit>> {
  const variant = searchVariant(reader, list);
  const params = { ...searchParameters(list, variant.byTerms), ...keyRange(range) };
  const page = findsClaimsApart(variant, list)
    ? pageFromRows(await rowsInParts(reader, list, range, params), range)
    : await pageOfHits(reader, variant, params, range);
  return mapPage(page, (node) => hitOf(node, list.terms));
}

export async function searchCount(reader: Reader, list: SearchList): Promise<number> {
  const variant = searchVariant(reader, list);
  const counts = [countOfHits(reader, variant, searchParameters(list, variant.byTerms))];
  if (findsClaimsApart(variant, list)) counts.push(countOfClaims(reader, claimsWith(list, list.terms.words)));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

function searchVariant({ abilities }: Reader, { at }: SearchList): SearchVariant {
  return { past: at !== null, byTerms: abilities.termIndexes };
}

/** Claims have no names, so that those with the words are lists in the order of ids: one of each rank. */
function findsClaimsApart({ past, byTerms }: SearchVariant, { kinds }: SearchList): boolean {
  return byTerms && !past && (kinds === null || kinds.includes('CLAIM'));
}

/** Claims with whole words, and those with words of which one is a beginning only, have keys that begin like this. */
const WHOLE_WORDS = '32 ';
const BEGINNINGS = '42 ';

/** Reads a part only if those before it leave the page unfinished. */
async function rowsInParts(
  reader: Reader,
  list: SearchList,
  range: PageRange,
  params: Params,
): Promise<Keyed<RecordRow>[]> {
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
  const inOrder = (a: Keyed<unknown>, b: Keyed<unknown>): number => (a.key < b.key === range.fromEnd ? 1 : -1);
  const { items } = await pageOfHits(reader, { past: false, byTerms: true }, params, { ...range, size: limit });
  let rows: Keyed<RecordRow>[] = range.fromEnd ? items.toReversed() : [...items];
  for (const { prefix, condition } of range.fromEnd ? parts.toReversed() : parts) {
    const bounds = boundsWithin(prefix, range, rows[limit - 1]?.key ?? null);
    if (!bounds) continue;
    const order = { key: 'byId', descending: false } as const;
    const found = await accessedPage(reader, condition, order, range, [bounds]);
    rows = [...rows, ...found.map(({ key, node }) => ({ key: prefix + key, node }))].toSorted(inOrder).slice(0, limit);
  }
  return rows;
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
  const list: ClaimList = { scope: 'all', as: null, roles: null, where, at: null };
  const [count = 0] = await claimCounts(reader, list, [{ id: null }]);
  return count;
}

const VARIANTS: readonly SearchVariant[] = [false, true].flatMap((past) => [
  { past, byTerms: false },
  { past, byTerms: true },
]);

/** An engine runs one of the two texts of a tense. */
function searchSuffix({ past }: SearchVariant): string {
  return past ? 'past' : '';
}

const pageOfHits = pageQuery<SearchVariant, RecordRow>({
  name: 'search.page',
  variants: VARIANTS,
  suffix: searchSuffix,
  text: (variant, direction) => {
    const result = /* cypher */ `WITH n, ${hitKey(variant)} AS key WHERE key > $lo AND key < $hi RETURN n, key`;
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
