import { type Command, Option } from 'commander';

import type { Environment } from '../../config/variable.ts';
import { GRAPH_SETTINGS, type Settings, addSettings, optionsOf, settingsOf } from '../setting.ts';
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

interface TargetOptions {
  readonly stop: AbortSignal;
  /** Nothing is written, so a graph that does not exist is not created. */
  readonly isDryRun: boolean;
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
