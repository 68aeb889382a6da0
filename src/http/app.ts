import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { ClientError } from '../client-error.ts';
import type { Access } from '../config.ts';
import { EMPTY_GRAPH, type GraphSize } from '../graph/graph-size.ts';
import { type AdmissionLimits, createAdmission } from './admission.ts';
import { callerOf, useCaller } from './authenticate.ts';
import { limitBody, useBodyLimit } from './body-limit.ts';
import { useContentTypeErrors } from './content-type.ts';
import { useCors } from './cors.ts';
import { useCostLimit } from './cost-limit.ts';
import { useCsrfRule } from './csrf.ts';
import { useCsvAnswer } from './csv-answer.ts';
import { documentCaches } from './document-cache.ts';
import { type DocumentLimits, useDocumentLimit } from './document-limit.ts';
import { useErrors } from './errors.ts';
import { serveExplorer } from './explorer.ts';
import { useExport } from './export.ts';
import { useGraphiQLPage } from './graphiql.ts';
import { useGraphQLPage } from './graphql-page.ts';
import { type Readiness, useHealth } from './health.ts';
import { useNoIntrospection } from './introspection.ts';
import { keepAnswers } from './kept-answers.ts';
import { type Metrics, createMetrics, useMetrics } from './metrics.ts';
import { useNotFound } from './not-found.ts';
import { useOperation } from './operation.ts';
import { type Question, canonicalText, hashOf } from '../question/question.ts';
import { createRateLimit } from './rate-limit.ts';
import { useQuestionLinks } from './question-links.ts';
import { useRequestBody } from './request-body.ts';
import { requestDeadline } from './request-deadline.ts';
import { factsOf, useRequestFacts } from './request-facts.ts';
import { requestRecorder, useRequestLog } from './request-log.ts';
import { requireUrl } from './require-url.ts';
import { useRetryAfter } from './retry-after.ts';
import { useSecurityHeaders } from './security-headers.ts';
import { traceRequests, useOperationTrace } from './trace.ts';
import { useTrustedDocuments } from './trusted-document.ts';
import { useValidationLimit } from './validation-limit.ts';

export interface AppOptions {
  readonly schema: GraphQLSchema;
  /** The context of one request; `signal` is aborted when its client has gone away. */
  readonly context: (request: {
    readonly signal: AbortSignal;
    readonly requestId: string;
    readonly bulk?: boolean;
  }) => object;
  readonly readiness: (signal: AbortSignal) => Promise<Readiness>;
  readonly questions: readonly Question[];
  readonly logger: Logger;
  readonly corsOrigins: readonly string[];
  /** Left out: everybody may ask everything. */
  readonly access?: Access;
  /** Texts by hash that go by `documentId`; left out: the questions. */
  readonly trustedDocuments?: ReadonlyMap<string, string>;
  readonly maxBodyBytes: number;
  /** Of the graph, while it stays as it is; null while it may change. Left out: no answer is kept. */
  readonly generation?: () => Promise<string | null>;
  readonly keptAnswersBytes?: number;
  /** Of the graph; left out: no request costs more for what it has to look through. */
  readonly size?: () => Promise<GraphSize>;
  readonly admission?: AdmissionLimits;
  /** Left out: a document may have 10,000 tokens, and all else is bounded by the budget of the run alone. */
  readonly limits?: RequestLimits;
  /** Left out: nobody can read what is counted. */
  readonly metrics?: Metrics;
  /** The folder that the explorer was built into; left out: the listener serves none. */
  readonly explorer?: string;
}

export interface RequestLimits extends DocumentLimits {
  readonly maxCost: number;
  /** Of all that is done for a request, but for exports, which take as long as they are read. */
  readonly timeoutMs: number;
}

export interface App {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly listener: RequestListener;
}

/**
 * The HTTP application. It does not listen. `listener` alone limits bodies and how many requests are worked on, as a
 * `Request` was read by its maker, gives kept answers, and serves the explorer.
 */
export function createApp(options: AppOptions): App {
  const { schema, context, readiness, questions, logger, corsOrigins, maxBodyBytes, explorer } = options;
  const { generation = async () => null, keptAnswersBytes = 0, admission: admitted = UNLIMITED } = options;
  const { size = async () => EMPTY_GRAPH } = options;
  const { limits = NO_LIMITS, access = OPEN, trustedDocuments = documentsOf(questions) } = options;
  const metrics = options.metrics ?? createMetrics([], readiness);
  const record = requestRecorder(logger, metrics);
  const deadline = requestDeadline(limits.timeoutMs);
  const admission = createAdmission(admitted, metrics.shed);
  metrics.watch(admission);
  const identify = callerOf(access);
  const rateLimit = createRateLimit(() => metrics.shed('rate'));
  const answers =
    keptAnswersBytes === 0
      ? null
      : keepAnswers({
          maxBytes: keptAnswersBytes,
          generation,
          mayHave: (message, { cost }) => {
            const caller = identify(message);
            return !(caller instanceof ClientError) && rateLimit.take(caller, cost) === null;
          },
          onHit: ({ operation, cost }, { requestId, startedAt }) => {
            metrics.kept('answers', true);
            record({ requestId, operation, status: 200, startedAt, cost, kept: true });
          },
          onMiss: () => metrics.kept('answers', false),
        });
  const yoga = createYoga({
    schema,
    context: ({ request }: { request: Request }) =>
      context({ signal: deadline.signalOf(request), requestId: factsOf(request).requestId }),
    graphqlEndpoint: '/graphql',
    graphiql: false,
    landingPage: false,
    multipart: false,
    batching: false,
    parserAndValidationCache: documentCaches(),
    logging: false,
    maskedErrors: false, // `useErrors` masks, where the request is known
    maxRequestBodySize: false, // `limitBody` counts
    cors: false, // Yoga's lets pages send credentials along; `useCors` does not
    healthCheckEndpoint: NO_URL_ENDS_SO, // Yoga's answers wherever a URL ends in it, queries included
    plugins: [
      useRequestFacts(),
      useRequestLog(record),
      deadline.plugin,
      useCors(corsOrigins),
      useSecurityHeaders(),
      admission.plugin,
      useCaller(identify),
      rateLimit.plugin,
      useBodyLimit(maxBodyBytes),
      useRetryAfter(),
      useHealth(readiness, logger),
      ...(options.metrics ? [useMetrics(metrics, access.guardedMetrics)] : []),
      useQuestionLinks({ schema, questions, context, ask: (request): Promise<Response> => app.fetch(request) }),
      ...(access.introspection ? [useGraphiQLPage(questions)] : [useGraphQLPage(), useNoIntrospection()]),
      useExport({ schema, context, logger }),
      useNotFound(access.introspection),
      useContentTypeErrors(),
      ...(access.csrfRule ? [useCsrfRule()] : []),
      useTrustedDocuments(trustedDocuments, access.trustedDocumentsOnly),
      useRequestBody(),
      useDocumentLimit(limits, rateLimit.spend),
      useValidationLimit(),
      useOperation(),
      useCostLimit({
        schema,
        size,
        spend: rateLimit.spend,
        limitOf: (request) => Math.min(limits.maxCost, factsOf(request).caller.maxCost ?? Infinity),
      }),
      rateLimit.charge,
      useOperationTrace(),
      ...(answers ? [answers.plugin] : []),
      useErrors(logger, access.introspection),
      useCsvAnswer(), // last: it writes errors as they were converted
    ],
  });
  const behindLimits = admission.inFrontOf((request, response) => void yoga(request, response));
  const answering = answers?.inFrontOf(behindLimits) ?? behindLimits;
  const listener = limitBody(maxBodyBytes, traceRequests(answering));
  const app: App = {
    fetch: async (request) => yoga.fetch(request),
    listener: requireUrl(explorer === undefined ? listener : serveExplorer(explorer, listener)),
  };
  return app;
}

const OPEN: Access = {
  introspection: true,
  trustedDocumentsOnly: false,
  trustedDocuments: null,
  csrfRule: false,
  anonymous: { allowed: true, rate: null, maxCost: null },
  tokens: [],
  guardedMetrics: false,
  proxies: 0,
};

function documentsOf(questions: readonly Question[]): ReadonlyMap<string, string> {
  return new Map(questions.map((question) => [hashOf(question), canonicalText(question)]));
}

const UNLIMITED: AdmissionLimits = { maxRequests: Infinity, maxQueued: 0, maxExports: Infinity };

const NO_LIMITS: RequestLimits = {
  maxTokens: 10_000,
  maxDepth: Infinity,
  maxAliases: Infinity,
  maxDirectives: Infinity,
  maxCost: Infinity,
  timeoutMs: Infinity,
};

const NO_URL_ENDS_SO = '\n';
