import { parse } from 'csv-parse';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/* The rows that a plain driver script writes: the graph that FinGraph would load, as lines of JSON. */

/** A file of nodes with the same labels, or of relationships of one type. */
export interface RowFile {
  readonly path: string;
  readonly isRelationship: boolean;
  /** Labels joined by `:`, or the type. */
  readonly name: string;
}

/** A node: `{id, properties}`. A relationship: `{start, end, properties}`. */
export type PlainRow = Readonly<Record<string, unknown>>;

export const ROW_FILES = 'files.json';

/** Converts the files of `fingraph export neo4j-admin` to lines of JSON in a new folder. */
export async function writePlainRows(imported: string, folder: string): Promise<void> {
  await mkdir(folder);
  const options = (await readFile(join(imported, 'import.args'), 'utf8')).split('\n');
  const files: RowFile[] = [];
  for (const option of options) {
    const [, kind, name = '', header = '', data = ''] =
      /^--(nodes|relationships)=([^=]+)=([^,]+),(.+)$/.exec(option) ?? [];
    if (kind === undefined) continue;
    const path = join(folder, `${data}.jsonl`);
    await convert(join(imported, header), join(imported, data), path);
    files.push({ path, isRelationship: kind === 'relationships', name });
  }
  // nodes first, since relationships refer to them
  files.sort((a, b) => Number(a.isRelationship) - Number(b.isRelationship));
  await writeFile(join(folder, ROW_FILES), JSON.stringify(files));
}

async function convert(header: string, data: string, path: string): Promise<void> {
  const columns = (await readFile(header, 'utf8')).trimEnd().split(',').map(columnOf);
  const rows = createReadStream(data).pipe(
    parse({ cast: (value, { quoting }) => (value === '' && !quoting ? null : value) as string }),
  );
  const lines = new Transform({
    writableObjectMode: true,
    transform(fields: (string | null)[], _, done) {
      done(null, `${JSON.stringify(rowOf(columns, fields))}\n`);
    },
  });
  await pipeline(Readable.from(rows), lines, createWriteStream(path));
}

interface Column {
  readonly name: string;
  readonly type: string;
}

function columnOf(text: string): Column {
  const [name = '', type = ''] = text.split(':');
  return { name, type };
}

function rowOf(columns: readonly Column[], fields: readonly (string | null)[]): PlainRow {
  const row: Record<string, unknown> = {};
  const properties: Record<string, unknown> = {};
  columns.forEach(({ name, type }, i) => {
    const field = fields[i] ?? null;
    if (type.startsWith('ID')) row['id'] = field;
    else if (type.startsWith('START_ID')) row['start'] = field;
    else if (type.startsWith('END_ID')) row['end'] = field;
    else if (field !== null) properties[name] = valueOf(type, field);
  });
  return { ...row, properties };
}

const LIST_DELIMITER = '\u001f';

function valueOf(type: string, field: string): unknown {
  if (type.endsWith('[]')) return field.split(LIST_DELIMITER).map((item) => valueOf(type.slice(0, -2), item));
  if (type === 'string') return field;
  return type === 'boolean' ? field === 'true' : Number(field);
}
