import type { Running } from './contender.ts';
import { differenceOf } from './difference.ts';
import { type Json, type PeerQuestion } from './peer-question.ts';
import type { Dialect } from './contender.ts';

export interface Checked {
  /** Answers that were compared: what is slow is not waited for to the end. */
  readonly compared: number;
  readonly of: number;
  /** What is wrong with them; null: nothing. */
  readonly fault: string | null;
  /** Whether it answered, but something else: what nobody may do, while there is much that not everybody can. */
  readonly differs: boolean;
  /** Seconds that an answer took. */
  readonly took: number;
  readonly meanings: readonly unknown[];
}

const AT_ONCE = 8;

/** Asks everything once, and compares what the answers mean with what they should; null: they are what should be. */
export async function checkAnswers(
  { url }: Running,
  question: PeerQuestion,
  dialect: Dialect,
  bodies: readonly string[],
  expected: readonly unknown[] | null,
  limitMs: number,
): Promise<Checked> {
  const meanings: unknown[] = [];
  const startedAt = performance.now();
  const end = startedAt + limitMs;
  let fault: string | null = null;
  let differs = false;
  let next = 0;
  let compared = 0;
  const one = async (): Promise<void> => {
    while (next < bodies.length && fault === null && (expected === null || performance.now() < end)) {
      const place = next++;
      const answer = await ask(url, bodies[place] ?? '').catch((error: unknown) => String(error));
      if (typeof answer === 'string') {
        fault ??= answer;
        return;
      }
      meanings[place] = question.meaning(answer, dialect);
      const difference = expected === null ? null : differenceOf(expected[place], meanings[place]);
      if (difference !== null) {
        fault ??= `differs at request ${place + 1}: ${difference}`;
        differs = true;
      }
      compared += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  const atOnce = Math.min(AT_ONCE, bodies.length);
  const took = ((performance.now() - startedAt) / 1_000 / Math.max(1, compared)) * atOnce;
  return { compared, of: bodies.length, fault, differs, took, meanings };
}

/** The data, or what went wrong. */
export async function ask(url: string, body: string): Promise<Json | string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body,
  });
  const text = await response.text();
  if (!text.startsWith('{')) return `${response.status} ${text.slice(0, 300)}`;
  const { data, errors } = JSON.parse(text) as { data?: Json; errors?: readonly { readonly message: string }[] };
  return errors || !data ? `${response.status} ${errors?.[0]?.message ?? text.slice(0, 300)}` : data;
}
