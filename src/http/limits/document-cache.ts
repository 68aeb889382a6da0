import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Estimated size of all documents; errors get an eighth of it. */
const MAX_BYTES = 64_000_000;
/** Estimated size of a parsed document, measured with graphql 16, whose nodes keep their tokens. */
const BYTES_PER_CHARACTER = 100;
const OVERHEAD = 1_000;

/** Caches parsed and validated documents, and syntax errors, by text. Yoga's own caches are not bounded by size. */
export function documentCaches(): {
  readonly documentCache: LRUCache<string, DocumentNode>;
  readonly errorCache: LRUCache<string, object>;
} {
  return { documentCache: documentLru(MAX_BYTES), errorCache: documentLru(MAX_BYTES / 8) };
}

function documentLru<T extends object>(maxSize: number): LRUCache<string, T> {
  return new LRUCache({
    maxSize,
    sizeCalculation: (_, document) => OVERHEAD + document.length * BYTES_PER_CHARACTER,
  });
}
