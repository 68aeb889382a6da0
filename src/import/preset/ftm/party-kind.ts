import type { DraftEntity } from '../../draft.ts';
import type { FtmItem } from './item.ts';
import { PARTY_KINDS, TOPIC_KINDS } from './schema.ts';

/** The kind of a party; null if the item is none. */
export function partyKind({ schema, properties }: FtmItem): DraftEntity['kind'] | null {
  const kind = Object.hasOwn(PARTY_KINDS, schema) ? PARTY_KINDS[schema] : undefined;
  if (kind !== 'COMPANY') return kind ?? null;
  const topic = (properties.get('topics') ?? []).find((one) => Object.hasOwn(TOPIC_KINDS, one));
  return (topic === undefined ? undefined : TOPIC_KINDS[topic]) ?? kind;
}
