import { readFile } from 'node:fs/promises';

import { IDENTIFIER_SCHEMES } from '../model/identifier-vocabulary.ts';
import { MEASURES, METRIC_UNITS } from '../model/measure-vocabulary.ts';
import { REGIONS } from '../model/region-vocabulary.ts';
import { PARTICIPANT_ROLES, ROLES_BY_KIND, type RoleCount } from '../model/role-vocabulary.ts';
import {
  AMOUNT_BASES,
  BOUNDS,
  CLAIM_KINDS,
  CLAIM_STATUSES,
  ENTITY_KINDS,
  QUALIFIERS,
  LICENCE_TYPES,
  NAME_TYPES,
  RELATION_KINDS,
  ROUND_TYPES,
  SOURCE_KINDS,
  STAGES,
  SYMMETRIC_RELATION_KINDS,
  TIERS,
  valuesOf,
} from '../model/vocabulary.ts';
import { projectFile } from '../support/project-file.ts';
import { type JsonSchema, datasetSchemas } from './dataset-schema.ts';
import { codeSpan, fillBlocks } from './markdown.ts';
import { markdownTable } from '../http/text/markdown-table.ts';

/** The vocabularies of a data set, by the heading of their section in the page. */
const VOCABULARIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Entity kinds': ENTITY_KINDS,
  'Claim kinds': CLAIM_KINDS,
  Statuses: CLAIM_STATUSES,
  Stages: STAGES,
  Tiers: TIERS,
  Regions: REGIONS,
  Roles: PARTICIPANT_ROLES,
  Measures: MEASURES,
  'Metric units': METRIC_UNITS,
  Qualifiers: QUALIFIERS,
  'Amount bases': AMOUNT_BASES,
  Bounds: BOUNDS,
  'Round types': ROUND_TYPES,
  'Licence types': LICENCE_TYPES,
  'Source kinds': SOURCE_KINDS,
  'Name types': NAME_TYPES,
  'Identifier schemes': IDENTIFIER_SCHEMES,
  'Relation kinds': RELATION_KINDS,
};

/** Fields that are objects or lists of objects, by the heading of the section with their fields. */
const NESTED: Readonly<Record<string, string>> = {
  names: 'Names',
  aliases: 'Aliases',
  identifiers: 'Identifiers',
  participants: 'Participants',
  amounts: 'Amounts',
  metric: 'Metric',
  citations: 'Citations',
  relations: 'Relations',
  measures: 'Declared measures',
};

/** `docs/dataset-format.md`, with the generated tables of fields, kinds and vocabularies. */
export async function datasetFormatPage(): Promise<string> {
  const page = await readFile(projectFile('docs/dataset-format.md'), 'utf8');
  const { source, entity, claim, dataset, vocabulary } = datasetSchemas();
  const nested = [entity, claim, vocabulary].flatMap(({ properties }) =>
    Object.entries(properties ?? {})
      .filter(([name]) => name in NESTED)
      .map(([name, field]) => [`${name}-fields`, fieldTable(objectIn(field))] as const),
  );
  return fillBlocks(page, {
    'dataset-fields': fieldTable(dataset),
    'vocabulary-fields': fieldTable(vocabulary),
    'source-fields': fieldTable(source),
    'entity-fields': fieldTable(entity),
    'claim-fields': fieldTable(claim),
    ...Object.fromEntries(nested),
    roles: roleTable(),
    'kind-fields': kindFieldTable(claim),
    vocabularies: Object.entries(VOCABULARIES)
      .map(([heading, values]) => `### ${heading}\n\n${vocabularyTable(values)}`)
      .join('\n\n'),
    'symmetric-relations': [...SYMMETRIC_RELATION_KINDS].map(codeSpan).join(', '),
  });
}

function fieldTable({ properties = {}, required = [] }: JsonSchema): string {
  const rows = Object.entries(properties).map(([name, field]) => [
    codeSpan(name),
    `${fieldType(name, field)}${required.includes(name) ? ', required' : ''}`,
    String(field['description']),
    codeSpan(JSON.stringify((field['examples'] as unknown[])[0])),
  ]);
  return markdownTable(['Field', 'Type', 'Meaning', 'Example'], rows);
}

/** Without `null`, which every field that is not required may be. */
function fieldType(name: string, field: JsonSchema): string {
  if (field.title !== undefined && !field.enum) return field.title;
  const options = field.anyOf?.filter(({ type }) => type !== 'null');
  if (options) return options.map((option) => fieldType(name, option)).join(' or ');
  const type = typeof field.type === 'string' ? field.type : field.type?.find((one) => one !== 'null');
  const heading = NESTED[name];
  if (type === 'array') return `list of ${heading ? sectionLink(heading) : `${fieldType('', field.items ?? {})}s`}`;
  if (type === 'object') return heading ? sectionLink(heading) : 'object';
  if (field.enum) return vocabularyLink(field.enum);
  if (type === 'boolean') return '`true` or `false`';
  if (type === 'number') return numberType(field);
  return String(type);
}

function numberType({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (typeof exclusiveMinimum === 'number') return `number above ${exclusiveMinimum}`;
  return typeof minimum === 'number' ? `number from ${String(minimum)} to ${String(maximum)}` : 'number';
}

function vocabularyLink(values: readonly string[]): string {
  const entry = Object.entries(VOCABULARIES).find(([, table]) => valuesOf(table).join() === values.join());
  if (!entry) throw new Error(`Expected a vocabulary with the values ${values.join(', ')}.`);
  return `one of [${entry[0].toLowerCase()}](#${headingAnchor(entry[0])})`;
}

function sectionLink(heading: string): string {
  return `[${heading.toLowerCase()}](#${headingAnchor(heading)})`;
}

function headingAnchor(heading: string): string {
  return heading.toLowerCase().replaceAll(' ', '-');
}

/** The object that a field, its non-null option or an item of its list is. */
function objectIn(field: JsonSchema): JsonSchema {
  if (field.properties) return field;
  return objectIn(field.items ?? field.anyOf?.[0] ?? {});
}

function vocabularyTable(values: Readonly<Record<string, string>>): string {
  return markdownTable(
    ['Value', 'Meaning'],
    Object.entries(values).map(([value, meaning]) => [codeSpan(value), meaning]),
  );
}

const ROLE_COUNTS: Readonly<Record<RoleCount, string>> = {
  ONE: 'exactly one',
  ONE_OR_MORE: 'at least one',
  ANY: 'any number of',
  ONE_PER_MARKET: 'one for each market:',
};

function roleTable(): string {
  const rows = Object.entries(ROLES_BY_KIND).map(([kind, roles]) => {
    const counts = new Map<RoleCount, string[]>();
    for (const [role, count] of Object.entries(roles))
      counts.set(count, [...(counts.get(count) ?? []), codeSpan(role)]);
    return [
      codeSpan(kind),
      [...counts].map(([count, names]) => `${ROLE_COUNTS[count]} ${names.join(', ')}`).join('; '),
    ];
  });
  return markdownTable(['Kind', 'Roles'], rows);
}

/** For each field that only some kinds of claim may have: these kinds. */
function kindFieldTable(claim: JsonSchema): string {
  const conditions = claim['allOf'] as readonly { readonly then: JsonSchema }[];
  const kinds = valuesOf(CLAIM_KINDS);
  const rows = Object.keys(claim.properties ?? {}).flatMap((name) => {
    const allowed = kinds.filter((_, index) => conditions[index]?.then.properties?.[name]?.type !== 'null');
    return allowed.length === kinds.length ? [] : [[codeSpan(name), allowed.map(codeSpan).join(', ')]];
  });
  return markdownTable(['Field', 'Kinds of claims that may have it'], rows);
}
