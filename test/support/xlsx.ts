import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** A cell as the file has it: a number, a truth value, a text, or null for an empty cell. */
export type XlsxCell = number | boolean | string | null;

/** Reads the sheets of an XLSX file by name, without code of the server. Rows are as long as their last cell. */
export function readXlsx(bytes: Uint8Array): Map<string, XlsxCell[][]> {
  const parts = unzipSync(bytes);
  const partOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    elements(partOf('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target]),
  );
  return new Map(
    elements(partOf('xl/workbook.xml'), 'sheet').map((sheet) => [
      sheet['name'] ?? '',
      cellsOf(partOf(`xl/${targets.get(sheet['r:id'])}`)),
    ]),
  );
}

function elements(xml: string, name: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push(tag.attributes as Record<string, string>);
  });
  parser.write(xml).close();
  return found;
}

function cellsOf(xml: string): XlsxCell[][] {
  const rows: XlsxCell[][] = [];
  let cell: Record<string, string> = {};
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') rows.push([]);
    if (name !== 'c') return;
    cell = attributes as Record<string, string>;
    text = '';
  });
  parser.on('text', (part) => (text += part));
  parser.on('closetag', ({ name }) => {
    const row = rows.at(-1);
    if (name !== 'c' || !row) return;
    const place = placeOf(cell['r'] ?? '');
    while (row.length < place) row.push(null);
    row[place] = cell['t'] === 'inlineStr' ? unescaped(text) : cell['t'] === 'b' ? text === '1' : Number(text);
  });
  parser.write(xml).close();
  return rows;
}

/** `AA7` as 26. */
function placeOf(reference: string): number {
  return (
    [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

function unescaped(text: string): string {
  return text.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
