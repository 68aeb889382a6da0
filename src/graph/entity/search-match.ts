import type { Params } from '../../engine/engine.ts';
import { wordTerm } from '../access/term-query.ts';
import { CALL_PAST_CLAIM_COUNT } from './entity-filter.ts';
import { type Moment, type Tense, isValidRevision, momentParameter, wasPresent } from '../moment.ts';

/* The Cypher of a search, and its parameters. */

export type SearchKind = 'ENTITY' | 'CLAIM' | 'SOURCE';

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

export interface SearchVariant extends Tense {
  /**
   * `terms` finds words in the full-text indexes. `ids` reads the entities and sources that the index of names has found.
   * Without claims, which are found as a list of claims is.
   */
  readonly by: 'scan' | 'terms' | 'ids';
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

/**
 * The sort key of the hit `n`: rank, family and id; of an entity, also its number of claims as the difference to a number of
 * eight digits, so that more claims come first. A former revision has an id of its own; `byId` is that of its claim.
 */
function hitKey({ past }: Tense): string {
  const id = past ? 'coalesce(n.byId, n.id)' : 'n.id';
  const claims = past ? 'claims' : 'coalesce(n.claimCount, 0)';
  return /* cypher */ `CASE
      WHEN ${id} = $phrase OR any(x IN n.names WHERE x = $phrase)
        OR any(x IN coalesce(n.identifiers, []) WHERE x IN $identifiers) THEN '0'
      WHEN any(x IN n.names WHERE x STARTS WITH $phrase) THEN CASE WHEN ${HAS_WHOLE_WORDS} THEN '1' ELSE '2' END
      WHEN ${HAS_WHOLE_WORDS} THEN '3'
      ELSE '4' END
    + CASE WHEN n:Entity${past ? ' OR n:FormerEntity' : ''} THEN '0' + toString(${MOST_CLAIMS} - ${claims}) + ' '
        WHEN n:Source${past ? ' OR n:FormerSource' : ''} THEN '1 ' ELSE '2 ' END + ${id}`;
}

/** Differences to it have eight digits. */
const MOST_CLAIMS = 99_999_999;

/** Entities with more claims come first. */
export function claimsFirst(claimCount: number): string {
  return String(MOST_CLAIMS - claimCount);
}

/** Binds what `hitKey` needs in addition to `n`. */
export function withHitKey(tense: Tense): string {
  const counted = tense.past
    ? /* cypher */ `WITH n AS e
    ${CALL_PAST_CLAIM_COUNT}
    WITH e AS n, n AS claims
    WITH n, `
    : 'WITH n, ';
  return `${counted}${hitKey(tense)} AS key`;
}

/** The records with the words. In the present without claims. */
const WITH_WORDS = {
  scan: /* cypher */ `MATCH (n:Node) WHERE n.words CONTAINS $longest AND`,
  ids: /* cypher */ `UNWIND $found AS id
    MATCH (n:Node {id: id}) WHERE`,
  terms: /* cypher */ `UNWIND $recordTerms AS terms
    CALL db.index.fulltext.queryNodes('record_terms', terms) YIELD node AS n
    WITH n WHERE`,
  pastTerms: /* cypher */ `CALL () {
      UNWIND $recordTerms AS terms
      CALL db.index.fulltext.queryNodes('record_terms', terms) YIELD node AS n RETURN n
      UNION ALL
      UNWIND $claimTerms AS terms
      CALL db.index.fulltext.queryNodes('claim_terms', terms) YIELD node AS n RETURN n
    }
    WITH n WHERE`,
} as const;

/**
 * Matches the hits `n`; `result` ends each branch. The longest word comes first, since it is the most selective one in the
 * text index; the others filter its matches. All conditions are inside of the branches: the embedded engine fails on a
 * filter behind CALL () if more than 65,535 rows come out of it.
 */
export function hitMatches({ past, by }: SearchVariant, result: string): string {
  const isRequested = past ? WAS_REQUESTED : IS_REQUESTED;
  const hasWords = /* cypher */ `all(w IN $words WHERE n.words CONTAINS w)`;
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
    ${WITH_WORDS[by === 'terms' && past ? 'pastTerms' : by]} ${hasWords} AND ${isRequested}
    ${result}
  }`;
}

export function searchParameters(
  { terms: { phrase, words, identifiers }, kinds, datasets, at }: SearchList,
  by: SearchVariant['by'],
): Params {
  const isRequested = (kind: SearchKind): boolean => kinds === null || kinds.includes(kind);
  const queries = (properties: boolean) => (properties ? [allWords(words)] : []);
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
    ...(by === 'terms' && { recordTerms: queries(isRequested('ENTITY') || isRequested('SOURCE')) }),
    ...(by === 'terms' && at !== null && { claimTerms: queries(isRequested('CLAIM')) }),
    ...momentParameter(at),
  };
}

/** The query of a full-text index for records with all words. */
function allWords(words: readonly string[]): string {
  return words.map((word) => `+(${wordTerm('words', word).join(' ')})`).join(' ');
}

/** Turns ` ali`, which matches a beginning, into ` ali `, which matches a whole word. */
export function wholeWord(word: string): string {
  return `${word.trimEnd()} `;
}
