import { beforeAll, expect, it } from 'vitest';

import { describeEngines } from '../support/engines.ts';
import { csvRecords, plainText } from '../support/csv.ts';
import { type XlsxCell, readXlsx } from '../support/xlsx.ts';
import { ODD_NAMES, executorOf, exportedBytes, loadSample } from './support.ts';

describeEngines('An XLSX export', (graph) => {
  beforeAll(async () => {
    await loadSample(graph.engine);
  });

  async function fileOf(more: object): Promise<{ readonly bytes: Buffer; readonly manifest: object }> {
    return exportedBytes({
      kind: 'claims',
      format: 'xlsx',
      variables: {},
      execute: executorOf(graph.engine),
      address: 'http://localhost/export/claims.xlsx',
      ...more,
    });
  }

  it('has the cells of the CSV, numbers as numbers and texts as they are', async () => {
    for (const kind of ['claims', 'entities', 'sources'] as const) {
      const { bytes } = await fileOf({ kind });
      const [names = [], ...rows] = readXlsx(bytes).get(kind) ?? [];
      const [header = [], ...records] = csvRecords(
        (await fileOf({ kind, format: 'csv', bom: false })).bytes.toString(),
      );
      expect(names).toEqual(header);
      expect(rows).toHaveLength(records.length);
      for (const [index, record] of records.entries()) {
        expect(record.map((_, place) => asInCsv(rows[index]?.[place] ?? null, record[place] ?? ''))).toEqual(
          record.map((text) => xmlText(plainText(text))),
        );
      }
    }
  });

  it('keeps odd texts, and never writes a formula', async () => {
    const { bytes } = await fileOf({ kind: 'entities' });
    const [names = [], ...rows] = readXlsx(bytes).get('entities') ?? [];
    const written = rows.map((row) => row[names.indexOf('name')]);
    for (const name of ODD_NAMES) expect(written).toContain(xmlText(name));
  });

  it('has its header and says where the data come from without records', async () => {
    const { bytes, manifest } = await fileOf({ variables: { where: { ids: ['round-f4'], kinds: ['ROLE'] } } });
    const sheets = readXlsx(bytes);
    expect(sheets.get('claims')?.map(([first]) => first)).toEqual(['id']);
    expect(sheets.get('About these data')?.length).toBeGreaterThan(5);
    expect(manifest).toMatchObject({ counts: { rows: 0 } });
  });

  it('says on its last sheet where the data come from', async () => {
    const { bytes } = await fileOf({ variables: { where: { kinds: ['PARTNERSHIP'] } } });
    const sheets = readXlsx(bytes);
    expect([...sheets.keys()]).toEqual(['claims', 'About these data']);
    const about = new Map((sheets.get('About these data') ?? []).map(([name, value]) => [name, value]));
    expect(about.get('Address')).toBe('http://localhost/export/claims.xlsx');
    expect(about.get('Conditions')).toBe('{"where":{"kinds":["PARTNERSHIP"]}}');
    expect(about.get('Rows')).toBe((sheets.get('claims')?.length ?? 0) - 1);
    expect(about.get('Version of the graph')).toMatch(/^[0-9a-f]{64}$/);
    expect(about.get('Licence')).toEqual(expect.any(String));
    expect(about.get('How to cite')).toMatch(/data version/);
  });

  it('has the chosen columns in their order, and the same bytes each time', async () => {
    const columns = ['summary', 'id', 'confidence'];
    const { bytes, manifest } = await fileOf({ columns });
    expect(readXlsx(bytes).get('claims')?.[0]).toEqual(columns);
    expect((await fileOf({ columns })).bytes.equals(bytes)).toBe(true);
    expect(manifest).toMatchObject({
      tableSchema: { columns: [{ name: 'summary' }, { name: 'id' }, { name: 'confidence', datatype: 'double' }] },
    });
  });

  it('names the closest column for one that does not exist', async () => {
    await expect(fileOf({ columns: ['sumary'] })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'columns: expected names of columns of claims, got "sumary". Did you mean summary?',
    });
  });
});

/** What XML cannot hold is replaced. */
function xmlText(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are the characters that XML forbids
  return text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD');
}

/** A cell as CSV has it. `like` says how CSV writes the same value. */
function asInCsv(cell: XlsxCell, like: string): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  if (!/^\d{4}-/.test(like)) return like.endsWith('.0') ? `${cell}.0` : String(cell);
  const moment = new Date(Date.UTC(1899, 11, 30) + Math.round(cell * 86_400_000)).toISOString();
  return like.length === 10 ? moment.slice(0, 10) : moment;
}
