import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';
import { stringify } from 'csv-stringify/sync';

import type { Params } from '../../engine/engine.ts';
import { type Column, columnField, columnHeader } from './csv-column.ts';

/** A file for `neo4j-admin database import`, with its header in a file of its own. */
export interface CsvFile {
  readonly rows: number;
  /** Each row has the keys first, then the properties. */
  write(rows: readonly CsvRow[]): Promise<void>;
  /** Writes the header, and returns the names of both files as an option of the program expects them. */
  finish(): Promise<string>;
}

export interface CsvRow {
  /** The values of the key columns. */
  readonly keys: readonly string[];
  /** All rows of a file have the same properties. */
  readonly properties: Params;
}

/** `keyHeaders`: the headers of the key columns, such as `:START_ID(Node)`. */
export function createCsvFile(folder: string, name: string, keyHeaders: readonly string[]): CsvFile {
  const [path, header] = [`${name}.csv`, `${name}.header.csv`];
  const stream = createWriteStream(join(folder, path));
  stream.on('error', () => undefined); // `write` and `finish` report it
  const written = promisify((text: string, done: (error?: Error | null) => void) => stream.write(text, done));
  let columns: Column[] | null = null;
  let rows = 0;

  function fieldsOf({ keys, properties }: CsvRow) {
    const names = Object.keys(properties);
    columns ??= names.map((column) => ({ name: column, item: null, isList: false }));
    if (names.length !== columns.length)
      throw new TypeError(`Expected ${columns.length} properties in ${path}, got ${names.length}.`);
    return [
      ...keys,
      ...columns.map((column) => {
        const value = properties[column.name];
        if (value === undefined) throw new TypeError(`Expected the property ${column.name} in ${path}.`);
        return columnField(column, value);
      }),
    ];
  }

  return {
    get rows() {
      return rows;
    },
    async write(some) {
      rows += some.length;
      await written(stringify(some.map(fieldsOf), QUOTED));
    },
    async finish() {
      stream.end();
      await finished(stream);
      await writeFile(join(folder, header), stringify([[...keyHeaders, ...(columns ?? []).map(columnHeader)]]));
      return `${header},${path}`;
    },
  };
}

/** An empty field is null, and an empty text in quotes is one. */
const QUOTED = { quoted_string: true };
