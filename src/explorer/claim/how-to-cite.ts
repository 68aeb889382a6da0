import { HowToCiteDocument } from '../../client/client.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { queryClient } from '../query/query-client.ts';
import { resultQuery } from '../query/query-options.ts';

/** The citation of the data, or a note that it is missing: a picture without its source is better than no picture. */
export async function howToCite(): Promise<string> {
  try {
    const { graph } = await queryClient.fetchQuery(resultQuery(HowToCiteDocument, {}));
    return graph.citation;
  } catch {
    return 'FinGraph. The version of the data is unknown.';
  }
}

/** `Retrieved 29 November 2026, from http://…` */
export function retrievedNow(): string {
  return `Retrieved ${dateInWords(new Date().toISOString().slice(0, 10))}, from ${location.href}`;
}
