import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import type { Engine } from '../engine/engine.ts';
import { datasetFiles } from './dataset-folder.ts';

/**
 * Writes the files of a data set into an empty folder. `onText` gets the name of a file, and how many of its characters are
 * written.
 *
 * @throws as `datasetFiles`, and errors of the file system
 */
export async function writeDatasetFolder(
  engine: Engine,
  id: string | null,
  folder: string,
  onText: (name: string, characters: number) => void = () => {},
): Promise<void> {
  for await (const { name, content } of datasetFiles(engine, id)) {
    let characters = 0;
    const counting = async function* () {
      for await (const piece of content) {
        characters += piece.length;
        onText(name, characters);
        yield piece;
      }
    };
    await pipeline(counting(), createWriteStream(join(folder, name), { flush: true }));
  }
}
