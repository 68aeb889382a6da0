import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import type { CheckedDataset } from '../../dataset/checked/checked-dataset.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, optionsOf, settingsOf } from '../setting.ts';
import { showReading } from '../progress.ts';
import { serverUrl } from '../server.ts';
import { openUnlessStopped } from '../signal.ts';
import type { UpdateTarget } from './dataset-target.ts';

export function addTargetOptions(command: Command): void {
  command.addOption(
    new Option(
      '--server <url>',
      'Server whose graph is changed while it runs, with SERVER_TOKEN as the token of an operator. Defaults to the configured graph.',
    ),
  );
  addSettings(command, GRAPH_SETTINGS);
}

/** The options of a command line that name its target, to repeat them in another command: ` --graph file:my-graph.db`. */
export function targetArguments(command: Command): string {
  const options = optionsOf<Readonly<Record<string, unknown>>>(command);
  const names = ['server', 'graph', 'graphUser', 'graphPasswordFile', 'graphDatabase'];
  const given = names.filter((name) => command.getOptionValueSource(name) === 'cli');
  return given
    .map((name) => ` --${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${String(options[name])}`)
    .join('');
}

interface TargetOptions {
  readonly stop: AbortSignal;
  /** Nothing is written, so a graph that does not exist is not created. */
  readonly isDryRun: boolean;
}

/** Reads a data set and opens the target of a command line for `use`. */
export async function withDataset<Result>(
  command: Command,
  environment: Environment,
  { folder, ...options }: TargetOptions & { readonly folder: string },
  use: (target: UpdateTarget, dataset: CheckedDataset) => Promise<Result>,
): Promise<Result> {
  const { config } = settingsOf(command, environment);
  const { server } = optionsOf<{ server?: string }>(command);
  const checked = server === undefined ? await readForNewGraph(folder, config.graph.url) : null;
  return withTarget(command, environment, options, async (target) =>
    use(target, checked ?? (await showReading(folder, (onProgress) => target.updates.read(folder, { onProgress })))),
  );
}

/**
 * Reads a data set before a graph without any content is opened, so that an issue leaves no graph behind. Returns null for
 * other graphs, which know a part of its lines: open the graph first.
 */
export async function readForNewGraph(folder: string, url: string): Promise<CheckedDataset | null> {
  const { isMissing } = await import('../../engine/open.ts');
  if (url !== 'memory:' && !isMissing(url)) return null;
  const { readChecked } = await import('../../dataset/checked/read-checked.ts');
  return showReading(folder, (onProgress) => readChecked(folder, { onProgress }));
}

/** Opens the target of a command line for `use`. */
export async function withTarget<Result>(
  command: Command,
  environment: Environment,
  options: TargetOptions,
  use: (target: UpdateTarget) => Promise<Result>,
): Promise<Result> {
  const settings = settingsOf(command, environment);
  const { server } = optionsOf<{ server?: string }>(command);
  if (server === undefined) return withGraphTarget(settings, options, use);
  const { remoteTarget } = await import('./remote-target.ts');
  return use(remoteTarget(serverUrl(server), settings.config.serverToken, options.stop));
}

async function withGraphTarget<Result>(
  { config, openGraph }: Settings,
  { stop, isDryRun }: TargetOptions,
  use: (target: UpdateTarget) => Promise<Result>,
): Promise<Result> {
  const { createDatasetUpdates } = await import('../../http/dataset/dataset-updates.ts');
  const { openEngine, isMissing } = await import('../../engine/open.ts');
  const { url } = config.graph;
  const isCreated = isDryRun && isMissing(url);
  const opening = isCreated ? openEngine({ ...config.graph, url: 'memory:' }) : openGraph({ readOnly: isDryRun });
  const engine = await openUnlessStopped(opening, stop);
  try {
    if (!isDryRun) await engine.prepare();
    const updates = createDatasetUpdates(engine, stop);
    return await use({ name: `${engine.product} at ${url}`, isTemporary: url === 'memory:', updates });
  } finally {
    await engine.close();
  }
}
