import { resolve } from 'node:path';
import type { Command } from 'commander';

import { print } from '../output.ts';
import { showProgress, showReading } from '../progress.ts';
import { optionsOf } from '../setting.ts';
import { UsageError } from '../usage-error.ts';
import { writeNewFolder } from './new-folder.ts';

/** Adds `export neo4j-admin`, which reads a data set folder instead of a graph. */
export function addExportBulk(parent: Command): void {
  parent
    .command('neo4j-admin')
    .summary('Convert a data set folder to files for a first load of millions of claims.')
    .description(
      'Writes the files from which `neo4j-admin database import` makes the graph that `fingraph seed` would load. ' +
        'The import is many times faster, but needs an empty database that is stopped.',
    )
    .usage('<folder> [options]')
    .argument('[folder]', 'the folder of the data set')
    .option('--out <folder>', 'New or empty folder to write. (required)')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, _, self: Command) => {
      // the parent command accepts the option, too
      const { out } = optionsOf<{ out?: string }>(self);
      if (folder === undefined) throw new UsageError('Expected the folder of a data set, got none.');
      if (out === undefined) throw new UsageError('--out: expected a folder to write, got none.');
      await exportFiles(resolve(folder), out);
    });
}

const EXAMPLES = `
Example:
  fingraph export neo4j-admin my-data --out files
  cd files
  neo4j-admin database import full neo4j @import.args
  neo4j start
  GRAPH_URL=bolt://localhost:7687 fingraph serve

Further data sets are added with \`fingraph seed\` afterwards.`;

async function exportFiles(folder: string, out: string): Promise<void> {
  const { readChecked } = await import('../../dataset/checked/read-checked.ts');
  const { ARGUMENTS_FILE, createImportFolder } = await import('../../load/bulk/import-folder.ts');
  const { loadDataset } = await import('../../load/load.ts');
  const { counted } = await import('../../support/counted.ts');
  const dataset = await showReading(folder, (onProgress) => readChecked(folder, { onProgress }));
  let counts = { nodes: 0, relationships: 0 };
  await writeNewFolder(out, async (part) => {
    const files = createImportFolder(part);
    await loadDataset(files.engine, dataset, { onProgress: showProgress() });
    counts = await files.finish();
  });
  const { nodes, relationships } = counts;
  await print(
    `Wrote ${counted(nodes, 'node')} and ${counted(relationships, 'relationship')} to ${out}. ` +
      `To import them: cd ${out} && neo4j-admin database import full neo4j @${ARGUMENTS_FILE}\n`,
  );
}
