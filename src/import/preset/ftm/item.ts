import type { JsonValue } from '../../../model/record.ts';
import { oneLineText } from '../plain-text.ts';
import { ENDS, specificSchema } from './schema.ts';
import { isJsonObject } from '../../../support/json-object.ts';
import type { JsonObject } from '../json-object.ts';

/** An entity of FollowTheMoney, with the entities that are nested in it taken out. */
export interface FtmItem {
  readonly id: string;
  readonly schema: string;
  readonly caption: string | null;
  /** The texts of each property, cleaned, each once. A nested entity is its id. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
  /** The other keys: `datasets`, `first_seen` …. */
  readonly metadata: Readonly<Record<string, JsonValue>>;
  /** What is not kept, by reason. */
  readonly losses: readonly string[];
}

/**
 * The entity of a line and those nested in its properties, as in `targets.nested.json`. Null if the value is no entity. A
 * line of a delta file has it in `entity`.
 * Nested more deeply than `MAX_DEPTH`, an entity is a loss.
 */
export function ftmItems(value: JsonObject): FtmItem[] | null {
  const entity = isFtmEntity(value) ? value : value['op'] === 'DEL' ? null : value['entity'];
  if (!isFtmEntity(entity)) return null;
  const items: FtmItem[] = [];
  collect(entity, null, items, 0);
  return items;
}

/** True for a line of a delta file, such as `{"op":"DEL","entity":{"id":…}}`, that takes an entity away. */
export function isDeletion(value: JsonObject): boolean {
  return value['op'] === 'DEL' && isJsonObject(value['entity']);
}

/**
 * The entity of two lines about it: with the values of both, each once, and the more specific schema. Null if the schemata
 * exclude each other, such as Person and Company.
 */
export function mergedItem(one: FtmItem, other: FtmItem): FtmItem | null {
  const schema = specificSchema(one.schema, other.schema);
  if (schema === null) return null;
  const properties = new Map(one.properties);
  for (const [name, values] of other.properties) {
    properties.set(name, [...new Set([...(properties.get(name) ?? []), ...values])]);
  }
  const losses = [...one.losses, ...other.losses];
  const metadata: Record<string, JsonValue> = { ...one.metadata };
  for (const [key, value] of Object.entries(other.metadata)) {
    const known = metadata[key];
    if (known === undefined) metadata[key] = value;
    else if (Array.isArray(known) && Array.isArray(value)) metadata[key] = [...new Set([...known, ...value])];
    else if (typeof known === 'string' && typeof value === 'string' && Object.hasOwn(EXTREMES, key))
      metadata[key] = value < known === (EXTREMES[key] === 'first') ? value : known;
    else if (known !== value) losses.push(`another value of the key ${key}`);
  }
  return { id: one.id, schema, caption: one.caption ?? other.caption, properties, metadata, losses };
}

/** Keys that are times: which one counts for the whole entity. */
const EXTREMES: Readonly<Record<string, 'first' | 'last'>> = {
  first_seen: 'first',
  last_seen: 'last',
  last_change: 'last',
};

/** True if the value has the keys of an entity of FollowTheMoney. */
function isFtmEntity(value: JsonValue | undefined): value is JsonObject {
  return (
    isJsonObject(value) &&
    typeof value['schema'] === 'string' &&
    isJsonObject(value['properties']) &&
    idOfItem(value) !== ''
  );
}

const MAX_DEPTH = 20;
const OWN_KEYS: ReadonlySet<string> = new Set(['id', 'schema', 'caption', 'properties', 'schemata']);

function collect(value: JsonObject, parent: string | null, items: FtmItem[], depth: number): void {
  const id = idOfItem(value);
  const schema = String(value['schema']);
  const losses: string[] = [];
  const nested: JsonObject[] = [];
  const properties = new Map<string, readonly string[]>();
  for (const [name, given] of Object.entries(value['properties'] as JsonObject)) {
    const texts: string[] = [];
    for (const one of Array.isArray(given) ? given : [given]) {
      if (isFtmEntity(one)) {
        if (depth >= MAX_DEPTH) losses.push(`an entity nested more than ${MAX_DEPTH} levels deep`);
        else nested.push(one);
        // a link leads back to this entity, which needs no list of its links
        if (!Object.hasOwn(ENDS, String(one['schema']))) texts.push(idOfItem(one));
      } else if (isJsonObject(one) || Array.isArray(one)) {
        losses.push(`a value of ${name} that is no text`);
      } else if (one !== null) {
        const text = oneLineText(String(one));
        if (text !== '') texts.push(text);
      }
    }
    if (texts.length > 0) properties.set(name, [...new Set(texts)]);
  }
  fillEnd(schema, properties, parent);
  const metadata: Record<string, JsonValue> = {};
  for (const [name, given] of Object.entries(value)) {
    if (OWN_KEYS.has(name) || given === null) continue;
    if (isJsonObject(given)) losses.push(`the key ${name}`);
    else metadata[name] = given;
  }
  const caption = oneLineText(typeof value['caption'] === 'string' ? value['caption'] : '');
  items.push({ id, schema, caption: caption || null, properties, metadata, losses });
  for (const one of nested) collect(one, id, items, depth + 1);
}

/** A link that is nested in one of its ends may leave that end out. */
function fillEnd(schema: string, properties: Map<string, readonly string[]>, parent: string | null): void {
  const missing = (ENDS[schema] ?? []).filter((name) => !properties.has(name));
  const [only] = missing;
  if (parent !== null && only !== undefined && missing.length === 1) properties.set(only, [parent]);
}

function idOfItem({ id }: JsonObject): string {
  return typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
}
