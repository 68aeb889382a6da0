import { graphql } from 'graphql';

import type { Engine } from '../engine/engine.ts';
import { contextFactory } from './context.ts';
import { schema } from './schema.ts';

/**
 * Asks documents one after another and drops their answers, so that the database has planned the statements behind them
 * before people ask: a first sight of a text may cost it a second. What fails here fails again where somebody sees it.
 */
export async function warmUp(engine: Engine, documents: readonly string[], signal: AbortSignal): Promise<void> {
  const context = contextFactory(engine);
  for (const source of documents) {
    if (signal.aborted) return;
    await graphql({ schema, source, contextValue: context({ signal }) });
  }
}
