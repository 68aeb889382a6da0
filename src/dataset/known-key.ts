import { z } from 'zod';

import { closestMatch } from '../support/closest-match.ts';
import { keyHint } from './hint.ts';

/** What was expected in place of an unknown key of the object at `path`, with the key that was probably meant. */
export function unknownKeyText(key: string, path: readonly (string | number)[], schema: z.ZodType): string {
  const known = keysAt(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonObject, path);
  const closest = closestMatch(upperCase(key), known.map(upperCase));
  const name = known.find((one) => upperCase(one) === closest);
  const hint = name === undefined ? keyHint(key) : `did you mean ${name}?`;
  if (hint !== null) return `no field of this name (${hint})`;
  const hasExtra = path.length === 0 && known.includes('extra');
  return hasExtra ? 'no field of this name (put columns of your own into extra)' : 'no field of this name';
}

/** For `closestMatch`, which compares names of constants: `roleText` becomes `ROLE_TEXT`. */
function upperCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, '_$&').toUpperCase();
}

/** The part of JSON Schema that leads to the keys of an object. */
interface JsonObject {
  readonly properties?: Readonly<Record<string, JsonObject>>;
  readonly items?: JsonObject;
  readonly anyOf?: readonly JsonObject[];
}

function keysAt(schema: JsonObject, [first, ...rest]: readonly (string | number)[]): readonly string[] {
  const option = schema.anyOf?.find(({ properties, items }) => properties ?? items) ?? schema;
  if (first === undefined) return Object.keys(option.properties ?? {});
  const inner = typeof first === 'number' ? option.items : option.properties?.[first];
  return inner ? keysAt(inner, rest) : [];
}
