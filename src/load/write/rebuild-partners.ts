import { type Reader, query } from '../../graph/query.ts';
import { text, textList } from '../../graph/row-value.ts';
import { normalizeText } from '../../model/normalize-text.ts';
import { nameKey } from '../../model/sort-key.ts';
import { rowsCall } from './claim-batch.ts';
import { createPartners, deletePartners, renamePartners, updatePartners } from './entity-statement.ts';
import type { Lease } from '../lease.ts';
import { ROWS, type RebuiltEntity, pages } from './rebuild-page.ts';
import { slicesOf } from '../plan/stored-node.ts';

/** Compares PARTNERS_WITH with the partnerships. `partnerships`: the ids of the claims of each pair, sorted. */
export async function rebuildPartners(
  reader: Reader,
  lease: Lease,
  partnerships: ReadonlyMap<string, readonly string[]>,
  entities: ReadonlyMap<string, RebuiltEntity>,
): Promise<void> {
  const keyOf = (id: string): string => nameKey(normalizeText(entities.get(id)?.name ?? ''), id);
  // an aborted load may have dismissed entities before it has deleted this
  const stale = await formerPartners(reader, {});
  for (const rows of slicesOf(stale, ROWS)) await lease.write(rowsCall(deletePartners, rows));
  const known = new Set<string>();
  const [ended, updated, renamed] = [[] as Pair[], [] as (Pair & { claims: string[] })[], new Set<string>()];
  for (const { id: a, partners } of await pages(reader, partnerRows)) {
    for (const { partner: b, claims, byName } of partners) {
      if (byName !== `${a} ${keyOf(b)}`) renamed.add(b);
      if (a > b) continue; // each pair has two relationships
      known.add(`${a} ${b}`);
      const expected = partnerships.get(`${a} ${b}`);
      if (expected === undefined) ended.push({ a, b });
      else if (expected.join() !== claims.join()) updated.push({ a, b, claims: [...expected] });
    }
  }
  const created = [...partnerships].flatMap(([pair, claims]) => {
    if (known.has(pair)) return [];
    const [a = '', b = ''] = pair.split(' ');
    return [
      { entity: a, partner: b, claims: [...claims], byName: `${a} ${keyOf(b)}` },
      { entity: b, partner: a, claims: [...claims], byName: `${b} ${keyOf(a)}` },
    ];
  });
  for (const rows of slicesOf(ended, ROWS)) await lease.write(rowsCall(deletePartners, rows));
  for (const rows of slicesOf(updated, ROWS)) await lease.write(rowsCall(updatePartners, rows));
  const keys = [...renamed].map((id) => ({ id, key: keyOf(id) }));
  for (const rows of slicesOf(keys, ROWS)) await lease.write(rowsCall(renamePartners, rows));
  for (const rows of slicesOf(created, ROWS)) await lease.write(rowsCall(createPartners, rows));
}

/** The partners of entities that no data set has any more. */
const formerPartners = query<Record<string, never>, Pair>(
  'rebuild.formerPartners',
  /* cypher */ `
  MATCH (e:FormerEntity)-[:PARTNERS_WITH]->(p)
  RETURN e.id, p.id`,
  ([a, b]) => ({ a: text(a), b: text(b) }),
);

type Pair = { a: string; b: string };

interface PartnersOfEntity {
  readonly id: string;
  readonly partners: readonly {
    readonly partner: string;
    readonly claims: readonly string[];
    readonly byName: string;
  }[];
}

const partnerRows = query<{ after: string; limit: number }, PartnersOfEntity>(
  'rebuild.partners',
  /* cypher */ `
  MATCH (e:Entity) WHERE e.id > $after
  WITH e ORDER BY e.id LIMIT $limit
  OPTIONAL MATCH (e)-[r:PARTNERS_WITH]->(p)
  WITH e, collect(p.id) AS partners, collect(r.claims) AS claims, collect(r.byName) AS names
  RETURN e.id, partners, claims, names ORDER BY e.id`,
  ([id, partners, claims, names]) => {
    const [ids, keys] = [textList(partners), textList(names)];
    const lists = Array.isArray(claims) ? claims : [];
    return {
      id: text(id),
      partners: ids.map((partner, i) => ({ partner, claims: textList(lists[i]), byName: keys[i] ?? '' })),
    };
  },
);
