import pino from 'pino';

import { EMPTY_GRAPH } from '../../src/graph/graph-size.ts';
import type { AppOptions } from '../../src/http/app-options.ts';
import { createMetrics } from '../../src/http/request/metrics.ts';

/**
 * The options of an application for tests: every stage of production, with limits that a test does not reach, an open
 * server, no log, and a graph that is ready but has no version, so that nothing is cached.
 */
export function testAppOptions(options: Pick<AppOptions, 'schema' | 'context'> & Partial<AppOptions>): AppOptions {
  const { questions = [] } = options;
  return {
    readiness: async () => ({ ready: true }),
    lastStatementAt: () => -Infinity,
    questions,
    logger: pino({ level: 'silent' }),
    corsOrigins: [],
    embedOrigins: [],
    access: {
      introspection: true,
      trustedDocumentsOnly: false,
      trustedDocuments: null,
      csrfCheck: false,
      anonymous: { allowed: true, rate: null, maxCost: null },
      tokens: [],
      protectedMetrics: false,
      proxies: 0,
    },
    trustedDocuments: new Map(questions.map(({ hash, canonicalText }) => [hash, canonicalText])),
    maxBodyBytes: 100_000,
    updates: null,
    imports: null,
    generation: async () => null,
    responseCacheBytes: 1_000_000,
    size: async () => EMPTY_GRAPH,
    admission: { maxRequests: 1_000, maxQueued: 1_000, maxExports: 1_000, maxConcurrentCost: 1e12 },
    limits: {
      maxTokens: 10_000,
      maxDepth: Infinity,
      maxAliases: Infinity,
      maxDirectives: Infinity,
      maxCost: Infinity,
      timeoutMs: 600_000,
    },
    metrics: createMetrics([]),
    basePath: '',
    docs: [],
    explorer: null,
    ...options,
  };
}
