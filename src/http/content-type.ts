import { type Plugin, createGraphQLError } from 'graphql-yoga';

/** Says which content types are read; Yoga alone answers 415 and nothing more. */
export function useContentTypeError(): Plugin {
  return {
    onRequestParse({ request, requestParser }) {
      if (requestParser !== undefined || request.method !== 'POST') return;
      const given = request.headers.get('content-type') ?? 'none';
      throw createGraphQLError(`Expected the content type application/json, got ${given}.`, {
        extensions: { http: { status: 415 } },
      });
    },
  };
}
