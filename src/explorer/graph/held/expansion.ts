import type { ClaimKind } from '../../../client/client.ts';
import { CLAIM_KINDS, tableKeys } from '../../claim/vocabulary.ts';
import { readId } from '../../address/parameters.ts';

/** An entity whose neighbours were added to the graph, and which of them. */
export interface Expansion {
  readonly id: string;
  /** Empty: all kinds. */
  readonly kinds: readonly ClaimKind[];
  /** Only the best neighbours; null: all. */
  readonly top: Top | null;
  /** The maximum number of claims to load. */
  readonly first: number;
}

/** The neighbours with the most claims, or those with the most trusted claim. */
export interface Top {
  readonly by: 'claims' | 'confidence';
  readonly count: number;
}

export const DEFAULT_EXPANSION_LIMIT = 200;
export const MAX_EXPANSION_LIMIT = 1_000;
/** As many fit into an address. */
export const MAX_EXPANSIONS = 40;

/** All neighbours, within the limit. */
export function wholeExpansion(id: string): Expansion {
  return { id, kinds: [], top: null, first: DEFAULT_EXPANSION_LIMIT };
}

/** `acme`, `acme.ownership.investment.most10.1000`: an address does not encode dots. */
export function expansionText({ id, kinds, top, first }: Expansion): string {
  return [
    id,
    ...kinds.map((kind) => kind.toLowerCase()),
    ...(top === null ? [] : [`${TOP_WORDS[top.by]}${top.count}`]),
    ...(first === DEFAULT_EXPANSION_LIMIT ? [] : [String(first)]),
  ].join('.');
}

/** Null without an id. Ignores what it does not know. */
export function parseExpansion(text: string): Expansion | null {
  const [id = '', ...parts] = text.split('.');
  if (readId(id) === '') return null;
  const words = parts.map((part) => part.toUpperCase());
  const first = parts
    .map(Number)
    .find((number) => Number.isInteger(number) && number >= 1 && number <= MAX_EXPANSION_LIMIT);
  return {
    id: readId(id),
    kinds: tableKeys(CLAIM_KINDS).filter((kind) => words.includes(kind)),
    top: parts.map(parseTop).find((top) => top !== null) ?? null,
    first: first ?? DEFAULT_EXPANSION_LIMIT,
  };
}

const TOP_WORDS = { claims: 'most', confidence: 'trusted' } as const;

function parseTop(part: string): Top | null {
  const [, word, count] = /^(most|trusted)([1-9]\d{0,2})$/.exec(part) ?? [];
  return word === undefined ? null : { by: word === 'most' ? 'claims' : 'confidence', count: Number(count) };
}
