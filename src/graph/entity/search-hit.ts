import { identifierKey } from '../../model/identifier.ts';
import { normalizeText, searchWords } from '../../model/normalize-text.ts';
import type { ClaimRow } from '../claim/claim.ts';
import type { RecordRow } from '../record.ts';
import type { SourceRow } from '../source.ts';
import type { SearchTerms } from './search-match.ts';

export type MatchedField = 'ID' | 'NAME' | 'ALIAS' | 'IDENTIFIER' | 'SUMMARY' | 'TITLE' | 'PUBLISHER';

/** In what form the text was found. */
export type MatchForm = 'ID' | 'IDENTIFIER' | 'EXACT' | 'PREFIX' | 'WORDS' | 'TRANSLITERATION' | 'TYPO' | 'PHONETIC';

export interface SearchHit {
  readonly node: RecordRow;
  readonly matched: MatchedField;
  /** The id, name, alias, identifier, summary, title or publisher that matched, as the record states it. */
  readonly text: string;
  readonly how: MatchForm;
  /** From 0 to 1. */
  readonly score: number;
}

/**
 * Finds the text of a record that the terms matched: the best of several candidates, in the order of the ranks. The key begins
 * with the rank.
 */
export function hitOf(node: RecordRow, terms: SearchTerms, key: string): SearchHit {
  const [id, ...texts] = searchedTexts(node);
  const closest =
    [...texts, id].find((candidate) => normalizeText(candidate.text) === terms.phrase) ??
    identifierIn(node, terms) ??
    texts.find((candidate) => normalizeText(candidate.text).startsWith(terms.phrase)) ??
    texts.toSorted((a, b) => matchingWords(b.text, terms.words) - matchingWords(a.text, terms.words))[0] ??
    id;
  const { matched, text } = closest;
  return { node, matched, text, ...matchOfRank(Number(key[0]), matched) };
}

function matchOfRank(rank: number, matched: MatchedField): Pick<SearchHit, 'how' | 'score'> {
  const score = SCORES[rank] ?? 0;
  if (rank > 0) return { how: rank < FIRST_OF_WORDS ? 'PREFIX' : 'WORDS', score };
  return { how: matched === 'ID' || matched === 'IDENTIFIER' ? matched : 'EXACT', score };
}

/** The scores of the ranks, and the first rank of records that only have the words. */
const SCORES = [1, 0.95, 0.9, 0.85, 0.8];
const FIRST_OF_WORDS = 3;

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
