import type { JsonValue } from '../../../model/record.ts';
import { oneLineText } from '../plain-text.ts';
import { ENDS } from './schema.ts';

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

type JsonObject = { readonly [key: string]: JsonValue };

/**
 * The entity of a line and those nested in its properties, as in `targets.nested.json`. Null if the value is no entity.
 * Nested more deeply than `MAX_DEPTH`, an entity is a loss.
 */
export function ftmItems(value: JsonObject): FtmItem[] | null {
  if (!isFtmEntity(value)) return null;
  const items: FtmItem[] = [];
  collect(value, null, items, 0);
  return items;
}

/** True if the value has the keys of an entity of FollowTheMoney. */
export function isFtmEntity(value: JsonValue | undefined): value is JsonObject {
  return (
    isObject(value) && typeof value['schema'] === 'string' && isObject(value['properties']) && idOfItem(value) !== ''
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
      } else if (isObject(one) || Array.isArray(one)) {
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
    if (isObject(given)) losses.push(`the key ${name}`);
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

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
