import type { DocumentNode } from 'graphql';

/** Whether what came of parsing is a document, and not the error in its place. */
export function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'kind' in result;
}
