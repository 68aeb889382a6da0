import { type ByteFile } from './byte-file.ts';
import type { FileFormat } from './table.ts';
import { fileError } from '../import-error.ts';

/**
 * Finds the format by the first bytes; for a text, also by the name.
 *
 * @throws {ImportError} if it is a format that cannot be read, with what to do
 */
export async function sniffFormat(file: ByteFile): Promise<FileFormat> {
  const start = (await file.head(SAMPLE)).subarray(0, SAMPLE);
  const signature = SIGNATURES.find(({ bytes, at = 0 }) => start.subarray(at, at + bytes.length).equals(bytes));
  if (signature) {
    if ('format' in signature) return signature.format;
    throw fileError(file.name, signature.expected ?? READABLE, signature.got);
  }
  const name = file.name.toLowerCase().replace(/\.(?:gz|zip)$/, '');
  const text = startText(start).trimStart();
  const markup = MARKUP.find(({ pattern }) => pattern.test(text));
  if (markup) throw fileError(file.name, markup.expected, markup.got);
  if (name.endsWith('.jsonl') || name.endsWith('.ndjson')) return /^\[\s*[{\]]/.test(text) ? 'json' : 'jsonl';
  if (text.startsWith('{')) return hasObjectOnLine(text) ? 'jsonl' : isJsonStart(text, name) ? 'json' : 'csv';
  if (text.startsWith('[')) return isJsonStart(text, name) ? 'json' : 'csv';
  if (name.endsWith('.json')) return 'json';
  return 'csv';
}

const SAMPLE = 64 * 1024;
export const READABLE = 'CSV, JSON, JSON Lines, XLSX or Parquet';
const SAVE_AS_XLSX = 'an .xlsx workbook (save it as .xlsx without a password, or as CSV)';

type Signature = { readonly bytes: Buffer; readonly at?: number } & (
  | { readonly format: FileFormat }
  | { readonly got: string; readonly expected?: string }
);

const SIGNATURES: readonly Signature[] = [
  { bytes: Buffer.from('PAR1\x15'), format: 'parquet' },
  { bytes: Buffer.from('PK\x03\x04'), format: 'xlsx' },
  { bytes: Buffer.from('PK\x05\x06'), got: 'an empty zip file' },
  {
    bytes: Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    got: 'an old .xls or a workbook with a password',
    expected: SAVE_AS_XLSX,
  },
  { bytes: Buffer.from([0x1f, 0x8b]), got: 'a gzip file inside a gzip file' },
  { bytes: Buffer.from('%PDF'), got: 'a PDF file' },
  { bytes: Buffer.from('SQLite format 3\0'), got: 'an SQLite database (export its tables as CSV)' },
  { bytes: Buffer.from('Obj\x01'), got: 'an Avro file' },
  { bytes: Buffer.from('ARROW1'), got: 'an Arrow file' },
  { bytes: Buffer.from('28b52ffd', 'hex'), got: 'a file compressed with zstd (decompress it, or use gzip)' },
  {
    bytes: Buffer.from('314159265359', 'hex'),
    at: 4,
    got: 'a file compressed with bzip2 (decompress it, or use gzip)',
  },
  { bytes: Buffer.from('fd377a585a00', 'hex'), got: 'a file compressed with xz (decompress it, or use gzip)' },
  { bytes: Buffer.from('377abcaf271c', 'hex'), got: 'a 7z archive (unpack it)' },
  { bytes: Buffer.from('Rar!\x1a'), got: 'a RAR archive (unpack it)' },
  { bytes: Buffer.from('ustar'), at: 257, got: 'a tar archive (unpack it)' },
  { bytes: Buffer.from('89504e47', 'hex'), got: 'a picture' },
  { bytes: Buffer.from('ffd8ff', 'hex'), got: 'a picture' },
];

const MARKUP = [
  {
    pattern: /^<\?xml[^>]*>\s*(?:<\?mso-application|<(?:\w+:)?Workbook)/i,
    expected: SAVE_AS_XLSX,
    got: 'a workbook of XML',
  },
  {
    pattern: /^<!doctype html|^<html/i,
    expected: `${READABLE} (some programs write HTML as .xls: save it as .xlsx)`,
    got: 'HTML',
  },
  { pattern: /^<\?xml|^<!(?:doctype|--)|^<[a-z][\w:]*[\s>]/i, expected: READABLE, got: 'XML' },
  { pattern: /^\{\\rtf/, expected: READABLE, got: 'an RTF document' },
];

/** Enough to see how it begins: UTF-16 loses its zeros. */
function startText(start: Buffer): string {
  const isWide = start.subarray(0, 64).includes(0);
  return start.toString(isWide ? 'latin1' : 'utf8').replaceAll(isWide ? /\0|^(?:ÿþ|þÿ)/g : /^\ufeff/g, '');
}

function hasObjectOnLine(text: string): boolean {
  const [first = '', ...others] = text.split(/\r?\n/);
  return isObjectText(first) && others.some((line) => line.startsWith('{'));
}

function isObjectText(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** A header of CSV may begin with a bracket: `[id],name`. */
function isJsonStart(text: string, name: string): boolean {
  return name.endsWith('.json') || /^(?:\[\s*[[{\]"\d-]|\{\s*["}])/.test(text);
}
