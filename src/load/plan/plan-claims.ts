import { fieldChanges } from '../../model/field-change.ts';
import type { ClaimRecord } from '../../model/record.ts';
import { createNumberList } from '../../support/number-list.ts';
import { type ActionOn, type ClaimAction, claimBefore, endedClaim, writtenClaim } from './claim-change.ts';
import { participantEntities } from './derived-change.ts';
import { type Difference, STATUS } from './difference.ts';
import { type PairList, createPairList } from './pair-list.ts';
import { type PlanContext, type RevisedFields, changedNodes, removedNodes } from './plan-context.ts';
import { readNodes } from './stored-node.ts';

export interface ClaimPlan {
  readonly difference: Difference;
  /** What the load does with a record that is added or revised. */
  actionOn(index: number): ActionOn;
  /** Whether a new revision has the same relations. */
  keepsRelations(index: number): boolean;
  readonly ended: readonly (ActionOn & { readonly id: number })[];
  readonly counts: Readonly<Record<ClaimAction, number>>;
  readonly growth: number;
  readonly revised: readonly RevisedFields[];
  readonly pairs: PairList;
  /** Ids of unchanged claims to which the relations of a claim change. */
  readonly targets: readonly number[];
  /** Whether the load writes the claim, or removes it. */
  isChanged(id: number): boolean;
}

/** What a claim says of others, with numbers for ids. */
interface Links {
  readonly participants: readonly number[];
  readonly isPartnership: boolean;
  readonly relations: readonly { readonly kind: string; readonly claim: number }[];
}

/** @throws {DatasetConflictError} */
export async function planClaimChanges(context: PlanContext, difference: Difference): Promise<ClaimPlan> {
  const { reader, id: datasetId, moment, dataset, ids, related } = context;
  const actions = createNumberList(Uint8Array);
  const revisions = createNumberList(Uint32Array);
  const keeping = createNumberList(Uint8Array);
  const changed = createNumberList(Uint8Array);
  const targets = createNumberList(Uint8Array);
  const pairs = createPairList();
  const counts = { CREATE: 0, REVISE: 0, RETURN: 0, REPLACE: 0, RETRACT: 0, DELETE: 0 };
  const ended: (ActionOn & { id: number })[] = [];
  let growth = 0;

  /** Adds what other records know of a claim that changes. Returns whether it has the same relations as before. */
  function compare(id: number, before: Links | null, after: Links | null): boolean {
    changed.set(id, 1);
    related.endRelations(id);
    for (const [links, step] of [[before, -1] as const, [after, 1] as const]) {
      for (const entity of links?.participants ?? []) related.addToCount(entity, step);
      for (const pair of pairsIn(links)) pairs.add(pair, id, step === 1);
    }
    for (const { kind, claim } of after?.relations ?? []) related.addRelation(kind, claim);
    const [old, current] = [before?.relations ?? [], after?.relations ?? []];
    for (const { claim } of differing(old, current)) targets.set(claim, 1);
    for (const { claim } of differing(current, old)) targets.set(claim, 1);
    const isSame = old.every((one, place) => isSameRelation(one, current[place])) && old.length === current.length;
    growth += Number(after !== null) - Number(before !== null);
    return isSame;
  }

  const linksOf = (claim: ClaimRecord | null): Links | null =>
    claim && {
      participants: participantEntities(claim).map((entity) => ids.add(entity)),
      isPartnership: claim.kind === 'PARTNERSHIP',
      relations: claim.relations.map(({ kind, claim: target }) => ({ kind, claim: ids.add(target) })),
    };

  for await (const chunk of changedNodes(context, 'claims', difference)) {
    for (const { index, id, node } of chunk) {
      const { action, revision } = writtenClaim(datasetId, moment, node);
      const isCurrent = action === 'REVISE' || action === 'REPLACE';
      const before = isCurrent ? linksOf(claimBefore(node)) : null;
      const links = dataset?.links;
      const after = {
        participants: links?.participantsOf(index) ?? [],
        isPartnership: links?.isPartnership(index) ?? false,
        relations: links?.relationsOf(index) ?? [],
      };
      actions.set(index, WRITTEN.indexOf(action) + 1);
      revisions.set(index, revision);
      counts[action] += 1;
      if (compare(id, before, after) && action === 'REVISE') keeping.set(index, 1);
    }
  }
  for await (const chunk of removedNodes(context, difference.removed)) {
    for (const { id, node } of chunk) {
      const end = endedClaim(moment, node);
      if (end === null) continue;
      ended.push({ id, ...end });
      counts[end.action] += 1;
      compare(id, linksOf(claimBefore(node)), null);
    }
  }
  const revised: RevisedFields[] = [];
  const isRevised = (index: number): boolean => difference.statusOf(index) === STATUS.revised;
  for await (const batch of difference.revised > 0 ? (dataset?.read('claims', isRevised) ?? []) : []) {
    const nodes = await readNodes(
      reader,
      batch.map(({ record }) => record.id),
    );
    for (const { record } of batch) {
      revised.push({ id: record.id, changes: fieldChanges(claimBefore(nodes.get(record.id)) ?? {}, record) });
    }
  }
  const affected: number[] = [];
  for (let id = 0; id < targets.length; id++) if (targets.get(id) === 1 && changed.get(id) === 0) affected.push(id);
  return {
    difference,
    actionOn: (index) => ({ action: WRITTEN[actions.get(index) - 1] ?? 'CREATE', revision: revisions.get(index) }),
    keepsRelations: (index) => keeping.get(index) === 1,
    ended,
    counts,
    growth,
    revised,
    pairs,
    targets: affected,
    isChanged: (id) => changed.get(id) === 1,
  };
}

const WRITTEN: readonly ClaimAction[] = ['CREATE', 'REVISE', 'RETURN', 'REPLACE'];

/** The pairs of different entities that a partnership makes partners. */
function pairsIn(links: Links | null): (readonly [number, number])[] {
  if (!links?.isPartnership) return [];
  const numbers = links.participants.toSorted((a, b) => a - b);
  return numbers.flatMap((one, place) => numbers.slice(place + 1).map((other) => [one, other] as const));
}

type Relation = Links['relations'][number];

/** The relations of the first list that the second does not have. */
function differing(some: readonly Relation[], others: readonly Relation[]): Relation[] {
  return some.filter((one) => !others.some((other) => isSameRelation(one, other)));
}

function isSameRelation(one: Relation, other: Relation | undefined): boolean {
  return one.kind === other?.kind && one.claim === other.claim;
}
