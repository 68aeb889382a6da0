import type { Abilities, Params } from '../../engine/engine.ts';
import { packRecord } from '../../model/stored/packed-record.ts';
import { shortRecord } from '../../model/stored/short-record.ts';

/**
 * The form in which an engine stores the properties of a node. Only an engine whose graph other programs can query stores
 * what is there for their users.
 */
export function storedForm(properties: Params, { browsable }: Pick<Abilities, 'browsable'>): Params {
  if (browsable) return withRecord(properties, shortRecord);
  return Object.fromEntries(
    Object.entries(withRecord(properties, packRecord)).flatMap(([name, value]) =>
      PLAIN_PROPERTIES.has(name) ? [] : [[name, value]],
    ),
  );
}

/** As above, for the properties of a relationship. */
export function storedLink(properties: Params, { browsable }: Pick<Abilities, 'browsable'>): Params {
  if (browsable) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !PLAIN_LINK_PROPERTIES.has(name)));
}

/** No statement reads these properties. */
const PLAIN_PROPERTIES: ReadonlySet<string> = new Set([
  'aliases',
  'amountCurrencies',
  'amountValues',
  'description',
  'licenceNumber',
  'metricUnit',
  'metricValue',
  'note',
  'seenFrom',
  'seenUntil',
  'since',
  'stakePercent',
  'summary',
  'title',
  'until',
  'url',
]);
const PLAIN_LINK_PROPERTIES: ReadonlySet<string> = new Set(['note', 'roleText']);

/** In another form, if it is among the properties. */
function withRecord(properties: Params, convert: (json: string) => string): Params {
  const { record } = properties;
  return typeof record === 'string' ? { ...properties, record: convert(record) } : properties;
}
