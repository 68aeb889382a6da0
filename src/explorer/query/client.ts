import { createClient } from '../../client/client.ts';
import { BASE } from '../address/base.ts';

/** The page asks the server that it came from, and nobody else. */
export const client = createClient(new URL(`${BASE}/graphql`, location.origin).href);
