import { type DocumentNode, parse } from 'graphql';

import type { Engine } from '../engine/engine.ts';
import { contextFactory } from './context.ts';
import { createExecutor } from './executor.ts';
import { schema } from './schema.ts';

/**
 * Executes documents one after another and discards the results, so that the database has planned their statements before
 * the first request: planning a new text may take a second. Never fails: a request will report the same error.
 */
export async function warmUp(engine: Engine, documents: readonly string[], signal: AbortSignal): Promise<void> {
  const execute = createExecutor(schema, contextFactory(engine));
  for (const text of documents) {
    if (signal.aborted) return;
    const document = parsedDocument(text);
    if (document) await execute({ document, variables: {} }, { signal });
  }
}

function parsedDocument(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
