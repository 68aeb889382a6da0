import { Ajv } from 'ajv';

/*
 * What the Reconciliation Service API 0.2 says about responses, in JSON Schema. The schemas of the specification have no licence
 * that permits to copy them.
 */

const text = { type: 'string', minLength: 1 } as const;
const named = { type: 'object', required: ['id', 'name'], properties: { id: text, name: text } } as const;
const type = {
  ...named,
  properties: { ...named.properties, description: text, broader: { type: 'array', items: named } },
} as const;
const url = { type: 'string', pattern: String.raw`^https?://` } as const;
const template = { type: 'string', pattern: String.raw`^https?://.*\{\{id\}\}` } as const;
const service = {
  type: 'object',
  required: ['service_url', 'service_path'],
  properties: {
    service_url: url,
    service_path: text,
    flyout_service_url: url,
    flyout_service_path: { type: 'string', pattern: String.raw`\$\{id\}` },
  },
} as const;
const items = (item: object) => ({
  type: 'object',
  required: ['result'],
  properties: { result: { type: 'array', items: item } },
});
const described = { ...named, properties: { ...named.properties, description: text } };
const setting = {
  type: 'object',
  required: ['name', 'label', 'type'],
  properties: { type: { enum: ['number', 'text', 'checkbox', 'select'] }, name: text, label: text, help_text: text },
  oneOf: [
    ['number', 'number'],
    ['text', 'string'],
    ['checkbox', 'boolean'],
  ].map(([kind, of]) => ({ properties: { type: { const: kind }, default: { type: of } } })),
};

const SCHEMAS = {
  manifest: {
    type: 'object',
    required: ['versions', 'name', 'identifierSpace', 'schemaSpace'],
    properties: {
      versions: { type: 'array', items: { type: 'string' }, contains: { const: '0.2' } },
      name: text,
      identifierSpace: url,
      schemaSpace: url,
      documentation: url,
      serviceVersion: text,
      batchSize: { type: 'integer', minimum: 1 },
      defaultTypes: { type: 'array', uniqueItems: true, items: type },
      view: { type: 'object', required: ['url'], properties: { url: template } },
      preview: {
        type: 'object',
        required: ['url', 'width', 'height'],
        properties: { url: template, width: { type: 'integer' }, height: { type: 'integer' } },
      },
      suggest: { type: 'object', properties: { entity: service, property: service, type: service } },
      extend: {
        type: 'object',
        properties: { propose_properties: service, property_settings: { type: 'array', items: setting } },
      },
    },
  },
  results: {
    type: 'object',
    additionalProperties: items({
      ...named,
      required: ['id', 'name', 'score'],
      properties: {
        ...described.properties,
        score: { type: 'number' },
        match: { type: 'boolean' },
        type: { type: 'array', items: named },
        features: {
          type: 'array',
          items: {
            type: 'object',
            required: ['id', 'value'],
            properties: { id: text, value: { type: ['number', 'boolean'] } },
          },
        },
      },
    }),
  },
  extension: {
    type: 'object',
    required: ['meta', 'rows'],
    properties: {
      meta: { type: 'array', items: named },
      rows: {
        type: 'object',
        additionalProperties: {
          type: 'object',
          additionalProperties: {
            type: 'array',
            items: {
              oneOf: [
                { ...described, additionalProperties: false },
                value('str', { type: 'string' }),
                value('float', { type: 'number' }),
                value('int', { type: 'integer' }),
                value('date', { type: 'string' }),
              ],
            },
          },
        },
      },
    },
  },
  proposal: {
    type: 'object',
    required: ['properties'],
    properties: { properties: { type: 'array', items: described }, type: text, limit: { type: 'number' } },
  },
  entities: items({ ...described, properties: { ...described.properties, notable: { type: 'array', items: named } } }),
  items: items(described),
} as const;

function value(name: string, schema: object): object {
  return { type: 'object', required: [name], properties: { [name]: schema }, additionalProperties: false };
}

/** Returns what is wrong with a response; empty if it is as the specification says. */
export function answerIssues(name: keyof typeof SCHEMAS, answer: unknown): string[] {
  const ajv = new Ajv({ allErrors: true, strict: false });
  ajv.validate(SCHEMAS[name], answer);
  return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
