import { sep } from 'node:path';

/** A copy of a JSON value in whose texts files have their names only, without the temporary folder they are in. */
export function withoutFolder<Value>(value: Value, folder: string): Value {
  const inJson = JSON.stringify(`${folder}${sep}`).slice(1, -1);
  return JSON.parse(JSON.stringify(value).replaceAll(inJson, '')) as Value;
}
