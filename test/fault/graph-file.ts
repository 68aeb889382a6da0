import { loadDataset } from '../../src/load/load.ts';
import { readDataset } from '../../src/dataset/read.ts';
import { openEmbedded } from '../../src/engine/embedded/embedded.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { projectFile } from '../../src/support/project-file.ts';

/** The folder of the shipped data. */
export const SHIPPED = projectFile('seed/data');

/** Runs work with a graph in a file, or in memory if the path is null, and closes it. */
export async function using<T>(path: string | null, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEmbedded({ path, timeoutMs: 30_000 });
  try {
    await engine.prepare();
    return await work(engine);
  } finally {
    await engine.close();
  }
}

export async function loadShipped(engine: Engine): Promise<void> {
  await loadDataset(engine, await readDataset(SHIPPED));
}
