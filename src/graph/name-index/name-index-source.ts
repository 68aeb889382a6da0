import { setImmediate } from 'node:timers/promises';

import { namesOf } from '../../model/name/entity-names.ts';
import { parseRecord } from '../../model/stored/packed-record.ts';
import type { EntityRecord } from '../../model/record.ts';
import type { Engine, Row } from '../../engine/engine.ts';
import type { CachedGraphState } from '../cached-graph-state.ts';
import { createIndexSource } from '../create-index-source.ts';
import { type Reader, query, readerOf } from '../query.ts';
import { integer, text, textList } from '../row-value.ts';
import { type IndexedRecord, createNameIndexBuilder } from './build-name-index.ts';
import type { NameIndex, NameIndexSource } from './name-index.ts';

/** Above this number of claims there is no index, since it takes about 2 KB for each entity. */
const MAX_CLAIMS = 3_000_000;

/**
 * Keeps an index of the names in a graph. Null for an engine that has full-text indexes.
 *
 * @param onFailure called if the index cannot be built; searches then find no similar names, until another attempt
 */
export function createNameIndexSource(
  engine: Engine,
  state: CachedGraphState,
  onFailure: (error: unknown) => void = () => {},
): NameIndexSource | null {
  if (engine.abilities.termIndexes) return null;
  return createIndexSource(state, () => readNames(readerOf(engine)), MAX_CLAIMS, onFailure);
}

const IDS = 20_000;
/** Decoding a page blocks the process. */
const RECORDS = 250;

/** Null if the records changed meanwhile. */
async function readNames(reader: Reader): Promise<NameIndex | null> {
  const ids = await readNamedIds(reader);
  const builder = createNameIndexBuilder();
  for (let start = 0; start < ids.length; start += RECORDS) {
    const page = ids.slice(start, start + RECORDS);
    const records = await indexedRecords(reader, { ids: page });
    if (records.length !== page.length) return null;
    for (const record of records.toSorted((a, b) => (a.id < b.id ? -1 : 1))) builder.push(record);
    await setImmediate();
  }
  return builder.finish(setImmediate);
}

async function readNamedIds(reader: Reader): Promise<string[]> {
  const ids: string[] = [];
  for (const page of [entityIds, formerEntityIds, sourceIds]) {
    for (let skip = 0; ; skip += IDS) {
      const found = await page(reader, { skip, limit: IDS });
      ids.push(...found);
      if (found.length < IDS) break;
    }
  }
  return ids.toSorted((a, b) => (a < b ? -1 : Number(a > b)));
}

const entityIds = idsWithLabel('entities', 'Entity');
const formerEntityIds = idsWithLabel('formerEntities', 'FormerEntity');
const sourceIds = idsWithLabel('sources', 'Source');

function idsWithLabel(name: string, label: string) {
  return query<{ skip: number; limit: number }, string>(
    `nameIndex.${name}`,
    /* cypher */ `
  MATCH (n:${label}) WITH n SKIP $skip LIMIT $limit
  RETURN n.id`,
    ([id]) => text(id),
  );
}

const indexedRecords = query<{ ids: readonly string[] }, IndexedRecord>(
  'nameIndex.records',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id})
  RETURN id, CASE WHEN n:Entity THEN 'entity' WHEN n:FormerEntity THEN 'former' ELSE 'source' END, n.words,
    CASE WHEN n:Source THEN null ELSE n.record END, coalesce(n.claimCount, 0), n.datasets, n.presentFrom, n.presentUntil`,
  indexedRecord,
);

function indexedRecord([
  id,
  family,
  words,
  record,
  claimCount,
  datasets,
  presentFrom,
  presentUntil,
]: Row): IndexedRecord {
  const until = textList(presentUntil);
  return {
    id: text(id),
    family: text(family) as IndexedRecord['family'],
    words: text(words),
    names: typeof record === 'string' ? namesOf(parseRecord(record) as EntityRecord) : [],
    claimCount: integer(claimCount),
    datasets: textList(datasets),
    present: textList(presentFrom).map((from, index) => `${from} ${until[index] ?? ''}`),
  };
}
