/*
 * Readers of our CSV that share no code with what writes it, as docs/exports.md describes the format.
 */

type Parts = readonly (string | null | Parts)[];

/** The records of a text as RFC 4180 reads them, without a byte order mark. */
export function csvRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  for (const [, quoted, plain = '', end] of text
    .replace(/^\uFEFF/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    record.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') {
      records.push(record);
      record = [];
    }
  }
  return records;
}

/** A cell without the apostrophe that keeps spreadsheets from running it. */
export function plainText(cell: string): string {
  return /^''*(?:[\t\r\n]|[\s\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u.test(cell)
    ? cell.slice(1)
    : cell;
}

/** The items of a cell that holds lists within lists; an item that is not known is null. */
export function partsOf(cell: string, depth: number, level = 0): Parts {
  if (cell === '' && level === 0) return [];
  const separator = level === 0 ? '; ' : ` ${'|'.repeat(level)} `;
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < cell.length; at++) {
    if (cell[at] === '\\') {
      part += cell.slice(at, at + 2);
      at++;
    } else if (cell.startsWith(separator, at)) {
      parts.push(part);
      part = '';
      at += separator.length - 1;
    } else part += cell[at];
  }
  parts.push(part);
  return parts.map((one) => {
    if (level + 1 < depth) return partsOf(one, depth, level + 1);
    return one === '' ? null : one.replaceAll(/\\(.)/gs, '$1');
  });
}
