import type { ParameterObject, PathItemObject, SchemaObject } from 'openapi3-ts/oas31';

import { RECONCILE_PATH, SUGGEST_KINDS } from '../reconcile/reconcile-route.ts';
import { responses } from './response.ts';

const OBJECT: SchemaObject = { type: 'object' };
const JSON_OBJECT = { 'application/json': OBJECT };
const RESULT: SchemaObject = {
  type: 'object',
  required: ['result'],
  properties: {
    result: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'name'],
        properties: { id: { type: 'string' }, name: { type: 'string' }, description: { type: 'string' } },
      },
    },
  },
};

const QUERIES: SchemaObject = {
  type: 'object',
  description: 'Queries by a key of the client.',
  additionalProperties: {
    type: 'object',
    required: ['query'],
    properties: {
      query: { type: 'string', description: 'A name, or an id.' },
      type: { type: 'string', description: 'The id of a type, such as `bank`.' },
      limit: { type: 'integer', minimum: 1 },
    },
  },
};

const EXTEND: SchemaObject = {
  type: 'object',
  required: ['ids', 'properties'],
  properties: {
    ids: { type: 'array', items: { type: 'string' } },
    properties: { type: 'array', items: { type: 'object', required: ['id'], properties: { id: { type: 'string' } } } },
  },
};

/** The Reconciliation Service API 0.2; its specification describes the parts in full. */
export function reconcilePaths(): Record<string, PathItemObject> {
  const form = { type: 'object', properties: { queries: QUERIES, extend: EXTEND } } as const;
  const suggestions = SUGGEST_KINDS.map((kind) => [
    `${RECONCILE_PATH}/suggest/${kind}`,
    {
      get: {
        operationId: `suggest${kind[0]?.toUpperCase()}${kind.slice(1)}`,
        summary: `Suggestions of ${PLURAL[kind]} for the start of a name.`,
        tags: ['Reconciliation'],
        parameters: [queryParameter('prefix', { type: 'string' }, 'The start of a name.', 'ali'), CURSOR],
        responses: responses('The suggestions.', { 'application/json': RESULT }),
      },
    } satisfies PathItemObject,
  ]);
  return {
    [RECONCILE_PATH]: {
      get: {
        operationId: 'reconcile',
        summary: 'The manifest of the service; candidates for names, or properties of entities.',
        description: 'Without parameters the manifest, with `queries` candidates, with `extend` properties.',
        tags: ['Reconciliation'],
        parameters: [jsonParameter('queries', QUERIES), jsonParameter('extend', EXTEND)],
        responses: responses('The answer.', JSON_OBJECT),
      },
      post: {
        operationId: 'reconcileForm',
        summary: 'Candidates for names, or properties of entities, by a form.',
        tags: ['Reconciliation'],
        requestBody: {
          required: true,
          content: {
            'application/x-www-form-urlencoded': {
              schema: form,
              encoding: {
                queries: { contentType: 'application/json' },
                extend: { contentType: 'application/json' },
              },
              example: { queries: { q0: { query: 'Northbank' } } },
            },
          },
        },
        responses: responses('The answer.', JSON_OBJECT),
      },
    },
    ...(Object.fromEntries(suggestions) as Record<string, PathItemObject>),
    [`${RECONCILE_PATH}/properties`]: {
      get: {
        operationId: 'proposeProperties',
        summary: 'The properties by which a table can be extended.',
        tags: ['Reconciliation'],
        parameters: [
          queryParameter('type', { type: 'string' }, 'The id of a type.'),
          queryParameter('limit', { type: 'integer' }, 'How many at most.'),
        ],
        responses: responses('The properties.', JSON_OBJECT),
      },
    },
    ...entityPagePath('preview', 'A small page about an entity, for a frame.', { 'text/html': { type: 'string' } }),
    ...entityPagePath('flyout', 'The same as a part of a JSON response.', JSON_OBJECT),
  };
}

const PLURAL = { entity: 'entities', property: 'properties', type: 'types' } as const;

function entityPagePath(name: string, summary: string, content: Record<string, SchemaObject>) {
  const id: ParameterObject = {
    name: 'id',
    in: 'path',
    required: true,
    description: 'The id of an entity.',
    schema: { type: 'string', minLength: 1 },
  };
  return {
    [`${RECONCILE_PATH}/${name}/{id}`]: {
      get: {
        operationId: `${name}Entity`,
        summary,
        tags: ['Reconciliation'],
        parameters: [id],
        responses: responses('The entity.', content, [404]),
      },
    },
  } satisfies Record<string, PathItemObject>;
}

const CURSOR = queryParameter('cursor', { type: 'integer' }, 'How many to leave out, at most 190.');

function queryParameter(name: string, schema: SchemaObject, description: string, example?: string): ParameterObject {
  return { name, in: 'query', description, schema, ...(example !== undefined && { example }) };
}

function jsonParameter(name: string, schema: SchemaObject): ParameterObject {
  return { name, in: 'query', content: { 'application/json': { schema } } };
}
