import type { Abilities, Params, Value } from '../../engine/engine.ts';
import { packRecord } from '../../model/stored/packed-record.ts';
import { shortRecord } from '../../model/stored/short-record.ts';

/**
 * The form in which an engine stores the properties of a node. Only an engine whose graph other programs can query stores
 * what is there for their users.
 */
export function storedForm(properties: Params, { browsable }: Pick<Abilities, 'browsable'>): Params {
  if (browsable) return withRecord({ ...properties }, shortRecord);
  return withRecord(omitNames(properties, PLAIN_PROPERTIES), packRecord);
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

/** Converts the record, if it is among the properties. */
function withRecord(properties: Record<string, Value>, convert: (json: string) => string): Params {
  const { record } = properties;
  if (typeof record === 'string') properties['record'] = convert(record);
  return properties;
}
