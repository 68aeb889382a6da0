import { readFile } from 'node:fs/promises';

import { describeFileError } from '../../../dataset/data-file.ts';
import { requireFile } from '../../reader/require-file.ts';
import { isCountryCode } from '../../../model/country-code.ts';
import type { ImportInput } from '../../draft.ts';
import { ImportError, type ImportIssue } from '../../import-error.ts';
import { withFirstKind } from '../first-kind.ts';
import type { Preset, PresetOptions } from '../preset.ts';
import { openTables } from '../table/table-input.ts';
import { openGoldenTable } from './golden-copy-table.ts';
import { keepEntities, type KeptEntities } from './kept-entity.ts';

/** The golden copy of GLEIF: https://www.gleif.org/en/lei-data/gleif-golden-copy */
export const gleif: Preset = {
  name: 'gleif',
  description: 'Legal entities with an LEI and their relationships, from the golden copy of GLEIF.',
  paths: 'files of level 1 (lei2) and level 2 (rr) as CSV, XML or JSON, also compressed with gzip or zip',
  options: [
    {
      name: 'keep',
      value: 'file',
      description: 'keep the entities with these LEIs, one a line, and those that they have a relationship with',
    },
    {
      name: 'country',
      value: 'codes',
      description: 'keep the entities of these countries, and those that they have a relationship with',
    },
  ],
  open: openGoldenCopy,
};

async function openGoldenCopy(paths: readonly string[], options: PresetOptions): Promise<ImportInput> {
  const kept = await keptEntities(options);
  const { input, files } = await openTables(paths, {
    mappings: ['gleif.mapping.yml'],
    ignoresOthers: true,
    open: openGoldenTable,
  });
  const namesOf = (entry: number): string[] => (files.get(entry) ?? []).map(({ path }) => path);
  const tables = { entities: namesOf(LEVEL_1), relationships: namesOf(LEVEL_2) };
  return withFirstKind(kept === null ? input : keepEntities(input, kept, tables));
}

/** Positions of the entries of the mapping. */
const LEVEL_1 = 0;
const LEVEL_2 = 1;

async function keptEntities({ keep, country }: PresetOptions): Promise<KeptEntities | null> {
  if (keep === undefined && country === undefined) return null;
  return {
    leis: typeof keep === 'string' ? await readLeis(keep) : new Set(),
    countries: typeof country === 'string' ? readCountries(country) : new Set(),
  };
}

async function readLeis(path: string): Promise<ReadonlySet<string>> {
  await requireFile(path, path);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new ImportError([optionIssue(path, null, 'a file with an LEI on each line', describeFileError(error))]);
  });
  const issues: ImportIssue[] = [];
  const leis = text.split(/\r?\n/).flatMap((line, index) => {
    const lei = line
      .replace(/^\uFEFF/, '')
      .trim()
      .toUpperCase();
    if (lei === '' || lei.startsWith('#') || lei === 'LEI') return [];
    if (!/^[A-Z0-9]{20}$/.test(lei))
      issues.push(optionIssue(path, index + 1, 'an LEI of 20 letters and digits', JSON.stringify(line)));
    return [lei];
  });
  if (leis.length === 0) issues.push(optionIssue(path, null, 'a file with an LEI on each line', 'no LEI'));
  if (issues.length > 0) throw new ImportError(issues);
  return new Set(leis);
}

function readCountries(text: string): ReadonlySet<string> {
  const codes = text.split(',').map((code) => code.trim().toUpperCase());
  const unknown = codes.find((code) => !isCountryCode(code));
  if (unknown === undefined) return new Set(codes);
  throw new ImportError([
    optionIssue('--country', null, 'ISO 3166-1 alpha-2 codes, separated by commas', JSON.stringify(unknown)),
  ]);
}

function optionIssue(file: string, line: number | null, expected: string, got: string): ImportIssue {
  return { file, line, column: null, expected, got };
}
