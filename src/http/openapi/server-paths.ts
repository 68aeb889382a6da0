import type { OperationObject, ParameterObject, PathItemObject, SchemaObject } from 'openapi3-ts/oas31';

import { responses } from './response.ts';

const RESULT: SchemaObject = {
  type: 'object',
  properties: {
    data: { type: ['object', 'null'] },
    errors: { type: 'array', items: { $ref: '#/components/schemas/Error' } },
    extensions: { type: 'object' },
  },
};

const RESULT_TYPES = {
  'application/json': RESULT,
  'application/graphql-response+json': RESULT,
  'text/csv': { type: 'string' },
} as const;

const REQUEST: SchemaObject = {
  type: 'object',
  properties: {
    query: { type: ['string', 'null'], description: 'The document.' },
    variables: { type: ['object', 'null'] },
    operationName: { type: ['string', 'null'] },
    documentId: { type: ['string', 'null'], description: 'The hash of a known document in place of `query`.' },
    extensions: { type: ['object', 'null'], description: 'Such as `{"cost": true}`.' },
  },
};

const STATUS: SchemaObject = { type: 'object', required: ['status'], properties: { status: { type: 'string' } } };
const OPENAPI: SchemaObject = { type: 'object', required: ['openapi'], properties: { openapi: { type: 'string' } } };

const DOCUMENT = '{ graph { claimCount entityCount } }';

/** The addresses of GraphQL, of health checks and of this document. */
export function serverPaths({ hasMetrics }: { readonly hasMetrics: boolean }): Record<string, PathItemObject> {
  return {
    '/graphql': {
      get: {
        ...operation('queryByAddress', 'The answer to a GraphQL query in the address.'),
        description: 'With `documentId` in place of `query`, the answer to a known document.',
        parameters: [
          textParameter('query', 'The document.', DOCUMENT),
          textParameter('variables', 'The variables as a JSON object.'),
          textParameter('operationName', 'The operation of a document with several.'),
          textParameter('documentId', 'The hash of a known document.'),
          textParameter('extensions', 'A JSON object such as `{"cost": true}`.'),
          CSRF,
        ],
        responses: responses('The result.', { ...RESULT_TYPES, 'text/html': { type: 'string' } }, [304, 404]),
      },
      post: {
        ...operation('query', 'The answer to a GraphQL query.'),
        requestBody: {
          required: true,
          content: { 'application/json': { schema: REQUEST, example: { query: DOCUMENT } } },
        },
        responses: responses('The result.', RESULT_TYPES, [404, 415]),
      },
    },
    '/health/live': {
      get: {
        ...operation('isLive', 'Whether the process runs.'),
        security: [],
        responses: responses('It runs.', { 'application/json': STATUS }),
      },
    },
    '/health/ready': {
      get: {
        ...operation('isReady', 'Whether the graph can be read.'),
        security: [],
        responses: responses('It can.', { 'application/json': STATUS }),
      },
    },
    ...(hasMetrics && {
      '/metrics': {
        get: {
          ...operation('readMetrics', 'Metrics for Prometheus.'),
          responses: responses('The metrics.', { 'text/plain': { type: 'string' } }),
        },
      },
    }),
    '/openapi.json': {
      get: {
        ...operation('describeServer', 'This document.'),
        responses: responses('The document.', { 'application/json': OPENAPI }, [304]),
      },
    },
  };
}

function operation(operationId: string, summary: string): Omit<OperationObject, 'responses'> {
  return { operationId, summary, tags: ['Server'] };
}

function textParameter(name: string, description: string, example?: string): ParameterObject {
  return { name, in: 'query', description, schema: { type: 'string' }, ...(example !== undefined && { example }) };
}

/** In production, a page of another site could send a GET without it. */
const CSRF: ParameterObject = {
  name: 'X-Fingraph-Csrf',
  in: 'header',
  description: 'Any value. Required for a GET in production.',
  schema: { type: 'string' },
  example: '1',
};
