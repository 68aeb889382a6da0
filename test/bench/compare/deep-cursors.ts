import { PAGE_SIZE, type Samples } from '../data/bench-data.ts';
import { ask } from './check-answers.ts';
import type { Json } from './peer-question.ts';

const QUERY = `query ($id: ID!, $after: String) { entity(id: $id) { claims(first: 200, after: $after) {
  edges { cursor } pageInfo { endCursor hasNextPage }
} } }`;

/** Pages through the hub's claims and returns FinGraph's cursors before the deep pages. */
export async function deepCursors(url: string, { hub, pages }: Samples): Promise<string[]> {
  const cursors: string[] = [];
  const last = (pages.at(-1)?.page ?? 1) * PAGE_SIZE;
  for (let after: string | null = null; cursors.length < last;) {
    const answer: Json | string = await ask(url, JSON.stringify({ query: QUERY, variables: { id: hub, after } }));
    if (typeof answer === 'string') throw new Error(`Expected all claims of ${hub}, got: ${answer}`);
    const list: Json | undefined = answer['entity']?.['claims'];
    cursors.push(...((list?.['edges'] ?? []) as readonly Json[]).map(({ cursor }) => String(cursor)));
    if (String(list?.['pageInfo']?.['hasNextPage']) !== 'true') break;
    after = String(list?.['pageInfo']?.['endCursor']);
  }
  return pages.map(({ page }) => cursors[(page - 1) * PAGE_SIZE - 1] ?? '');
}
