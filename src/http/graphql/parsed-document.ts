import type { DocumentNode } from 'graphql';

/** Whether the result of parsing is a document, not an error. */
export function isDocument(result: unknown): result is DocumentNode {
  return typeof result === 'object' && result !== null && 'kind' in result;
}
