import { readFile } from 'node:fs/promises';
import { z } from 'zod';

import { mappingSchema } from '../import/mapping/mapping-schema.ts';
import { projectFile } from '../support/project-file.ts';
import type { JsonSchema } from './dataset-schema.ts';
import { mappingJsonSchema } from './mapping-schema.ts';
import { codeSpan, fillBlocks } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

/** The objects of a mapping file that the page has a table of, by the name of the block; null for the file itself. */
const TABLES: Readonly<Record<string, string | null>> = {
  mapping: null,
  file: 'file',
  csv: 'csv',
  lookup: 'lookup',
  entity: 'entity',
  source: 'source',
  claim: 'claim',
  participant: 'participant',
  value: 'valueObject',
  condition: 'condition',
};

/** `docs/mapping.md`, with the generated tables of keys. */
export async function mappingPage(): Promise<string> {
  const page = await readFile(projectFile('docs/mapping.md'), 'utf8');
  const { definitions, ...root } = mappingJsonSchema();
  // the fields of lines are described in docs/dataset-format.md; here are the keys that a mapping adds
  const own = z.toJSONSchema(mappingSchema, { target: 'draft-7', io: 'input' }) as JsonSchema as Definitions;
  const blocks = Object.entries(TABLES).map(([block, name]) => {
    const described = name === null ? root : (definitions[name] ?? {});
    const raw = name === null ? own : (own.definitions[name] ?? {});
    return [`${block}-keys`, keyTable(described, raw)] as const;
  });
  return fillBlocks(page, Object.fromEntries(blocks));
}

type Definitions = JsonSchema & { readonly definitions: Readonly<Record<string, JsonSchema>> };

function keyTable({ properties = {}, required = [] }: JsonSchema, raw: JsonSchema): string {
  const rows = Object.entries(properties)
    .filter(([name]) => isDescribed(raw.properties?.[name] ?? {}))
    .map(([name, property]) => [
      codeSpan(name),
      `${takenType(property)}${required.includes(name) ? ', required' : ''}`,
      String(property['description']),
    ]);
  return markdownTable(['Key', 'Takes', 'Meaning'], rows);
}

/** True if the schema of the mapping itself says what a key means. */
function isDescribed(property: JsonSchema): boolean {
  const inner = (property['allOf'] ?? []) as readonly JsonSchema[];
  return property['description'] !== undefined || inner.some(isDescribed);
}

/** What references and unions are called in the page. */
const NAMES: Readonly<Record<string, string>> = {
  value: '[value](#values)',
  valueObject: '[value](#values)',
  branch: '[condition](#conditions)',
  condition: '[condition](#conditions)',
  dataset: '[manifest](dataset-format.md#datasetjson)',
  vocabulary: '[vocabulary](dataset-format.md#vocabularyjson)',
  file: '[file](#files)',
  lookup: '[lookup](#tables-and-lookups)',
  csv: '[object](#csv)',
  entity: '[entity](#entities)',
  source: '[source](#sources)',
  claim: '[claim](#claims)',
  defaults: 'object',
};

/** What the titles of schemas are called in the page. */
const TITLES: Readonly<Record<string, string>> = {
  key: 'column or [value](#values), or a list',
  table: '[table](#tables-and-lookups)',
  extra: '`rest`, a list of columns, or [values](#values) by name',
  map: '[table](#tables-and-lookups) or the name of one',
  reference: 'name or object',
};

function takenType(property: JsonSchema): string {
  const [wrapped] = (property['allOf'] ?? []) as readonly JsonSchema[];
  const title = property.title ?? wrapped?.title;
  if (title !== undefined && title in TITLES) return TITLES[title] ?? '';
  const reference = property['$ref'] ?? wrapped?.['$ref'];
  if (typeof reference === 'string') return NAMES[reference.replace('#/definitions/', '')] ?? 'object';
  if (property.enum) return property.enum.map((value) => codeSpan(String(value))).join(', ');
  if (property.anyOf) return unionType(property.anyOf);
  const type = [property.type ?? 'object'].flat().filter((one) => one !== 'null');
  if (type.includes('array')) return `list of ${pluralOf(takenType(property.items ?? {}))}`;
  if (type.length > 1) return 'constant';
  if (type.includes('boolean')) return '`true` or `false`';
  if (type.includes('string')) return 'text';
  if (type.includes('integer') || type.includes('number')) return 'number';
  const inner = property['additionalProperties'];
  return typeof inner === 'object' ? `${pluralOf(takenType(inner as JsonSchema))} by name` : 'object';
}

/** A list beside a single one need not be said twice. */
function unionType(options: readonly JsonSchema[]): string {
  const types = options.filter(({ type }) => type !== 'null').map(takenType);
  const single = [...new Set(types)].filter((type) => !types.some((other) => type === `list of ${pluralOf(other)}`));
  const hasList =
    types.some((type) => type.startsWith('list of ')) && single.every((type) => !type.startsWith('list of '));
  return `${single.join(' or ')}${hasList ? ', or a list' : ''}`;
}

function pluralOf(type: string): string {
  if (/^(?:text|number|constant|object)$/.test(type)) return `${type}s`;
  return type.replace(
    /^\[(\w+)\]/,
    (_, word: string) => `[${word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`}]`,
  );
}
