import type { TextsOf } from '../catalogue.ts';
import type { RECORD } from '../en/record.ts';
import { plural } from '../intl.ts';
import { rich } from '../rich.ts';

export const record: TextsOf<typeof RECORD> = {
  undated: 'ohne Datum',
  none: 'keine',
  unknown: 'unbekannt',
  noneStated: 'keine Angabe',
  since: (day) => rich`seit ${day}`,
  until: (day) => rich`bis ${day}`,
  by: (day) => rich`bis spätestens ${day}`,
  sources: (count) => plural(count, { one: 'Quelle', other: 'Quellen' }),
  page: (page) => (/^\d/.test(page) ? `S.\u00A0${page}` : page),
  retrieved: (day) => `Abgerufen am ${day}.`,
  origin: (publisher, kind) => `${publisher} (${kind})`,
  tier: (tier) => `Ebene ${tier}`,
  market: (count) => plural(count, { one: 'Markt', other: 'Märkte' }),
  sum: 'Betrag',
  figure: 'Kennzahl',
  conflictsWith: 'Widerspricht',
  inForce: 'In Kraft',
  plannedStart: 'Geplanter Beginn',
  start: 'Seit',
  deadline: 'Frist',
  end: 'Bis',
  confidence: 'Verlässlichkeit',
  confidenceHelp: 'Verlässlichkeit der Aussage in diesem Wortlaut, von 0 bis 1',
  byDefault: 'als Vorgabe',
  byDefaultHelp: 'Der Datensatz nennt für diese Aussage keine Verlässlichkeit. Dies ist seine Vorgabe.',
  earlier: 'Die Aussage damals',
  notThen: 'Zu diesem Zeitpunkt enthielt der Graph diese Aussage nicht.',
};
