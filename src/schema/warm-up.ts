import { graphql } from 'graphql';

import type { Engine } from '../engine/engine.ts';
import { contextFactory } from './context.ts';
import { schema } from './schema.ts';

/**
 * Executes documents one after another and ignores the results. The database plans a statement when it first gets it, which
 * can take a second: after the warm-up clients do not wait for that. An error will occur again for a client, who gets it.
 */
export async function warmUp(engine: Engine, documents: readonly string[], signal: AbortSignal): Promise<void> {
  const context = contextFactory(engine);
  for (const source of documents) {
    if (signal.aborted) return;
    await graphql({ schema, source, contextValue: context({ signal }) });
  }
}
