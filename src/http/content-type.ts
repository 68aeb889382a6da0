import { type Plugin, createGraphQLError } from 'graphql-yoga';

import { excerpt } from '../excerpt.ts';
import { earlyRefusal } from './early-refusal.ts';

const READ = 'application/json, application/graphql+json, application/graphql or application/x-www-form-urlencoded';

/** Says which content types are read and written, and in which encoding; Yoga alone answers a status and nothing more. */
export function useContentTypeErrors(): Plugin {
  return {
    onRequestParse({ request, requestParser }) {
      if (request.method !== 'POST') return;
      const encoding = request.headers.get('content-encoding') ?? 'identity';
      if (encoding !== 'identity') {
        throw unsupported(
          `Expected an uncompressed body, got the content encoding ${excerpt(encoding)}. Send it as it is.`,
        );
      }
      if (requestParser !== undefined) return;
      const given = excerpt(request.headers.get('content-type') ?? 'none');
      throw unsupported(
        `Expected the content type ${READ}, got ${given}. Name one of them in the header Content-Type.`,
      );
    },
    onResultProcess({ request, resultProcessor, setResultProcessor }) {
      if (resultProcessor !== undefined) return;
      const given = excerpt(request.headers.get('accept') ?? 'none');
      const message = `Expected an Accept header that allows application/graphql-response+json, application/json or text/csv, got ${given}. Leave it out for any.`;
      setResultProcessor(
        (_, fetchAPI) => earlyRefusal(fetchAPI, { status: 406, code: 'BAD_REQUEST', message }),
        'application/json',
      );
    },
  };
}

function unsupported(message: string): Error {
  return createGraphQLError(message, { extensions: { http: { status: 415 } } });
}
