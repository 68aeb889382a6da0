import { createClient } from '../client/client.ts';

/** The page asks the server that it came from, and nobody else. */
export const client = createClient(new URL('/graphql', location.origin).href);
