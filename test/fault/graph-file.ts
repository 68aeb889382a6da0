import { loadDataset } from '../../src/load/load.ts';
import { readChecked } from '../../src/dataset/checked/read-checked.ts';
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

/** Loads the data as the program does, so that the graph also keeps the same hashes of lines. */
export async function loadShipped(engine: Engine): Promise<void> {
  await loadDataset(engine, await readChecked(SHIPPED));
}
