import { isJsonObject } from './json-object.ts';

/** Sorts the keys of an object and of those inside, for what should not depend on their order. Undefined is left out. */
export function sortKeys<Value extends object>(
  record: Value,
): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  return JSON.parse(
    JSON.stringify(record, (_, value: unknown) => (isJsonObject(value) ? sortedByKey(value) : value)),
  ) as never;
}

function sortedByKey(object: object): object {
  return Object.fromEntries(Object.entries(object).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
