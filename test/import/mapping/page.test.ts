import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

import { importFiles } from '../../../src/import/import-files.ts';
import { NO_MATCHES } from '../../../src/import/identity/match-file.ts';
import { readMapping } from '../../../src/import/mapping/read-mapping.ts';
import { mappingPage } from '../../../src/reference/mapping.ts';
import { mappingJsonSchema, mappingSchemaFile } from '../../../src/reference/mapping-schema.ts';
import { projectFile } from '../../../src/support/project-file.ts';
import { blocksOf } from '../../support/markdown.ts';
import { allRows, folderOf, issuesOf, mistakesIn } from './mapping-folder.ts';

const page = readFileSync(projectFile('docs/mapping.md'), 'utf8');
const blocks = blocksOf(page);
const textsOf = (language: string): string[] =>
  blocks.filter((block) => block.language === language).map(({ text }) => text);
const [example = '', ...parts] = textsOf('yaml');
const [deals = '', rejected = ''] = textsOf('csv');
const [rejects = '', mistakes = ''] = textsOf('text');

const isValid = new Ajv({ strict: false }).compile(mappingJsonSchema());

describe('The page on mapping files', () => {
  it('has current tables; otherwise run npm run codegen', async () => {
    expect(page).toBe(await mappingPage());
  });

  it('shows the claim of its example', async () => {
    const folder = folderOf({ 'deals.csv': deals, 'deals.mapping.yml': example });
    const input = await readMapping(join(folder, 'deals.mapping.yml'));
    const out = join(folder, 'out');
    const report = await importFiles(input, {
      out,
      judgements: NO_MATCHES,
      others: [],
      maxRejects: 0,
      matchThreshold: 0.9,
    });
    expect(report).toMatchObject({ isWritten: true, claims: 2, entities: 3 });
    const [line = '', second = ''] = readFileSync(join(out, 'claims.jsonl'), 'utf8').split('\n');
    const [shown = ''] = textsOf('json');
    expect(JSON.parse(line)).toEqual(JSON.parse(shown));
    expect(second).toContain('"note":"Row 3."');
  });

  it('shows why a row is rejected', async () => {
    const [head = ''] = deals.split('\n');
    const folder = folderOf({ 'deals.csv': `${head}\n${rejected}`, 'deals.mapping.yml': example });
    const issues = issuesOf(await allRows(await readMapping(join(folder, 'deals.mapping.yml'))));
    expect(`${issues.join('\n')}\n`).toBe(rejects);
  });

  it('shows mistakes in a mapping', () => {
    const wrong = example.replace('kind: WALLET', 'kind: WALET').replace('currency: EUR', 'curency: EUR');
    const found = [example.replace('kind: WALLET', 'kind: WALET'), wrong].flatMap(mistakesIn);
    expect(`${[...new Set(found)].map((line) => line.replace('test.mapping', 'deals.mapping')).join('\n')}\n`).toBe(
      mistakes,
    );
  });

  it.each([example, ...parts].map((text) => [text]))('has a valid mapping: %s', (text) => {
    const mapping = stringify(wholeMapping(parse(text) as Record<string, unknown>));
    expect(mistakesIn(mapping)).toEqual([]);
    isValid(parse(mapping));
    expect(isValid.errors ?? []).toEqual([]);
  });

  const values = [...page.matchAll(/^\| `(\w+)` \| `(\{ .*?\})` \|/gm)].map(
    ([, field = '', value = '']) => [field, value] as const,
  );

  it('has a table of values', () => {
    expect(values.length).toBeGreaterThan(8);
  });

  it.each(values)('has a valid value for %s: %s', (field, value) => {
    expect(mistakesIn(stringify(wholeMapping(mappingWith(field, parse(value)))))).toEqual([]);
  });
});

describe('The JSON Schema of a mapping file', () => {
  it('is current; otherwise run npm run codegen', () => {
    expect(readFileSync(projectFile('schema/import/mapping.schema.json'), 'utf8')).toBe(mappingSchemaFile());
  });

  it('describes every key', () => {
    const { definitions, ...root } = mappingJsonSchema();
    const undescribed = Object.entries({ ...definitions, root }).flatMap(([name, { properties = {} }]) =>
      Object.entries(properties).flatMap(([key, property]) =>
        typeof property['description'] === 'string' ? [] : [`${name}.${key}`],
      ),
    );
    expect(undescribed).toEqual([]);
  });

  it.each([
    { dataset: { id: 'a', title: 'A' } },
    {
      dataset: { id: 'a', title: 'A' },
      files: [{ path: 'a.csv', claims: [{ kind: 'PARTNERSHIPS', participants: [{ entity: 'a', role: 'BANK' }] }] }],
    },
    {
      dataset: { id: 'a', title: 'A' },
      files: [{ path: 'a.csv', entities: { a: { kind: 'BANK', name: { colum: 'a' } } } }],
    },
  ])('rejects %j', (mapping) => {
    expect(isValid(mapping)).toBe(false);
  });
});

/** The examples of the page are mappings, files, entities by name, or an entity. */
function wholeMapping(part: Record<string, unknown>): object {
  if ('dataset' in part) return part;
  const isFile = ['entities', 'claims', 'where'].some((key) => key in part);
  if (!isFile) return wholeMapping({ entities: 'kind' in part ? { it: part } : part });
  const entities = part['entities'] ?? { it: { kind: 'BANK', name: 'A' } };
  return { dataset: { id: 'a', title: 'A' }, files: [{ path: 'a.csv', ...part, entities }] };
}

function mappingWith(field: string, value: unknown): Record<string, unknown> {
  const entity = { kind: 'BANK', key: ['a'], name: { column: 'a' } };
  if (['country', 'description', 'name'].includes(field)) return { entities: { a: { ...entity, [field]: value } } };
  const kind = { stakePercent: 'INVESTMENT', title: 'ROLE' }[field] ?? 'PARTNERSHIP';
  const roles =
    { INVESTMENT: ['INVESTOR', 'INVESTEE'], ROLE: ['PERSON', 'ORGANISATION'], PARTNERSHIP: ['BANK'] }[kind] ?? [];
  const participants = roles.map((role) => ({ entity: 'a', role }));
  return { entities: { a: entity }, claims: [{ kind, participants, [field]: value }] };
}
