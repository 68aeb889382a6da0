import type { Executor } from '../schema/executor.ts';
import type { Example } from './example/examples.ts';
import type { SavedQuery } from './question.ts';

/**
 * Runs each question with its example, one after another, and discards the results, so that the database has planned the
 * statements before the first request: planning a new text may take a second. Never fails: a request will report the same
 * error.
 */
export async function warmUp(
  questions: readonly SavedQuery[],
  exampleOf: (question: SavedQuery) => Promise<Example>,
  execute: Executor<{ readonly signal: AbortSignal }>,
  signal: AbortSignal,
): Promise<void> {
  for (const question of questions) {
    if (signal.aborted) return;
    try {
      const { values } = await exampleOf(question);
      await execute({ document: question.parsed, variables: values }, { signal });
    } catch {
      // the graph cannot be read
    }
  }
}
