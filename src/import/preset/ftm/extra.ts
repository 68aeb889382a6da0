import type { Extra, JsonValue } from '../../../model/record.ts';
import type { FtmItem } from './item.ts';

/** What no field expresses: the schema and the id, the properties in `rest`, and the keys of the entity itself. */
export function ftmExtra({ id, schema, metadata }: FtmItem, rest: ReadonlyMap<string, readonly string[]>): Extra {
  const properties = [...rest].map(([name, values]): [string, JsonValue] => [name, oneOrAll(values)]);
  const given = Object.entries(metadata).filter(([, value]) => !(Array.isArray(value) && value.length === 0));
  return {
    schema,
    ftmId: id,
    ...Object.fromEntries([...given, ...properties].filter(([name]) => name !== '__proto__')),
  };
}

function oneOrAll(values: readonly string[]): JsonValue {
  const [first = '', ...others] = values;
  return others.length === 0 ? first : [...values];
}
