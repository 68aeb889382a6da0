import type { Abilities, Params, Value } from '../../engine/engine.ts';
import { packRecord } from '../../model/stored/packed-record.ts';
import { shortRecord } from '../../model/stored/short-record.ts';

/**
 * Brings the properties of the node of a record into the form in which an engine stores them, adds the record, and returns
 * them. Only an engine whose graph other programs can query stores what is there for their users.
 */
export function storedForm(properties: Params, record: object, { browsable }: Pick<Abilities, 'browsable'>): Params {
  // no literal, which is slow with this many properties
  if (browsable) return Object.assign(properties, { record: shortRecord(record) });
  return Object.assign(omitNames(properties, PLAIN_PROPERTIES), { record: packRecord(JSON.stringify(record)) });
}

/** As above, for the properties of a relationship. */
export function storedLink(properties: Params, { browsable }: Pick<Abilities, 'browsable'>): Params {
  return browsable ? properties : omitNames(properties, PLAIN_LINK_PROPERTIES);
}

/** A loop, since a conversion to entries and back takes five times as long. */
function omitNames(properties: Params, names: ReadonlySet<string>): Record<string, Value> {
  const others: Record<string, Value> = {};
  for (const name of Object.keys(properties)) if (!names.has(name)) others[name] = properties[name] ?? null;
  return others;
}

/**
 * The properties that replace all others of a node or a relationship. Half of them are null, which says nothing there: they
 * are not sent to another process.
 */
export function sentProperties(properties: Params, { remote }: Pick<Abilities, 'remote'>): Params {
  if (!remote) return properties;
  const sent: Record<string, Value> = {};
  for (const [name, value] of Object.entries(properties)) if (value !== null) sent[name] = value;
  return sent;
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
