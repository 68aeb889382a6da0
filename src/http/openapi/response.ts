import type { HeaderObject, ReferenceObject, ResponseObject, ResponsesObject, SchemaObject } from 'openapi3-ts/oas31';

import { ERROR_CODES, type ErrorCode } from '../../model/client-error.ts';
import { statusOf } from '../graphql/error-status.ts';
import type { JsonSchema } from './json-schema.ts';

const codes = Object.keys(ERROR_CODES) as ErrorCode[];

/** Why a request has a status other than 200, besides the codes of errors. */
const REASONS: Readonly<Record<string, string>> = {
  '304': 'The representation that `If-None-Match` names is the present one.',
  '405': 'The method is not one of `Allow`.',
  '406': 'No format that `Accept` allows.',
  '414': 'The address and the headers have more than 16,384 bytes.',
  '415': 'The content type of the body is not one that is listed.',
};

/** The schemas of what every error response contains. */
export const ERROR_SCHEMAS: Readonly<Record<string, SchemaObject>> = {
  Error: {
    type: 'object',
    required: ['message'],
    properties: {
      message: { type: 'string', description: 'What was expected, what came, and how to fix it.' },
      path: { type: 'array', items: { type: ['string', 'integer'] } },
      locations: { type: 'array', items: { type: 'object' } },
      extensions: {
        type: 'object',
        required: ['code'],
        properties: {
          code: { type: 'string', enum: codes },
          retryable: { type: 'boolean', description: 'The same request may succeed later.' },
        },
      },
    },
  },
  Errors: {
    type: 'object',
    required: ['errors'],
    properties: { errors: { type: 'array', items: { $ref: '#/components/schemas/Error' } } },
  },
};

/** Codes of updates and imports, which the document leaves out. */
const LEFT_OUT = [409];

/** The response to each status of an error, by its status. */
export function errorComponents(): Record<string, ResponseObject> {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codes) byStatus.set(statusOf(code), [...(byStatus.get(statusOf(code)) ?? []), code]);
  for (const status of Object.keys(REASONS)) byStatus.set(Number(status), byStatus.get(Number(status)) ?? []);
  return Object.fromEntries(
    [...byStatus]
      .filter(([status]) => !LEFT_OUT.includes(status))
      .map(([status, all]) => {
        const meanings = all.map((code) => `- \`${code}\`: ${ERROR_CODES[code]}`);
        const description = [...(REASONS[status] ? [REASONS[status]] : []), ...meanings].join('\n');
        return [`Status${status}`, status === 304 ? { description } : statusResponse(description, status)];
      }),
  );
}

function statusResponse(description: string, status: number): ResponseObject {
  const headers: Record<string, HeaderObject> =
    status === 429 || status === 503 ? { 'Retry-After': { schema: { type: 'integer' }, description: 'Seconds.' } } : {};
  return {
    description,
    headers,
    content: {
      'application/json': { schema: { $ref: '#/components/schemas/Errors' } },
      'text/html': { schema: { type: 'string' } },
      'text/plain': { schema: { type: 'string' } },
    },
  };
}

/** The statuses of errors that any request may get. */
const ALWAYS = [400, 401, 403, 405, 406, 413, 414, 429, 499, 500, 503, 504];

/** The responses of an operation: content by type for 200, and references for the others. */
export function responses(
  description: string,
  content: Readonly<Record<string, JsonSchema>>,
  statuses: readonly number[] = [],
): ResponsesObject {
  const types = Object.entries(content).map(([type, schema]) => [type, { schema }]);
  return {
    200: { description, content: Object.fromEntries(types) as NonNullable<ResponseObject['content']> },
    ...Object.fromEntries([...ALWAYS, ...statuses].map((status) => [status, responseRef(status)])),
  };
}

function responseRef(status: number): ReferenceObject {
  return { $ref: `#/components/responses/Status${status}` };
}
