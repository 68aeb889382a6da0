import { NO_END } from '../../model/stored/claim-span.ts';
import type { ChangeProperty, IndexedBounds, IndexedRange } from './claim-index.ts';
import type { ClaimColumns } from './claim-columns.ts';
import { type Column, codeOf } from './column.ts';
import { inBlocks } from './in-blocks.ts';
import { type KeyOrder, createKeyOrder } from './key-order.ts';
import { eachSelected } from './select-claims.ts';
import type { Selection } from './selection.ts';
import { BLOCK } from './sieve.ts';

/** For each property with keys of changes, the property with its day and the kind in its keys. */
const CHANGES = {
  began: { day: 'inForceFrom', kind: 'BEGAN' },
  ended: { day: 'inForceUntil', kind: 'ENDED' },
  becameKnown: { day: 'knownFrom', kind: 'BECAME_KNOWN' },
} as const;

/** The claims in the order of the keys of one kind of change. */
export function changeOrder({ ids, text }: ClaimColumns, property: ChangeProperty): KeyOrder {
  const { day, kind } = CHANGES[property];
  const { codes, values } = withoutValue(text[day], NO_END);
  return createKeyOrder(ids, { codes, values: values.map((value) => `${value} ${kind}`) });
}

/** Claims that have the value are as if they had none. */
function withoutValue(column: Column, value: string): Column {
  const unwanted = codeOf(column, value);
  if (unwanted === 0) return column;
  return { values: column.values, codes: column.codes.map((code) => (code === unwanted ? 0 : code)) };
}

export interface ChangeOfClaim {
  readonly order: KeyOrder;
  readonly claim: number;
}

/** A page of the changes of the selected claims: a merge of the orders of the kinds. */
export async function selectChanges(
  selection: Selection,
  orders: readonly KeyOrder[],
  claims: number,
  range: IndexedRange,
): Promise<ChangeOfClaim[]> {
  const runs = runsOf(orders, range);
  const steps = runs.reduce((sum, run) => sum + run.end - run.from, 0);
  const isNarrow = selection.lists !== null && selection.size * orders.length * SORT_WORK < steps;
  return isNarrow ? sortChanges(selection, runs, claims, range) : mergeChanges(selection, runs, steps, range);
}

export async function countChanges(
  selection: Selection,
  orders: readonly KeyOrder[],
  claims: number,
  bounds: IndexedBounds,
): Promise<number> {
  const runs = runsOf(orders, bounds);
  if (selection.isWhole) return runs.reduce((sum, { from, end }) => sum + end - from, 0);
  let count = 0;
  await eachSelected(selection, claims, (claim) => {
    for (const run of runs) if (isInRun(run, claim)) count += 1;
  });
  return count;
}

/** How many steps of a merge cost as much as sorting one change. */
const SORT_WORK = 10;

/** The positions of an order that are within a range. */
interface Run {
  readonly order: KeyOrder;
  readonly from: number;
  readonly end: number;
}

function runsOf(orders: readonly KeyOrder[], { lo, hi }: IndexedBounds): Run[] {
  return orders
    .map((order) => ({ order, from: order.countBefore(lo, true), end: order.countBefore(hi, false) }))
    .filter(({ from, end }) => from < end);
}

function isInRun({ order, from, end }: Run, claim: number): boolean {
  const rank = order.rankOf(claim);
  return rank >= order.rankOf(order.claimAt(from)) && rank <= order.rankOf(order.claimAt(end - 1));
}

async function mergeChanges(
  { sieve }: Selection,
  runs: readonly Run[],
  steps: number,
  { backwards, limit }: IndexedRange,
): Promise<ChangeOfClaim[]> {
  const page: ChangeOfClaim[] = [];
  const next = mergeOf(runs, backwards);
  const block = new Uint32Array(BLOCK);
  const positions = new Uint16Array(BLOCK);
  await inBlocks(steps, (first, last) => {
    const changes = Array.from({ length: last - first }, next);
    for (const [at, { claim }] of changes.entries()) {
      block[at] = claim;
      positions[at] = at;
    }
    const kept = sieve(block, positions, changes.length);
    for (let at = 0; at < kept && page.length < limit; at++)
      page.push(...changes.slice(positions[at], (positions[at] ?? 0) + 1));
    return page.length < limit;
  });
  return page;
}

/** Returns one change after another, in the order of their keys. */
function mergeOf(runs: readonly Run[], backwards: boolean): () => ChangeOfClaim {
  const taken = runs.map(() => 0);
  const heads = runs.map((run) => headOf(run, 0, backwards));
  return () => {
    let first = 0;
    for (let at = 1; at < heads.length; at++) if (isBefore(heads[at], heads[first], backwards)) first = at;
    const [head, run] = [heads[first], runs[first]];
    if (!head || !run) throw new Error('All changes have been taken.');
    const position = (taken[first] ?? 0) + 1;
    taken[first] = position;
    heads[first] = headOf(run, position, backwards);
    return head;
  };
}

function headOf({ order, from, end }: Run, taken: number, backwards: boolean): ChangeOfClaim | null {
  if (from + taken >= end) return null;
  return { order, claim: order.claimAt(backwards ? end - 1 - taken : from + taken) };
}

/** An ended run comes last. */
function isBefore(
  a: ChangeOfClaim | null | undefined,
  b: ChangeOfClaim | null | undefined,
  backwards: boolean,
): boolean {
  if (!a || !b) return !!a;
  return backwards ? compareChanges(a, b) > 0 : compareChanges(a, b) < 0;
}

/** The prefix of a key has the kind, so that the same prefix is of the same order. */
function compareChanges(a: ChangeOfClaim, b: ChangeOfClaim): number {
  if (a.order === b.order) return a.order.rankOf(a.claim) - b.order.rankOf(b.claim);
  const [prefixA, prefixB] = [a.order.prefixOf(a.claim), b.order.prefixOf(b.claim)];
  return prefixA < prefixB ? -1 : Number(prefixA > prefixB);
}

async function sortChanges(
  selection: Selection,
  runs: readonly Run[],
  claims: number,
  { backwards, limit }: IndexedRange,
): Promise<ChangeOfClaim[]> {
  const found: ChangeOfClaim[] = [];
  await eachSelected(selection, claims, (claim) => {
    for (const run of runs) if (isInRun(run, claim)) found.push({ order: run.order, claim });
  });
  return found.sort((a, b) => (backwards ? compareChanges(b, a) : compareChanges(a, b))).slice(0, limit);
}
