/* Documents that a server knows by a hash, as the `persistedDocuments` of graphql-codegen make them. */

/** The hash of a document; null for one that has none, as those of the library. */
export function hashOf(document: object | string): string | null {
  if (typeof document === 'string') return null;
  const meta: unknown = '__meta__' in document ? document.__meta__ : null;
  if (typeof meta !== 'object' || meta === null || !('hash' in meta)) return null;
  return typeof meta.hash === 'string' ? meta.hash : null;
}

/**
 * What is sent as `query`; null where the hash has replaced the text. A text is a String object; a tree is printed by the
 * HTTP library, which does not know the other in its types.
 */
export function textOf(document: object | string): string | null {
  if (typeof document === 'string') return document;
  if ('kind' in document) return document as never;
  return document instanceof String || !('__meta__' in document) ? String(document) : null;
}

/** Stands for a query until the payload is written: the HTTP library only sends texts. */
export function textWithId(hash: string): string {
  return `${MARK}${hash}`;
}

/** Writes `documentId` in place of a `query` that `textWithId` made. */
export const payloadSerializer = {
  parse: (text: string): unknown => JSON.parse(text),
  stringify: (payload: unknown): string => JSON.stringify(withDocumentId(payload)),
};

/** Begins no document of GraphQL. */
const MARK = '= documentId: ';

function withDocumentId(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('query' in payload)) return payload;
  const { query, ...rest } = payload;
  if (typeof query !== 'string' || !query.startsWith(MARK)) return payload;
  return { documentId: query.slice(MARK.length), ...rest };
}
