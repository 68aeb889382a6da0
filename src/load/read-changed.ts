import type { CheckedDataset } from '../dataset/checked/checked-dataset.ts';
import { type ReadProgress, readChecked } from '../dataset/checked/read-checked.ts';
import { BUILT_IN, type KnownDataset, type KnownLines } from '../dataset/line-hash.ts';
import { readDatasetManifest } from '../dataset/read-manifest.ts';
import type { Engine } from '../engine/engine.ts';
import { graphState } from '../graph/graph-state.ts';
import { readerOf } from '../graph/query.ts';
import { createNumberList } from '../support/number-list.ts';
import { createTextTable, type TextTable } from '../support/text-table.ts';
import { type LedgerLines, type StoredLedger, hashesOf, readLedger } from './ledger.ts';

interface ReadOptions {
  readonly onProgress?: ((progress: ReadProgress) => void) | undefined;
}

/**
 * Reads a data set in order to load it into a graph. Checks only the lines that differ from those that the graph has, so it
 * takes a part of the time of `readChecked`. The result can be loaded into this graph only.
 *
 * @throws {DatasetError} with all issues of all files
 */
export async function readChangedDataset(
  engine: Engine,
  folder: string,
  { onProgress }: ReadOptions = {},
): Promise<CheckedDataset> {
  const { status } = await graphState(engine);
  if (status !== 'READY') return readChecked(folder, { onProgress });
  const { value: manifest } = await readDatasetManifest(folder);
  const ledger = await readLedger(readerOf(engine), manifest.id);
  return readChecked(folder, { known: knownDataset(ledger), ids: ledger.ids, onProgress });
}

/** The lines of a data set that a graph has. */
function knownDataset({ ids, sources, entities, claims }: StoredLedger): KnownDataset {
  const builtIn: string[] = [];
  for (let index = 0; index < entities.size; index++) {
    if (hashesOf(entities.lineOf(index)).raw === BUILT_IN) builtIn.push(ids.get(entities.idOf(index)));
  }
  const of = (lines: LedgerLines) => knownLines(lines, ids);
  return { sources: of(sources), entities: of(entities), claims: of(claims), builtIn: builtIn.toSorted() };
}

function knownLines(lines: LedgerLines, ids: TextTable): KnownLines {
  const raws = createTextTable();
  /** By number of the hash of a line. */
  const indexes = createNumberList(Uint32Array);
  const known = createNumberList(Uint32Array);
  for (let index = 0; index < lines.size; index++) {
    const { raw } = hashesOf(lines.lineOf(index));
    if (raw === BUILT_IN) continue;
    indexes.set(raws.add(raw), index);
    known.push(index);
  }
  return {
    size: known.length,
    find(raw) {
      const number = raws.find(raw);
      if (number < 0) return null;
      const index = indexes.get(number);
      return { id: ids.get(lines.idOf(index)), recordHash: hashesOf(lines.lineOf(index)).hash };
    },
    *ids() {
      for (let place = 0; place < known.length; place++) yield ids.get(lines.idOf(known.get(place)));
    },
  };
}
