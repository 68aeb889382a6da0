import { randomUUID } from 'node:crypto';
import { createWriteStream, rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Command } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { Engine } from '../../engine/engine.ts';
import { print } from '../output.ts';
import { statusLine } from '../progress.ts';
import { GRAPH_SETTINGS, addSettings, optionsOf, settingsOf } from '../setting.ts';
import { exitOnSignal } from '../signal.ts';
import { UsageError } from '../usage-error.ts';
import { folderError, requireEmptyFolder } from './new-folder.ts';

/** Adds `export dataset`, which writes a folder instead of a file. */
export function addExportDataset(parent: Command, environment: Environment): void {
  const command = parent
    .command('dataset')
    .summary('Export a data set as the folder from which it can be loaded.')
    .description(
      'Writes a data set back as a folder: manifest, sources, entities and claims. ' +
        'Loading the folder gives the same version of the data set, in this graph or in another.',
    )
    .usage('[id] [options]')
    .argument('[id]', 'the id of the data set; may be left out if the graph has only one')
    .option('--out <folder>', 'New or empty folder to write. (required)')
    .addHelpText('after', EXAMPLES)
    .action(async (id: string | undefined, _, self: Command) => {
      // the parent command accepts the option, too
      const { out } = optionsOf<{ out?: string }>(self);
      if (out === undefined) throw new UsageError('--out: expected a folder to write, got none.');
      await writeFolder(out, self, environment, id ?? null);
    });
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
The folder appears under its name when it is complete.

Example:
  fingraph export dataset my-data --graph file:graph/fingraph.db --out backup
  fingraph seed backup --graph file:graph/other.db`;

/** @throws {UsageError} if the folder has files */
async function writeFolder(out: string, command: Command, environment: Environment, id: string | null): Promise<void> {
  const path = resolve(out);
  try {
    await requireEmptyFolder(path, out);
    await mkdir(dirname(path), { recursive: true });
    const part = join(dirname(path), `.${basename(path)}-${randomUUID()}`);
    await mkdir(part);
    exitOnSignal(() => rmSync(part, { recursive: true, force: true }));
    try {
      const engine = await openComplete(command, environment);
      try {
        await writeFiles(engine, id, part);
      } finally {
        await engine.close();
      }
      await moveInto(part, path);
    } finally {
      await rm(part, { recursive: true, force: true });
    }
  } catch (error) {
    throw folderError(error, out);
  }
  await print(`Wrote the data set to ${out}.\n`);
}

/** Unlike a query, an export does not fill an empty graph: it would write the shipped data as the user's own. */
async function openComplete(command: Command, environment: Environment): Promise<Engine> {
  const { config, openGraph } = settingsOf(command, environment);
  const { isMissing } = await import('../../engine/open.ts');
  const { url } = config.graph;
  if (url === 'memory:' || isMissing(url)) {
    throw new UsageError(`Expected a graph with a data set, got ${url}, which is empty. Set GRAPH_URL or --graph.`);
  }
  return openGraph({ readOnly: true });
}

async function writeFiles(engine: Engine, id: string | null, folder: string): Promise<void> {
  const { datasetFiles } = await import('../../export/dataset-folder.ts');
  const draw = statusLine();
  try {
    for await (const { name, text } of datasetFiles(engine, id)) {
      let characters = 0;
      const counted = async function* () {
        for await (const piece of text) {
          characters += piece.length;
          draw(`Exporting ${name}: ${(characters / 1e6).toFixed(1)} MB`);
          yield piece;
        }
      };
      await pipeline(counted(), createWriteStream(join(folder, name), { flush: true }));
    }
  } finally {
    draw(null);
  }
}

/** Renames the complete folder. A folder that exists, such as a repository, gets the files instead. */
async function moveInto(part: string, path: string): Promise<void> {
  const existing = await readdir(path).catch(() => null);
  if (existing === null) return rename(part, path);
  await cp(part, path, { recursive: true });
}
