import { catalogue } from '../catalogue.ts';
import { plural } from '../intl.ts';

export const CITE = catalogue('cite', {
  retrieved: (day: string, address: string) => `Retrieved ${day}, from ${address}`,
  datasets: (count: number) => plural(count, { one: 'Data set', other: 'Data sets' }),
  listed: (label: string, titles: readonly string[]) => `${label}: ${titles.join('; ')}.`,
  noVersion: 'FinGraph. The version of the data is unknown.',
});
