import type { ComparedEntity } from '../../import/identity/duplicate.ts';
import { parseRecord } from '../../model/stored/packed-record.ts';
import type { EntityRecord } from '../../model/record.ts';
import { type Reader, query } from '../query.ts';
import { text, textList } from '../row-value.ts';

/** An entity of the graph, as far as it is compared with others, and the data sets that describe it. */
export interface ComparedRow extends ComparedEntity {
  readonly datasets: readonly string[];
}

/** All entities but countries, sorted by id. `datasets`: only those that one of these data sets describes; null for all. */
export async function comparedEntities(reader: Reader, datasets: readonly string[] | null): Promise<ComparedRow[]> {
  const ids = await comparedIds(reader, {});
  const rows: ComparedRow[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const found = await comparedByIds(reader, { ids: ids.slice(start, start + CHUNK) });
    rows.push(...found.filter((row) => datasets === null || row.datasets.some((id) => datasets.includes(id))));
  }
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

const CHUNK = 2_000;

const comparedIds = query<Record<string, never>, string>(
  'entity.comparedIds',
  /* cypher */ `
  MATCH (e:Entity) WHERE e.kind <> 'COUNTRY'
  RETURN e.id ORDER BY e.id`,
  ([id]) => text(id),
);

const comparedByIds = query<{ ids: readonly string[] }, ComparedRow>(
  'entity.compared',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (e:Node {id: id}) WHERE e:Entity
  RETURN e.record, e.datasets`,
  ([record, datasets]) => {
    const { id, kind, name, names, country, identifiers } = parseRecord(text(record)) as EntityRecord;
    return {
      id,
      kind,
      names: [name, ...names.map((other) => other.name)],
      country,
      identifiers: identifiers.map(({ scheme, value }) => ({ scheme, value })),
      datasets: textList(datasets ?? []),
    };
  },
);
