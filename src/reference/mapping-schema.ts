import { z } from 'zod';

import { mappingSchema } from '../import/mapping/mapping-schema.ts';
import { type JsonSchema, datasetSchemas } from './dataset-schema.ts';

/** The definitions of the mapping whose fields are those of a line or an object of a data set. */
const FIELDS_OF: Readonly<Record<string, (schemas: Schemas) => JsonSchema>> = {
  dataset: ({ dataset }) => dataset,
  vocabulary: ({ vocabulary }) => vocabulary,
  entity: ({ entity }) => entity,
  name: ({ entity }) => nested(entity, 'names'),
  identifier: ({ entity }) => nested(entity, 'identifiers'),
  source: ({ source }) => source,
  claim: ({ claim }) => claim,
  defaults: ({ claim }) => claim,
  participant: ({ claim }) => nested(claim, 'participants'),
  amount: ({ claim }) => nested(claim, 'amounts'),
  metric: ({ claim }) => nested(claim, 'metric'),
  citation: ({ claim }) => nested(claim, 'citations'),
  relation: ({ claim }) => nested(claim, 'relations'),
};

type Schemas = ReturnType<typeof datasetSchemas>;

/** `schema/import/mapping.schema.json`. */
export function mappingSchemaFile(): string {
  return `${JSON.stringify(mappingJsonSchema(), null, 2)}\n`;
}

/** The JSON Schema (draft 7) of a mapping file. Each key has a description, which editors show. */
export function mappingJsonSchema(): JsonSchema & { readonly definitions: Readonly<Record<string, JsonSchema>> } {
  const { definitions, ...root } = z.toJSONSchema(mappingSchema, { target: 'draft-7', io: 'input' }) as JsonSchema;
  const schemas = datasetSchemas();
  const described = Object.entries(definitions as Record<string, JsonSchema>).map(([name, definition]) => {
    const fields = FIELDS_OF[name]?.(schemas).properties ?? {};
    return [name, withDescriptions(definition, fields)] as const;
  });
  return { ...withDescriptions(root, {}), title: 'A mapping file', definitions: Object.fromEntries(described) };
}

function withDescriptions(schema: JsonSchema, fields: Readonly<Record<string, JsonSchema>>): JsonSchema {
  if (!schema.properties) return schema;
  const properties = Object.entries(schema.properties).map(([name, property]) => {
    const own = ownDescription(property);
    const { description = own, examples } = own === undefined ? (fields[name] ?? {}) : {};
    return [
      name,
      {
        ...plainReference(property),
        ...(description === undefined ? {} : { description }),
        ...(isPlain(examples) ? { examples } : {}),
      },
    ] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** An example of a list or an object is one of a line, not of a mapping. */
function isPlain(examples: unknown): boolean {
  return Array.isArray(examples) && typeof examples[0] !== 'object';
}

/** Zod wraps a reference with a description in `allOf`, several times if it is optional. */
function ownDescription(property: JsonSchema): unknown {
  const [inner] = (property['allOf'] ?? []) as readonly JsonSchema[];
  return property['description'] ?? (inner && ownDescription(inner));
}

function plainReference(property: JsonSchema): JsonSchema {
  const { description: _, allOf, ...rest } = property;
  const [inner] = (allOf ?? []) as readonly JsonSchema[];
  const found = inner ? { ...plainReference(inner), ...rest } : rest;
  // beside $ref, draft 7 ignores other keywords, so that the description would be lost
  return '$ref' in found ? { allOf: [found] } : found;
}

function nested(schema: JsonSchema, field: string): JsonSchema {
  const found = objectOf(schema.properties?.[field] ?? {});
  if (!found) throw new Error(`Expected an object or a list of objects in the field ${field}.`);
  return found;
}

function objectOf(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectOf(schema.items);
  return schema.anyOf?.map(objectOf).find((one) => one !== undefined);
}
