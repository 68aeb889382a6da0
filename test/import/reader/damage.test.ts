import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { ImportError } from '../../../src/import/import-error.ts';
import { readTable, temporaryFile } from '../support/read-table.ts';
import { workbookBytes } from '../support/workbook.ts';

const NAMES = Array.from({ length: 300 }, (_, index) => `Company ${index}`);
const TEXT = `name,partner\n${NAMES.map((name) => `"${name}, Inc.",x`).join('\n')}\n`;
const ITEMS = JSON.stringify({ items: NAMES.map((name) => ({ name, at: [1, { cc: 'FR' }] })) });

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  'a.csv': () => Buffer.from(TEXT),
  'a.csv.gz': () => gzipSync(TEXT),
  'a.json': () => Buffer.from(ITEMS),
  'a.jsonl': () => Buffer.from(NAMES.map((name) => JSON.stringify({ name })).join('\n')),
  'a.xlsx': () => workbookBytes({ sheets: [{ name: 'x', rows: [['name'], ...NAMES.map((name) => [name])] }] }),
  'a.parquet': () =>
    new Uint8Array(
      parquetWriteBuffer({
        columnData: [
          { name: 'name', data: NAMES, type: 'STRING' },
          { name: 'kind', data: NAMES.map((_, index) => (index % 3 === 0 ? 'BANK' : 'SHOP')), type: 'STRING' },
          { name: 'n', data: NAMES.map((_, index) => index), type: 'INT32' },
        ],
      }),
    ),
};

describe('A file with damaged bytes', () => {
  it.each(Object.keys(FILES))('is refused or read, in a moment: %s', async (name) => {
    const whole = FILES[name]?.() ?? new Uint8Array();
    const path = temporaryFile(name, whole);
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.nat(whole.length)), async (changes, length) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, byte] of changes) bytes[at] = byte;
        writeFileSync(path, bytes.subarray(0, length ?? bytes.length));
        const start = performance.now();
        try {
          await readTable(path);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
          expect(error.message).not.toBe('');
        }
        expect(performance.now() - start).toBeLessThan(5_000);
      }),
      { numRuns: Number(process.env['DAMAGE_RUNS'] ?? 60) },
    );
  });
});
