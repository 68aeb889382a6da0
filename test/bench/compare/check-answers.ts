import type { Running } from './contender.ts';
import { differenceOf } from './difference.ts';
import { type Json, type PeerQuestion } from './peer-question.ts';
import type { Dialect } from './contender.ts';

export interface Checked {
  /** How many responses were compared. A slow contender is stopped early. */
  readonly compared: number;
  readonly of: number;
  /** The first error or difference; null when there is none. */
  readonly error: string | null;
  /** Whether a response has other data than expected. This fails the benchmark; an error of a peer does not. */
  readonly differs: boolean;
  /** Mean latency in seconds. */
  readonly secondsPerAnswer: number;
  readonly meanings: readonly unknown[];
}

const CONCURRENCY = 8;

/** Sends each request once and compares the responses with `expected`; null makes these responses the expected ones. */
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
  let error: string | null = null;
  let differs = false;
  let next = 0;
  let compared = 0;
  const sendInTurn = async (): Promise<void> => {
    while (next < bodies.length && error === null && (expected === null || performance.now() < end)) {
      const place = next++;
      const answer = await ask(url, bodies[place] ?? '').catch((reason: unknown) => String(reason));
      if (typeof answer === 'string') {
        error ??= answer;
        return;
      }
      meanings[place] = question.meaning(answer, dialect);
      const difference = expected === null ? null : differenceOf(expected[place], meanings[place]);
      if (difference !== null) {
        error ??= `differs at request ${place + 1}: ${difference}`;
        differs = true;
      }
      compared += 1;
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, sendInTurn));
  const inFlight = Math.min(CONCURRENCY, bodies.length);
  const secondsPerAnswer = ((performance.now() - startedAt) / 1_000 / Math.max(1, compared)) * inFlight;
  return { compared, of: bodies.length, error, differs, secondsPerAnswer, meanings };
}

/** Sends a request and returns the data, or the error as text. */
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
