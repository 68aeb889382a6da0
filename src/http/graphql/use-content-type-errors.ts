import { parse } from 'content-type';

import { excerpt } from '../../support/excerpt.ts';
import type { HttpPlugin } from '../request/request-state.ts';
import { errorResponse } from './error-response.ts';
import { requestError } from './request-error.ts';

/** Media types of request bodies. */
const MEDIA_TYPES = [
  'application/json',
  'application/graphql+json',
  'application/graphql',
  'application/x-www-form-urlencoded',
] as const;

export type MediaType = (typeof MEDIA_TYPES)[number];

/** The media type of a body in lower case; empty without one. */
export function mediaTypeOf({ headers }: Request): string {
  return parse(headers.get('content-type') ?? '', { comma: true }).type;
}

/** The media type of a body, if it is supported. */
export function acceptedTypeOf(request: Request): MediaType | null {
  const type = mediaTypeOf(request);
  return MEDIA_TYPES.find((name) => name === type) ?? null;
}

/** Rejects unsupported media types, encodings and charsets with a remedy; Yoga alone sends a bare status. */
export function useContentTypeErrors(): HttpPlugin {
  return {
    onRequestParse({ request }) {
      if (request.method !== 'POST') return;
      const encoding = request.headers.get('content-encoding')?.trim() || 'identity';
      if (encoding.toLowerCase() !== 'identity') {
        throw unsupported(
          `Expected an uncompressed body, got the content encoding ${excerpt(encoding)}. Send the body uncompressed.`,
        );
      }
      const contentType = request.headers.get('content-type') ?? 'none';
      if (acceptedTypeOf(request) === null) {
        const types = `${MEDIA_TYPES.slice(0, -1).join(', ')} or ${MEDIA_TYPES.at(-1)}`;
        throw unsupported(
          `Expected the content type ${types}, got ${excerpt(contentType)}. Name one of them in the header Content-Type.`,
        );
      }
      const charset = parse(contentType, { comma: true }).parameters['charset'];
      if (charset !== undefined && !UTF8_NAMES.has(charset.toLowerCase())) {
        throw unsupported(
          `Expected a body in UTF-8, got the charset ${excerpt(charset)}. Send it in UTF-8, and leave the charset out.`,
        );
      }
    },
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      if (resultProcessor !== undefined) return;
      const accept = excerpt(request.headers.get('accept') ?? 'none');
      const message = `Expected an Accept header that allows application/graphql-response+json, application/json or text/csv, got ${accept}. Or leave the header out.`;
      setResultProcessor(
        (_, fetchAPI) => errorResponse(fetchAPI, { status: 406, code: 'BAD_REQUEST', message }),
        'application/json',
      );
    },
  };
}

const UTF8_NAMES: ReadonlySet<string> = new Set(['utf-8', 'utf8']);

function unsupported(message: string): Error {
  return requestError(message, { status: 415 });
}
