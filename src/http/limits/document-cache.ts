import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Of all documents together, and an eighth of it of all errors, in bytes as estimated. */
const MAX_BYTES = 64_000_000;
/** What a document takes once it is read, measured with graphql 16: its nodes know their tokens. */
const BYTES_A_LETTER = 100;
const OVERHEAD = 1_000;

/**
 * Documents that were read and checked, and what is wrong with those that could not be read, by text. Yoga's own caches
 * hold a number of documents, however long they are.
 */
export function documentCaches(): {
  readonly documentCache: LRUCache<string, DocumentNode>;
  readonly errorCache: LRUCache<string, object>;
} {
  return { documentCache: cache(MAX_BYTES), errorCache: cache(MAX_BYTES / 8) };
}

function cache<T extends object>(maxSize: number): LRUCache<string, T> {
  return new LRUCache({
    maxSize,
    sizeCalculation: (_, document) => OVERHEAD + document.length * BYTES_A_LETTER,
  });
}
