import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { promisify } from 'node:util';

import type { Params } from '../../engine/engine.ts';
import { type Column, columnHeader, formatField, quoteField } from './csv-column.ts';

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
  /** All rows of a file have the same properties. One that is called `id` is a key. */
  readonly properties: Params;
}

/** `keyHeaders`: the headers of the key columns, such as `:START_ID(Node)`. */
export function createCsvFile(folder: string, name: string, keyHeaders: readonly string[]): CsvFile {
  const [path, header] = [`${name}.csv`, `${name}.header.csv`];
  const stream = createWriteStream(join(folder, path));
  stream.on('error', () => undefined); // `write` and `finish` report it
  const written = promisify((text: string, done: (error?: Error | null) => void) => stream.write(text, done));
  let names: readonly string[] = [];
  let columns: readonly Column[] | null = null;
  let rows = 0;

  function columnsOf(properties: Params): readonly Column[] {
    const own = Object.keys(properties);
    if (columns === null) {
      names = own;
      columns = own.flatMap((column) => (column === 'id' ? [] : { name: column, item: null, isList: false }));
    }
    if (own.length !== names.length)
      throw new TypeError(`Expected ${names.length} properties in ${path}, got ${own.length}.`);
    return columns;
  }

  function formatRow({ keys, properties }: CsvRow): string {
    let line = keys.map(quoteField).join(',');
    for (const column of columnsOf(properties)) {
      const value = properties[column.name];
      if (value === undefined) throw new TypeError(`Expected the property ${column.name} in ${path}.`);
      line += `,${formatField(column, value)}`;
    }
    return `${line}\n`;
  }

  return {
    get rows() {
      return rows;
    },
    async write(some) {
      rows += some.length;
      await written(some.map(formatRow).join(''));
    },
    async finish() {
      stream.end();
      await finished(stream);
      await writeFile(join(folder, header), `${[...keyHeaders, ...(columns ?? []).map(columnHeader)].join(',')}\n`);
      return `${header},${path}`;
    },
  };
}
