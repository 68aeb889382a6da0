import { resolve } from 'node:path';
import type { Command } from 'commander';

import type { Config } from '../config/config.ts';
import type { Environment } from '../config/variable.ts';
import type { CheckedDataset } from '../dataset/checked/checked-dataset.ts';
import type { Engine } from '../engine/engine.ts';
import type { GraphState } from '../graph/graph-state.ts';
import { projectFile } from '../support/project-file.ts';
import { requireSafePlan } from './dataset/allow-retract.ts';
import { loadFolder, reloadOnChange, type ServedFolder } from './dataset/served-folder.ts';
import { showWarnings } from './dataset/plan-text.ts';
import { readForNewGraph } from './dataset/update-target.ts';
import { presetsFor } from './import/presets-for.ts';
import { addDataOptions, importServedData, type ServedData } from './import/served-data.ts';
import { showProgress, showWaiting } from './progress.ts';
import { ALL_SETTINGS, type Settings, addSettings, optionsOf, settingsOf } from './setting.ts';
import { aborted, openUnlessStopped, stopSignal } from './signal.ts';
import { UsageError } from './usage-error.ts';

/** `args` decides whether the presets of `--data` are loaded. */
export async function addServe(program: Command, environment: Environment, args: readonly string[]): Promise<void> {
  const presets = await presetsFor(args, '--data');
  const command = program
    .command('serve')
    .summary('Run the HTTP server.')
    .description(
      'Runs the HTTP server until SIGTERM or SIGINT. With a folder, loads its data set first, by default into memory; with ' +
        '--data, imports files and loads them, beside the folder. Without both, serves the graph; an empty graph gets the shipped data.',
    )
    .argument('[folder]', 'the folder of a data set to load and serve')
    .option(
      '--watch',
      'Load the folder or the data again when their files change. While they have issues, the last version is served.',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, { watch = false }: { watch?: boolean }, self: Command) => {
      const stop = stopSignal(); // first: the start may take long
      const settings = settingsOf(self, environment);
      if (watch && folder === undefined && optionsOf<{ data?: unknown }>(self).data === undefined) {
        throw new UsageError('--watch: expected a folder or --data to watch, got none.');
      }
      let data: ServedData | null = null;
      try {
        data = await importServedData(self, { folder: folder ?? null, presets, stop });
        const given = folder === undefined ? [] : [{ folder: resolve(folder) }];
        await serve(settings, { folders: data === null ? given : [...given, data], isWatched: watch, stop });
      } catch (error) {
        // stopping while files are imported or loaded is a normal exit too
        if (error !== stop.reason) throw error;
      } finally {
        await data?.remove();
      }
    });
  addDataOptions(command, presets);
  addSettings(command, ALL_SETTINGS);
}

const EXAMPLES = `
The password of the database is not an option, since other users can see command
lines: set GRAPH_PASSWORD, or GRAPH_PASSWORD_FILE to a file with it.

Examples:
  fingraph serve my-data --watch
  fingraph serve --data deals.csv
  fingraph serve my-data --data deals.mapping.yml --watch
  fingraph serve --port 8080
  fingraph serve --graph file:graph/fingraph.db`;

/** A folder to load, and what to watch. */
interface FolderToServe {
  readonly folder: string;
  /** The files of which the folder is made; without them, its own. */
  readonly files?: readonly string[];
  readonly prepare?: () => Promise<void>;
  readonly name?: string;
}

interface ServeOptions {
  /** The folders to load, one after the other; none serves what the graph has. */
  readonly folders: readonly FolderToServe[];
  readonly isWatched: boolean;
  readonly stop: AbortSignal;
}

/** Serves until the signal. */
async function serve({ config, openGraph }: Settings, { folders, isWatched, stop }: ServeOptions): Promise<void> {
  const startedAt = performance.now();
  let engine: Engine | undefined;
  try {
    // imported lazily: `--help` and usage errors should be fast
    const { watchFiles, watchFolder } = await import('./dataset/watch-folder.ts');
    const opened: {
      readonly source: FolderToServe;
      readonly changes: AsyncGenerator<void> | null;
      readonly checked: CheckedDataset | null;
    }[] = [];
    for (const source of folders) {
      const { folder, files } = source;
      // before the folder is read, so that no change is missed
      const watching = files === undefined ? () => watchFolder(folder, stop) : () => watchFiles(files, stop);
      const changes = isWatched ? await watching() : null;
      opened.push({ source, changes, checked: await readForNewGraph(folder, config.graph.url) });
    }
    engine = await openUnlessStopped(openGraph(), stop);
    const { createDatasetUpdates } = await import('../http/dataset/dataset-updates.ts');
    const { listen } = await import('../http/connection/listen.ts');
    const { questionLibrary } = await import('../question/own-question.ts');
    const { createApplication } = await import('../server/application.ts');
    const questions = await questionLibrary(config.questions); // first: a broken one should not wait for a load
    await engine.prepare();
    const updates = createDatasetUpdates(engine, stop);
    let state: GraphState | null = null;
    const watched: { readonly changes: AsyncGenerator<void>; readonly served: ServedFolder }[] = [];
    for (const { source, changes, checked } of opened) {
      const loaded = await loadFolder(engine, updates, source.folder, { checked, stop });
      state = loaded.state;
      if (changes !== null) watched.push({ changes, served: { ...source, version: loaded.version } });
    }
    if (state === null) {
      state = await loadShippedIfEmpty(engine, stop);
      await warnOfSize(engine, state); // a load has its own warnings
    }
    const { listener, warmUp } = await createApplication(engine, questions, config, updates);
    const listening = await listen(listener, listenOptions(config));
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    await announce(engine, config, state, listening.address, seconds);
    const isTemporary = config.graph.url === 'memory:';
    await Promise.all([
      aborted(stop),
      warmUp(stop),
      ...watched.map(({ changes, served }) => reloadOnChange(changes, updates, served, { isTemporary, stop })),
    ]);
    await listening.close(config.shutdownTimeoutMs); // in-flight requests may finish
  } finally {
    await engine?.close();
  }
}

async function loadShippedIfEmpty(engine: Engine, stop: AbortSignal): Promise<GraphState> {
  const { ensureLoaded } = await import('../load/ensure-loaded.ts');
  const options = { onPlan: requireSafePlan, onProgress: showProgress(), onWait: showWaiting, signal: stop };
  return ensureLoaded(engine, projectFile('seed/data'), options);
}

async function warnOfSize({ abilities }: Engine, { counts }: GraphState): Promise<void> {
  const { sizeWarnings } = await import('../load/size-warning.ts');
  showWarnings({ warnings: sizeWarnings(counts?.claims ?? 0, abilities) });
}

function listenOptions(config: Config) {
  return {
    ...config,
    // behind proxies, all connections come from the addresses of the proxies
    maxPerAddress: config.access.proxies === 0 ? Math.ceil(config.maxConnections / 10) : Infinity,
    ...((config.updates ?? config.imports) && { requestTimeoutMs: UPLOAD_TIMEOUT_MS }),
  };
}

/** For a data set of some hundred megabytes over a slow line. */
const UPLOAD_TIMEOUT_MS = 600_000;

async function announce(
  engine: Engine,
  { access, graph }: Config,
  { counts }: GraphState,
  address: string,
  seconds: string,
): Promise<void> {
  const { recordCounts } = await import('../support/counted.ts');
  const mode = access.csrfCheck ? 'in production mode' : 'in open mode';
  process.stdout.write(
    `FinGraph answers at ${address} ${mode} (questions at ${address}questions, GraphQL ${access.introspection ? 'and GraphiQL ' : ''}at ${address}graphql)\n` +
      `${counts ? recordCounts(counts) : 'An unknown number of records'}, on ${engine.product} at ${graph.url}, ready after ${seconds} s\n`,
  );
}
