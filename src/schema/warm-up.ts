import { parse } from 'graphql';

import type { Engine } from '../engine/engine.ts';
import { contextFactory } from './context.ts';
import { createExecutor } from './executor.ts';
import { schema } from './schema.ts';

/**
 * Executes documents one after another and discards the results, so that the database has planned their statements before
 * the first request: planning a new text may take a second. An error here recurs, and is reported, in a request.
 */
export async function warmUp(engine: Engine, documents: readonly string[], signal: AbortSignal): Promise<void> {
  const execute = createExecutor(schema, contextFactory(engine));
  for (const document of documents) {
    if (signal.aborted) return;
    await execute({ document: parse(document), variables: {} }, { signal });
  }
}
