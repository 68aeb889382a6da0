/** Texts of shared values, each as long as its value is in use. */
const texts = new WeakMap<object, string>();

/**
 * The JSON of a value that becomes part of many keys, such as a compiled filter: `jsonKey` does not write it again. The
 * value must never change.
 */
export function shareJson(value: object): string {
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}

/** The same text as `JSON.stringify`. Takes the text of a shared value that is the value itself or a property within it. */
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
