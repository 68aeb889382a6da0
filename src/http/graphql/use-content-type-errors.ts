import { parse } from 'content-type';
import { createGraphQLError } from 'graphql-yoga';

import { excerpt } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { errorResponse } from './error-response.ts';

/** The media types that a body may have. */
const READ_TYPES = [
  'application/json',
  'application/graphql+json',
  'application/graphql',
  'application/x-www-form-urlencoded',
] as const;

export type ReadType = (typeof READ_TYPES)[number];

/** The media type of a body, in small letters; an empty text where none is named. */
export function mediaTypeOf({ headers }: Request): string {
  return parse(headers.get('content-type') ?? '', { comma: true }).type;
}

/** The media type of a body, if it is one of those that are read. */
export function readTypeOf(request: Request): ReadType | null {
  const type = mediaTypeOf(request);
  return READ_TYPES.find((read) => read === type) ?? null;
}

/** Says which content types are read and written, and in which encoding; Yoga alone answers a status and nothing more. */
export function useContentTypeErrors(): HttpPlugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const encoding = request.headers.get('content-encoding')?.trim() || 'identity';
      if (encoding.toLowerCase() !== 'identity') {
        throw unsupported(
          `Expected an uncompressed body, got the content encoding ${excerpt(encoding)}. Send it as it is.`,
        );
      }
      const given = request.headers.get('content-type') ?? 'none';
      if (readTypeOf(request) === null) {
        const types = `${READ_TYPES.slice(0, -1).join(', ')} or ${READ_TYPES.at(-1)}`;
        throw unsupported(
          `Expected the content type ${types}, got ${excerpt(given)}. Name one of them in the header Content-Type.`,
        );
      }
      const charset = parse(given, { comma: true }).parameters['charset'];
      if (charset !== undefined && !UTF8_NAMES.has(charset.toLowerCase())) {
        throw unsupported(
          `Expected a body in UTF-8, got the charset ${excerpt(charset)}. Send it in UTF-8, and leave the charset out.`,
        );
      }
    },
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      if (resultProcessor !== undefined) return;
      const given = excerpt(request.headers.get('accept') ?? 'none');
      const message = `Expected an Accept header that allows application/graphql-response+json, application/json or text/csv, got ${given}. Leave it out for any.`;
      setResultProcessor(
        (_, fetchAPI) => errorResponse(fetchAPI, { status: 406, code: 'BAD_REQUEST', message }),
        'application/json',
      );
    },
  };
}

const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

function unsupported(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 415 } } });
}
