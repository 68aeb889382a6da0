import type { Command } from 'commander';

import type { Environment } from '../config/variable.ts';
import type { LoadChanges } from '../load/load-change.ts';
import type { Engine } from '../engine/engine.ts';
import { projectFile } from '../support/project-file.ts';
import { requireFewRetracted } from './load-guard.ts';
import { showProgress, showWaiting } from './progress.ts';
import { ALL_SETTINGS, type Settings, addSettings, settingsOf } from './setting.ts';
import { aborted, openUnlessStopped, stopSignal } from './stop-signal.ts';

export function addServe(program: Command, environment: Environment): void {
  const command = program
    .command('serve')
    .summary('Answer over HTTP, until a signal.')
    .description(
      'Answers over HTTP, until SIGTERM or SIGINT. An empty graph is filled with the data that ships with the program.',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (_, self: Command) => {
      const stop = stopSignal(); // before anything else: a start may take long
      await serve(settingsOf(self, environment), stop);
    });
  addSettings(command, ALL_SETTINGS);
}

const EXAMPLES = `
The password of the graph's user is no option, since everybody sees a command
line: set GRAPH_PASSWORD, or name a file with it.

Examples:
  fingraph serve --port 8080
  fingraph serve --graph file:graph/fingraph.db`;

/** Serves until the signal; fails only where it was not that which ended it. */
async function serve({ config, openGraph }: Settings, stop: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  let engine: Engine | undefined;
  try {
    engine = await openUnlessStopped(openGraph(), stop);
    // here, as what only helps or fails needs none of it
    const { recordCounts } = await import('../support/counted.ts');
    const { ensureLoaded } = await import('../load/ensure-loaded.ts');
    const { listen } = await import('../http/connection/listen.ts');
    const { readQuestions } = await import('../question/question.ts');
    const { warmUp } = await import('../schema/warm-up.ts');
    const { application } = await import('./application.ts');
    await engine.prepare();
    const onPlan = (changes: LoadChanges): void => requireFewRetracted(config.graph.url, changes);
    const options = { onPlan, onProgress: showProgress(), onWait: showWaiting, signal: stop };
    const { counts } = await ensureLoaded(engine, projectFile('seed/data'), options);
    const questions = await readQuestions(projectFile('schema/questions'));
    // behind proxies all connections are theirs
    const maxPerAddress = config.access.proxies === 0 ? Math.ceil(config.maxConnections / 10) : Infinity;
    const { listener } = await application(engine, questions, config);
    const listening = await listen(listener, { ...config, maxPerAddress });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
    const { introspection, csrfRule } = config.access;
    const mode = csrfRule ? 'in production mode' : 'open to all';
    process.stdout.write(
      `FinGraph answers at ${listening.address} ${mode} (questions at ${listening.address}questions, GraphQL ${introspection ? 'and GraphiQL ' : ''}at ${listening.address}graphql)\n` +
        `${counts ? recordCounts(counts) : 'An unknown number of records'}, on ${engine.product} at ${config.graph.url}, ready after ${seconds} s\n`,
    );
    const documents = questions.map(({ document }) => document);
    await Promise.all([aborted(stop), warmUp(engine, documents, stop)]);
    await listening.close(config.shutdownTimeoutMs); // requests under way may finish
  } catch (error) {
    // where the load was broken off too: the stop was asked for and done in order, and a supervisor has nothing to mend
    if (error !== stop.reason) throw error;
  } finally {
    await engine?.close();
  }
}
