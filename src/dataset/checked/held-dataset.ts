import { recordHash } from '../../model/stored-record.ts';
import { createTextTable } from '../../support/text-table.ts';
import type { Dataset } from '../dataset.ts';
import { identifierKey } from '../../model/identifier.ts';
import { BUILT_IN, UNKNOWN_LINE } from '../line-hash.ts';
import type { CheckedDataset, ReadRecord, RecordOf } from './checked-dataset.ts';
import { NO_MERGES, resolveMerges } from '../judgement/merge-group.ts';
import { mergedDataset, readMergeParts } from '../judgement/merged-dataset.ts';
import { createClaimLinks } from './claim-links.ts';
import { createFactsTable, createTextByNumber } from './entity-facts.ts';
import { createRecordIndex } from './record-index.ts';

/** A data set that is held, for what takes one that is read again, with its entities merged. */
export async function heldDataset(dataset: Dataset): Promise<CheckedDataset> {
  const held = heldLines(dataset);
  const own = new Set(dataset.entities.map(({ id }) => id));
  const { merges } = resolveMerges(dataset.judgements ?? [], { isOwn: (id) => own.has(id) });
  return mergedDataset(held, merges, await readMergeParts(held, merges));
}

function heldLines(dataset: Dataset): CheckedDataset {
  const { judgements = [], folder, manifest, vocabulary, version, builtIn, external, externalIssues } = dataset;
  const ids = createTextTable();
  const records = {
    sources: createRecordIndex(ids),
    entities: createRecordIndex(ids),
    claims: createRecordIndex(ids),
  };
  const facts = createFactsTable();
  const sourceDates = createTextByNumber();
  const links = createClaimLinks(ids);
  const countries = new Set(builtIn);
  for (const family of ['sources', 'entities', 'claims'] as const) {
    for (const [place, record] of dataset[family].entries()) {
      const hash = recordHash(record);
      const rawHash = family === 'entities' && countries.has(record.id) ? BUILT_IN : UNKNOWN_LINE;
      records[family].add({ id: ids.add(record.id), line: place + 1, isKnown: false, rawHash, recordHash: hash });
    }
  }
  for (const source of dataset.sources) sourceDates.set(ids.find(source.id), source.date);
  for (const entity of dataset.entities) facts.set(ids.find(entity.id), entity);
  for (const [index, claim] of dataset.claims.entries()) links.add(index, claim);
  const tableOf = (some: readonly string[]) => {
    const table = createTextTable();
    for (const id of some) table.add(id);
    return table;
  };
  return {
    folder,
    manifest,
    vocabulary,
    judgements,
    merges: NO_MERGES,
    version,
    ids,
    records,
    builtIn,
    facts,
    sourceDates,
    links,
    *identifiers() {
      for (const { id, identifiers } of dataset.entities) {
        for (const identifier of identifiers) yield { key: identifierKey(identifier), entity: ids.find(id) };
      }
    },
    externalIds: {
      sources: tableOf(external.sources),
      entities: tableOf(external.entities),
      claims: tableOf(external.claims),
    },
    external: externalIssues,
    omittedExternal: 0,
    requireSame: () => Promise.resolve(),
    async *read<Family extends keyof RecordOf>(family: Family, isWanted: (index: number) => boolean) {
      const some = dataset[family]
        .map((record, index) => ({ index, record }))
        .filter(({ index }) => isWanted(index)) as unknown as readonly ReadRecord<RecordOf[Family]>[];
      for (let start = 0; start < some.length; start += BATCH) yield some.slice(start, start + BATCH);
    },
  };
}

const BATCH = 500;
