import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { GraphCounts } from '../../graph/graph-state.ts';
import type { DatasetManifest } from '../../model/manifest.ts';
import { print } from '../output.ts';
import { GRAPH_SETTINGS, addSettings, optionsOf, settingsOf } from '../setting.ts';
import { withServer } from '../server.ts';
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
      const datasets = await listedDatasets(self, environment);
      await print(format === 'json' ? `${JSON.stringify(datasets)}\n` : await datasetsTable(datasets));
    });
  command.addOption(
    new Option(
      '--server <url>',
      'Server to send the request to, with SERVER_TOKEN as its bearer token. Defaults to the configured graph.',
    ),
  );
  addSettings(command, GRAPH_SETTINGS);
}

const EXAMPLES = `
Examples:
  fingraph datasets --graph file:graph/fingraph.db
  fingraph datasets --server https://graph.example.org/`;

/** What the command says of a data set. */
interface ListedDataset extends Pick<DatasetManifest, 'id' | 'title' | 'license' | 'publisher' | 'homepage'> {
  readonly version: string;
  readonly release: string | null;
  readonly counts: GraphCounts;
  readonly loadedAt: string;
}

async function listedDatasets(command: Command, environment: Environment): Promise<ListedDataset[]> {
  if (optionsOf<{ server?: string }>(command).server !== undefined) {
    const { remoteDatasets } = await import('./remote-dataset.ts');
    const listed: ListedDataset[] = [];
    await withServer(command, environment, async (get) => {
      for (const { claimCount, entityCount, sourceCount, loadedAt, ...dataset } of await remoteDatasets(get)) {
        const counts = { entities: entityCount, claims: claimCount, sources: sourceCount };
        listed.push({ ...dataset, counts, loadedAt });
      }
    });
    return listed;
  }
  const { loadedDatasets } = await import('../../graph/loaded-dataset.ts');
  const { readerOf } = await import('../../graph/query.ts');
  const engine = await settingsOf(command, environment).openGraph({ readOnly: true });
  try {
    return (await loadedDatasets(readerOf(engine), {})).map(({ id, manifest, version, counts, loadedAt }) => {
      const { title, license, publisher, homepage, version: release } = manifest;
      return { id, title, version, release, license, publisher, homepage, counts, loadedAt };
    });
  } finally {
    await engine.close();
  }
}

async function datasetsTable(datasets: readonly ListedDataset[]): Promise<string> {
  if (datasets.length === 0) return 'The graph has no data sets.\n';
  const { drawTable } = await import('../table.ts');
  const columns = ['id', 'title', 'release', 'version', 'licence', 'claims', 'entities', 'sources', 'loaded at'];
  const rows = datasets.map(({ id, title, version, release, license, counts, loadedAt }) => [
    id,
    title,
    release ?? '',
    shortVersion(version),
    license ?? '',
    ...[counts.claims, counts.entities, counts.sources].map((count) => count.toLocaleString('en')),
    loadedAt,
  ]);
  return `${drawTable(columns, rows, process.stdout.columns || 120)}\n`;
}
