import { HowToCiteDocument, type HowToCiteQuery } from '../../client/client.ts';
import { dateInWords } from '../text/date-in-words.ts';
import { queryClient } from '../query/query-client.ts';
import { resultQuery } from '../query/query-options.ts';
import { textsOf } from '../text/catalogue.ts';
import { CITE } from '../text/en/cite.ts';

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
    return textsOf(CITE).noVersion;
  }
}

/** `Data sets: Wallets (CC-BY-4.0); Nordic payments.` Empty if the graph holds one data set, which the citation names. */
export function datasetsInWords(datasets: HowToCiteQuery['graph']['datasets'], drawnOn: readonly string[]): string {
  if (datasets.length < 2) return '';
  const text = textsOf(CITE);
  const named = datasets.filter(({ id }) => drawnOn.includes(id));
  const titles = named.map(({ title, license }) => (license ? `${title} (${license})` : title));
  return titles.length === 0 ? '' : text.listed(text.datasets(titles.length), titles);
}

/** `Retrieved 29 November 2026, from http://…` */
export function retrievedNow(): string {
  return textsOf(CITE).retrieved(dateInWords(new Date().toISOString().slice(0, 10)), location.href);
}
