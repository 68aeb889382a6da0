import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { DatasetInfo } from '../../load/dataset-list.ts';
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
      const { listDatasets } = await import('../../load/dataset-list.ts');
      const engine = await settingsOf(self, environment).openGraph({ readOnly: true });
      try {
        const datasets = await listDatasets(engine);
        await print(format === 'json' ? `${JSON.stringify(datasets.map(datasetJson))}\n` : await listText(datasets));
      } finally {
        await engine.close();
      }
    });
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
A running server answers the same at /graphql: { graph { datasets { id title } } }

Example:
  fingraph datasets --graph file:graph/fingraph.db`;

/** What the commands and the API say of a data set, for programs. */
function datasetJson({ id, title, manifest, version, counts, loadedAt }: DatasetInfo) {
  const { license, publisher, homepage, version: release } = manifest;
  return { id, title, version, release, license, publisher, homepage, counts, loadedAt };
}

async function listText(datasets: readonly DatasetInfo[]): Promise<string> {
  if (datasets.length === 0) return 'The graph has no data sets.\n';
  const { drawTable } = await import('../table.ts');
  const columns = ['id', 'title', 'release', 'version', 'licence', 'claims', 'entities', 'sources', 'loaded at'];
  const rows = datasets.map(({ id, title, version, manifest, counts, loadedAt }) => [
    id,
    title,
    manifest.version ?? '',
    shortVersion(version),
    manifest.license ?? '',
    ...[counts.claims, counts.entities, counts.sources].map((count) => count.toLocaleString('en')),
    loadedAt,
  ]);
  return `${drawTable(columns, rows, process.stdout.columns || 120)}\n`;
}
