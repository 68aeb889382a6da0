import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { Engine } from '../../engine/engine.ts';
import { print } from '../output.ts';
import { statusLine } from '../progress.ts';
import { withServer } from '../server.ts';
import { GRAPH_SETTINGS, addSettings, optionsOf, settingsOf } from '../setting.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFolder } from './new-folder.ts';

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
      await writeNewFolder(out, (folder) => writeFiles(self, environment, { id: id ?? null, folder }));
      await print(`Wrote the data set to ${out}.\n`);
    });
  command.addOption(
    new Option(
      '--server <url>',
      'Server to request the data set from, with SERVER_TOKEN as the token of an operator. Defaults to the configured graph.',
    ),
  );
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
The folder appears under its name when it is complete.

Example:
  fingraph export dataset my-data --graph file:graph/fingraph.db --out backup
  fingraph seed backup --graph file:graph/other.db
  SERVER_TOKEN=… fingraph export dataset my-data --server https://graph.example.org/ --out backup`;

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

async function writeFiles(
  command: Command,
  environment: Environment,
  { id, folder }: { readonly id: string | null; readonly folder: string },
): Promise<void> {
  if (optionsOf<{ server?: string }>(command).server !== undefined) {
    const { downloadDataset } = await import('./remote-dataset.ts');
    return withServer(command, environment, (get) => downloadDataset(get, id, folder));
  }
  const { writeDatasetFolder } = await import('../../export/write-dataset-folder.ts');
  const engine = await openComplete(command, environment);
  const draw = statusLine();
  try {
    await writeDatasetFolder(engine, id, folder, (name, characters) =>
      draw(`Exporting ${name}: ${(characters / 1e6).toFixed(1)} MB`),
    );
  } finally {
    draw(null);
    await engine.close();
  }
}
