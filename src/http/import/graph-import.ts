import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Dataset } from '../../dataset/dataset.ts';
import { readDataset } from '../../dataset/read.ts';
import type { LoadPlanSummary } from '../../load/load-summary.ts';
import { ClientError } from '../../model/client-error.ts';
import { quote } from '../../support/excerpt.ts';
import type { DatasetUpdates } from '../dataset/dataset-updates.ts';
import type { ReadLoadedGraph } from '../question/loaded-graph.ts';

/** The data sets that the page has loaded into the graph. It changes no others. */
export interface GraphImport {
  /** @throws {LoadInProgressError} */
  requireIdle(): void;
  /** The data sets of the graph, without the one with this id. */
  othersOf(id: string): Promise<readonly Dataset[]>;
  /** Loads the data set of a folder, or replaces an earlier load of it. @throws as `DatasetUpdates.load` */
  load(folder: string): Promise<LoadPlanSummary>;
  /** @throws {ClientError} if the page has not loaded it */
  remove(id: string): Promise<LoadPlanSummary>;
}

export function createGraphImport(datasets: DatasetUpdates, readGraph: ReadLoadedGraph): GraphImport {
  const loaded = new Set<string>();
  let others: { readonly version: string; readonly datasets: readonly Dataset[] } | null = null;

  async function datasetsOf(): Promise<readonly Dataset[]> {
    const graph = await readGraph();
    if (graph.version !== null && others?.version === graph.version) return others.datasets;
    const read: Dataset[] = [];
    for (const { id } of graph.datasets) read.push(await readFromGraph(datasets, id));
    if (graph.version !== null) others = { version: graph.version, datasets: read };
    return read;
  }

  return {
    requireIdle: () => datasets.requireIdle(),
    othersOf: async (id) => (await datasetsOf()).filter(({ manifest }) => manifest.id !== id),
    async load(folder) {
      const dataset = { ...(await datasets.read(folder)), folder: 'loaded at /import' };
      const plan = await datasets.load(dataset, {
        allowRetract: Infinity,
        onPlan({ dataset: { id, previousVersion } }) {
          if (previousVersion === null || loaded.has(id)) return;
          const message = `Expected a data set id that the graph does not have, or one that this page has loaded, got ${id}. Change dataset.id in the mapping.`;
          throw new ClientError('DATASET_CONFLICT', message);
        },
      });
      loaded.add(plan.dataset.id);
      return plan;
    },
    async remove(id) {
      if (!loaded.has(id)) {
        throw new ClientError('UNKNOWN_DATASET', `Expected a data set that this page has loaded, got ${quote(id)}.`);
      }
      const plan = await datasets.remove(id, { allowRetract: Infinity });
      loaded.delete(id);
      return plan;
    },
  };
}

async function readFromGraph(datasets: DatasetUpdates, id: string): Promise<Dataset> {
  const parent = await mkdtemp(join(tmpdir(), 'fingraph-import-'));
  try {
    const folder = join(parent, id); // a data set without a manifest has the id of its folder
    await mkdir(folder);
    await datasets.writeFolder(id, folder);
    return await readDataset(folder);
  } finally {
    await rm(parent, { recursive: true, force: true });
  }
}
