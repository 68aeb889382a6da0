import { normalizeText } from '../../model/normalize-text.ts';
import { nameKey } from '../../model/sort-key.ts';
import type { ChangedPair } from '../plan/pair-list.ts';
import { chunksOf } from '../plan/plan-context.ts';
import { readPartners } from '../plan/stored-node.ts';
import { rowsCall } from './claim-batch.ts';
import { createPartners, deletePartners, updatePartners } from './entity-statement.ts';
import { BATCH_SIZE, type Batch, type LoadWriting } from './batch.ts';

/** The batches that write PARTNERS_WITH of the pairs whose partnerships change. */
export async function* partnerBatches(writing: LoadWriting): AsyncGenerator<Batch> {
  for (const pairs of chunksOf(writing.plan.claims.pairs.all(), BATCH_SIZE)) {
    const changes = await partnerChanges(writing, pairs);
    const known = changes.filter(({ isNew }) => !isNew);
    const of = (isEnded: boolean) => known.filter(({ claims }) => (claims.length === 0) === isEnded);
    yield {
      step: 'partners',
      rows: pairs.length,
      calls: [
        ...rowsCall(
          deletePartners,
          of(true).map(({ a, b }) => ({ a, b })),
        ),
        ...rowsCall(
          updatePartners,
          of(false).map(({ a, b, claims }) => ({ a, b, claims })),
        ),
        ...rowsCall(
          createPartners,
          changes.filter(({ isNew }) => isNew).flatMap((change) => partnerRows(writing, change)),
        ),
      ],
    };
  }
}

/** The partnerships of two entities after a load, sorted. `a` is the entity with fewer claims. */
interface PartnerChange {
  readonly a: string;
  readonly b: string;
  readonly claims: readonly string[];
  readonly isNew: boolean;
}

/** The pairs of which the partnerships change, compared with the graph. */
async function partnerChanges({ plan, reader }: LoadWriting, pairs: readonly ChangedPair[]): Promise<PartnerChange[]> {
  const { related, ids } = plan;
  const changed = pairs.filter(({ begun, ended }) => begun.length + ended.length > 0);
  await related.readEntities(changed.flatMap(({ one, other }) => [one, other]));
  const oriented = changed.map(({ one, other, begun, ended }) => {
    const isLess = related.countOf(one) <= related.countOf(other);
    const [a, b] = isLess ? [one, other] : [other, one];
    return { a: ids.get(a), b: ids.get(b), begun, ended, isNew: related.isCreated(a) || related.isCreated(b) };
  });
  const stored = new Map<string, readonly string[]>();
  const old = oriented.flatMap(({ a, b, isNew }) => (isNew ? [] : { a, b }));
  for (const { a, b, claims } of await readPartners(reader, old)) stored.set(`${a} ${b}`, claims);
  return oriented.flatMap(({ a, b, begun, ended }) => {
    const known = stored.get(`${a} ${b}`);
    const gone = new Set(ended.map((claim) => ids.get(claim)));
    const kept = known?.filter((id) => !gone.has(id)) ?? [];
    const claims = [...new Set([...kept, ...begun.map((claim) => ids.get(claim))])].toSorted();
    if (known === undefined) return claims.length === 0 ? [] : { a, b, claims, isNew: true };
    return claims.join() === known.join() ? [] : { a, b, claims, isNew: false };
  });
}

/** A row for each direction. */
function partnerRows({ plan: { related, ids } }: LoadWriting, { a, b, claims }: PartnerChange) {
  const keyOf = (id: string): string => nameKey(normalizeText(related.nameOf(ids.find(id))), id);
  return [
    { entity: a, partner: b, claims, byName: `${a} ${keyOf(b)}` },
    { entity: b, partner: a, claims, byName: `${b} ${keyOf(a)}` },
  ];
}
