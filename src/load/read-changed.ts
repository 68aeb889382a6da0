import type { Dataset } from '../dataset/dataset.ts';
import { readDataset } from '../dataset/read.ts';
import type { KnownLines } from '../dataset/line-hash.ts';
import { readDatasetManifest } from '../dataset/read-manifest.ts';
import type { PerFamily } from '../dataset/version.ts';
import type { Engine } from '../engine/engine.ts';
import { graphState } from '../graph/graph-state.ts';
import { readerOf } from '../graph/query.ts';
import { BUILT_IN, type LedgerLines, hashesOf, readLedger } from './ledger.ts';

/**
 * Reads a data set in order to load it into a graph. Checks only the lines that differ from those that the graph has, so it
 * takes a part of the time of `readDataset`. The result can be loaded into this graph only.
 *
 * @throws {DatasetError} with all issues of all files
 */
export async function readChangedDataset(engine: Engine, folder: string): Promise<Dataset> {
  const { status } = await graphState(engine);
  if (status !== 'READY') return readDataset(folder);
  const { value: manifest } = await readDatasetManifest(folder);
  return readDataset(folder, { known: await readKnownLines(engine, manifest.id) });
}

/** The lines of a data set that a graph has, by the hash of the line. */
async function readKnownLines(engine: Engine, dataset: string): Promise<PerFamily<KnownLines>> {
  const { sources, entities, claims } = await readLedger(readerOf(engine), dataset);
  return { sources: knownLines(sources), entities: knownLines(entities), claims: knownLines(claims) };
}

function knownLines(lines: LedgerLines): KnownLines {
  const known = new Map<string, { readonly id: string; readonly recordHash: string }>();
  for (const [id, line] of lines) {
    const { raw, hash } = hashesOf(line);
    if (raw !== BUILT_IN) known.set(raw, { id, recordHash: hash });
  }
  return known;
}
