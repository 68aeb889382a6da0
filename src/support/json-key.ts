/** The JSON of each shared value. */
const texts = new WeakMap<object, string>();

/**
 * Returns the JSON of a value and remembers it for `jsonKey`, for values that become part of many keys, such as a compiled
 * filter. The value must never change.
 */
export function shareJson(value: object): string {
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** Returns the same text as `JSON.stringify`, but reuses the JSON of shared values: of the value itself or of properties. */
export function jsonKey(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const shared = texts.get(value);
  if (shared !== undefined) return shared;
  if (Array.isArray(value)) return JSON.stringify(value);
  const properties = Object.entries(value).flatMap(([name, property]) =>
    property === undefined ? [] : `${JSON.stringify(name)}:${jsonKey(property)}`,
  );
  return `{${properties.join(',')}}`;
}
