import { createNumberList } from '../../support/number-list.ts';
import { createTextStore } from '../../support/text-store.ts';
import { textHash } from '../../support/text-table.ts';
import type { EntityNode } from './node-set.ts';
import { partsOfNames } from '../../model/name/name-part.ts';
import { type ComparedName, bestName, toCompared } from '../../model/name/name-score.ts';
import { type PairScore, pairScore } from './pair-score.ts';

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
  readonly namesAt: (node: number) => Pick<EntityNode, 'kind' | 'names'>;
  /** Pairs with an identifier in common, which are candidates whatever their score is. */
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
  const steps = candidateSteps(search);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in steps, between which a server can answer others. The longest one sorts what is compared. */
export function* candidateSteps(search: CandidateSearch): Generator<void, Candidates> {
  const names = yield* comparedNames(search);
  const scoreOf = (left: number, right: number): PairScore | null =>
    pairScore(search.at(left), search.at(right), bestName(names.at(left), names.at(right)));
  if (search.threshold > 1) return { candidates: [], scoreOf };
  const blocks = yield* sortedBlocks(search, names);
  const found = new Map<number, Candidate>();
  const compare = comparer(search, names, found);
  for (const [left, right] of search.pairs) compare(left, right, true);
  for (let start = 0; start < blocks.length;) {
    let end = start + 1;
    while (end < blocks.length && blockOf(blocks[end]) === blockOf(blocks[start])) end += 1;
    const isSmall = end - start <= MAX_BLOCK;
    if (isSmall || isWholeName(blocks[start])) {
      const window = isSmall ? MAX_BLOCK : WINDOW;
      for (let a = start; a < end; a++) {
        for (let b = a + 1; b < Math.min(end, a + 1 + window); b++) compare(nodeIn(blocks[a]), nodeIn(blocks[b]));
        if (a % STEP === 0) yield;
      }
    }
    start = end;
  }
  return { candidates: best([...found.values()]), scoreOf };
}

/** Nodes in a step. */
const STEP = 16;

/* An entry of a block: 29 bits of the hash of the key, 1 bit for whole names, 23 bits for the node. */
const NODES = 2 ** 23;

function blockKey(text: string, isWhole: boolean): number {
  return (textHash(text) >>> 3) * 2 + Number(isWhole);
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

/** The names of nodes, taken apart. */
interface ComparedNames {
  /** Empty for a node that has no candidates, such as a country. */
  at(node: number): readonly ComparedName[];
  /** How many nodes have a word, roughly. */
  countOf(word: string): number;
}

/** Normalizes names once. Words are counted by their hash: those that share one count as more frequent, which does no harm. */
function* comparedNames({ size, namesAt }: CandidateSearch): Generator<void, ComparedNames> {
  const counts = new Uint32Array(2 ** 20);
  const slot = (word: string): number => textHash(word) % counts.length;
  const texts = createTextStore();
  for (let node = 0; node < size; node++) {
    const { kind, names } = namesAt(node);
    const parts = kind === null || kind === 'COUNTRY' ? [] : partsOfNames(names);
    texts.append(parts.map(({ full, words, legal }) => `${full}\t${words.join(' ')}\t${legal}`).join('\n'));
    const words = new Set(parts.flatMap((name) => name.words));
    for (const word of words) counts[slot(word)] = (counts[slot(word)] ?? 0) + 1;
    if (node % STEP === 0) yield;
  }
  const countOf = (word: string): number => counts[slot(word)] ?? 0;
  const whole = Math.log(size + 1);
  const weight = (word: string): number => Math.max(0.1, 1 - Math.log(Math.max(1, countOf(word))) / whole);
  return {
    countOf,
    at(node) {
      const text = texts.get(node);
      if (text === '') return [];
      return text.split('\n').map((line) => {
        const [full = '', words = '', legal = ''] = line.split('\t');
        return toCompared({ full, words: words.split(' '), legal }, weight);
      });
    },
  };
}

/** The entries of all blocks, sorted by block and node. */
function* sortedBlocks({ size }: CandidateSearch, names: ComparedNames): Generator<void, Float64Array> {
  const entries = createNumberList(Float64Array);
  for (let node = 0; node < Math.min(size, NODES); node++) {
    for (const key of blockKeys(names.at(node), names.countOf)) entries.push(key * NODES + node);
    if (node % STEP === 0) yield;
  }
  return entries.values().sort();
}

function blockKeys(names: readonly ComparedName[], countOf: (word: string) => number): Set<number> {
  const keys = new Set<number>();
  for (const { words, sorted, compact } of names) {
    keys.add(blockKey(compact, true));
    keys.add(blockKey(sorted, true));
    const rare = words.toSorted((a, b) => countOf(a) - countOf(b) || (a < b ? -1 : 1)).slice(0, RARE_WORDS);
    for (const word of rare) if (countOf(word) <= MAX_BLOCK) keys.add(blockKey(word, false));
    for (const key of misspellingKeys(rare[0] ?? '')) keys.add(blockKey(key, false));
  }
  return keys;
}

/** Two words of which one is a misspelling of the other share a key. */
function misspellingKeys(word: string): string[] {
  if (word.length < 5 || word.length > 20 || /\d/.test(word)) return [];
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))].map(
    (key) => `~${key}`,
  );
}

function comparer(
  { drafts, at, isSettled, threshold }: CandidateSearch,
  names: ComparedNames,
  found: Map<number, Candidate>,
) {
  const cache = new Map<number, readonly ComparedName[]>();
  function namesAt(node: number): readonly ComparedName[] {
    const known = cache.get(node);
    if (known) return known;
    if (cache.size >= MAX_CACHED) cache.clear();
    const value = names.at(node);
    cache.set(node, value);
    return value;
  }
  /** Pairs with an identifier in common are candidates whatever their names are. */
  return (a: number, b: number, isIdentified = false): void => {
    const [left, right] = a < b ? [a, b] : [b, a];
    if (left === right || left >= drafts) return;
    const name = bestName(namesAt(left), namesAt(right));
    // rounded below
    if (name.score + 0.005 < threshold && !isIdentified) return;
    if (found.has(left * NODES + right) || isSettled(left, right)) return;
    const pair = pairScore(at(left), at(right), name);
    if (pair !== null && (isIdentified || pair.score >= threshold))
      found.set(left * NODES + right, { left, right, ...pair });
  };
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
