import type { Reader } from '../../graph/query.ts';
import type { ClaimRecord } from '../../model/record.ts';
import type { ClaimChange } from './claim-change.ts';
import type { LoadContext } from './claim-context.ts';
import { readPartners } from './stored-node.ts';
import { countUp } from '../../support/count-up.ts';

/** The partnerships of two entities after a load, sorted. `a` is the entity with fewer claims. */
export interface PartnerChange {
  readonly a: string;
  readonly b: string;
  readonly claims: readonly string[];
  readonly isNew: boolean;
}

/** How much each entity's number of claims changes; entities without a change are left out. */
export function countDeltas(changes: readonly ClaimChange[]): Map<string, number> {
  const deltas = new Map<string, number>();
  const add = (claim: ClaimRecord | null, step: number): void => {
    for (const id of participantEntities(claim)) countUp(deltas, id, step);
  };
  for (const { before, record } of changes) {
    add(before, -1);
    add(record, 1);
  }
  return new Map([...deltas].filter(([, delta]) => delta !== 0));
}

/** The pairs of entities whose partnerships change. */
export async function partnerChanges(
  reader: Reader,
  changes: readonly ClaimChange[],
  { entity }: LoadContext,
): Promise<PartnerChange[]> {
  const pairs = changedPairs(changes);
  const oriented = [...pairs.values()].map((pair) => {
    const isLess = entity(pair.one).claimCount <= entity(pair.other).claimCount;
    return { ...pair, a: isLess ? pair.one : pair.other, b: isLess ? pair.other : pair.one };
  });
  const stored = new Map<string, readonly string[]>();
  const keys = oriented.map(({ a, b }) => ({ a, b }));
  for (const { a, b, claims } of await readPartners(reader, keys)) stored.set(`${a} ${b}`, claims);
  return oriented.flatMap(({ a, b, begun, ended }) => {
    const known = stored.get(`${a} ${b}`);
    const kept = known?.filter((id) => !ended.has(id)) ?? [];
    const claims = [...new Set([...kept, ...begun])].toSorted();
    if (known === undefined) return claims.length === 0 ? [] : { a, b, claims, isNew: true };
    return claims.join() === known.join() ? [] : { a, b, claims, isNew: false };
  });
}

interface ChangedPair {
  readonly one: string;
  readonly other: string;
  readonly begun: Set<string>;
  readonly ended: Set<string>;
}

function changedPairs(changes: readonly ClaimChange[]): Map<string, ChangedPair> {
  const pairs = new Map<string, ChangedPair>();
  const pairOf = (one: string, other: string): ChangedPair => {
    const key = `${one} ${other}`;
    let pair = pairs.get(key);
    if (!pair) pairs.set(key, (pair = { one, other, begun: new Set(), ended: new Set() }));
    return pair;
  };
  for (const { id, before, record } of changes) {
    for (const [one, other] of partnersIn(before)) pairOf(one, other).ended.add(id);
    for (const [one, other] of partnersIn(record)) {
      const pair = pairOf(one, other);
      if (!pair.ended.delete(id)) pair.begun.add(id);
    }
  }
  return new Map([...pairs].filter(([, { begun, ended }]) => begun.size + ended.size > 0));
}

/** The unordered pairs of different entities that a partnership makes partners. */
export function partnersIn(claim: ClaimRecord | null): [string, string][] {
  if (claim?.kind !== 'PARTNERSHIP') return [];
  const ids = participantEntities(claim).toSorted();
  return ids.flatMap((one, i) => ids.slice(i + 1).map((other): [string, string] => [one, other]));
}

/** Each entity once, in the order of the claim. */
export function participantEntities(claim: ClaimRecord | null): string[] {
  return [...new Set(claim?.participants.map(({ entity }) => entity))];
}

/** Claims to which a changed claim has a relation that it did not have before, or no longer has. */
export function changedTargets(changes: readonly ClaimChange[]): Set<string> {
  const targets = new Set<string>();
  for (const { before, record } of changes) {
    const [old, current] = [relationsOf(before), relationsOf(record)];
    for (const [key, target] of [...old, ...current]) if (old.has(key) !== current.has(key)) targets.add(target);
  }
  return targets;
}

function relationsOf(claim: ClaimRecord | null): Map<string, string> {
  return new Map(claim?.relations.map(({ kind, claim: target }) => [`${kind} ${target}`, target]));
}
