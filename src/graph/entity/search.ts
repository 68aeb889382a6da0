import { normalizeText, searchWords } from '../../model/normalize-text.ts';
import type { Params } from '../../engine/engine.ts';
import type { ClaimRow } from '../claim/claim.ts';
import { type Page, type Window, type Keyed, keyRange, pageOf, rowLimit } from '../page.ts';
import { type Query, type Reader, integer, query, text } from '../query.ts';
import { RECORD_COLUMNS, type RecordRow, recordRow } from '../record.ts';
import type { SourceRow } from '../source.ts';

export type SearchKind = 'ENTITY' | 'CLAIM' | 'SOURCE';
export type MatchedField = 'ID' | 'NAME' | 'ALIAS' | 'SUMMARY' | 'TITLE' | 'PUBLISHER';

export interface SearchHit {
  readonly node: RecordRow;
  readonly matched: MatchedField;
  /** The id, name, alias, summary or title that matched, as it is written. */
  readonly text: string;
}

/** What is looked for: each word is in the record's names, title and publisher, or summary, or begins a word there. */
export interface SearchTerms {
  /** Folded. */
  readonly phrase: string;
  /** As `wordsToFind` writes them. */
  readonly words: readonly string[];
}

/**
 * Hits by rank, then entities before sources before claims, then id. The ranks: the whole id or a whole name, alias or
 * title; the beginning of one, up to the end of a word and beyond it; words, all of them whole or not.
 */
export async function searchPage(
  reader: Reader,
  terms: SearchTerms,
  kinds: readonly SearchKind[] | null,
  window: Window,
): Promise<Page<SearchHit>> {
  const read = window.fromEnd ? hitsBackwards : hitsForwards;
  const rows = await read(reader, { ...parameters(terms, kinds), limit: rowLimit(window), ...keyRange(window) });
  return pageOf(
    rows.map(({ key, node }) => ({ key, node: hitOf(node, terms) })),
    window,
  );
}

export async function searchCount(
  reader: Reader,
  terms: SearchTerms,
  kinds: readonly SearchKind[] | null,
): Promise<number> {
  const [count] = await countHits(reader, parameters(terms, kinds));
  return count ?? 0;
}

const IS_ASKED_FOR = /* cypher */ `(n:Entity AND $entities OR n:Claim AND $claims OR n:Source AND $sources)`;

const HAS_WHOLE_WORDS = /* cypher */ `all(w IN $whole WHERE n.words CONTAINS w)`;

const KEY = /* cypher */ `CASE
      WHEN n.id = $phrase OR any(x IN n.names WHERE x = $phrase) THEN '0'
      WHEN any(x IN n.names WHERE x STARTS WITH $phrase) THEN CASE WHEN ${HAS_WHOLE_WORDS} THEN '1' ELSE '2' END
      WHEN ${HAS_WHOLE_WORDS} THEN '3'
      ELSE '4' END
    + CASE WHEN n:Entity THEN '0 ' WHEN n:Source THEN '1 ' ELSE '2 ' END + n.id`;

/**
 * The hits `n`, and what `result` makes of them. The longest word comes first, where an index over texts can find it; the
 * others are looked for in what it finds. All conditions are within the branches: the embedded engine fails on a filter
 * behind CALL () where more than 65,535 rows come out of it.
 */
function hitMatches(result: string): string {
  return /* cypher */ `
  CALL () {
    MATCH (n:Node {id: $phrase}) WHERE ${IS_ASKED_FOR}
    ${result}
    UNION
    MATCH (n:Node) WHERE n.words CONTAINS $longest AND all(w IN $words WHERE n.words CONTAINS w) AND ${IS_ASKED_FOR}
    ${result}
  }`;
}

const hitsForwards = hitsQuery('search.page', 'ASC');
const hitsBackwards = hitsQuery('search.page.backwards', 'DESC');

function hitsQuery(name: string, direction: 'ASC' | 'DESC'): Query<Params, Keyed<RecordRow>> {
  return query(
    name,
    /* cypher */ `${hitMatches(/* cypher */ `WITH n, ${KEY} AS key WHERE key > $lo AND key < $hi RETURN n, key`)}
  RETURN key, ${RECORD_COLUMNS}
  ORDER BY key ${direction} LIMIT $limit`,
    ([key, ...columns]) => ({ key: text(key), node: recordRow(columns) }),
  );
}

const countHits = query<Params, number>(
  'search.count',
  /* cypher */ `${hitMatches('RETURN n')}
  RETURN count(n)`,
  ([count]) => integer(count),
);

function parameters({ phrase, words }: SearchTerms, kinds: readonly SearchKind[] | null): Params {
  const asked = (kind: SearchKind): boolean => kinds === null || kinds.includes(kind);
  const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
  return {
    phrase,
    words,
    longest,
    whole: words.map(wholeWord),
    entities: asked('ENTITY'),
    claims: asked('CLAIM'),
    sources: asked('SOURCE'),
  };
}

/** Says what of a record the terms found: of several candidates the closest, in the order of the ranks. */
function hitOf(node: RecordRow, terms: SearchTerms): SearchHit {
  const [id, ...texts] = searchedTexts(node);
  const closest =
    [...texts, id].find((candidate) => normalizeText(candidate.text) === terms.phrase) ??
    texts.find((candidate) => normalizeText(candidate.text).startsWith(terms.phrase)) ??
    texts.toSorted((one, other) => heldWords(other.text, terms.words) - heldWords(one.text, terms.words))[0] ??
    id;
  return { node, matched: closest.matched, text: closest.text };
}

type SearchedText = { readonly matched: MatchedField; readonly text: string };

/** The id first, which is found only as a whole. */
function searchedTexts(node: RecordRow): [SearchedText, ...SearchedText[]] {
  const id: SearchedText = { matched: 'ID', text: node.id };
  if (isSource(node)) {
    return [id, { matched: 'TITLE', text: node.title }, { matched: 'PUBLISHER', text: node.publisher }];
  }
  if (isClaim(node)) return [id, { matched: 'SUMMARY', text: node.summary }];
  const aliases = node.aliases.map(({ name }) => ({ matched: 'ALIAS' as const, text: name }));
  return [id, { matched: 'NAME', text: node.name }, ...aliases];
}

function isSource(node: RecordRow): node is SourceRow {
  return node.__typename === 'Source';
}

function isClaim(node: RecordRow): node is ClaimRow {
  return 'summary' in node;
}

/** How many of the words a text holds: of several names of one entity each may hold some. */
function heldWords(candidate: string, words: readonly string[]): number {
  const held = ` ${searchWords(candidate).join(' ')} `;
  return words.filter((word) => held.includes(word)).length;
}

/** ` ali` and ` ali ` as the latter. */
function wholeWord(word: string): string {
  return `${word.trimEnd()} `;
}
