import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';

import { NO_MATCHES } from '../../src/import/identity/match-file.ts';
import { importFiles } from '../../src/import/import-files.ts';
import { ImportError } from '../../src/import/import-error.ts';
import type { ImportReport } from '../../src/import/import-report.ts';
import { readMapping } from '../../src/import/mapping/read-mapping.ts';
import { build, run } from '../support/program.ts';
import { temporaryFolder } from './draft-input.ts';
import { BAD_FILES, type BadFile } from './support/bad-file.ts';

/** A mapping for the file. JSON is YAML. */
function mappingOf({ file, part, options = {} }: BadFile): string {
  const { header, columns, encoding, delimiter } = options;
  const company = (column: string) => ({ kind: 'COMPANY', key: [column], name: { column } });
  return JSON.stringify({
    dataset: { id: 'deals', title: 'Deals', license: 'CC0-1.0' },
    files: [
      {
        path: part === undefined ? file : `${file}#${part}`,
        csv: { encoding, delimiter },
        header,
        columns,
        entities: { name: company('name'), partner: company('partner') },
        claims: [
          { kind: 'PARTNERSHIP', participants: ['name', 'partner'].map((entity) => ({ entity, role: 'PLATFORM' })) },
        ],
      },
    ],
  });
}

async function folderOf(bad: BadFile): Promise<string> {
  const folder = await temporaryFolder();
  writeFileSync(join(folder, bad.file), bad.content());
  writeFileSync(join(folder, 'deals.mapping.yml'), mappingOf(bad));
  return folder;
}

/** What an import of the file says: the report, or the lines of the error. */
async function importOf(folder: string): Promise<ImportReport | readonly string[]> {
  const input = await readMapping(join(folder, 'deals.mapping.yml'));
  const options = { judgements: NO_MATCHES, others: [], maxRejects: 100, matchThreshold: 1 };
  try {
    return await importFiles(input, { ...options, out: join(folder, 'out') });
  } catch (error) {
    if (error instanceof ImportError) return error.message.split('\n');
    throw error;
  }
}

/** The reasons in rejects.csv, as they would be printed. */
function rejectsIn(folder: string): string[] {
  const [header = [], ...rows] = parse(readFileSync(join(folder, 'out', 'rejects.csv'), 'utf8')) as string[][];
  expect(header.slice(0, 4)).toEqual(['file', 'line', 'column', 'reason']);
  return rows.map(([file, line, column, reason]) => `${file}:${line}${column ? ` column ${column}` : ''}: ${reason}`);
}

describe('An import of a file with', () => {
  it.each(BAD_FILES)('$title', async (bad) => {
    const folder = await folderOf(bad);
    const result = await importOf(folder);
    if ('isWritten' in result) {
      expect(result).toMatchObject({ isWritten: true, rows: (bad.rows ?? 0) + bad.problems.length });
      expect(rejectsIn(folder)).toEqual(expect.arrayContaining([...bad.problems]));
      expect(result.claims).toBeGreaterThan(0);
    } else {
      expect(readdirSync(folder)).not.toContain('out');
      if (bad.rows === null) expect(result).toEqual(bad.problems);
      else expect(result).toHaveLength(1);
    }
  });
});

it('warns about what a reader decided', async () => {
  const bad = BAD_FILES.find(({ title }) => title === 'merged cells')!;
  expect(await importOf(await folderOf(bad))).toMatchObject({
    warnings: ['deals.xlsx: Merged cells have their value in the first cell only: A2:A3.'],
  });
});

describe('The program', () => {
  beforeAll(build);

  async function program(bad: BadFile, args: readonly string[] = []) {
    const folder = await folderOf(bad);
    mkdirSync(join(folder, 'before'));
    const ran = run(['import', join(folder, 'deals.mapping.yml'), '--out', join(folder, 'out'), ...args]);
    const code = await ran.ended;
    return { code, folder, stderr: ran.stderr().trim() };
  }

  it.each([
    'a gzip bomb',
    'a truncated gzip file',
    'a zip bomb',
    'very deep JSON',
    'two columns with one name',
    'nothing',
  ])('ends with one line about %s', async (title) => {
    const bad = BAD_FILES.find((file) => file.title === title)!;
    const { code, folder, stderr } = await program(bad);
    expect(code).toBe(1);
    expect(stderr).toContain(bad.problems[0]);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(readdirSync(folder)).not.toContain('out');
  });

  it('lists rejected rows, and keeps the others if that is allowed', async () => {
    const bad = BAD_FILES.find(({ title }) => title === 'a quote that closes in the next row')!;
    expect((await program(bad)).code).toBe(1);
    const { code, folder } = await program(bad, ['--max-rejects', '1']);
    expect(code).toBe(0);
    expect(rejectsIn(folder)).toEqual(bad.problems);
    expect(
      readFileSync(join(folder, 'out', 'claims.jsonl'), 'utf8')
        .trim()
        .split('\n'),
    ).toHaveLength(2);
  });
});
