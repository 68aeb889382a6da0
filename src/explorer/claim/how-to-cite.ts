import { HowToCiteDocument, type HowToCiteQuery } from '../../client/client.ts';
import { ask, keep, keyOf, recall } from '../query/answers.ts';
import { dateInWords } from '../component/partial-date.tsx';

/** How the data is cited, or what is wrong: a picture without its source is better than none. */
export async function howToCite(): Promise<string> {
  const key = keyOf(HowToCiteDocument, {});
  const [known] = recall<HowToCiteQuery>(key);
  if (known) return known.graph.citation;
  try {
    const answer = await ask(HowToCiteDocument, {}, new AbortController().signal);
    keep(key, [answer]);
    return answer.graph.citation;
  } catch {
    return 'FinGraph. The server did not say which version of the data this is.';
  }
}

/** `Retrieved 29 November 2026, from http://…` */
export function retrievedNow(): string {
  return `Retrieved ${dateInWords(new Date().toISOString().slice(0, 10))}, from ${location.href}`;
}
