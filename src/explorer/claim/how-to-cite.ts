import { HowToCiteDocument, type HowToCiteQuery } from '../../client/client.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { queryClient } from '../query/query-client.ts';
import { resultQuery } from '../query/query-options.ts';

/**
 * The citation of the data, or a note that it is missing: a picture without its source is better than no picture.
 *
 * @param drawnOn ids of the data sets that the picture draws on
 */
export async function howToCite(drawnOn: readonly string[]): Promise<string> {
  try {
    const { graph } = await queryClient.fetchQuery(resultQuery(HowToCiteDocument, {}));
    return [graph.citation, datasetsInWords(graph.datasets, drawnOn)].filter(Boolean).join(' ');
  } catch {
    return 'FinGraph. The version of the data is unknown.';
  }
}

/** `Data sets: Wallets (CC-BY-4.0); Nordic payments.` Empty if the graph holds one data set, which the citation names. */
export function datasetsInWords(datasets: HowToCiteQuery['graph']['datasets'], drawnOn: readonly string[]): string {
  if (datasets.length < 2) return '';
  const named = datasets.filter(({ id }) => drawnOn.includes(id));
  const titles = named.map(({ title, license }) => (license ? `${title} (${license})` : title));
  return titles.length === 0 ? '' : `${titles.length === 1 ? 'Data set' : 'Data sets'}: ${titles.join('; ')}.`;
}

/** `Retrieved 29 November 2026, from http://…` */
export function retrievedNow(): string {
  return `Retrieved ${dateInWords(new Date().toISOString().slice(0, 10))}, from ${location.href}`;
}
