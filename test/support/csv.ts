/* Reads CSV as docs/exports.md describes it, without code of the server. */

type Parts = readonly (string | null | Parts)[];

/** Parses CSV by RFC 4180. Ignores a byte order mark. */
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

/** Removes the apostrophe that keeps spreadsheets from running a cell as a formula. */
export function plainText(cell: string): string {
  return /^''*(?:[\t\r\n]|[\s\p{C}\p{Default_Ignorable_Code_Point}\uFFFD]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u.test(cell)
    ? cell.slice(1)
    : cell;
}

/** Splits a cell into its items, or into nested lists `depth` levels deep. An empty item is null. */
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
  return parts.map((item) => {
    if (level + 1 < depth) return partsOf(item, depth, level + 1);
    return item === '' ? null : item.replaceAll(/\\(.)/gs, '$1');
  });
}
