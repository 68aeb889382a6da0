import { ask } from './check-answers.ts';
import type { Json } from './peer-question.ts';

const QUERY = `query ($id: ID!, $after: String) { entity(id: $id) { claims(first: 200, after: $after) {
  edges { cursor } pageInfo { endCursor hasNextPage }
} } }`;

/** Pages through the hub's claims and returns FinGraph's cursor of each. */
export async function hubCursorsOf(url: string, hub: string): Promise<string[]> {
  const cursors: string[] = [];
  for (let after: string | null = null; ;) {
    const answer: Json | string = await ask(url, JSON.stringify({ query: QUERY, variables: { id: hub, after } }));
    if (typeof answer === 'string') throw new Error(`Expected all claims of ${hub}, got: ${answer}`);
    const list: Json | undefined = answer['entity']?.['claims'];
    cursors.push(...((list?.['edges'] ?? []) as readonly Json[]).map(({ cursor }) => String(cursor)));
    if (String(list?.['pageInfo']?.['hasNextPage']) !== 'true') return cursors;
    after = String(list?.['pageInfo']?.['endCursor']);
  }
}
