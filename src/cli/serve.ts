import type { Command } from 'commander';

import type { Environment } from '../config.ts';
import { projectFile } from '../project-file.ts';
import { showProgress, showWaiting } from './progress.ts';
import { ALL_SETTINGS, type Settings, addSettings, settingsOf } from './setting.ts';
import { aborted, stopSignal } from './stop-signal.ts';

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
The password of the graph's user is read from GRAPH_PASSWORD alone.

Examples:
  fingraph serve --port 8080
  fingraph serve --graph file:graph/fingraph.db`;

/** Serves until the signal; fails only where it was not that which ended it. */
async function serve({ config, openGraph }: Settings, stop: AbortSignal): Promise<void> {
  const startedAt = performance.now();
  const engine = await openGraph();
  try {
    // here, as what only helps or fails needs none of it
    const { recordCounts } = await import('../dataset/counted.ts');
    const { ensureLoaded } = await import('../dataset/ensure-loaded.ts');
    const { listen } = await import('../http/listen.ts');
    const { readQuestions } = await import('../question/question.ts');
    const { warmUp } = await import('../schema/warm-up.ts');
    const { application } = await import('./application.ts');
    await engine.prepare();
    const options = { onProgress: showProgress(), onWait: showWaiting, signal: stop };
    const { counts } = await ensureLoaded(engine, projectFile('seed/data'), options);
    const questions = await readQuestions(projectFile('schema/questions'));
    const listening = await listen((await application(engine, questions, config)).listener, config);
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
    await engine.close();
  }
}
