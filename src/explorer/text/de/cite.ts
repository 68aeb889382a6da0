import type { TextsOf } from '../catalogue.ts';
import type { CITE } from '../en/cite.ts';
import { plural } from '../intl.ts';

export const cite: TextsOf<typeof CITE> = {
  retrieved: (day, address) => `Abgerufen am ${day} von ${address}`,
  datasets: (count) => plural(count, { one: 'Datensatz', other: 'Datensätze' }),
  listed: (label, titles) => `${label}: ${titles.join('; ')}.`,
  noVersion: 'FinGraph. Die Version der Daten ist unbekannt.',
};
