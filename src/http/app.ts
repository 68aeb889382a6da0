import type { RequestListener } from 'node:http';
import { createYoga } from 'graphql-yoga';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';

import { ClientError } from '../model/client-error.ts';
import type { Access } from './access/access.ts';
import { EMPTY_GRAPH, type GraphSize } from '../graph/graph-size.ts';
import { type AdmissionLimits, createAdmission } from './limits/admission.ts';
import { useAnswerType } from './graphql/use-response-type.ts';
import { callerOf, useCaller } from './access/authenticate.ts';
import { underBasePath, useBasePath } from './address/base-path.ts';
import { limitBody, useBodyLimit } from './limits/body-limit.ts';
import { useCompression } from './negotiation/use-compression.ts';
import { useContentTypeErrors } from './graphql/use-content-type-errors.ts';
import { useCors } from './access/use-cors.ts';
import { createCostAdmission } from './limits/cost-admission.ts';
import { useCostLimit } from './limits/use-cost-limit.ts';
import { useCsrfRule } from './access/use-csrf-check.ts';
import { useCsvResponse } from './graphql/use-csv-response.ts';
import { documentCaches } from './limits/document-cache.ts';
import { type DocumentLimits, useDocumentLimit } from './limits/use-document-limit.ts';
import { useErrors } from './graphql/use-errors.ts';
import { serveExplorer } from './page/serve-explorer.ts';
import { useExport } from './export/use-export.ts';
import { useGraphiQLPage } from './page/use-graphiql-page.ts';
import { useGraphQLPage } from './page/use-graphql-page.ts';
import { headAsGet } from './request/use-head.ts';
import { useHealth } from './request/use-health.ts';
import { useNoIntrospection } from './access/use-no-introspection.ts';
import { keepAnswers } from './limits/response-cache.ts';
import { useMethods } from './negotiation/use-methods.ts';
import { type Metrics, createMetrics, useMetrics } from './request/metrics.ts';
import { useNotFound } from './page/use-not-found.ts';
import { useOperation } from './graphql/use-operation.ts';
import type { SavedQuery } from '../question/question.ts';
import { usePersistedQueries } from './access/use-persisted-queries.ts';
import { createRateLimit } from './access/rate-limit.ts';
import { useQuestionLinks } from './question/use-question-links.ts';
import { type Readiness, createReadiness } from './request/readiness.ts';
import { useDocumentRequired, useRequestBody } from './graphql/use-request-body.ts';
import { requestDeadline } from './request/deadline.ts';
import { arrivalOf, factsOf, useRequestFacts } from './request/request-state.ts';
import { requestRecorder, useRequestLog } from './request/use-request-log.ts';
import { requireUrl } from './address/require-url.ts';
import { useRetryAfter } from './graphql/use-retry-after.ts';
import { useRevalidation } from './negotiation/use-revalidation.ts';
import { useSecurityHeaders } from './negotiation/use-security-headers.ts';
import { traceRequests, useOperationTrace } from './request/trace.ts';
import { useTrustedDocuments } from './access/use-trusted-documents.ts';
import { useUtf8Address } from './address/use-utf8-address.ts';
import { useValidationLimit } from './limits/use-validation-limit.ts';

export interface AppOptions {
  readonly schema: GraphQLSchema;
  /** The context of one request; `signal` is aborted when its client has gone away. */
  readonly context: (request: {
    readonly signal: AbortSignal;
    readonly requestId: string;
    readonly bulk?: boolean;
  }) => object;
  /** Looks at the graph; asked at most twice a second. */
  readonly readiness: (signal: AbortSignal) => Promise<Readiness>;
  /** When the graph last answered a statement of any request, on the clock of `performance.now()`. */
  readonly graphAnsweredAt?: () => number;
  readonly questions: readonly SavedQuery[];
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
  /** The path that a proxy serves the server under, such as `/fingraph`; left out: the root. */
  readonly basePath?: string;
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
  const { schema, context, questions, logger, corsOrigins, maxBodyBytes, explorer } = options;
  const { generation = async () => null, keptAnswersBytes = 0, admission: admitted = UNLIMITED } = options;
  const { size = async () => EMPTY_GRAPH } = options;
  const { limits = NO_LIMITS, access = OPEN, basePath = '', trustedDocuments = documentsOf(questions) } = options;
  const readiness = createReadiness({
    probe: options.readiness,
    ...(options.graphAnsweredAt ? { answeredAt: options.graphAnsweredAt } : {}),
    onFailure: (err) => logger.warn({ err }, 'the graph cannot be read'),
  });
  const metrics = options.metrics ?? createMetrics([]);
  const record = requestRecorder(logger, metrics);
  const deadline = requestDeadline(limits.timeoutMs);
  const admission = createAdmission(admitted, metrics.shed, limits.timeoutMs);
  const costs = createCostAdmission({
    maxCost: admitted.maxConcurrentCost ?? Infinity,
    signalOf: deadline.signalOf,
    onShed: () => metrics.shed('cost'),
  });
  metrics.watch({ ...admission, points: costs.points, readiness });
  const identify = callerOf(access);
  const rateLimit = createRateLimit(() => metrics.shed('rate'));
  const head = headAsGet();
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
      head.before,
      useRequestFacts(),
      useRequestLog(record),
      useBasePath(basePath),
      deadline.plugin,
      useCors(corsOrigins),
      useSecurityHeaders(),
      admission.plugin,
      useCaller(identify),
      rateLimit.plugin,
      useBodyLimit(maxBodyBytes),
      useRetryAfter(),
      useUtf8Address(),
      useHealth(readiness),
      ...(options.metrics ? [useMetrics(metrics, access.guardedMetrics)] : []),
      useQuestionLinks({
        schema,
        questions,
        context,
        signalOf: deadline.signalOf,
        ask: (request): Promise<Response> => app.fetch(request),
      }),
      ...(access.introspection ? [useGraphiQLPage(questions, basePath)] : [useGraphQLPage(), useNoIntrospection()]),
      useExport({ schema, context, logger }),
      useNotFound(access.introspection),
      useMethods(),
      useContentTypeErrors(),
      ...(access.csrfRule ? [useCsrfRule(corsOrigins)] : []),
      useRequestBody(),
      usePersistedQueries(trustedDocuments, access.trustedDocumentsOnly),
      useTrustedDocuments(trustedDocuments, access.trustedDocumentsOnly),
      useDocumentRequired(),
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
      costs.plugin,
      useOperationTrace(),
      ...(answers ? [answers.plugin] : []),
      useErrors(logger, access.introspection),
      useAnswerType(), // behind `useErrors`, which says what status an error has
      useCsvResponse(), // behind `useErrors`: it writes errors as they were converted
      useRevalidation(),
      useCompression(),
      head.after,
    ],
  });
  const behindLimits = admission.inFrontOf((request, response) => void yoga(request, response));
  const answering = answers?.inFrontOf(behindLimits) ?? behindLimits;
  const listener = limitBody(maxBodyBytes, traceRequests(answering));
  const answered = requireUrl(
    underBasePath(basePath, explorer === undefined ? listener : serveExplorer(explorer, listener, basePath)),
  );
  const app: App = {
    fetch: async (request) => yoga.fetch(request),
    listener: (request, response) => {
      arrivalOf(request);
      answered(request, response);
    },
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

function documentsOf(questions: readonly SavedQuery[]): ReadonlyMap<string, string> {
  return new Map(questions.map(({ hash, canonicalText }) => [hash, canonicalText]));
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
