/*
 * Replaces `graphql` in the page. The HTTP library of the client imports it to parse and print documents, but the documents
 * of the page are texts and are sent as they are. This saves 11 KB of the compressed page.
 */

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' } as const;

export function parse(): never {
  throw new Error('The explorer sends documents as texts and cannot parse them.');
}

export const print = parse;
