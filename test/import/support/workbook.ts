import { strToU8, zipSync } from 'fflate';

export interface SheetFixture {
  readonly name: string;
  /** XML of the rows, or the cells of each row. */
  readonly rows: string | readonly (readonly CellFixture[])[];
  /** XML behind the rows. */
  readonly after?: string;
  readonly state?: 'hidden' | 'veryHidden';
}

/** A text, number, boolean, nothing, or XML of a cell without its reference: `{ xml: 't="e"><v>#N/A</v>' }`. */
export type CellFixture = string | number | boolean | null | { readonly xml: string };

export interface WorkbookFixture {
  readonly sheets: readonly SheetFixture[];
  /** Items of the shared texts, as XML. */
  readonly strings?: readonly string[];
  /** Codes of number formats; a cell uses the first with `s="1"`. A number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly is1904?: boolean;
}

/** The bytes of an .xlsx file. */
export function workbookBytes(workbook: WorkbookFixture): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(workbookFiles(workbook)).map(([name, text]) => [name, strToU8(`${XML}${text}`)])),
    { mtime: '2024-01-01' },
  );
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function workbookFiles({
  sheets,
  strings = [],
  formats = [],
  is1904 = false,
}: WorkbookFixture): Record<string, string> {
  const targets = [
    ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
    ['sharedStrings', 'sharedStrings.xml'],
    ['styles', '/xl/styles.xml'],
  ];
  const relations = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIP}/${type}" Target="${target}"/>`,
  );
  const entries = sheets.map(({ name, state = 'visible' }, index) => {
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}" state="${state}" r:id="rId${index + 1}"/>`;
  });
  const custom = formats.flatMap((format, index) =>
    typeof format === 'string' ? [`<numFmt numFmtId="${index + 164}" formatCode="${escaped(format)}"/>`] : [],
  );
  const styles = [
    '<xf numFmtId="0"/>',
    ...formats.map((format, index) => `<xf numFmtId="${typeof format === 'number' ? format : index + 164}"/>`),
  ];
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONSHIP}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIP}"><workbookPr date1904="${is1904 ? 1 : 0}"/><sheets>${entries.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${custom.join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles.join('')}</cellXfs></styleSheet>`,
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, index) => [
        `xl/worksheets/sheet${index + 1}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${typeof rows === 'string' ? rows : rows.map(rowXml).join('')}</sheetData>${after}</worksheet>`,
      ]),
    ),
  };
}

function rowXml(cells: readonly CellFixture[], index: number): string {
  const row = index + 1;
  return `<row r="${row}">${cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row}`)).join('')}</row>`;
}

function cellXml(cell: CellFixture, reference: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return `<c r="${reference}" ${cell.xml}</c>`;
  if (typeof cell === 'number') return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
