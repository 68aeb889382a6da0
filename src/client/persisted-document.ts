/* Documents that the server knows by their hash, from `persistedDocuments` of graphql-codegen. */

/** The hash that graphql-codegen added to a document; null if there is none. */
export function metaHash(document: object | string): string | null {
  if (typeof document === 'string') return null;
  const meta: unknown = '__meta__' in document ? document.__meta__ : null;
  if (typeof meta !== 'object' || meta === null || !('hash' in meta)) return null;
  return typeof meta.hash === 'string' ? meta.hash : null;
}

/**
 * The value of `query`; null if graphql-codegen replaced the text by the hash. The text may be a `String` object. An AST is
 * returned as it is, since graphql-request prints it, although its types allow only strings here.
 */
export function documentText(document: object | string): string | null {
  if (typeof document === 'string') return document;
  if ('kind' in document) return document as never;
  return document instanceof String || !('__meta__' in document) ? String(document) : null;
}

/** A placeholder for `query`, since graphql-request cannot send a payload without one. */
export function placeholderFor(hash: string): string {
  return `${PREFIX}${hash}`;
}

/** Serializes payloads and replaces a placeholder by `documentId`. */
export const payloadSerializer = {
  parse: (text: string): unknown => JSON.parse(text),
  stringify: (payload: unknown): string => JSON.stringify(withDocumentId(payload)),
};

/** No GraphQL document starts with it. */
const PREFIX = '= documentId: ';

function withDocumentId(payload: unknown): unknown {
  if (typeof payload !== 'object' || payload === null || !('query' in payload)) return payload;
  const { query, ...rest } = payload;
  if (typeof query !== 'string' || !query.startsWith(PREFIX)) return payload;
  return { documentId: query.slice(PREFIX.length), ...rest };
}
