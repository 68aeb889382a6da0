import { type NumberKind, numberKind } from './cell-date.ts';
import { parseXml, type XmlHandler } from './xml.ts';
import type { OpenZip } from './zip-file.ts';
import { fileError } from '../../import-error.ts';

/** What the sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  /** By index. */
  readonly strings: readonly string[];
  /** By index of a cell style. */
  readonly numberKinds: readonly NumberKind[];
  /** True if days count from 1904. */
  readonly is1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly isHidden: boolean;
  /** Path in the zip file. */
  readonly entry: string;
}

/** @throws {ImportError} if the zip file is no workbook */
export async function readWorkbook(zip: OpenZip, file: string): Promise<Workbook> {
  requireWorkbook(zip.names, file);
  const top = await relationships(zip, '', file);
  const main = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const related = await relationships(zip, main, file);
  const sheets: SheetEntry[] = [];
  let is1904 = false;
  await parseWhole(zip, main, file, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = isTrue(attributes['date1904']);
      if (name !== 'sheet') return;
      const target = related.find(({ id, type }) => id === attributes['id'] && type === 'worksheet')?.target;
      const isHidden = (attributes['state'] ?? 'visible') !== 'visible';
      if (target !== undefined) sheets.push({ name: attributes['name'] ?? '', isHidden, entry: target });
    },
  });
  const entryOf = (type: string): string | undefined => related.find((relation) => relation.type === type)?.target;
  const [strings, styles] = [entryOf('sharedStrings'), entryOf('styles')];
  return {
    sheets,
    is1904,
    strings: strings !== undefined && zip.names.includes(strings) ? await readStrings(zip, strings, file) : [],
    numberKinds: styles !== undefined && zip.names.includes(styles) ? await readNumberKinds(zip, styles, file) : [],
  };
}

/** Attributes that are true are `1` or `true`. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/**
 * A text of a workbook without escapes: characters that XML does not have are written `_x000D_`. It is a copy, since the
 * parser returns parts of larger texts, which would stay in memory.
 */
export function copiedText(text: string): string {
  const copy = Buffer.from(text).toString();
  if (!copy.includes('_x')) return copy;
  return copy.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

function requireWorkbook(names: readonly string[], file: string): void {
  if (names.some((name) => /(?:^|\/)workbook\.xml$/.test(name))) return;
  const save = 'an .xlsx workbook (save it as .xlsx)';
  if (names.some((name) => name.endsWith('workbook.bin'))) throw fileError(file, save, 'a binary workbook, .xlsb');
  if (names.includes('word/document.xml')) throw fileError(file, save, 'a Word document');
  if (names.includes('mimetype') && names.includes('content.xml')) throw fileError(file, save, 'an OpenDocument file');
  if (names.some((name) => name.endsWith('.iwa'))) throw fileError(file, save, 'a Numbers document');
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ' …' : '');
  throw fileError(
    file,
    'an .xlsx workbook, or a file that is not zipped (unpack it)',
    `a zip file with ${shown || 'no files'}`,
  );
}

interface Relationship {
  readonly id: string;
  /** The last part of the type. */
  readonly type: string;
  /** Path in the zip file. */
  readonly target: string;
}

/** The relationships of a file, by the conventions of Office Open XML. */
async function relationships(zip: OpenZip, source: string, file: string): Promise<Relationship[]> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const entry = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!zip.names.includes(entry)) return found;
  await parseWhole(zip, entry, file, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship') return;
      const target = new URL(Target, `zip:///${folder}`).pathname.slice(1);
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target: decodeURIComponent(target) });
    },
  });
  return found;
}

/** The texts that cells refer to. Rich text loses its formats; readings of East Asian characters are left out. */
async function readStrings(zip: OpenZip, entry: string, file: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let isReading = false;
  let length = 0;
  await parseWhole(zip, entry, file, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') isReading = true;
      else if (name === 't') isText = !isReading;
    },
    text(part) {
      if (isText) text += part;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') isReading = false;
      if (name !== 'si') return;
      strings.push(copiedText(text));
      length += text.length;
      if (length > MAX_STRINGS) throw fileError(file, 'a workbook with at most 200 MB of different texts', 'more');
    },
  });
  return strings;
}

const MAX_STRINGS = 200_000_000;

async function readNumberKinds(zip: OpenZip, entry: string, file: string): Promise<NumberKind[]> {
  const codes = new Map<number, string>();
  const kinds: NumberKind[] = [];
  let isCellStyle = false;
  await parseWhole(zip, entry, file, {
    open(name, attributes) {
      if (name === 'cellXfs') isCellStyle = true;
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') codes.set(id, attributes['formatCode'] ?? '');
      if (name === 'xf' && isCellStyle) kinds.push(numberKind(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isCellStyle = false;
    },
  });
  return kinds;
}

async function parseWhole(zip: OpenZip, entry: string, file: string, handler: XmlHandler): Promise<void> {
  for await (const _ of parseXml(zip, entry, file, handler));
}
