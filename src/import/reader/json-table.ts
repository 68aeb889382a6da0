import { type ByteFile } from './byte-file.ts';
import { findEncoding, type TextEncoding, textChunks } from './encoding.ts';
import { jsonRow } from './json-item.ts';
import {
  createPartReader,
  type JsonKind,
  type JsonPart,
  MAX_PART_TEXT,
  parsePointer,
  pointerText,
} from './json-part.ts';
import type { ReaderOptions, Row, Table } from './table.ts';
import { fileError } from '../import-error.ts';

/**
 * Opens a JSON file. Its rows are the items of the list that a JSON pointer names, of a list at the top, or of the only list
 * in the object at the top. The values of an object of objects are rows too, with their key in `@key`; any other object is a
 * single row.
 *
 * @throws {ImportError} if there is no such list, or several and no pointer
 */
export async function openJson(file: ByteFile, pointer: string | null, options: ReaderOptions): Promise<Table> {
  const encoding = await findEncoding(file, options.encoding);
  if (await isBlankText(file, encoding)) throw fileError(file.name, 'JSON', 'an empty file');
  const { path, depth, lists, note } = await findRows(file, encoding, pointer, options.itemKeys ?? []);
  const name = pointer === null ? file.name : `${file.name}#${pointer}`;
  return {
    name,
    columns: null,
    dialect: {
      format: 'json',
      encoding: encoding.label,
      delimiter: null,
      quote: null,
      header: null,
      isCompressed: file.isCompressed,
      parts: lists,
      notes: [encoding.note, note].filter((text) => text !== null),
    },
    async *rows(signal) {
      const reader = createPartReader({ file: file.name, path, depth, isKept: true });
      let count = 0;
      const toRows = (parts: readonly JsonPart[]): Row[] =>
        parts.map((part) => partRow(part, { file: name, line: ++count }));
      for await (const { bytes } of textChunks(file, encoding, signal)) {
        const rows = toRows(reader.read(bytes, false));
        if (rows.length > 0) yield rows;
      }
      const rows = toRows(reader.read(Buffer.alloc(0), true));
      if (rows.length > 0) yield rows;
    },
  };
}

async function isBlankText(file: ByteFile, encoding: TextEncoding): Promise<boolean> {
  for await (const { bytes } of textChunks(file, encoding)) if (bytes.some((byte) => byte > SPACE)) return false;
  return true;
}

const SPACE = 32;

/** The key of a row that is a value of an object of objects. */
const KEY_COLUMN = '@key';

function partRow({ key, line, column, bytes }: JsonPart, place: { readonly file: string; readonly line: number }): Row {
  if (bytes === null) {
    const issue = { ...place, column: null, expected: `an item of at most ${MAX_PART_TEXT}`, got: 'a longer one' };
    return { line: place.line, cells: {}, issue };
  }
  const row = jsonRow(bytes, place);
  if (row.issue)
    return { ...row, issue: { ...row.issue, got: `${row.issue.got}; it begins in line ${line}, column ${column}` } };
  return key === null ? row : { ...row, cells: { [KEY_COLUMN]: key, ...row.cells } };
}

interface FoundRows {
  readonly path: readonly string[];
  /** 0 if the value at the path is the only row. */
  readonly depth: 0 | 1;
  /** Pointers to the lists in an object at the top. */
  readonly lists: readonly string[];
  readonly note: string | null;
}

async function findRows(
  file: ByteFile,
  encoding: TextEncoding,
  pointer: string | null,
  itemKeys: readonly string[],
): Promise<FoundRows> {
  const path = parsePointer(pointer ?? '');
  const { kind, children } = await outline(file, encoding, path);
  const lists = listsIn(children, path);
  if (kind === 'list') return { path, depth: 1, lists: [], note: null };
  if (kind === null) {
    const top = await outline(file, encoding, []);
    const known = listsIn(top.children, []);
    throw fileError(
      file.name,
      `a list at ${pointerText(path)}`,
      known.length > 0 ? `lists at ${known.join(', ')}` : 'no such value',
    );
  }
  if (kind === 'scalar') throw fileError(file.name, 'a JSON list or object', 'another value');
  if (children.some(({ key }) => key !== null && itemKeys.includes(key))) return { path, depth: 0, lists, note: null };
  if (children.length > 0 && children.every((child) => child.kind === 'object')) {
    return {
      path,
      depth: 1,
      lists,
      note: `The rows are the values of an object; their keys are in \`${KEY_COLUMN}\`.`,
    };
  }
  const [list, ...otherLists] = lists;
  if (pointer !== null || list === undefined) return { path, depth: 0, lists, note: null };
  if (otherLists.length > 0) {
    throw fileError(
      file.name,
      `the list to read behind the path: \`${file.name}#${list}\``,
      `lists at ${lists.join(', ')}`,
    );
  }
  return { path: parsePointer(list), depth: 1, lists, note: `The rows are the items of the list at ${list}.` };
}

interface Outline {
  /** null if there is no value at the path. */
  readonly kind: JsonKind | null;
  /** The first values in an object. */
  readonly children: readonly JsonPart[];
}

const MAX_CHILDREN = 1_000;

async function outline(file: ByteFile, encoding: TextEncoding, path: readonly string[]): Promise<Outline> {
  const reader = createPartReader({ file: file.name, path, depth: 1, isKept: false });
  const children: JsonPart[] = [];
  for await (const { bytes } of textChunks(file, encoding)) {
    children.push(...reader.read(bytes, false));
    if (reader.kind() === 'list' || children.length >= MAX_CHILDREN) return { kind: reader.kind(), children };
  }
  children.push(...reader.read(Buffer.alloc(0), true));
  return { kind: reader.kind(), children };
}

function listsIn(children: readonly JsonPart[], path: readonly string[]): string[] {
  return children.flatMap(({ key, kind }) => (key !== null && kind === 'list' ? [pointerText([...path, key])] : []));
}
