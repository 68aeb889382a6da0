import { BUILT_IN, UNKNOWN_LINE } from '../dataset/line-hash.ts';
import { type Query, type Reader, query } from '../graph/query.ts';
import { text, textList } from '../graph/row-value.ts';
import { parseRecord } from '../model/stored/packed-record.ts';
import { recordHash } from '../model/stored-record.ts';
import type { TextTable } from '../support/text-table.ts';
import { type Family, type StoredLedger, createLedger } from './ledger.ts';
import { parseDescriptions } from './plan/merge-entity.ts';

/**
 * The current records of a data set, as its ledger would list them. After an aborted load, the graph has records that the
 * ledger does not have, and the other way round.
 */
export async function readStoredRecords(reader: Reader, dataset: string, ids: TextTable): Promise<StoredLedger> {
  const ledger = createLedger();
  const add = (family: Family, id: string, raw: string, record: object): void =>
    ledger[family].add(ids.add(id), `${raw} ${recordHash(record)}`);
  await eachRow(reader, sourcesOf, dataset, ({ id, texts: [json = ''] }) =>
    add('sources', id, UNKNOWN_LINE, parseRecord(json) as object),
  );
  await eachRow(reader, entitiesOf, dataset, ({ id, texts }) => {
    const own = parseDescriptions(texts).find((description) => description.dataset === dataset);
    if (own) add('entities', id, own.isBuiltIn ? BUILT_IN : UNKNOWN_LINE, own.record);
  });
  await eachRow(reader, claimsOf, dataset, ({ id, texts: [json = ''] }) =>
    add('claims', id, UNKNOWN_LINE, parseRecord(json) as object),
  );
  return { ...ledger, ids, digits: null };
}

interface StoredRow {
  readonly id: string;
  /** JSON of the record, or of each description of an entity. */
  readonly texts: readonly string[];
}

type PageParams = { readonly dataset: string; readonly after: string; readonly limit: number };

const PAGE = 1_000;

async function eachRow(
  reader: Reader,
  page: Query<PageParams, StoredRow>,
  dataset: string,
  visit: (row: StoredRow) => void,
): Promise<void> {
  for (let after = ''; ;) {
    const rows = await page(reader, { dataset, after, limit: PAGE });
    for (const row of rows) visit(row);
    const last = rows.at(-1);
    if (last === undefined) return;
    after = last.id;
  }
}

const sourcesOf = query<PageParams, StoredRow>(
  'ledger.sources',
  /* cypher */ `
  MATCH (s:Source) WHERE s.id > $after AND s.dataset = $dataset
  RETURN s.id, s.record ORDER BY s.id LIMIT $limit`,
  ([id, record]) => ({ id: text(id), texts: [text(record)] }),
);

const entitiesOf = query<PageParams, StoredRow>(
  'ledger.entities',
  /* cypher */ `
  MATCH (e:Entity) WHERE e.id > $after AND $dataset IN e.datasets
  RETURN e.id, e.descriptions ORDER BY e.id LIMIT $limit`,
  ([id, descriptions]) => ({ id: text(id), texts: textList(descriptions ?? []) }),
);

const claimsOf = query<PageParams, StoredRow>(
  'ledger.claims',
  /* cypher */ `
  MATCH (c:Claim) WHERE c.byId > $after AND c.dataset = $dataset
  RETURN c.byId, c.record ORDER BY c.byId LIMIT $limit`,
  ([id, record]) => ({ id: text(id), texts: [text(record)] }),
);
