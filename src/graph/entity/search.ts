import { identifierKey } from '../../model/identifier.ts';
import { normalizeText, searchWords } from '../../model/normalize-text.ts';
import type { Params } from '../../engine/engine.ts';
import type { ClaimRow } from '../claim/claim.ts';
import { countQuery, pageQuery } from '../list-query.ts';
import { type Moment, type Tense, isValidRevision, momentParameter, wasPresent } from '../moment.ts';
import { type Page, type PageRange, keyRange, mapPage } from '../page.ts';
import type { Reader } from '../query.ts';
import { type RecordRow, recordColumns, recordRow } from '../record.ts';
import { text } from '../row-value.ts';
import type { SourceRow } from '../source.ts';

export type SearchKind = 'ENTITY' | 'CLAIM' | 'SOURCE';
export type MatchedField = 'ID' | 'NAME' | 'ALIAS' | 'IDENTIFIER' | 'SUMMARY' | 'TITLE' | 'PUBLISHER';

export interface SearchHit {
  readonly node: RecordRow;
  readonly matched: MatchedField;
  /** The id, name, alias, identifier, summary, title or publisher that matched, as the record states it. */
  readonly text: string;
}

/** Each word must equal or begin a word of the record's names, of its title and publisher, or of its summary. */
export interface SearchTerms {
  /** Normalized. */
  readonly phrase: string;
  /** As `wordsToFind` writes them. */
  readonly words: readonly string[];
  /** The identifiers that the text can be, as `identifierKey` writes them. */
  readonly identifiers: readonly string[];
}

export interface SearchList {
  readonly terms: SearchTerms;
  /** Null: all. */
  readonly kinds: readonly SearchKind[] | null;
  /** Ids of data sets; null: all. */
  readonly datasets: readonly string[] | null;
  readonly at: Moment;
}

/**
 * Hits, sorted by rank, then entities before sources before claims, then by id. The ranks, best first: the phrase equals the id, a
 * name, an alias, an identifier or a title; it begins one and ends with a whole word; it begins one; all words match whole words; all
 * words match beginnings of words.
 */
export async function searchPage(reader: Reader, list: SearchList, range: PageRange): Promise<Page<SearchHit>> {
  const page = await pageOfHits(reader, tenseOf(list), { ...searchParameters(list), ...keyRange(range) }, range);
  return mapPage(page, (node) => hitOf(node, list.terms));
}

export function searchCount(reader: Reader, list: SearchList): Promise<number> {
  return countOfHits(reader, tenseOf(list), searchParameters(list));
}

function tenseOf({ at }: SearchList): Tense {
  return { past: at !== null };
}

/** Claims and sources belong to one data set, an entity may be described by several. */
const IS_IN_DATASETS = /* cypher */ `($datasets IS NULL OR n.dataset IN $datasets
      OR any(x IN coalesce(n.datasets, []) WHERE x IN $datasets))`;

const IS_REQUESTED = /* cypher */ `(n:Entity AND $entities OR n:Claim AND $claims OR n:Source AND $sources)
      AND ${IS_IN_DATASETS}`;

const WAS_REQUESTED = /* cypher */ `(
      ((n:Entity OR n:FormerEntity) AND $entities OR (n:Source OR n:FormerSource) AND $sources) AND ${wasPresent('n')}
      OR n:Revision AND $claims AND ${isValidRevision('n')})
      AND ${IS_IN_DATASETS}`;

const HAS_WHOLE_WORDS = /* cypher */ `all(w IN $whole WHERE n.words CONTAINS w)`;

/** A former revision has an id of its own; `byId` is that of its claim. */
function hitKey({ past }: Tense): string {
  const id = past ? 'coalesce(n.byId, n.id)' : 'n.id';
  return /* cypher */ `CASE
      WHEN ${id} = $phrase OR any(x IN n.names WHERE x = $phrase)
        OR any(x IN coalesce(n.identifiers, []) WHERE x IN $identifiers) THEN '0'
      WHEN any(x IN n.names WHERE x STARTS WITH $phrase) THEN CASE WHEN ${HAS_WHOLE_WORDS} THEN '1' ELSE '2' END
      WHEN ${HAS_WHOLE_WORDS} THEN '3'
      ELSE '4' END
    + CASE WHEN n:Entity${past ? ' OR n:FormerEntity' : ''} THEN '0 ' WHEN n:Source${past ? ' OR n:FormerSource' : ''} THEN '1 ' ELSE '2 ' END + ${id}`;
}

/**
 * Matches the hits `n`; `result` ends each branch. The longest word comes first, since it is the most selective one in the
 * text index; the others filter its matches. All conditions are inside of the branches: the embedded engine fails on a
 * filter behind CALL () if more than 65,535 rows come out of it.
 */
function hitMatches({ past }: Tense, result: string): string {
  const isRequested = past ? WAS_REQUESTED : IS_REQUESTED;
  const withId = past
    ? /* cypher */ `MATCH (m:Node {id: $phrase}) WHERE NOT m:FormerClaim
    CALL (m) {
      MATCH (m) RETURN m AS n
      UNION ALL
      MATCH (m)-[:REVISION]->(former) RETURN former AS n
    }
    WITH n`
    : /* cypher */ `MATCH (n:Node {id: $phrase})`;
  return /* cypher */ `
  CALL () {
    ${withId} WHERE ${isRequested}
    ${result}
    UNION
    UNWIND $identifiers AS identifier
    MATCH (:Node {id: 'identifier ' + identifier})-[:IDENTIFIES]->(n) WHERE ${isRequested}
    ${result}
    UNION
    MATCH (n:Node) WHERE n.words CONTAINS $longest AND all(w IN $words WHERE n.words CONTAINS w) AND ${isRequested}
    ${result}
  }`;
}

const TENSES: readonly Tense[] = [{ past: false }, { past: true }];

const pageOfHits = pageQuery<Tense, RecordRow>({
  name: 'search.page',
  variants: TENSES,
  text: (tense, direction) => {
    const result = /* cypher */ `WITH n, ${hitKey(tense)} AS key WHERE key > $lo AND key < $hi RETURN n, key`;
    return /* cypher */ `${hitMatches(tense, result)}
  RETURN key, ${recordColumns(tense)}
  ORDER BY key ${direction} LIMIT $limit`;
  },
  decode: ([key, ...columns]) => ({ key: text(key), node: recordRow(columns) }),
});

const countOfHits = countQuery<Tense>({
  name: 'search.count',
  variants: TENSES,
  text: (tense) => /* cypher */ `${hitMatches(tense, 'RETURN n')}
  RETURN count(n)`,
});

function searchParameters({ terms: { phrase, words, identifiers }, kinds, datasets, at }: SearchList): Params {
  const isRequested = (kind: SearchKind): boolean => kinds === null || kinds.includes(kind);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return {
    phrase,
    words,
    identifiers,
    longest,
    whole: words.map(wholeWord),
    entities: isRequested('ENTITY'),
    claims: isRequested('CLAIM'),
    sources: isRequested('SOURCE'),
    datasets,
    ...momentParameter(at),
  };
}

/** Finds the text of a record that the terms matched: the best of several candidates, in the order of the ranks. */
function hitOf(node: RecordRow, terms: SearchTerms): SearchHit {
  const [id, ...texts] = searchedTexts(node);
  const closest =
    [...texts, id].find((candidate) => normalizeText(candidate.text) === terms.phrase) ??
    identifierIn(node, terms) ??
    texts.find((candidate) => normalizeText(candidate.text).startsWith(terms.phrase)) ??
    texts.toSorted((a, b) => matchingWords(b.text, terms.words) - matchingWords(a.text, terms.words))[0] ??
    id;
  return { node, matched: closest.matched, text: closest.text };
}

/** The identifier of an entity that the whole text is. */
function identifierIn(node: RecordRow, { identifiers }: SearchTerms): SearchedText | undefined {
  if (!('identifiers' in node)) return undefined;
  const found = node.identifiers.find((identifier) => identifiers.includes(identifierKey(identifier)));
  return found && { matched: 'IDENTIFIER', text: found.value };
}

type SearchedText = { readonly matched: MatchedField; readonly text: string };

/** The id comes first; it matches only as a whole. */
function searchedTexts(node: RecordRow): [SearchedText, ...SearchedText[]] {
  const id: SearchedText = { matched: 'ID', text: node.id };
  if (isSource(node)) {
    return [id, { matched: 'TITLE', text: node.title }, { matched: 'PUBLISHER', text: node.publisher ?? '' }];
  }
  if (isClaim(node)) return [id, { matched: 'SUMMARY', text: node.summary }];
  const aliases = node.names.map(({ name }) => ({ matched: 'ALIAS' as const, text: name }));
  return [id, { matched: 'NAME', text: node.name }, ...aliases];
}

function isSource(node: RecordRow): node is SourceRow {
  return node.__typename === 'Source';
}

function isClaim(node: RecordRow): node is ClaimRow {
  return 'summary' in node;
}

/** Counts the words that a text contains. A record may match with words from several of its names. */
function matchingWords(candidate: string, words: readonly string[]): number {
  const spaced = ` ${searchWords(candidate).join(' ')} `;
  return words.filter((word) => spaced.includes(word)).length;
}

/** Turns ` ali`, which matches a beginning, into ` ali `, which matches a whole word. */
function wholeWord(word: string): string {
  return `${word.trimEnd()} `;
}
