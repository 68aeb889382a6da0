import type { Command } from 'commander';

import type { Environment } from '../config/variable.ts';
import type { Engine } from '../engine/engine.ts';
import { projectFile } from '../support/project-file.ts';
import { requireSafePlan } from './dataset/allow-retract.ts';
import { showProgress, showWaiting } from './progress.ts';
import { ALL_SETTINGS, type Settings, addSettings, settingsOf } from './setting.ts';
import { aborted, openUnlessStopped, stopSignal } from './signal.ts';

export function addServe(program: Command, environment: Environment): void {
  const command = program
    .command('serve')
    .summary('Run the HTTP server.')
    .description('Runs the HTTP server until SIGTERM or SIGINT. Loads the shipped data into an empty graph.')
    .addHelpText('after', EXAMPLES)
    .action(async (_, self: Command) => {
      const stop = stopSignal(); // first: the start may take long
      await serve(settingsOf(self, environment), stop);
    });
  addSettings(command, ALL_SETTINGS);
}

const EXAMPLES = `
The password of the database is not an option, since other users can see command
lines: set GRAPH_PASSWORD, or GRAPH_PASSWORD_FILE to a file with it.

Examples:
  fingraph serve --port 8080
  fingraph serve --graph file:graph/fingraph.db`;

/** Serves until the signal. */
async function serve({ config, openGraph }: Settings, stop: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  let engine: Engine | undefined;
  try {
    engine = await openUnlessStopped(openGraph(), stop);
    // imported lazily: `--help` and usage errors should be fast
    const { recordCounts } = await import('../support/counted.ts');
    const { ensureLoaded } = await import('../load/ensure-loaded.ts');
    const { listen } = await import('../http/connection/listen.ts');
    const { questionLibrary } = await import('../question/own-question.ts');
    const { createApplication } = await import('./application.ts');
    const questions = await questionLibrary(config.questions); // first: a broken one should not wait for a load
    await engine.prepare();
    const options = { onPlan: requireSafePlan, onProgress: showProgress(), onWait: showWaiting, signal: stop };
    const { counts } = await ensureLoaded(engine, projectFile('seed/data'), options);
    // behind proxies, all connections come from the addresses of the proxies
    const maxPerAddress = config.access.proxies === 0 ? Math.ceil(config.maxConnections / 10) : Infinity;
    const { listener, warmUp } = await createApplication(engine, questions, config);
    const listening = await listen(listener, { ...config, maxPerAddress });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const { introspection, csrfCheck } = config.access;
    const mode = csrfCheck ? 'in production mode' : 'in open mode';
    process.stdout.write(
      `FinGraph answers at ${listening.address} ${mode} (questions at ${listening.address}questions, GraphQL ${introspection ? 'and GraphiQL ' : ''}at ${listening.address}graphql)\n` +
        `${counts ? recordCounts(counts) : 'An unknown number of records'}, on ${engine.product} at ${config.graph.url}, ready after ${seconds} s\n`,
    );
    await Promise.all([aborted(stop), warmUp(stop)]);
    await listening.close(config.shutdownTimeoutMs); // in-flight requests may finish
  } catch (error) {
    // stopping during the load is a normal exit too
    if (error !== stop.reason) throw error;
  } finally {
    await engine?.close();
  }
}
