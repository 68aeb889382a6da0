import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { LoadedDataset } from '../../graph/loaded-dataset.ts';
import { print } from '../output.ts';
import { GRAPH_SETTINGS, addSettings, settingsOf } from '../setting.ts';
import { exitOnSignal } from '../signal.ts';
import { shortVersion } from './plan-text.ts';

export function addDatasets(program: Command, environment: Environment): void {
  const command = program
    .command('datasets')
    .summary('List the data sets of the graph.')
    .description('Lists the data sets of the graph: id, title, version, licence, counts and time of the last load.')
    .addOption(new Option('--format <format>', 'Format of the list.').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async ({ format }: { format: 'text' | 'json' }, self: Command) => {
      exitOnSignal();
      const { loadedDatasets } = await import('../../graph/loaded-dataset.ts');
      const { readerOf } = await import('../../graph/query.ts');
      const engine = await settingsOf(self, environment).openGraph({ readOnly: true });
      try {
        const datasets = await loadedDatasets(readerOf(engine), {});
        await print(
          format === 'json' ? `${JSON.stringify(datasets.map(datasetJson))}\n` : await datasetsTable(datasets),
        );
      } finally {
        await engine.close();
      }
    });
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
A running server lists them at /graphql: { graph { datasets { id title } } }

Example:
  fingraph datasets --graph file:graph/fingraph.db`;

/** What the commands and the API say of a data set, for programs. */
function datasetJson({ id, manifest, version, counts, loadedAt }: LoadedDataset) {
  const { title, license, publisher, homepage, version: release } = manifest;
  return { id, title, version, release, license, publisher, homepage, counts, loadedAt };
}

async function datasetsTable(datasets: readonly LoadedDataset[]): Promise<string> {
  if (datasets.length === 0) return 'The graph has no data sets.\n';
  const { drawTable } = await import('../table.ts');
  const columns = ['id', 'title', 'release', 'version', 'licence', 'claims', 'entities', 'sources', 'loaded at'];
  const rows = datasets.map(({ id, version, manifest, counts, loadedAt }) => [
    id,
    manifest.title,
    manifest.version ?? '',
    shortVersion(version),
    manifest.license ?? '',
    ...[counts.claims, counts.entities, counts.sources].map((count) => count.toLocaleString('en')),
    loadedAt,
  ]);
  return `${drawTable(columns, rows, process.stdout.columns || 120)}\n`;
}
