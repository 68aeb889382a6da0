/*
 * Stands for `graphql` in the page, where the client's HTTP library would parse and print documents with it: those of the
 * page are texts, and go to the server as they are. It saves 11 KB of the packed page.
 */

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' } as const;

export function parse(): never {
  throw new Error('The explorer sends documents as texts; none is parsed here.');
}

export const print = parse;
