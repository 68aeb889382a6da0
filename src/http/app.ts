import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { limitBody, useBodyLimit } from './body-limit.ts';
import { useContentTypeErrors } from './content-type.ts';
import { useCors } from './cors.ts';
import { useCsvAnswer } from './csv-answer.ts';
import { useDocumentLimit } from './document-limit.ts';
import { useErrors } from './errors.ts';
import { serveExplorer } from './explorer.ts';
import { useExport } from './export.ts';
import { useGraphiQLPage } from './graphiql.ts';
import { type Readiness, useHealth } from './health.ts';
import { useNotFound } from './not-found.ts';
import { useOperation } from './operation.ts';
import type { Question } from '../question/question.ts';
import { useQuestionLinks } from './question-links.ts';
import { useRequestBody } from './request-body.ts';
import { factsOf, useRequestFacts } from './request-facts.ts';
import { useRequestLog } from './request-log.ts';
import { requireUrl } from './require-url.ts';
import { useTrustedDocuments } from './trusted-document.ts';
import { useRetryAfter } from './retry-after.ts';

export interface AppOptions {
  readonly schema: GraphQLSchema;
  /** The context of one request; `signal` is aborted when its client has gone away. */
  readonly context: (request: { readonly signal: AbortSignal; readonly requestId: string }) => object;
  readonly readiness: (signal: AbortSignal) => Promise<Readiness>;
  readonly questions: readonly Question[];
  readonly logger: Logger;
  readonly corsOrigins: readonly string[];
  readonly maxBodyBytes: number;
  /** The folder that the explorer was built into; left out: the listener serves none. */
  readonly explorer?: string;
}

export interface App {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly listener: RequestListener;
}

/**
 * The HTTP application. It does not listen. `listener` alone limits bodies, as a `Request` was read by its maker, and
 * serves the explorer.
 */
export function createApp(options: AppOptions): App {
  const { schema, context, readiness, questions, logger, corsOrigins, maxBodyBytes, explorer } = options;
  const yoga = createYoga({
    schema,
    context: ({ request }: { request: Request }) =>
      context({ signal: request.signal, requestId: factsOf(request).requestId }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    logging: false,
    maskedErrors: false, // `useErrors` masks, where the request is known
    maxRequestBodySize: false, // `limitBody` counts
    cors: false, // Yoga's lets pages send credentials along; `useCors` does not
    healthCheckEndpoint: NO_URL_ENDS_SO, // Yoga's answers wherever a URL ends in it, queries included
    plugins: [
      useRequestFacts(),
      useRequestLog(logger),
      useCors(corsOrigins),
      useBodyLimit(maxBodyBytes),
      useRetryAfter(),
      useHealth(readiness, logger),
      useQuestionLinks({ schema, questions, context, ask: (request): Promise<Response> => app.fetch(request) }),
      useGraphiQLPage(questions),
      useExport({ schema, context, logger }),
      useNotFound(),
      useContentTypeErrors(),
      useTrustedDocuments(questions),
      useRequestBody(),
      useDocumentLimit(),
      useOperation(),
      useErrors(logger),
      useCsvAnswer(), // last: it writes errors as they were converted
    ],
  });
  const listener = limitBody(maxBodyBytes, (request, response) => void yoga(request, response));
  const app: App = {
    fetch: async (request) => yoga.fetch(request),
    listener: requireUrl(explorer === undefined ? listener : serveExplorer(explorer, listener)),
  };
  return app;
}

const NO_URL_ENDS_SO = '\n';
