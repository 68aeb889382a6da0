import { type Client, createClient, type TypedDocument } from '../../client/client.ts';
import { BASE } from '../address/base.ts';

let client: Client | null = null;

/** Sends a saved query to the server that the page came from. */
export function fetchResult<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal: AbortSignal,
): Promise<Result> {
  client ??= createClient(new URL(`${BASE}/graphql`, location.origin).href);
  // `client.ask` makes `variables` optional per document; a generic call cannot express that
  const ask = client.ask as (
    document: TypedDocument<Result, Variables>,
    variables: Variables,
    options: { signal: AbortSignal },
  ) => Promise<Result>;
  return ask(document, variables, { signal });
}
