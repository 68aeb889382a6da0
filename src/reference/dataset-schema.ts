import { z } from 'zod';

import { claimSchema, entitySchema, sourceSchema } from '../model/record-schema.ts';
import { CLAIM_KINDS, type ClaimKind, valuesOf } from '../model/vocabulary.ts';
import { manifestSchema, vocabularySchema } from '../model/manifest-schema.ts';
import { MANIFEST_FIELDS, MEASURE_FIELDS, VOCABULARY_FIELDS } from './manifest-field.ts';
import {
  ALIAS_FIELDS,
  AMOUNT_FIELDS,
  CITATION_FIELDS,
  CLAIM_FIELDS,
  ENTITY_FIELDS,
  IDENTIFIER_FIELDS,
  NAME_FIELDS,
  type FieldText,
  METRIC_FIELDS,
  PARTICIPANT_FIELDS,
  RELATION_FIELDS,
  SOURCE_FIELDS,
} from './record-field.ts';

/** The part of JSON Schema that the schemas of records use. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The content of each file in `schema/dataset`, by name. */
export function datasetSchemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(datasetSchemas()).map(([name, schema]) => [
      `${name}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  );
}

/**
 * JSON Schemas (draft 7) of the lines of each file, and of `dataset.json` and `vocabulary.json`. They omit the rules that involve several fields or records,
 * which only `fingraph check` applies.
 */
export function datasetSchemas(): Readonly<
  Record<'source' | 'entity' | 'claim' | 'dataset' | 'vocabulary', JsonSchema>
> {
  return {
    source: documented('A line of sources.jsonl', toJsonSchema(sourceSchema), SOURCE_FIELDS),
    entity: documented('A line of entities.jsonl', toJsonSchema(entitySchema), ENTITY_FIELDS),
    claim: {
      ...documented('A line of claims.jsonl', toJsonSchema(claimSchema(null)), CLAIM_FIELDS),
      allOf: valuesOf(CLAIM_KINDS).map(kindCondition),
    },
    dataset: documented('dataset.json', toJsonSchema(manifestSchema), MANIFEST_FIELDS),
    vocabulary: documented('vocabulary.json', toJsonSchema(vocabularySchema), VOCABULARY_FIELDS),
  };
}

function toJsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) as JsonSchema;
}

/** The fields of one kind of claim that are stricter than those of claims in general. */
function kindCondition(kind: ClaimKind): JsonSchema {
  const general = toJsonSchema(claimSchema(null)).properties ?? {};
  const ofKind = toJsonSchema(claimSchema(kind)).properties ?? {};
  const stricter = Object.entries(ofKind).filter(([name, field]) => !isEqual(field, general[name]));
  return {
    if: { properties: { kind: { const: kind } }, required: ['kind'] },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: { properties: Object.fromEntries(stricter) },
  };
}

function isEqual(a: JsonSchema, b: JsonSchema | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const NESTED_FIELDS: Readonly<Record<string, Readonly<Record<string, FieldText>>>> = {
  aliases: ALIAS_FIELDS,
  names: NAME_FIELDS,
  identifiers: IDENTIFIER_FIELDS,
  participants: PARTICIPANT_FIELDS,
  amounts: AMOUNT_FIELDS,
  metric: METRIC_FIELDS,
  citations: CITATION_FIELDS,
  relations: RELATION_FIELDS,
  measures: MEASURE_FIELDS,
};

function documented(title: string, schema: JsonSchema, texts: Readonly<Record<string, FieldText>>): JsonSchema {
  return { ...schema, title, properties: documentedProperties(schema, texts) };
}

function documentedProperties(schema: JsonSchema, texts: Readonly<Record<string, FieldText>>) {
  const properties = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const [meaning, example] = texts[name] ?? [];
    return [name, { description: meaning, examples: [example], ...documentedItems(name, field) }] as const;
  });
  return Object.fromEntries(properties);
}

/** Documents the fields of a nested object: directly, as the item of a list, or nullable. */
function documentedItems(name: string, field: JsonSchema): JsonSchema {
  const texts = NESTED_FIELDS[name];
  if (!texts) return field;
  if (field.properties) return { ...field, properties: documentedProperties(field, texts) };
  if (field.items) return { ...field, items: documentedItems(name, field.items) };
  return field.anyOf ? { ...field, anyOf: field.anyOf.map((option) => documentedItems(name, option)) } : field;
}
