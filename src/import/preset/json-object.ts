import type { JsonValue } from '../../model/record.ts';
import { isJsonObject } from '../../support/json-object.ts';

export type JsonObject = { readonly [key: string]: JsonValue };

/** The value if it is a JSON object; otherwise null. */
export function jsonObject(value: JsonValue | undefined): JsonObject | null {
  return isJsonObject(value) ? value : null;
}
