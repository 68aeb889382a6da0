import { createNumberList } from '../../support/number-list.ts';
import { textHash } from '../../support/text-table.ts';
import type { EntityNode } from './node-set.ts';
import { type ComparedNode, type PairScore, pairScore, toCompared, type WordWeight } from './name-score.ts';

/** Two nodes that may be one entity. The first has the lower number. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly score: number;
  readonly features: readonly string[];
}

export interface CandidateSearch {
  /** All nodes; those behind `drafts` are of other data sets, and are not compared with each other. */
  readonly size: number;
  readonly drafts: number;
  readonly at: (node: number) => EntityNode;
  /** Pairs that are compared in any case. */
  readonly pairs: readonly (readonly [number, number])[];
  /** True if a pair is not to be asked: the nodes are one entity already, or judged to be different. */
  readonly isSettled: (left: number, right: number) => boolean;
  readonly threshold: number;
}

/*
 * Pairs are compared only if they share a block: a rare word, a whole name, or a misspelling. So the number of comparisons
 * grows with the number of nodes, not with its square. A block is the hash of its key.
 */

/** A larger block tells little: a word such as `bank`. */
const MAX_BLOCK = 40;
/** In a large block of equal names each node is compared with so many of the following ones. */
const WINDOW = 5;
/** Candidates of one node. */
const MAX_CANDIDATES = 5;
/** Names that are compared while a block may grow: the cost of a node is bounded. */
const RARE_WORDS = 3;

export interface Candidates {
  /** The pairs with the highest scores, at most 5 for each node; by score, then by node. */
  readonly candidates: readonly Candidate[];
  /** The score of any pair; null if the two cannot be the same. */
  scoreOf(left: number, right: number): PairScore | null;
}

export function findCandidates(search: CandidateSearch): Candidates {
  const weights = countWords(search);
  const scoreOf = (left: number, right: number): PairScore | null =>
    pairScore(toCompared(search.at(left)), toCompared(search.at(right)), weights.weight);
  if (search.threshold > 1) return { candidates: [], scoreOf };
  const blocks = sortedBlocks(search, weights);
  const compare = comparer(search, weights.weight);
  for (const [left, right] of search.pairs) compare(left, right);
  for (let start = 0; start < blocks.length;) {
    let end = start + 1;
    while (end < blocks.length && blockOf(blocks[end]) === blockOf(blocks[start])) end += 1;
    const isWhole = isWholeName(blocks[start]);
    if (end - start <= MAX_BLOCK || isWhole) {
      const window = end - start <= MAX_BLOCK ? MAX_BLOCK : WINDOW;
      for (let a = start; a < end; a++) {
        for (let b = a + 1; b < Math.min(end, a + 1 + window); b++) compare(nodeIn(blocks[a]), nodeIn(blocks[b]));
      }
    }
    start = end;
  }
  return { candidates: best(compare.found()), scoreOf };
}

/* An entry of a block: 29 bits of the hash of the key, 1 bit for whole names, 23 bits for the node. */
const NODES = 2 ** 23;

function entry(key: string, isWhole: boolean, node: number): number {
  return ((textHash(key) >>> 3) * 2 + Number(isWhole)) * NODES + node;
}

function blockOf(value = 0): number {
  return Math.floor(value / NODES);
}

function isWholeName(value = 0): boolean {
  return blockOf(value) % 2 === 1;
}

function nodeIn(value = 0): number {
  return value % NODES;
}

interface Words {
  readonly weight: WordWeight;
  readonly countOf: (word: string) => number;
}

/** Counts words by their hash. Words that share a hash count as more frequent, which does no harm. */
function countWords({ size, at }: CandidateSearch): Words {
  const counts = new Uint32Array(2 ** 20);
  const slot = (word: string): number => textHash(word) % counts.length;
  for (let node = 0; node < size; node++) {
    const words = new Set(toCompared(at(node)).names.flatMap((name) => name.words));
    for (const word of words) counts[slot(word)] = (counts[slot(word)] ?? 0) + 1;
  }
  const countOf = (word: string): number => counts[slot(word)] ?? 0;
  const whole = Math.log(size + 1);
  return { countOf, weight: (word) => Math.max(0.1, 1 - Math.log(Math.max(1, countOf(word))) / whole) };
}

/** The entries of all blocks, sorted by block and node. */
function sortedBlocks({ size, at }: CandidateSearch, { countOf }: Words): Float64Array {
  const entries = createNumberList(Float64Array);
  for (let node = 0; node < Math.min(size, NODES); node++) {
    const compared = toCompared(at(node));
    if (compared.node.kind === null || compared.node.kind === 'COUNTRY') continue;
    for (const value of entriesOf(compared, node, countOf)) entries.push(value);
  }
  return entries.values().sort();
}

function entriesOf({ names }: ComparedNode, node: number, countOf: (word: string) => number): Set<number> {
  const entries = new Set<number>();
  for (const { words } of names) {
    entries.add(entry(words.join(''), true, node));
    entries.add(entry(words.toSorted().join(' '), true, node));
    const rare = words.toSorted((a, b) => countOf(a) - countOf(b)).slice(0, RARE_WORDS);
    for (const word of rare) if (countOf(word) <= MAX_BLOCK) entries.add(entry(word, false, node));
    const [rarest = ''] = rare;
    for (const key of misspellingKeys(rarest)) entries.add(entry(key, false, node));
  }
  return entries;
}

/** Two words of which one is a misspelling of the other share a key. */
function misspellingKeys(word: string): string[] {
  if (word.length < 5 || word.length > 20 || /\d/.test(word)) return [];
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))].map((key) => `~${key}`);
}

function comparer({ drafts, at, isSettled, threshold }: CandidateSearch, weight: WordWeight) {
  const found = new Map<number, Candidate>();
  const cache = new Map<number, ComparedNode>();
  function compared(node: number): ComparedNode {
    const known = cache.get(node);
    if (known) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const value = toCompared(at(node));
    cache.set(node, value);
    return value;
  }
  const compare = (a: number, b: number): void => {
    const [left, right] = a < b ? [a, b] : [b, a];
    if (left === right || left >= drafts || found.has(left * NODES + right) || isSettled(left, right)) return;
    const pair = pairScore(compared(left), compared(right), weight);
    if (pair !== null && pair.score >= threshold) found.set(left * NODES + right, { left, right, ...pair });
  };
  return Object.assign(compare, { found: () => [...found.values()] });
}

const MAX_CACHED = 10_000;

function best(candidates: Candidate[]): Candidate[] {
  const sorted = candidates.toSorted((a, b) => b.score - a.score || a.left - b.left || a.right - b.right);
  const counts = new Map<number, number>();
  return sorted.filter(({ left, right }) => {
    const [ours, theirs] = [counts.get(left) ?? 0, counts.get(right) ?? 0];
    if (ours >= MAX_CANDIDATES || theirs >= MAX_CANDIDATES) return false;
    counts.set(left, ours + 1).set(right, theirs + 1);
    return true;
  });
}
