import type { EntityRecord } from '../model/record.ts';
import { parseRecord } from '../model/stored/packed-record.ts';
import { query } from './query.ts';
import { text, textList } from './row-value.ts';

/*
 * The records of one data set, as it describes them. The ids are read first, in one statement: a page of an ordered list
 * would sort everything that is left, again for each page, on a database without an ordered index.
 */

interface OfDataset {
  readonly dataset: string;
}

/** The ids of the sources of a data set, sorted. */
export const sourceIdsOfDataset = idQuery(
  'dataset.sourceIds',
  /* cypher */ `MATCH (n:Source) WHERE n.dataset = $dataset`,
);
/** The ids of the entities that a data set describes, sorted. */
export const entityIdsOfDataset = idQuery(
  'dataset.entityIds',
  /* cypher */ `MATCH (n:Entity) WHERE $dataset IN n.datasets`,
);
/** The ids of the current claims of a data set, sorted. */
export const claimIdsOfDataset = idQuery('dataset.claimIds', /* cypher */ `MATCH (n:Claim) WHERE n.dataset = $dataset`);

function idQuery(name: string, match: string) {
  return query<OfDataset & Record<string, string>, string>(
    name,
    /* cypher */ `
  ${match}
  RETURN n.id ORDER BY n.id`,
    ([id]) => text(id),
  );
}

/** The records of the sources and claims with these ids, each with its id, in no particular order. */
export const storedRecords = query<{ ids: readonly string[] }, { readonly id: string; readonly record: object }>(
  'dataset.records',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Node {id: id}) WHERE n:Source OR n:Claim
  RETURN id, n.record`,
  ([id, record]) => ({ id: text(id), record: parseRecord(text(record)) as object }),
);

/** What a data set says of an entity. */
export interface EntityDescription {
  readonly dataset: string;
  /** True for a country that the data set only refers to, which its reader adds. */
  readonly builtIn?: boolean;
  readonly record: EntityRecord;
}

export interface DescribedEntity {
  readonly id: string;
  /** In the order of the data sets of the entity. A data set that merges entities has one for each of their lines. */
  readonly descriptions: readonly EntityDescription[];
}

/** What each data set says of the entities with these ids. */
export const storedDescriptions = query<{ ids: readonly string[] }, DescribedEntity>(
  'dataset.descriptions',
  /* cypher */ `
  UNWIND $ids AS id
  MATCH (n:Entity {id: id})
  RETURN id, n.descriptions`,
  ([id, descriptions]) => ({
    id: text(id),
    descriptions: textList(descriptions).flatMap((json) => partsOfDescription(JSON.parse(json) as EntityDescription)),
  }),
);

function partsOfDescription({
  record: { mergedFrom, ...record },
  ...description
}: EntityDescription): EntityDescription[] {
  return (mergedFrom ?? [record]).map((line) => ({ ...description, record: line }));
}
